package org.dabiao.assessment.composite;

import java.io.Serializable;
import java.util.function.DoubleUnaryOperator;

/**
 * Which values of an indicator are good (指标类型).
 *
 * @param kind the type
 * @param low the best value of {@link Kind#MIDDLE}; the lower end of {@link Kind#INTERVAL}
 * @param high the upper end of {@link Kind#INTERVAL}
 */
public record Preference(Kind kind, double low, double high) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** More is better (极大型). */
  public static final Preference HIGHER = new Preference(Kind.HIGHER, 0, 0);

  /** Less is better (极小型). */
  public static final Preference LOWER = new Preference(Kind.LOWER, 0, 0);

  /** The types of indicators. */
  public enum Kind {
    /** 极大型. */
    HIGHER,
    /** 极小型. */
    LOWER,
    /** 中间型: the nearer to one value the better. */
    MIDDLE,
    /** 区间型: good inside an interval, worse with the distance from it. */
    INTERVAL
  }

  /** The nearer to one value the better (中间型). */
  public static Preference middle(double best) {
    return new Preference(Kind.MIDDLE, best, best);
  }

  /** Best inside an interval (区间型). */
  public static Preference interval(double low, double high) {
    return new Preference(Kind.INTERVAL, low, high);
  }

  boolean lowerIsGood() {
    return kind == Kind.LOWER;
  }

  /**
   * Turns 中间型 and 区间型 into 极大型: 1 − d/max d, d being the distance to the best value or interval; 1
   * for all when none has a distance. The other types stay as they are; 极小型 is turned round when it
   * is normalised.
   */
  double[] towardsHigher(double[] column) {
    return switch (kind) {
      case HIGHER, LOWER -> column;
      case MIDDLE, INTERVAL -> {
        DoubleUnaryOperator distance = x -> Math.max(0, Math.max(low - x, x - high));
        double[] distances = Numbers.map(column, distance);
        double most = Numbers.max(distances);
        yield Numbers.map(distances, d -> most > 0 ? 1 - d / most : Double.isNaN(d) ? d : 1);
      }
    };
  }
}
