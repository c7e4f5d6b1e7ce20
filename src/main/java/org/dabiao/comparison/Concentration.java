package org.dabiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a whole lies with few areas: Herfindahl-Hirschman index and the Gini coefficient of
 * areas that do not count alike. Null where undefined: a negative figure, or all of them 0.
 */
public final class Concentration {
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  private Concentration() {}

  /** HHI: the sum of the squared shares, from 1/n to 1. */
  public static BigDecimal hhi(List<BigDecimal> values) {
    BigDecimal sum = sum(values);
    if (sum.signum() <= 0 || values.stream().anyMatch(v -> v.signum() < 0)) {
      return null;
    }
    return sum(values.stream().map(v -> v.divide(sum, PRECISION).pow(2)).toList());
  }

  /** HHI from 0 to 1: (HHI − 1/n) / (1 − 1/n); null for a single figure. */
  public static BigDecimal normalisedHhi(List<BigDecimal> values) {
    BigDecimal hhi = hhi(values);
    if (hhi == null || values.size() < 2) {
      return null;
    }
    BigDecimal least = BigDecimal.ONE.divide(BigDecimal.valueOf(values.size()), PRECISION);
    return hhi.subtract(least).divide(BigDecimal.ONE.subtract(least), PRECISION);
  }

  /** The Gini coefficient from 0 to 1: G · n / (n − 1); null for a single figure. */
  public static BigDecimal normalisedGini(List<BigDecimal> values) {
    BigDecimal gini = Disparities.gini(values);
    int n = values.size();
    return gini == null || n < 2
        ? null
        : gini.multiply(BigDecimal.valueOf(n)).divide(BigDecimal.valueOf(n - 1L), PRECISION);
  }

  /**
   * The Gini coefficient where each figure stands for several: one less twice the area under the
   * Lorenz curve, 1 − Σ pᵢ (Lᵢ₋₁ + Lᵢ), with pᵢ the share of the weights and L the running share of
   * the whole.
   *
   * @param values figure per head
   * @param weights heads
   */
  public static BigDecimal gini(List<BigDecimal> values, List<BigDecimal> weights) {
    List<BigDecimal> products =
        IntStream.range(0, values.size())
            .mapToObj(i -> values.get(i).multiply(weights.get(i)))
            .toList();
    BigDecimal whole = sum(products);
    BigDecimal heads = sum(weights);
    if (whole.signum() <= 0 || values.stream().anyMatch(v -> v.signum() < 0)) {
      return null;
    }
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparing(values::get))
            .toList();
    BigDecimal reached = BigDecimal.ZERO;
    BigDecimal twice = BigDecimal.ZERO;
    for (int i : order) {
      BigDecimal next = reached.add(products.get(i));
      twice = twice.add(weights.get(i).multiply(reached.add(next)));
      reached = next;
    }
    return BigDecimal.ONE.subtract(twice.divide(whole.multiply(heads), PRECISION));
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
