package org.dabiao.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dabiao.statistics.ObservationTable;

/** Figures as tables hold them. */
final class Stored {
  private static final int SCALE = ObservationTable.VALUE.scale();

  /** What of a double is the same on every machine. */
  private static final int DIGITS_OF_A_DOUBLE = 10;

  private Stored() {}

  /** A figure; null stays null. */
  static BigDecimal of(BigDecimal value) {
    return value == null ? null : value.setScale(SCALE, RoundingMode.HALF_EVEN);
  }

  /** A figure that went through logarithms or powers; null when it is none. */
  static BigDecimal of(double value) {
    return Double.isFinite(value)
        ? of(BigDecimal.valueOf(value).setScale(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN))
        : null;
  }
}
