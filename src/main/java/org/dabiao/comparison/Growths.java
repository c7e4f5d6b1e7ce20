package org.dabiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Growth between two years. */
public final class Growths {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Growths() {}

  /** Growth over the span in per cent; null when the earlier figure is not positive. */
  public static BigDecimal growth(BigDecimal from, BigDecimal to) {
    return from.signum() <= 0
        ? null
        : to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL128);
  }

  /**
   * Compound average growth a year in per cent: ((to/from)^(1/years) − 1) · 100, to ten decimals;
   * null when either figure is not positive.
   */
  public static BigDecimal average(BigDecimal from, BigDecimal to, int years) {
    if (from.signum() <= 0 || to.signum() <= 0 || years < 1) {
      return null;
    }
    if (years == 1) {
      return growth(from, to);
    }
    double ratio = to.divide(from, MathContext.DECIMAL64).doubleValue();
    return BigDecimal.valueOf((StrictMath.pow(ratio, 1.0 / years) - 1) * 100)
        .setScale(10, RoundingMode.HALF_EVEN);
  }

  /** 拉动: the part's change as percentage points of the whole's growth; null without a base. */
  public static BigDecimal contribution(BigDecimal from, BigDecimal to, BigDecimal wholeFrom) {
    return wholeFrom == null || wholeFrom.signum() <= 0
        ? null
        : to.subtract(from).multiply(HUNDRED).divide(wholeFrom, MathContext.DECIMAL128);
  }
}
