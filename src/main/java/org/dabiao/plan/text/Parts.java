package org.dabiao.plan.text;

/**
 * Follows a report from its review to its plan.
 *
 * <p>Headings and short labelled lines switch the part; so do the openings 过去一年 and 今年是. A sentence
 * that only mentions 预期目标 in passing does not.
 */
final class Parts {

  private static final int TITLE = 40;
  private static final int OPENING = 24;
  private static final Lexicon WORDS = Lexicon.load("parts.txt");

  private final int planYear;
  private Part current = Part.OPEN;

  Parts(int planYear) {
    this.planYear = planYear;
  }

  /** The part that the sentence belongs to. */
  Part of(String folded) {
    Part stated = stated(folded);
    if (stated != null) {
      current = stated;
    }
    return current;
  }

  private Part stated(String text) {
    int label = yearStart(text, Headings.labelLength(text));
    int year = PlanYear.yearAt(text, label);
    if (year > 0 && planYear > 0 && year < planYear && isYearOpening(text, label)) {
      return Part.REVIEW;
    }
    if (year > 0 && year == planYear && isYearOpening(text, label)) {
      return Part.PLAN;
    }
    boolean brief = text.length() <= TITLE;
    boolean title = brief && (!text.endsWith("。") || Headings.labelLength(text) > 0);
    if (title) {
      Lexicon.Hit review = tagged(text, 0, text.length(), "review");
      if (review != null) {
        return Part.REVIEW;
      }
      return tagged(text, 0, text.length(), "plan") != null ? Part.PLAN : null;
    }
    return opening(text);
  }

  /** 报告显示,2023年,…: the year may follow a short opening. */
  private static int yearStart(String text, int label) {
    int end = Math.min(text.length(), label + 9);
    for (int i = label; i < end; i++) {
      if (PlanYear.yearAt(text, i) > 0 && (i == label || text.charAt(i - 1) == ',')) {
        return i;
      }
    }
    return label;
  }

  /** 2023年是…, 2023年,全市…: a sentence about that year, as against 2023年底前. */
  private static boolean isYearOpening(String text, int label) {
    return text.startsWith("年是", label + 4) || text.startsWith("年,", label + 4);
  }

  private Part opening(String text) {
    int end = Math.min(OPENING, text.length());
    if (current == Part.OPEN && tagged(text, 0, Math.min(8, end), "open-maybe") != null) {
      return Part.PLAN;
    }
    if (tagged(text, 0, Math.min(8, end), "open") != null) {
      return Part.PLAN;
    }
    if (text.startsWith("过去一年")
        || text.startsWith("过去的一年")
        || text.startsWith("过去五年")
        || text.startsWith("回顾")
        || text.startsWith("一年来")
        || text.startsWith("五年来")
        || text.startsWith("刚刚过去")
        || text.startsWith("即将过去")
        || text.startsWith("这一年")) {
      return Part.REVIEW;
    }
    int goal = text.indexOf("预期目标");
    boolean announces =
        goal >= 0
            && (text.startsWith("是", goal + 4)
                || text.startsWith("为", goal + 4)
                || text.startsWith(":", goal + 4)
                || text.startsWith("建议", goal + 4));
    return announces ? Part.PLAN : null;
  }

  private static Lexicon.Hit tagged(String text, int from, int to, String tag) {
    for (int i = from; i < to; i++) {
      Lexicon.Hit hit = WORDS.startingAt(text, i, to);
      if (hit != null && hit.tag().equals(tag)) {
        return hit;
      }
    }
    return null;
  }
}
