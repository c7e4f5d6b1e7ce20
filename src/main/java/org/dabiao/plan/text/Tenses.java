package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells, clause by clause, whether a sentence promises or reports.
 *
 * <p>Verb and tense decide before the part of the report does: 已 or 了 makes a result in the plan,
 * 力争 or 到2025年 a promise in the review. A time word of the past (去年, 目前) holds until a word of the
 * future. Outside a known part a result also colours the clauses beside it
 * (城镇新增就业4.1万人，完成年度任务的110%).
 */
final class Tenses {

  private static final int OPENING = 3;

  /** Last year of the thirteenth five-year plan. */
  private static final int LAST_OF_13TH = 2020;

  private static final Lexicon WORDS = Lexicon.load("tense.txt");

  /** What one clause says of time; positions are −1 where nothing is said. */
  private static final class Signs {
    boolean past;
    boolean maybe;
    boolean samePeriod;
    boolean opensWithUntil;
    boolean foreseen;
    int until = -1;
    int future = -1;
    Reason untilReason = Reason.PAST_RESULT;
    Reason carried;
    boolean coloured;
    boolean promised;
  }

  private final Line line;
  private final Part part;
  private final List<Signs> clauses = new ArrayList<>();

  /** Whether the sentence sets bounds as plans do. */
  private boolean bounded;

  private Tenses(Line line, Part part) {
    this.line = line;
    this.part = part;
  }

  static Tenses of(Line line, Part part, int planYear) {
    Tenses tenses = new Tenses(line, part);
    for (Line.Clause clause : line.clauses()) {
      tenses.clauses.add(tenses.signs(clause, planYear));
    }
    tenses.carry();
    return tenses;
  }

  /** Why the numbers at the position are no targets; null when the clause promises. */
  Reason at(int position) {
    Signs signs = clauses.get(line.clauseIndex(position));
    boolean afterUntil =
        signs.until >= 0
            && signs.until < position
            && !(signs.future > signs.until && signs.future < position);
    if (afterUntil) {
      return signs.untilReason;
    }
    if (signs.past) {
      return Reason.PAST_RESULT;
    }
    if (signs.future >= 0) {
      return null;
    }
    boolean own = signs.until >= 0 && signs.opensWithUntil && signs.until > position;
    if (signs.carried != null && !own) {
      return signs.carried;
    }
    if (part == Part.PLAN) {
      return signs.foreseen ? Reason.STATUS_QUO : null;
    }
    boolean past = signs.coloured || isPast(signs) && !signs.promised;
    return past ? Reason.PAST_RESULT : null;
  }

  private boolean isPast(Signs signs) {
    boolean compared = signs.samePeriod && !bounded;
    return part == Part.REVIEW || signs.maybe || signs.foreseen || compared;
  }

  private void carry() {
    Reason carried = null;
    boolean coloured = false;
    boolean promised = false;
    for (Signs signs : clauses) {
      if (signs.future > signs.until) {
        carried = null;
        coloured = false;
      } else if (signs.until >= 0 && signs.opensWithUntil) {
        carried = signs.untilReason;
      }
      promised |= signs.future >= 0;
      coloured |= (signs.past || signs.foreseen) && part == Part.OPEN && signs.future < 0;
      signs.carried = carried;
      signs.coloured = coloured;
      signs.promised = promised;
    }
    if (part == Part.OPEN && promised && clauses.stream().noneMatch(Tenses::tells)) {
      clauses.forEach(signs -> signs.promised = true);
    }
    boolean behind = false;
    for (int i = clauses.size() - 1; i >= 0 && part == Part.OPEN; i--) {
      Signs signs = clauses.get(i);
      behind = (behind || signs.past) && signs.future < 0;
      signs.coloured |= behind && !signs.promised;
    }
  }

  private static boolean tells(Signs signs) {
    return signs.past || signs.foreseen || signs.until >= 0;
  }

  private Signs signs(Line.Clause clause, int planYear) {
    Signs signs = new Signs();
    String text = line.text();
    int i = clause.start();
    while (i < clause.end()) {
      int year = year(text, i);
      Lexicon.Hit hit = year > 0 ? null : WORDS.startingAt(text, i, clause.end());
      if (year > 0
          && planYear == 0
          && part == Part.OPEN
          && "由从".indexOf(Ascii.at(text, i - 1)) >= 0) {
        signs.until = i; // 由2015年的41.2%提高到50.3%, with no later year
        signs.opensWithUntil = true;
        i += 4;
      } else if (year > 0 && planYear == 0 && isTowards(text, i)) {
        signs.future = i;
        i += 4;
      } else if (year > 0) {
        boolean towards = Ascii.at(text, i - 1) == '到' && i - 1 <= clause.start() + 2;
        noteYear(
            signs,
            year,
            i,
            planYear == 0 && towards ? year : planYear,
            i - clause.start() <= OPENING);
        i += 4;
      } else if (monthsOfReport(text, i)) {
        signs.until = i;
        signs.opensWithUntil = true;
        i += 3;
      } else if (hit == null || isPresent(hit, planYear)) {
        i++;
      } else {
        note(signs, hit, text, clause.start());
        i = hit.end();
      }
    }
    return signs;
  }

  private void note(Signs signs, Lexicon.Hit hit, String text, int clauseStart) {
    switch (hit.tag()) {
      case "past-always" -> signs.past = true;
      case "compared" -> {
        signs.until = part == Part.PLAN ? signs.until : hit.start();
        signs.opensWithUntil |= part != Part.PLAN;
      }
      case "past" -> signs.past |= !line.quoted().get(hit.start());
      case "past-maybe" -> signs.maybe = true;
      case "same-period" -> signs.samePeriod = true;
      case "bounded" -> bounded = true;
      case "foreseen" -> signs.foreseen = true;
      case "past-until", "past-13" -> {
        signs.until = hit.start();
        signs.opensWithUntil |=
            hit.start() - clauseStart <= OPENING && !holdsDigit(text, clauseStart, hit.start());
        boolean present = "目前现有当前".contains(text.substring(hit.start(), hit.end()));
        signs.untilReason = present ? Reason.STATUS_QUO : Reason.PAST_RESULT;
      }
      case "future" -> signs.future = hit.start();
      case "future-maybe" -> signs.future = part == Part.REVIEW ? signs.future : hit.start();
      default -> {}
    }
  }

  /** 到2025年, as against 截至2023年底. */
  private static boolean isTowards(String text, int year) {
    return "到至".indexOf(Ascii.at(text, year - 1)) >= 0 && Ascii.at(text, year - 2) != '截';
  }

  /** “十三五”期间 in a plan of those years is no past. */
  private static boolean isPresent(Lexicon.Hit hit, int planYear) {
    return hit.tag().equals("past-13") && planYear > 0 && planYear <= LAST_OF_13TH;
  }

  /** 保留4个现有停车场: the word after a number only describes its noun. */
  private static boolean holdsDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Ascii.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** 1-6月, 1—8月份: what has been done so far in the year. */
  private static boolean monthsOfReport(String text, int i) {
    boolean first = text.charAt(i) == '1' && !Ascii.isDigit(Ascii.at(text, i - 1));
    boolean joint = "-—~至到".indexOf(Ascii.at(text, i + 1)) >= 0;
    int end = first && joint ? Ascii.digitsEnd(text, i + 2) : i;
    return end > i + 2 && Ascii.at(text, end) == '月';
  }

  private static int year(String text, int i) {
    boolean digit = Ascii.isDigit(text.charAt(i));
    int year = digit && Ascii.at(text, i + 4) == '年' ? PlanYear.yearAt(text, i) : 0;
    char before = Ascii.at(text, i - 1);
    boolean base =
        text.startsWith("年基础", i + 4)
            || text.startsWith("年的基础", i + 4)
            || text.startsWith("年相比", i + 4);
    return before == '比' || before == '较' || before == '以' || base ? 0 : year;
  }

  private static void noteYear(Signs signs, int year, int at, int planYear, boolean opens) {
    if (planYear > 0 && year < planYear) {
      signs.until = at;
      signs.opensWithUntil |= opens;
    } else if (planYear > 0) {
      signs.future = at;
    }
  }
}
