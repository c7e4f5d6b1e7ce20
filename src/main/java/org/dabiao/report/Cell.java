package org.dabiao.report;

import java.math.BigDecimal;
import org.dabiao.reference.Verdict;

/** What a cell of the workbook holds; each kind is written with the type and format it needs. */
sealed interface Cell {

  /** Words, never read as a formula. */
  record Text(String words) implements Cell {}

  /** Words that may run over several lines. */
  record Prose(String words) implements Cell {}

  /** A number shown with at most so many decimals; an empty cell when there is none. */
  record Figure(BigDecimal value, int decimals) implements Cell {}

  /** A rate in per cent, written as a fraction with a per cent format. */
  record Rate(BigDecimal percent) implements Cell {}

  /** A year, a place, a number of rows. */
  record Count(long number) implements Cell {}

  /** A verdict: its word in its colour. */
  record Judged(Verdict verdict, String word) implements Cell {}

  /** An address; a link when it is a web page's. */
  record Address(String url) implements Cell {}

  static Cell text(String words) {
    return new Text(words);
  }

  /** A place or year; an empty cell for 0, which means that there is none. */
  static Cell countOrNone(long number) {
    return number == 0 ? new Text("") : new Count(number);
  }
}
