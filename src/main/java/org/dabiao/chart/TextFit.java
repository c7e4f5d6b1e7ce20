package org.dabiao.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes text fit: wraps it at places where Chinese and English may break, or cuts it with "…". */
final class TextFit {
  private static final String MORE = "…";

  /** A sentence pauses behind these. */
  private static final String PAUSES = "，；：。、,;:";

  /** Of two lines the longer one has no more of the text than this. */
  private static final double LONGER_PART = 0.8;

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
      used += places(plain.codePointAt(i));
      if (used > places) {
        return plain.substring(0, i).strip() + MORE;
      }
    }
    return plain;
  }

  /** How many half-width places a text takes. */
  static int places(String text) {
    return text.codePoints().map(TextFit::places).sum();
  }

  private static int places(int character) {
    return character < 0x2E80 ? 1 : 2;
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

  /** Whether so many lines are too few. */
  static boolean cuts(ChartFont font, String text, Type type, double width, int most) {
    return wrap(font, text, type, width, most + 1).size() > most;
  }

  /**
   * The same with lines about equally long, so that no single word is left on the last one; two
   * lines part where the sentence pauses, when that leaves neither of them short: a pause is never
   * inside a name.
   */
  static List<String> balanced(ChartFont font, String text, Type type, double width, int most) {
    List<String> lines = wrap(font, text, type, width, most);
    if (lines.size() < 2 || lines.get(lines.size() - 1).endsWith(MORE)) {
      return lines;
    }
    if (lines.size() == 2) {
      int outside = pause(font, text, type, width, false);
      int pause = outside > 0 ? outside : pause(font, text, type, width, true);
      if (pause > 0) {
        return List.of(text.substring(0, pause).strip(), text.substring(pause).strip());
      }
    }
    double high = width;
    // A line narrower than a word would break the word.
    double low = Math.min(width, Math.max(width / 2, widestPart(font, text, type)));
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

  /**
   * Where the sentence pauses nearest to its middle, neither part being too wide or short; or 0.
   *
   * @param bracketed whether a pause inside brackets will do
   */
  private static int pause(
      ChartFont font, String text, Type type, double width, boolean bracketed) {
    double whole = font.width(text, type);
    int best = 0;
    double longest = Math.min(width, whole * LONGER_PART);
    int open = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      open += "（(".indexOf(before) >= 0 ? 1 : "）)".indexOf(before) >= 0 ? -1 : 0;
      // The comma of 3,600 is no pause.
      boolean pauses = before > 0x7F || text.charAt(i) == ' ';
      if (open > 0 && !bracketed || !pauses || PAUSES.indexOf(before) < 0) {
        continue;
      }
      double first = font.width(text.substring(0, i).strip(), type);
      double longer = Math.max(first, font.width(text.substring(i).strip(), type));
      if (longer <= longest) {
        best = i;
        longest = longer;
      }
    }
    return best;
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

  /** Width of the widest part that has no place to break inside: a word, or a Han character. */
  private static double widestPart(ChartFont font, String text, Type type) {
    BreakIterator places = breaks(text);
    double widest = 0;
    int start = places.first();
    for (int end = places.next(); end != BreakIterator.DONE; start = end, end = places.next()) {
      widest = Math.max(widest, font.width(text.substring(start, end).strip(), type));
    }
    return widest;
  }

  /** The last place to break so far; inside a word only when no other is there. */
  private static int breakBefore(String text, int end) {
    if (end == text.length() || text.charAt(end) == ' ') {
      return end;
    }
    BreakIterator places = breaks(text);
    int place = places.isBoundary(end) ? end : places.preceding(end);
    return place <= 0 ? end : place;
  }

  private static BreakIterator breaks(String text) {
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(text);
    return places;
  }
}
