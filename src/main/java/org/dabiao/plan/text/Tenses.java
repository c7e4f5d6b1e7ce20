package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells, clause by clause, whether a sentence promises or reports.
 *
 * <p>Verb and tense decide before the part of the report does: 已 or 了 makes a result in the plan,
 * 力争 or 到2025年 a promise in the review. A time word of the past (去年, 目前) holds until a word of
 * the future.
 */
final class Tenses {

  private static final Lexicon WORDS = Lexicon.load("tense.txt");

  /** Null for a promise, else why the numbers of the clause are no targets. */
  private final List<Reason> verdicts = new ArrayList<>();

  private final Line line;

  private Tenses(Line line) {
    this.line = line;
  }

  static Tenses of(Line line, Part part, int planYear) {
    Tenses tenses = new Tenses(line);
    Reason carried = null;
    boolean promised = false;
    for (Line.Clause clause : line.clauses()) {
      Signs signs = tenses.signs(clause, planYear);
      if (signs.future > signs.until) {
        carried = null;
      } else if (signs.until >= 0) {
        carried = signs.present ? Reason.STATUS_QUO : Reason.PAST_RESULT;
      }
      promised |= signs.future >= 0;
      tenses.verdicts.add(verdict(signs, part, carried, promised));
    }
    return tenses;
  }

  private static Reason verdict(Signs signs, Part part, Reason carried, boolean promised) {
    if (signs.past) {
      return Reason.PAST_RESULT;
    }
    if (carried != null) {
      return carried;
    }
    if (signs.future >= 0) {
      return null;
    }
    if (part == Part.REVIEW) {
      return promised ? null : Reason.PAST_RESULT;
    }
    return signs.maybe && part == Part.OPEN && !promised ? Reason.PAST_RESULT : null;
  }

  /** Why the numbers at the position are no targets; null when the clause promises. */
  Reason at(int position) {
    return verdicts.get(line.clauseIndex(position));
  }

  private static final class Signs {
    boolean past;
    boolean maybe;
    boolean present;
    int until = -1;
    int future = -1;
  }

  private Signs signs(Line.Clause clause, int planYear) {
    Signs signs = new Signs();
    String text = line.text();
    int i = clause.start();
    while (i < clause.end()) {
      int year = year(text, i);
      Lexicon.Hit hit = year > 0 ? null : WORDS.startingAt(text, i, clause.end());
      if (year > 0) {
        note(signs, year, i, planYear);
        i += 4;
      } else if (hit == null) {
        i++;
      } else {
        switch (hit.tag()) {
          case "past" -> signs.past |= !line.quoted().get(i);
          case "past-maybe" -> signs.maybe = true;
          case "past-until" -> {
            signs.until = i;
            signs.present = "目前现有当前".contains(text.substring(hit.start(), hit.end()));
          }
          case "future" -> signs.future = i;
          default -> {}
        }
        i = hit.end();
      }
    }
    return signs;
  }

  private static int year(String text, int i) {
    boolean digit = Ascii.isDigit(text.charAt(i));
    int year = digit && Ascii.at(text, i + 4) == '年' ? PlanYear.yearAt(text, i) : 0;
    char before = Ascii.at(text, i - 1);
    return before == '比' || before == '较' || before == '以' ? 0 : year;
  }

  private static void note(Signs signs, int year, int at, int planYear) {
    if (planYear > 0 && year < planYear) {
      signs.until = at;
    } else if (planYear > 0) {
      signs.future = at;
    }
  }
}
