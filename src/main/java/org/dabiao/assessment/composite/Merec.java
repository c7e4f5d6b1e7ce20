package org.dabiao.assessment.composite;

import java.util.Arrays;

/**
 * Weights by the effect of leaving a criterion out: x is divided into the least of its column,
 * where less is better by the most; S = ln(1 + Σ|ln x|/m) over the m criteria says how an area
 * stands, and a criterion weighs as much as the S of all areas change without it.
 *
 * <p>Source: Keshavarz-Ghorabaee et al., <i>Determination of objective weights using a new method
 * based on the removal effects of criteria (MEREC)</i>, Symmetry 13 (2021) 525.
 */
final class Merec {
  private Merec() {}

  /**
   * @param columns complete columns, an entry an area; one with a figure that is not above 0 has no
   *     logarithm, and no weight
   * @param lower for each column whether less is better
   */
  static double[] weights(double[][] columns, boolean[] lower) {
    double[][] logs = new double[columns.length][];
    Arrays.setAll(logs, j -> logs(columns[j], lower[j]));
    double[] effects = new double[columns.length];
    for (int i = 0; i < columns[0].length; i++) {
      int area = i;
      double all = Arrays.stream(logs).mapToDouble(column -> column[area]).sum();
      for (int j = 0; j < effects.length; j++) {
        effects[j] += standing(all, columns.length) - standing(all - logs[j][i], columns.length);
      }
    }
    return Numbers.shares(effects);
  }

  private static double[] logs(double[] column, boolean lower) {
    double edge = lower ? Numbers.max(column) : Numbers.min(column);
    return Numbers.map(column, x -> Numbers.min(column) > 0 ? Math.abs(Math.log(x / edge)) : 0);
  }

  private static double standing(double sum, int criteria) {
    return Math.log1p(sum / criteria);
  }
}
