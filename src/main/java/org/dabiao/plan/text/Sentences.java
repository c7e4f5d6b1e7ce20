package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into numbered units: sentences, list items and headings.
 *
 * <p>A unit ends at 。！？!? or at the end of the line, never inside “…”, 《…》 or a decimal; a closing
 * quote or bracket after the mark stays with it. ； does not end a unit. List bullets are not part
 * of it.
 *
 * <p>A unit longer than {@value #LONGEST} characters is no sentence (a table pasted as one line, a
 * damaged file): it is cut at the next clause mark, or anywhere when there is none, so that work
 * per sentence stays bounded.
 */
public final class Sentences {

  static final int LONGEST = 4000;

  private static final String BULLETS = "-–—•·●○◆◇■□▪▶►*※★☆✓√";
  private static final String TERMINAL = "。！？!?";
  private static final String CLOSING = "”’》」』）)】\"";

  private Sentences() {}

  /** The units of the text, in order, numbered from 1, each under its nearest heading. */
  public static List<Sentence> split(String text) {
    List<Sentence> units = new ArrayList<>();
    Headings headings = new Headings();
    int lineStart = 0;
    while (lineStart < text.length()) {
      int lineEnd = lineEnd(text, lineStart);
      splitLine(text, lineStart, lineEnd, headings, units);
      lineStart = lineEnd + 1;
    }
    return units;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static void splitLine(
      String text, int from, int to, Headings headings, List<Sentence> units) {
    int start = skipBlank(text, from, to);
    boolean bulleted = false;
    if (start < to && BULLETS.indexOf(text.charAt(start)) >= 0 && isBullet(text, start, to)) {
      while (start < to && BULLETS.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      start = skipBlank(text, start, to);
      bulleted = true;
    }
    while (start < to) {
      int end = unitEnd(text, start, to);
      add(text, start, end, end >= to && !bulleted, headings, units);
      start = skipBlank(text, end, to);
    }
  }

  /** A hyphen before a digit is a sign, and ·谋划2024· is a decorated heading, not a list item. */
  private static boolean isBullet(String text, int at, int to) {
    char mark = text.charAt(at);
    boolean digitNext = at + 1 < to && Character.isDigit(text.charAt(at + 1));
    boolean decorated = mark == '·' && text.lastIndexOf('·', to - 1) > at;
    return !(mark == '-' && digitNext) && !decorated;
  }

  private static void add(
      String text, int start, int end, boolean mayTitle, Headings headings, List<Sentence> units) {
    int last = end;
    while (last > start && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      String unit = text.substring(start, last);
      units.add(new Sentence(units.size() + 1, unit, start, headings.over(unit, mayTitle)));
    }
  }

  private static int unitEnd(String text, int start, int to) {
    int depth = 0;
    int limit = Math.min(to, start + LONGEST);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '《') {
        depth++;
      } else if (c == '”' || c == '》') {
        depth = Math.max(0, depth - 1);
        if (c == '”' && depth == 0 && TERMINAL.indexOf(text.charAt(i - (i > start ? 1 : 0))) >= 0) {
          return afterClosing(text, i + 1, to);
        }
      } else if (depth == 0 && TERMINAL.indexOf(c) >= 0) {
        return afterClosing(text, i + 1, to);
      }
    }
    return limit == to ? to : cut(text, start, limit);
  }

  private static int afterClosing(String text, int from, int to) {
    int i = from;
    while (i < to
        && (CLOSING.indexOf(text.charAt(i)) >= 0 || TERMINAL.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static int cut(String text, int start, int limit) {
    for (int i = limit; i > limit - LONGEST / 4 && i > start; i--) {
      if ("。；，、;, ".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return limit;
  }

  private static int skipBlank(String text, int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }
}
