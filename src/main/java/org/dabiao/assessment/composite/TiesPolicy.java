package org.dabiao.assessment.composite;

import java.util.Arrays;

/**
 * Which places equal scores get. Scores 9, 7, 7, 5:
 *
 * <pre>
 * MIN      1 2   2   4
 * MAX      1 3   3   4
 * AVERAGE  1 2.5 2.5 4
 * DENSE    1 2   2   3
 * </pre>
 */
public enum TiesPolicy {
  /** The best of the places they share. */
  MIN {
    @Override
    double place(int better, int equal, int betterValues) {
      return better + 1;
    }
  },
  /** The worst of the places they share. */
  MAX {
    @Override
    double place(int better, int equal, int betterValues) {
      return better + equal;
    }
  },
  /** The mean of the places they share. */
  AVERAGE {
    @Override
    double place(int better, int equal, int betterValues) {
      return better + (equal + 1) / 2.0;
    }
  },
  /** One more than the number of better scores, equal ones counted once. */
  DENSE {
    @Override
    double place(int better, int equal, int betterValues) {
      return betterValues + 1;
    }
  };

  abstract double place(int better, int equal, int betterValues);

  /**
   * Places of scores, 1 for the highest; {@code NaN} stays without a place. Scores are compared to
   * 12 significant digits.
   */
  double[] ranks(double[] scores) {
    double[] keys = Numbers.map(scores, x -> Double.isFinite(x) ? key(x) : Double.NaN);
    double[] ranks = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      double own = keys[i];
      ranks[i] =
          Double.isNaN(own)
              ? Double.NaN
              : place(
                  (int) Arrays.stream(keys).filter(k -> k > own).count(),
                  (int) Arrays.stream(keys).filter(k -> k == own).count(),
                  (int) Arrays.stream(keys).filter(k -> k > own).distinct().count());
    }
    return ranks;
  }

  /** The same for what is published: scores rounded half up first. */
  double[] ranks(double[] scores, int decimals) {
    return ranks(Numbers.map(scores, x -> Numbers.published(x, decimals)));
  }

  private static double key(double score) {
    return Numbers.exact(score).doubleValue();
  }
}
