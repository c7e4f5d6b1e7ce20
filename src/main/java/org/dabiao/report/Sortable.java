package org.dabiao.report;

import java.math.BigDecimal;

/**
 * What a table is sorted by in the browser: a figure with all its digits, beside the one that is
 * shown. {@code null}, an absent attribute, is a missing figure, which comes last.
 */
final class Sortable {
  private Sortable() {}

  static String of(BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }

  /** An interval sorts by its lower end, or the upper one where that is open. */
  static String of(BigDecimal low, BigDecimal high) {
    return of(low == null ? high : low);
  }

  static String of(long number) {
    return String.valueOf(number);
  }
}
