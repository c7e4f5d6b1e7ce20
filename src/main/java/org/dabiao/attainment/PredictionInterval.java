package org.dabiao.attainment;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.spark.sql.Column;

/**
 * How far from the mean of n values the next one may lie, in standard deviations of the sample: t ·
 * √(1 + 1/n), t a quantile of Student's distribution with n − 1 degrees of freedom.
 *
 * <p>Source: Montgomery and Runger, <i>Applied Statistics and Probability for Engineers</i>, "A
 * prediction interval for a future observation".
 */
final class PredictionInterval {
  /** Chance that the next value lies within. */
  static final double LEVEL = 0.8;

  /** From here on one more value hardly changes the factor. */
  private static final int MANY = 100;

  private PredictionInterval() {}

  /**
   * The factor.
   *
   * @param n number of values, 2 or more
   * @param level chance that the next value lies within, between 0 and 1
   */
  static double factor(int n, double level) {
    double t = new TDistribution(n - 1.0).inverseCumulativeProbability((1 + level) / 2);
    return t * Math.sqrt(1 + 1.0 / n);
  }

  /** The factor at {@link #LEVEL} for a column of numbers of values, each 2 or more. */
  static Column factor(Column n) {
    Column[] factors =
        IntStream.rangeClosed(2, MANY).mapToObj(i -> lit(factor(i, LEVEL))).toArray(Column[]::new);
    return element_at(array(factors), least(n, lit(MANY)).minus(1));
  }
}
