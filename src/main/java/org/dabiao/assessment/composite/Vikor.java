package org.dabiao.assessment.composite;

import java.util.Arrays;

/**
 * VIKOR: compromise between the group's regret and the worst single one. With the weighted distance
 * dᵢ = wᵢ · (best − x)/(best − worst): S = Σ dᵢ, R = max dᵢ, Q = v · (S − S⁻)/(S⁺ − S⁻) + (1 − v) ·
 * (R − R⁻)/(R⁺ − R⁻), smaller being better. Opricovic and Tzeng, EJOR 156 (2004) 445.
 *
 * @param s sums of regrets
 * @param r largest regrets
 * @param q compromise, 0 for the best area
 */
record Vikor(double[] s, double[] r, double[] q) {
  /** The usual weight v of the group's regret. */
  static final double MAJORITY = 0.5;

  /**
   * @param columns scores, more being better; a column without a difference takes no part, an area
   *     with a missing one gets none
   */
  static Vikor of(double[][] columns, double[] weights, double v) {
    int areas = columns[0].length;
    double[] s = new double[areas];
    double[] r = new double[areas];
    boolean told = false;
    for (int i = 0; i < columns.length; i++) {
      double best = Numbers.max(columns[i]);
      double span = best - Numbers.min(columns[i]);
      if (!(span > 0)) {
        continue;
      }
      told = true;
      for (int row = 0; row < areas; row++) {
        double regret = weights[i] * (best - columns[i][row]) / span;
        s[row] += regret;
        r[row] = Math.max(r[row], regret);
      }
    }
    double[] group = span(s);
    double[] worst = span(r);
    double[] q = new double[areas];
    double undefined = told ? 0 : Double.NaN;
    Arrays.setAll(q, row -> v * group[row] + (1 - v) * worst[row] + undefined);
    return new Vikor(s, r, q);
  }

  private static double[] span(double[] x) {
    double low = Numbers.min(x);
    double span = Numbers.max(x) - low;
    return Numbers.map(x, value -> span > 0 ? (value - low) / span : 0 * value);
  }
}
