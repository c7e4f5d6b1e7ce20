package org.dabiao.chart;

import java.util.Set;

/**
 * Takes out of Batik's SVG what a browser does not need, so that dozens of charts fit into one HTML
 * page: the prologue, line breaks inside tags, attributes that say the default. Only tags are
 * touched, attribute by attribute: whatever a text says, it stays as it is.
 */
final class SvgSlim {
  private static final Set<String> NEEDLESS =
      Set.of(
          "xml:space",
          "xmlns:xlink",
          "color-interpolation",
          "color-rendering",
          "image-rendering",
          "shape-rendering",
          "text-rendering");

  private SvgSlim() {}

  /** The document from its root on; every font becomes the family list of the root. */
  static String slim(String svg, String families) {
    StringBuilder slim = new StringBuilder(svg.length());
    int end = 0;
    for (int start = svg.indexOf("<svg"); start >= 0; start = svg.indexOf('<', end)) {
      if (end > 0) {
        slim.append(svg, end, start);
      }
      end = svg.indexOf('>', start) + 1;
      tag(svg.substring(start, end), families, slim);
    }
    return slim.toString().replace("<defs id=\"genericDefs\"/>", "");
  }

  private static void tag(String tag, String families, StringBuilder slim) {
    int open = tag.indexOf("=\"");
    if (open < 0) {
      tag.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> slim.append((char) c));
      return;
    }
    int from = 0;
    while (open >= 0) {
      int close = tag.indexOf('"', open + 2);
      int name = tag.lastIndexOf(' ', open);
      if (from == 0) {
        slim.append(tag, 0, name);
      }
      attribute(tag.substring(name + 1, open), tag.substring(open + 2, close), families, slim);
      from = close + 1;
      open = tag.indexOf("=\"", from);
    }
    slim.append(tag.endsWith("/>") ? "/>" : ">");
  }

  private static void attribute(String name, String value, String families, StringBuilder slim) {
    if (name.equals("font-family")) {
      if (value.contains("Dialog")) {
        slim.append(" font-family=\"").append(families).append('"');
      } else {
        weight(value.replace("'", ""), slim);
      }
    } else if (!NEEDLESS.contains(name)) {
      slim.append(' ').append(name).append("=\"").append(colour(value)).append('"');
    }
  }

  /** A bold face that is a family of its own becomes a weight, since browsers know it as one. */
  private static void weight(String family, StringBuilder slim) {
    if (family.endsWith(" Bold")) {
      slim.append(" font-weight=\"bold\"");
    } else if (family.endsWith(" Regular")) {
      slim.append(" font-weight=\"normal\"");
    }
  }

  /** {@code rgb(0,114,178)} as {@code #0072b2}; other values as they are. */
  private static String colour(String value) {
    if (!value.startsWith("rgb(")) {
      return value;
    }
    StringBuilder text = new StringBuilder("#");
    for (String channel : value.substring(4, value.length() - 1).split(",")) {
      int level = Integer.parseInt(channel);
      text.append(Character.forDigit(level >> 4, 16)).append(Character.forDigit(level & 15, 16));
    }
    return text.toString();
  }
}
