package org.dabiao.comparison;

import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Whether the areas that had less grow faster (β) and whether they move together (σ).
 *
 * <p>β is the slope of (1/T) ln(x₁/x₀) over ln x₀, by ordinary least squares; below 0 the areas
 * converge. Source: R. J. Barro and X. Sala-i-Martin, Convergence, Journal of Political Economy 100
 * (1992).
 *
 * @param n number of areas
 * @param beta slope, growth a year for one unit of the logarithm
 * @param standardError of β; NaN with fewer than three areas
 * @param r2 share of the variance explained
 * @param sigmaFrom population standard deviation of ln x₀
 * @param sigmaTo the same of ln x₁; smaller when the areas converge
 */
public record Convergence(
    int n, double beta, double standardError, double r2, double sigmaFrom, double sigmaTo) {

  /** Fewer areas make a line that says nothing. */
  public static final int LEAST_AREAS = 3;

  /**
   * Computes both.
   *
   * @param from figures of the earlier year, all above 0
   * @param to figures of the later year, all above 0
   * @param years length of the span
   * @throws IllegalArgumentException for a figure that has no logarithm
   */
  public static Convergence of(double[] from, double[] to, int years) {
    double[] first = logarithms(from);
    double[] last = logarithms(to);
    SimpleRegression line = new SimpleRegression();
    for (int i = 0; i < first.length; i++) {
      line.addData(first[i], (last[i] - first[i]) / years);
    }
    return new Convergence(
        first.length,
        line.getSlope(),
        line.getSlopeStdErr(),
        line.getRSquare(),
        deviation(first),
        deviation(last));
  }

  private static double[] logarithms(double[] values) {
    double[] logs = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] > 0)) {
        throw new IllegalArgumentException("no logarithm of " + values[i]);
      }
      logs[i] = StrictMath.log(values[i]);
    }
    return logs;
  }

  private static double deviation(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / values.length);
  }
}
