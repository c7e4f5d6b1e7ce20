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

  /** A formula of our own, never of the data, and what it gives; that is not a wrapped cell. */
  record Formula(String formula, Cell result) implements Cell {}

  /** A cell that leads to another one of the workbook ({@code 'sheet'!A5}). */
  record Linked(Cell cell, String place) implements Cell {}

  static Cell text(String words) {
    return new Text(words);
  }

  /** A place or year; an empty cell for 0, which means that there is none. */
  static Cell countOrNone(long number) {
    return number == 0 ? new Text("") : new Count(number);
  }

  /** The cell with a link, unless there is no place to lead to. */
  static Cell linked(Cell cell, String place) {
    return place.isEmpty() ? cell : new Linked(cell, place);
  }

  /** What is seen of it, without formula and link. */
  default Cell shown() {
    if (this instanceof Formula formula) {
      return formula.result().shown();
    }
    return this instanceof Linked linked ? linked.cell().shown() : this;
  }
}
