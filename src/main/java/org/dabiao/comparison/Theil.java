package org.dabiao.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Theil's measures of inequality over areas that count alike, with the part that lies between
 * groups of areas and the part that lies within them. Figures are doubles: the logarithm is not
 * exact anyway.
 *
 * <p>Source: H. Theil, Economics and Information Theory (1967); the decomposition is that of F.
 * Bourguignon (1979) and A. F. Shorrocks (1980).
 */
public final class Theil {
  /** Which of Theil's two measures. */
  public enum Index {
    /** T = 1/n Σ (xᵢ/μ) ln(xᵢ/μ); a figure of 0 counts as 0. */
    T,
    /** L, the mean logarithmic deviation = 1/n Σ ln(μ/xᵢ); needs figures above 0. */
    L
  }

  /**
   * An index in two parts.
   *
   * @param between what is left when every area has the mean of its group
   * @param within the groups' own indices, weighted
   */
  public record Parts(double between, double within) {}

  private Theil() {}

  /** The index; NaN when a figure is negative, all are 0, or L meets a 0. */
  public static double of(Index index, double[] values) {
    double mean = sum(values) / values.length;
    if (!isDefined(index, values)) {
      return Double.NaN;
    }
    double total = 0;
    for (double value : values) {
      total += term(index, value / mean);
    }
    return total / values.length;
  }

  /**
   * Between and within groups; they add up to {@link #of}.
   *
   * @param groups the group of each value
   */
  public static Parts parts(Index index, double[] values, List<String> groups) {
    if (!isDefined(index, values)) {
      return new Parts(Double.NaN, Double.NaN);
    }
    double whole = sum(values);
    double between = 0;
    double within = 0;
    for (double[] group : grouped(values, groups)) {
      double people = (double) group.length / values.length;
      double share = sum(group) / whole;
      between += people * term(index, share / people);
      double weight = index == Index.T ? share : people;
      within += weight == 0 ? 0 : weight * of(index, group);
    }
    return new Parts(between, within);
  }

  /** One area's addend, of its figure over the mean. */
  private static double term(Index index, double ratio) {
    return switch (index) {
      case T -> ratio == 0 ? 0 : ratio * StrictMath.log(ratio);
      case L -> -StrictMath.log(ratio);
    };
  }

  private static boolean isDefined(Index index, double[] values) {
    double least = IntStream.range(0, values.length).mapToDouble(i -> values[i]).min().orElse(-1);
    return least > 0 || least == 0 && index == Index.T && sum(values) > 0;
  }

  private static Collection<double[]> grouped(double[] values, List<String> groups) {
    Map<String, List<Integer>> members =
        IntStream.range(0, values.length)
            .boxed()
            .collect(Collectors.groupingBy(groups::get, LinkedHashMap::new, Collectors.toList()));
    return members.values().stream()
        .map(m -> m.stream().mapToDouble(i -> values[i]).toArray())
        .toList();
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
