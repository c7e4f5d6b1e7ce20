package org.dabiao.comparison;

import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * How much the order of areas changed between two years.
 *
 * @param n number of areas, those with a figure in both years
 * @param moved how many have another rank
 * @param meanMove mean number of places moved, up or down
 * @param spearman rank correlation ρ of the two years, 1 for the same order; NaN when all tie
 * @param kendall rank correlation τ-b
 */
public record Mobility(int n, int moved, double meanMove, double spearman, double kendall) {

  /**
   * Compares two orders.
   *
   * @param from figures of the earlier year
   * @param to figures of the same areas in the later year
   * @param rankFrom their ranks, 1 = best
   * @param rankTo ranks in the later year
   */
  public static Mobility of(double[] from, double[] to, int[] rankFrom, int[] rankTo) {
    int moved = 0;
    int places = 0;
    for (int i = 0; i < rankFrom.length; i++) {
      moved += rankFrom[i] == rankTo[i] ? 0 : 1;
      places += Math.abs(rankFrom[i] - rankTo[i]);
    }
    return new Mobility(
        from.length,
        moved,
        (double) places / from.length,
        new SpearmansCorrelation().correlation(from, to),
        new KendallsCorrelation().correlation(from, to));
  }
}
