package org.dabiao.plan.text;

import java.util.List;

/**
 * The year that a report plans for, from its own words; 0 when it names none.
 *
 * <p>In order of trust: {@code 2024年工作安排} and its like or {@code 谋划2024}; {@code 2023年工作回顾} (the
 * year after); the day of the session (from October on, the next year); a title or file name with
 * one year; an opening such as {@code 2024年是…}.
 */
final class PlanYear {

  private static final int SCANNED = 4000;

  private PlanYear() {}

  static int of(String document, List<Sentence> sentences) {
    int planned = 0;
    int reviewed = 0;
    int session = 0;
    int title = 0;
    int opening = 0;
    int read = Math.min(SCANNED, sentences.size());
    for (int i = 0; i < read && planned == 0; i++) {
      String text = HalfWidth.fold(head(sentences.get(i).text()));
      planned = first(planned, planned(text));
      reviewed = first(reviewed, reviewed(text));
      if (i < 12) {
        session = first(session, session(text));
        title = i < 3 ? first(title, titled(text)) : title;
      }
      opening = first(opening, opening(text));
    }
    int named = onlyYear(HalfWidth.fold(document));
    return first(
        planned,
        first(
            reviewed == 0 ? 0 : reviewed + 1, first(session, first(title, first(opening, named)))));
  }

  private static int first(int known, int other) {
    return known != 0 ? known : other;
  }

  private static String head(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80);
  }

  /** The year that starts at the position and stands alone, or 0. */
  static int yearAt(String text, int i) {
    boolean digits = Ascii.digitsEnd(text, i) == i + 4 && !Ascii.isDigit(Ascii.at(text, i - 1));
    if (!digits || !(text.startsWith("20", i) || text.startsWith("19", i))) {
      return 0;
    }
    return Integer.parseInt(text.substring(i, i + 4));
  }

  private static int planned(String text) {
    int at = text.indexOf("谋划2");
    if (at >= 0 && yearAt(text, at + 2) > 0) {
      return yearAt(text, at + 2);
    }
    for (int i = 0; i < text.length(); i++) {
      int year = yearAt(text, i);
      if (year > 0 && Ascii.at(text, i + 4) == '年' && plans(text, i + 5)) {
        return year;
      }
    }
    return 0;
  }

  private static boolean plans(String text, int from) {
    String rest = text.substring(from, Math.min(text.length(), from + 18));
    for (String word :
        new String[] {
          "工作安排", "工作部署", "目标任务", "重点工作", "预期目标", "工作建议", "主要目标", "工作任务",
          "主要任务", "发展目标", "工作打算", "总体要求", "工作计划", "工作思路", "民生实事", "重点任务"
        }) {
      int at = rest.indexOf(word);
      if (at >= 0 && rest.substring(0, at).indexOf("完成") < 0 && rest.indexOf("情况") < 0) {
        return true;
      }
    }
    return false;
  }

  private static int reviewed(String text) {
    for (int i = 0; i < text.length(); i++) {
      int year = yearAt(text, i);
      if (year > 0 && Ascii.at(text, i + 4) == '年') {
        String rest = text.substring(i + 5, Math.min(text.length(), i + 16));
        if (rest.contains("回顾") || rest.contains("工作总结") || rest.contains("执行情况")) {
          return year;
        }
      }
    }
    return 0;
  }

  private static int session(String text) {
    for (int i = 0; i < text.length(); i++) {
      int year = yearAt(text, i);
      if (year > 0 && Ascii.at(text, i + 4) == '年' && text.contains("代表大会")) {
        int monthEnd = Ascii.digitsEnd(text, i + 5);
        if (monthEnd > i + 5 && monthEnd < i + 8 && Ascii.at(text, monthEnd) == '月') {
          int month = Integer.parseInt(text.substring(i + 5, monthEnd));
          return month >= 10 ? year + 1 : year;
        }
      }
    }
    return 0;
  }

  private static int titled(String text) {
    for (String word : new String[] {"报告", "计划", "规划", "要点", "安排", "任务", "清单", "目标", "方案"}) {
      if (text.contains(word) && !text.endsWith("。")) {
        return onlyYear(text);
      }
    }
    return 0;
  }

  private static int onlyYear(String text) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      int year = yearAt(text, i);
      if (year > 0 && found > 0 && year != found) {
        return 0;
      }
      found = year > 0 ? year : found;
    }
    return text.length() <= 60 ? found : 0;
  }

  private static int opening(String text) {
    int year = yearAt(text, 0);
    boolean lists = text.contains("实事") || text.contains("目标") || text.contains("计划");
    boolean opens =
        text.startsWith("年,将", 4)
            || text.startsWith("年将", 4)
            || text.startsWith("年,我们将", 4)
            || text.startsWith("年是", 4)
            || text.startsWith("年,是", 4)
            || text.startsWith("年", 4) && lists;
    return year > 0 && opens && !text.contains("不平凡") && !text.contains("极为") ? year : 0;
  }
}
