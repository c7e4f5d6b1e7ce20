package org.dabiao.plan.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Arithmetic on stated numbers that keeps them as short as the text wrote them. */
final class Decimals {

  private Decimals() {}

  /** The quotient, exact when it has at most six decimals, else rounded to {@code places}. */
  static BigDecimal ratio(BigDecimal above, BigDecimal below, int places) {
    BigDecimal six = above.divide(below, 6, RoundingMode.HALF_UP);
    boolean exact = six.multiply(below).compareTo(above) == 0;
    return plain(exact ? six : above.divide(below, places, RoundingMode.HALF_UP));
  }

  /** The same number with no trailing zeros and no exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
