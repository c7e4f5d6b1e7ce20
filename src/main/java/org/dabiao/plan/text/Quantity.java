package org.dabiao.plan.text;

import java.math.BigDecimal;

/**
 * A number with its unit and the comparator word after it.
 *
 * @param numeral the token it was read from (the second one of a range)
 * @param start first character of the number
 * @param end character after the unit
 * @param low the number, or the lower end of a range; null when the token has no value
 * @param high the number, or the upper end
 * @param unit unit with its scale (万人); empty when none was read
 * @param measure what the unit measures
 * @param after comparator stated after the unit; null when none is
 * @param outerEnd character after that comparator
 */
record Quantity(
    Numeral numeral,
    int start,
    int end,
    BigDecimal low,
    BigDecimal high,
    String unit,
    Measure measure,
    Bound after,
    int outerEnd) {

  boolean isRange() {
    return low != null && low.compareTo(high) != 0;
  }

  boolean isWritten(Numeral.Form form) {
    return numeral.form() == form;
  }
}
