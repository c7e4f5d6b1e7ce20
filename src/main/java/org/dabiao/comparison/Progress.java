package org.dabiao.comparison;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Progress toward a dated target, or without one in the good direction, by the method of Statistics
 * Canada as Open SDG uses it. A figure's average growth since the base year is set against the
 * growth that the target requires: R = d · CAGR / |CAGR required|.
 *
 * <p>Source: Open SDG, docs/progress-methodology.md, and sdg-build, ProgressMeasure.py (both MIT).
 *
 * @param growth average growth a year since the base year; NaN when it cannot be assessed
 * @param required growth a year that the target requires; NaN without a target
 * @param ratio R; NaN without a target, infinite when the target asks for no change
 * @param status what that means
 * @param score from −5 to 5, of {@link ProgressChart} 1 to 3; NaN when it cannot be assessed
 */
public record Progress(double growth, double required, double ratio, Status status, double score) {
  /** A 0 has no growth: this stands for it. */
  private static final double NEXT_TO_ZERO = 0.001;

  /** Noise of the arithmetic: 100.5/100 − 1 is a hair below the 0.5 % that it reaches. */
  private static final double NOISE = 1e-12;

  private static final double LIMIT_EXPONENT = 4.44;
  private static final double ON_TRACK = 0.95;
  private static final double LIMITED = 0.60;
  private static final double FAST = 0.015;
  private static final double SLOW = 0.005;
  private static final double MOST = 5;
  static final Progress NONE =
      new Progress(Double.NaN, Double.NaN, Double.NaN, Status.NOT_ASSESSED, Double.NaN);

  /** How the progress is called. */
  public enum Status {
    TARGET_ACHIEVED,
    ON_TRACK,
    NEEDS_ACCELERATION,
    LIMITED,
    DETERIORATION,
    STAGNATION,
    NOT_ASSESSED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A series' first and last figure. */
  public record Span(double base, int baseYear, double value, int year) {
    int years() {
      return year - baseYear;
    }

    boolean turns() {
      return base * value < 0;
    }

    /** Average growth a year. */
    double growth() {
      return Progress.growth(base, value, years());
    }

    /** The same without a 0 to grow from. */
    Span withoutZero() {
      double now = base == 0 ? orNextToZero(value) : value;
      return new Span(orNextToZero(base), baseYear, now, year);
    }

    /** The figure, or what stands for 0 on the side of the others. */
    private double orNextToZero(double figure) {
      return figure == 0 ? Math.copySign(NEXT_TO_ZERO, base == 0 ? value : base) : figure;
    }
  }

  /**
   * With a target.
   *
   * @param direction 1 when more is good, −1 when less is
   */
  public static Progress toward(double target, int targetYear, Span span, int direction) {
    Span s = span.withoutZero();
    double goal = target == 0 ? Math.copySign(NEXT_TO_ZERO, s.base()) : target;
    boolean achieved = direction * (span.value() - target) >= 0;
    boolean turns = goal * s.base() < 0;
    if (s.years() < 1 || targetYear <= s.baseYear() || s.turns() || turns && !achieved) {
      return NONE;
    }
    double growth = s.growth();
    double required = turns ? Double.NaN : growth(s.base(), goal, targetYear - s.baseYear());
    double ratio = sign(s.base(), direction) * growth / Math.abs(required);
    return achieved
        ? new Progress(growth, required, ratio, Status.TARGET_ACHIEVED, MOST)
        : new Progress(growth, required, ratio, statusOf(ratio), scoreOf(ratio));
  }

  /**
   * Without a target.
   *
   * @param limit figure that the series cannot pass (100 for a share); near it less growth will do
   * @param direction 1 when more is good, −1 when less is
   */
  public static Progress untargeted(Span span, OptionalDouble limit, int direction) {
    Span s = span.withoutZero();
    if (s.years() < 1 || s.turns()) {
      return NONE;
    }
    double growth = s.growth();
    double g = sign(s.base(), direction) * growth;
    double c = limitCoefficient(s.base(), limit);
    return new Progress(growth, Double.NaN, Double.NaN, statusOf(g, c), scoreOf(g, c));
  }

  /** The mean of several: achieved only when all are; those not assessed do not count. */
  public static Progress mean(List<Progress> several) {
    List<Progress> assessed =
        several.stream().filter(p -> p.status() != Status.NOT_ASSESSED).toList();
    if (assessed.isEmpty()) {
      return NONE;
    }
    double score = assessed.stream().mapToDouble(Progress::score).average().orElseThrow();
    boolean all = assessed.stream().allMatch(p -> p.status() == Status.TARGET_ACHIEVED);
    Status status = all ? Status.TARGET_ACHIEVED : ofScore(score);
    return new Progress(Double.NaN, Double.NaN, Double.NaN, status, score);
  }

  private static Status ofScore(double score) {
    if (reaches(score, 2.5)) {
      return Status.ON_TRACK;
    }
    if (reaches(score, 0)) {
      return Status.NEEDS_ACCELERATION;
    }
    return reaches(score, -2.5) ? Status.LIMITED : Status.DETERIORATION;
  }

  /** Score of R: through (−0.60, −5), (0, −2.5), (0.60, 0), (0.95, 2.5), (1.30, 5). */
  static double scoreOf(double r) {
    return r >= LIMITED
        ? Math.min(50.0 / 7 * r - 30.0 / 7, MOST)
        : Math.max(25.0 / 6 * r - 2.5, -MOST);
  }

  /** Score without a target: through (−2 %, −5), (0, −2.5), (0.5 %, 0), (1.5 %, 2.5), (2 %, 5). */
  static double scoreOf(double g, double c) {
    if (g < 0) {
      return Math.max(125 * g - 2.5, -MOST);
    }
    if (g >= FAST * c) {
      return c == 0 ? MOST : Math.min(500 * g / c - 5, MOST);
    }
    return g < SLOW * c ? 500 * g / c - 2.5 : 250 * g / c - 1.25;
  }

  private static Status statusOf(double r) {
    if (reaches(r, ON_TRACK)) {
      return Status.ON_TRACK;
    }
    if (reaches(r, LIMITED)) {
      return Status.NEEDS_ACCELERATION;
    }
    return reaches(r, 0) ? Status.LIMITED : Status.DETERIORATION;
  }

  private static Status statusOf(double g, double c) {
    if (!reaches(g, 0)) {
      return Status.DETERIORATION;
    }
    if (reaches(g, FAST * c)) {
      return Status.ON_TRACK;
    }
    return reaches(g, SLOW * c) ? Status.NEEDS_ACCELERATION : Status.LIMITED;
  }

  static boolean reaches(double x, double line) {
    return x >= line - NOISE;
  }

  /** How much of the usual growth may be asked for: 0 at the limit, 1 from twice the limit on. */
  static double limitCoefficient(double base, OptionalDouble limit) {
    double lim = Math.abs(limit.orElse(0));
    double y = Math.abs(base);
    if (lim == 0 || y >= 2 * lim) {
      return 1;
    }
    double near = y <= lim ? y / lim : (2 * lim - y) / lim;
    return 1 - StrictMath.pow(near, LIMIT_EXPONENT);
  }

  /** Negative figures that rise shrink: the direction turns round. */
  static int sign(double base, int direction) {
    return base < 0 ? -direction : direction;
  }

  static double growth(double from, double to, int years) {
    return StrictMath.pow(to / from, 1.0 / years) - 1;
  }
}
