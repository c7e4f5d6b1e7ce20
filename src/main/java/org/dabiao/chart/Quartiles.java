package org.dabiao.chart;

import java.util.Collection;

/**
 * Median and quartiles by linear interpolation between the two nearest figures: definition 7 of
 * Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996),
 * 361–365; what R and Excel's QUARTILE.INC give.
 */
record Quartiles(double lower, double median, double upper) {
  /** Fewer figures have no quartiles worth drawing. */
  static final int LEAST = 5;

  /** The quartiles of at least one figure. */
  static Quartiles of(Collection<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  private static double at(double[] sorted, double share) {
    double place = (sorted.length - 1) * share;
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
