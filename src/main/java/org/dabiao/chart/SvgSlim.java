package org.dabiao.chart;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of Batik's SVG what a browser does not need, so that dozens of charts fit into one HTML
 * page: the prologue, line breaks inside tags, attributes that say the default. Markup in texts is
 * escaped by then, so that a pattern with an angle bracket can only match a tag.
 */
final class SvgSlim {
  private static final Pattern TAG_BREAK = Pattern.compile("\\s+(/?>)");
  private static final Pattern EMPTY = Pattern.compile("<defs[^>]*/>|<g/>");
  private static final Pattern DEFAULT =
      Pattern.compile(
          " (?:(?:color|image|shape|text)-rendering=\"auto\"|color-interpolation=\"auto\""
              + "|xml:space=\"preserve\"|xmlns:xlink=\"[^\"]*\")");
  private static final Pattern FAMILY = Pattern.compile(" font-family=\"'([^\"]*)'\"");
  private static final Pattern COLOUR = Pattern.compile("\"rgb\\((\\d+),(\\d+),(\\d+)\\)\"");

  private SvgSlim() {}

  /** The document from its root on; every font becomes the family list of the root. */
  static String slim(String svg, String families) {
    String text = svg.substring(svg.indexOf("<svg"));
    text = TAG_BREAK.matcher(text).replaceAll("$1");
    text = EMPTY.matcher(text).replaceAll("");
    text = DEFAULT.matcher(text).replaceAll("");
    text = COLOUR.matcher(text).replaceAll(SvgSlim::hexadecimal);
    text = FAMILY.matcher(text).replaceAll(SvgSlim::weight);
    return text.replaceFirst("<svg ", "<svg font-family=\"" + families + "\" ");
  }

  /** A bold face that is a family of its own becomes a weight, since browsers know it as one. */
  private static String weight(MatchResult family) {
    if (family.group(1).endsWith(" Bold")) {
      return " font-weight=\"bold\"";
    }
    return family.group(1).endsWith(" Regular") ? " font-weight=\"normal\"" : "";
  }

  private static String hexadecimal(MatchResult colour) {
    StringBuilder text = new StringBuilder("\"#");
    for (int i = 1; i <= 3; i++) {
      int channel = Integer.parseInt(colour.group(i));
      text.append(Character.forDigit(channel >> 4, 16)).append(Character.forDigit(channel & 15, 16));
    }
    return text.append('"').toString();
  }
}
