package org.dabiao.assessment.composite;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.dabiao.assessment.TiesPolicy;

/**
 * Puts indicators on one scale, more being better. x is a figure, s = (x − min)/(max − min) its
 * share of the span of the peers. Where less is better the share is turned round. A column in which
 * all figures are equal tells nothing apart; where the rule needs a difference it counts as
 * missing.
 *
 * <p>Formulas: OECD/JRC, <i>Handbook on Constructing Composite Indicators</i> (2008), chapter 5;
 * efficacy: 功效系数法.
 */
public enum Normalisation {
  /** low + s · (high − low), on the scale. */
  MIN_MAX {
    @Override
    double[] apply(double[] x, boolean lower, Scale scale, Posts posts) {
      double[] share = share(x, Numbers.min(x), Numbers.max(x), lower);
      return Numbers.map(share, scale::at);
    }
  },
  /** (x − mean)/standard deviation of the sample. */
  Z_SCORE {
    @Override
    double[] apply(double[] x, boolean lower, Scale scale, Posts posts) {
      double mean = Numbers.mean(x);
      double deviation = Math.sqrt(StatUtils.variance(Numbers.present(x)));
      int sign = lower ? -1 : 1;
      return Numbers.map(x, v -> deviation > 0 ? sign * (v - mean) / deviation : Double.NaN);
    }
  },
  /** Place from the worst, 1, to the best, n; ties share the mean place. */
  RANK {
    @Override
    double[] apply(double[] x, boolean lower, Scale scale, Posts posts) {
      return Ranks.of(lower ? x : Numbers.map(x, v -> -v), TiesPolicy.AVERAGE);
    }
  },
  /** Share of the other areas that are worse, on the scale. */
  PERCENTILE {
    @Override
    double[] apply(double[] x, boolean lower, Scale scale, Posts posts) {
      double others = Numbers.present(x).length - 1.0;
      double[] ascending = Ranks.of(lower ? x : Numbers.map(x, v -> -v), TiesPolicy.MIN);
      return Numbers.map(ascending, r -> others > 0 ? scale.at((r - 1) / others) : Double.NaN);
    }
  },
  /** Share of the way between two fixed posts, kept between them, on the scale. */
  GOALPOSTS {
    @Override
    double[] apply(double[] x, boolean lower, Scale scale, Posts posts) {
      double[] share = share(x, posts.low(), posts.high(), lower);
      return Numbers.map(share, s -> Double.isNaN(s) ? s : scale.at(Math.min(1, Math.max(0, s))));
    }
  },
  /** x/target; target/x where less is better. */
  TARGET_DISTANCE {
    @Override
    double[] apply(double[] x, boolean lower, Scale scale, Posts posts) {
      double target = posts.high();
      return Numbers.map(x, v -> lower ? ratio(target, v) : ratio(v, target));
    }
  },
  /** x/√Σx²; one less that where less is better. */
  VECTOR {
    @Override
    double[] apply(double[] x, boolean lower, Scale scale, Posts posts) {
      double norm = Math.sqrt(StatUtils.sumSq(Numbers.present(x)));
      return Numbers.map(x, v -> lower ? 1 - ratio(v, norm) : ratio(v, norm));
    }
  },
  /**
   * 60 + 40 · (x − 不允许值)/(满意值 − 不允许值). The two values are the posts, or else the worst and the best
   * figure.
   */
  EFFICACY {
    @Override
    double[] apply(double[] x, boolean lower, Scale scale, Posts posts) {
      double[] share =
          posts == null
              ? share(x, Numbers.min(x), Numbers.max(x), lower)
              : share(x, posts.low(), posts.high(), lower);
      return Numbers.map(share, s -> 60 + 40 * s);
    }
  };

  /**
   * @param x the figures of one indicator
   * @param lower whether less is better
   * @param scale ends of the scale, for rules that have one
   * @param posts fixed posts, for rules that need them; else null
   */
  abstract double[] apply(double[] x, boolean lower, Scale scale, Posts posts);

  /** Whether half of the values are negative, which geometric and harmonic means do not take. */
  public boolean isCentred() {
    return this == Z_SCORE;
  }

  /** Whether the rule cannot do without fixed posts. */
  public boolean needsPosts() {
    return this == GOALPOSTS || this == TARGET_DISTANCE;
  }

  /**
   * Ends of a scale.
   *
   * @param low what the worst gets
   * @param high what the best gets
   */
  public record Scale(double low, double high) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** From 0 to 1. */
    public static final Scale UNIT = new Scale(0, 1);

    double at(double share) {
      return low + share * (high - low);
    }
  }

  /**
   * Fixed values that figures are measured against.
   *
   * @param low the lower one
   * @param high the upper one; the target of a distance to target
   */
  public record Posts(double low, double high) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** Min-max shares of a column, for weighting rules. */
  static double[] unit(double[] x, boolean lower) {
    return share(x, Numbers.min(x), Numbers.max(x), lower);
  }

  private static double[] share(double[] x, double low, double high, boolean lower) {
    double span = high - low;
    return Arrays.stream(x)
        .map(v -> span == 0 ? Double.NaN : lower ? (high - v) / span : (v - low) / span)
        .toArray();
  }

  private static double ratio(double a, double b) {
    return b == 0 ? Double.NaN : a / b;
  }
}
