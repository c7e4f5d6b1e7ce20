package org.dabiao.assessment.composite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Small helpers on columns of figures, in which {@code NaN} is a missing figure.
 *
 * <p>The matrix mathematics is done in doubles. What leaves it is rounded to 12 significant digits
 * first: what lies beyond is noise of the arithmetic, and would tell two equal scores apart.
 */
final class Numbers {
  private static final MathContext WITHOUT_NOISE = new MathContext(12, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /** The figures that are there. */
  static double[] present(double[] column) {
    return Arrays.stream(column).filter(x -> !Double.isNaN(x)).toArray();
  }

  static double min(double[] column) {
    return StatUtils.min(present(column));
  }

  static double max(double[] column) {
    return StatUtils.max(present(column));
  }

  static double mean(double[] column) {
    return StatUtils.mean(present(column));
  }

  static double median(double[] column) {
    double[] present = present(column);
    return present.length == 0 ? Double.NaN : new Median().evaluate(present);
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  static double[] map(double[] column, DoubleUnaryOperator each) {
    return Arrays.stream(column).map(each).toArray();
  }

  /** Positive numbers divided by their sum; equal parts when there is nothing to divide. */
  static double[] shares(double[] parts) {
    double sum = sum(parts);
    double equal = 1.0 / parts.length;
    return map(parts, x -> sum > 0 ? x / sum : equal);
  }

  /** A number without the noise of double arithmetic; null for one that is none. */
  static BigDecimal exact(double value) {
    return Double.isFinite(value) ? new BigDecimal(value).round(WITHOUT_NOISE) : null;
  }

  /** A number as it is published. */
  static double published(double value, int decimals) {
    return Double.isFinite(value)
        ? exact(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue()
        : value;
  }
}
