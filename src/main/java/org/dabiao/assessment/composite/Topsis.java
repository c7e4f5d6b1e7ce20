package org.dabiao.assessment.composite;

/**
 * TOPSIS: relative nearness to the ideal, d⁻/(d⁺ + d⁻), with Euclidean distances of the weighted
 * scores to the best and to the worst of each column. Hwang and Yoon, <i>Multiple Attribute
 * Decision Making</i> (1981). The classical form normalises by {@link Normalisation#VECTOR}.
 */
final class Topsis {
  private Topsis() {}

  /**
   * Nearness of each area, from 0 to 1.
   *
   * @param columns scores, more being better; a column without any figure takes no part, an area
   *     with a missing one gets none
   */
  static double[] similarity(double[][] columns, double[] weights) {
    int areas = columns[0].length;
    double[] toBest = new double[areas];
    double[] toWorst = new double[areas];
    for (int i = 0; i < columns.length; i++) {
      if (Numbers.present(columns[i]).length == 0 || weights[i] == 0) {
        continue;
      }
      double best = Numbers.max(columns[i]);
      double worst = Numbers.min(columns[i]);
      for (int row = 0; row < areas; row++) {
        toBest[row] += square(weights[i] * (best - columns[i][row]));
        toWorst[row] += square(weights[i] * (columns[i][row] - worst));
      }
    }
    double[] similarity = new double[areas];
    for (int row = 0; row < areas; row++) {
      double near = Math.sqrt(toWorst[row]);
      double far = Math.sqrt(toBest[row]);
      similarity[row] = near + far == 0 ? Double.NaN : near / (near + far);
    }
    return similarity;
  }

  private static double square(double x) {
    return x * x;
  }
}
