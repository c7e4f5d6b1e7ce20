package org.dabiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures of how unequal figures are. All take the figures of the areas compared, which count
 * alike unless weights are given; null where undefined.
 */
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
   * Coefficient of variation with the sample standard deviation (n − 1), as statistical packages
   * give it; null for a single figure or when the mean is not positive.
   */
  public static BigDecimal sampleCv(List<BigDecimal> values) {
    BigDecimal cv = cv(values);
    int n = values.size();
    return cv == null || n < 2
        ? null
        : cv.multiply(
            BigDecimal.valueOf(n).divide(BigDecimal.valueOf(n - 1L), PRECISION).sqrt(PRECISION),
            PRECISION);
  }

  /** Weighted mean: Σ wᵢxᵢ / Σ wᵢ; null when the weights do not add up to more than 0. */
  public static BigDecimal weightedMean(List<BigDecimal> values, List<BigDecimal> weights) {
    BigDecimal heads = sum(weights);
    return heads.signum() <= 0 ? null : sum(products(values, weights)).divide(heads, PRECISION);
  }

  /**
   * Coefficient of variation weighted by population: √(Σ wᵢ(xᵢ − x̄)² / Σ wᵢ) / x̄, with x̄ the
   * weighted mean; null when that is not positive. Source: J. G. Williamson, Regional Inequality
   * and the Process of National Development (1965), V_w.
   *
   * @param values figures per head
   * @param weights heads
   */
  public static BigDecimal williamson(List<BigDecimal> values, List<BigDecimal> weights) {
    BigDecimal mean = weightedMean(values, weights);
    if (mean == null || mean.signum() <= 0) {
      return null;
    }
    List<BigDecimal> squares = values.stream().map(v -> v.subtract(mean).pow(2)).toList();
    return sum(products(squares, weights))
        .divide(sum(weights), PRECISION)
        .sqrt(PRECISION)
        .divide(mean, PRECISION);
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

  private static List<BigDecimal> products(List<BigDecimal> values, List<BigDecimal> weights) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> values.get(i).multiply(weights.get(i)))
        .toList();
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
