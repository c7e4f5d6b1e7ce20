package org.dabiao.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes text fit: wraps it at places where Chinese and English may break, or cuts it with "…". */
final class TextFit {
  private static final String MORE = "…";

  private TextFit() {}

  /**
   * The text without what has no place in a label: control characters, marks that change the
   * direction of writing, broken surrogates, line breaks.
   */
  static String plain(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (Character.isWhitespace(c)) {
                kept.append(' ');
              } else if (type != Character.CONTROL
                  && type != Character.FORMAT
                  && type != Character.SURROGATE
                  && type != Character.UNASSIGNED) {
                kept.appendCodePoint(c);
              }
            });
    return kept.toString().strip();
  }

  /** At most so many half-width places (a Han character takes two). */
  static String brief(String text, int places) {
    String plain = plain(text);
    int used = 0;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      used += plain.codePointAt(i) < 0x2E80 ? 1 : 2;
      if (used > places) {
        return plain.substring(0, i).strip() + MORE;
      }
    }
    return plain;
  }

  /** The text on one line, cut when it is wider. */
  static String cut(ChartFont font, String text, Type type, double width) {
    if (font.width(text, type) <= width) {
      return text;
    }
    return text.substring(0, fitting(font, text, type, width - font.width(MORE, type))).strip()
        + MORE;
  }

  /**
   * The text on one line; when it is wider its middle is left out, since many names differ only at
   * their end.
   */
  static String shorten(ChartFont font, String text, Type type, double width) {
    if (font.width(text, type) <= width) {
      return text;
    }
    double room = width - font.width(MORE, type);
    String head = text.substring(0, fitting(font, text, type, room * 0.55));
    double left = room - font.width(head, type);
    int from = text.length();
    while (from > head.length() && font.width(text.substring(from - 1), type) <= left) {
      from--;
    }
    if (from < text.length() && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    return head.strip() + MORE + text.substring(from).strip();
  }

  /** The text on at most so many lines, the last one cut when there is more. */
  static List<String> wrap(ChartFont font, String text, Type type, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty() && lines.size() < most - 1 && font.width(rest, type) > width) {
      int end = breakBefore(rest, fitting(font, rest, type, width));
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      lines.add(cut(font, rest, type, width));
    }
    return lines;
  }

  /** The same with lines about equally long, so that no single word is left on the last one. */
  static List<String> balanced(ChartFont font, String text, Type type, double width, int most) {
    List<String> lines = wrap(font, text, type, width, most);
    if (lines.size() < 2 || lines.get(lines.size() - 1).endsWith(MORE)) {
      return lines;
    }
    double low = width / 2;
    double high = width;
    while (high - low > 2) {
      double middle = (low + high) / 2;
      List<String> narrower = wrap(font, text, type, middle, most + 1);
      if (narrower.size() > lines.size()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return wrap(font, text, type, high, most);
  }

  /** Number of characters that fit, at least one. */
  private static int fitting(ChartFont font, String text, Type type, double width) {
    int low = 1;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (font.width(text.substring(0, middle), type) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low < text.length() && Character.isLowSurrogate(text.charAt(low)) ? low + 1 : low;
  }

  private static int breakBefore(String text, int end) {
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(text);
    int place = places.isBoundary(end) ? end : places.preceding(end);
    return place <= 0 ? end : place;
  }
}
