package org.dabiao.plan.text;

/** The year or span that a clause names for its targets. */
final class Periods {

  private Periods() {}

  /** The period of each clause: the one it names, else the one before, else the plan year. */
  static String[] ofClauses(Line line, int planYear) {
    String[] periods = new String[line.clauses().size()];
    String current = planYear == 0 ? "" : String.valueOf(planYear);
    for (int i = 0; i < periods.length; i++) {
      Line.Clause clause = line.clauses().get(i);
      current = in(line.text(), clause.start(), clause.end(), planYear, current);
      periods[i] = current;
    }
    return periods;
  }

  private static String in(String text, int from, int to, int planYear, String fallback) {
    String found = fallback;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        found = year(text, i, found);
        i = Ascii.digitsEnd(text, i) - 1;
      } else if (c == '年' || c == '季' || c == '半') {
        found = phrase(text, i, planYear, found);
      } else if (c == '五' && text.startsWith("十", i - 2)) {
        found = fiveYears(text, i, found);
      }
    }
    return found;
  }

  /** 到2025年, 2025—2027年; a year that a comparison names (比2020年) says nothing of the target. */
  private static String year(String text, int i, String found) {
    int year = PlanYear.yearAt(text, i);
    int after = Ascii.digitsEnd(text, i);
    if (year == 0) {
      return found;
    }
    int second = i + 5;
    boolean joint = "-—~至到".indexOf(Ascii.at(text, i + 4)) >= 0 && Ascii.at(text, i + 4) != 0;
    if (joint && Ascii.at(text, second) == '—') {
      second++;
    }
    int last = joint ? PlanYear.yearAt(text, second) : 0;
    if (last > year) {
      return year + "/" + last;
    }
    char before = Ascii.at(text, i - 1);
    boolean compared = before == '比' || before == '较' || before == '以' || before == '从';
    boolean dated = Ascii.at(text, after) == '年';
    boolean secondOfSpan = found.endsWith("/" + year);
    return compared || !dated || secondOfSpan ? found : String.valueOf(year);
  }

  /** 三年内, 未来五年, 上半年, 一季度. */
  private static String phrase(String text, int i, int planYear, String found) {
    if (planYear == 0) {
      return found;
    }
    char before = Ascii.at(text, i - 1);
    if (before == '今' && text.charAt(i) == '年') {
      return String.valueOf(planYear);
    }
    if (text.charAt(i) == '半') {
      boolean year = Ascii.at(text, i + 1) == '年';
      return !year
          ? found
          : before == '上' ? planYear + "-S1" : before == '下' ? planYear + "-S2" : found;
    }
    int digit = Ascii.isDigit(before) ? before - '0' : ChineseNumerals.digit(before);
    if (text.charAt(i) == '季') {
      boolean quarter = Ascii.at(text, i + 1) == '度' && digit >= 1 && digit <= 4;
      return quarter && Ascii.at(text, i - 2) != '前' ? planYear + "-Q" + digit : found;
    }
    boolean ahead =
        Ascii.at(text, i + 1) == '内'
            || text.startsWith("未来", i - 3)
            || text.startsWith("今后", i - 3)
            || text.startsWith("时间", i + 1);
    boolean single = !Ascii.isDigit(Ascii.at(text, i - 2));
    return ahead && single && digit >= 2 ? planYear + "/" + (planYear + digit - 1) : found;
  }

  /** “十四五”末 is its last year, “十四五”期间 all five. */
  private static String fiveYears(String text, int i, String found) {
    int plan = 10 + ChineseNumerals.digit(text.charAt(i - 1));
    if (plan < 12 || plan > 19) {
      return found;
    }
    int last = 2010 + (plan - 12) * 5 + 5;
    String after = text.substring(i + 1, Math.min(text.length(), i + 5));
    if (after.contains("末")) {
      return String.valueOf(last);
    }
    return after.contains("期间") || after.contains("时期") ? last - 4 + "/" + last : found;
  }
}
