package org.dabiao.plan.text;

/**
 * Follows the headings of a report, so that each unit knows the nearest one above it.
 *
 * <p>Headings are {@code 核心:…} lines, {@code 一、…}, {@code （一）…}, {@code 第X部分…}, short lines without
 * a closing mark, and run-in headings: a short first sentence of a paragraph that starts with a
 * label ({@code （一）聚力工业强市。} or {@code 一是加快转型升级。}). The label is not kept.
 */
final class Headings {

  private static final int SHORT_LINE = 32;
  private static final int SHORT_SENTENCE = 36;
  private static final String NUMERALS = "一二三四五六七八九十百";
  private static final String CLOSERS = "。！？!?；;，,：:、.…";

  private String current = "";

  /** The heading over the unit: the unit's own words when it is a heading itself. */
  String over(String unit, boolean mayTitle) {
    String folded = HalfWidth.fold(unit);
    int label = labelLength(folded);
    boolean closed = CLOSERS.indexOf(unit.charAt(unit.length() - 1)) >= 0;
    boolean labelled = label > 0 && unit.length() - label <= SHORT_SENTENCE;
    labelled &= folded.charAt(Math.max(0, label - 1)) != '是' || folded.indexOf(',') < 0;
    boolean titled = mayTitle && !closed && unit.length() <= SHORT_LINE;
    if ((labelled || titled) && !holdsQuantity(folded, label)) {
      current = clean(unit.substring(label));
    }
    return current;
  }

  /** A digit that is no year: then the line says something and is no heading. */
  private static boolean holdsQuantity(String folded, int from) {
    for (int i = from; i < folded.length(); i++) {
      if (Ascii.isDigit(folded.charAt(i))) {
        int end = Ascii.digitsEnd(folded, i);
        boolean year = end - i == 4 && (folded.startsWith("20", i) || folded.startsWith("19", i));
        if (!year) {
          return true;
        }
        i = end;
      }
    }
    return false;
  }

  /** Length of a label such as {@code 核心:}, {@code （一）}, {@code 一、} or {@code 二是}. */
  static int labelLength(String folded) {
    if (folded.startsWith("核心:")) {
      return 3;
    }
    int i = folded.startsWith("第") || folded.startsWith("(") ? 1 : 0;
    int digits = i;
    while (digits < folded.length() && NUMERALS.indexOf(folded.charAt(digits)) >= 0) {
      digits++;
    }
    if (digits == i) {
      return 0;
    }
    String rest = folded.substring(digits, Math.min(folded.length(), digits + 3));
    if (i == 0) {
      return rest.startsWith("、") || rest.startsWith("是") ? digits + 1 : 0;
    }
    if (folded.charAt(0) == '(') {
      return rest.startsWith(")") ? digits + 1 : 0;
    }
    boolean part = rest.startsWith("部分") || rest.startsWith("章") || rest.startsWith("节");
    return part ? digits + (rest.startsWith("部分") ? 2 : 1) : 0;
  }

  private static String clean(String title) {
    int from = 0;
    int to = title.length();
    while (from < to && " ·、:：—-　".indexOf(title.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " ·。：:；;　".indexOf(title.charAt(to - 1)) >= 0) {
      to--;
    }
    return title.substring(from, to);
  }
}
