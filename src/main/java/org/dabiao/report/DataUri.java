package org.dabiao.report;

/**
 * A picture as an address that holds it. Percent signs are shorter than base64 here, and a text
 * that stays readable packs far better: a report is mailed around.
 */
final class DataUri {
  private static final String SVG = "data:image/svg+xml;charset=utf-8,";

  private DataUri() {}

  static String svg(String document) {
    StringBuilder uri = new StringBuilder(document.length() * 5 / 4).append(SVG);
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      switch (c) {
        case '%' -> uri.append("%25");
        case '#' -> uri.append("%23");
        case '"' -> uri.append("%22");
        case '\'' -> uri.append("%27");
        case '<' -> uri.append("%3C");
        case '>' -> uri.append("%3E");
        case '&' -> uri.append("%26");
        case '\n', '\r', '\t' -> uri.append(' ');
        default -> uri.append(c);
      }
    }
    return uri.toString();
  }
}
