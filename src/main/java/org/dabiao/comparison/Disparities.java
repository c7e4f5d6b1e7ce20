package org.dabiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Measures of how unequal figures are. All take the figures of the areas compared, unweighted. */
public final class Disparities {
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  private Disparities() {}

  /** Arithmetic mean. */
  public static BigDecimal mean(List<BigDecimal> values) {
    return sum(values).divide(BigDecimal.valueOf(values.size()), PRECISION);
  }

  /**
   * Coefficient of variation: population standard deviation over mean; null when the mean is not
   * positive.
   */
  public static BigDecimal cv(List<BigDecimal> values) {
    BigDecimal mean = mean(values);
    if (mean.signum() <= 0) {
      return null;
    }
    BigDecimal squares =
        sum(values.stream().map(v -> v.subtract(mean).pow(2)).toList())
            .divide(BigDecimal.valueOf(values.size()), PRECISION);
    return squares.sqrt(PRECISION).divide(mean, PRECISION);
  }

  /**
   * Gini coefficient: Σᵢ Σⱼ |xᵢ − xⱼ| / (2 n² mean), computed from the ordered figures; null when a
   * figure is negative or all are zero.
   */
  public static BigDecimal gini(List<BigDecimal> values) {
    List<BigDecimal> ordered = values.stream().sorted().toList();
    BigDecimal sum = sum(ordered);
    if (ordered.get(0).signum() < 0 || sum.signum() == 0) {
      return null;
    }
    int n = ordered.size();
    BigDecimal weighted = BigDecimal.ZERO;
    for (int i = 0; i < n; i++) {
      weighted = weighted.add(ordered.get(i).multiply(BigDecimal.valueOf(2L * (i + 1) - n - 1)));
    }
    return weighted.divide(sum.multiply(BigDecimal.valueOf(n)), PRECISION);
  }

  /** Largest over smallest; null when the smallest is not positive. */
  public static BigDecimal maxMin(List<BigDecimal> values) {
    List<BigDecimal> ordered = values.stream().sorted().toList();
    return ordered.get(0).signum() <= 0
        ? null
        : ordered.get(ordered.size() - 1).divide(ordered.get(0), PRECISION);
  }

  /** A figure as tables hold it. */
  static BigDecimal stored(BigDecimal value, int scale) {
    return value == null ? null : value.setScale(scale, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
