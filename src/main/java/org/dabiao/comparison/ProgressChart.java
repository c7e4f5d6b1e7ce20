package org.dabiao.comparison;

import org.dabiao.comparison.Progress.Span;
import org.dabiao.comparison.Progress.Status;

/**
 * Progress by the method of the United Nations' SDG progress chart. A figure is carried on at its
 * average growth to the target's year; the way that it will have made by then is set against the
 * way from the first figure to the target: d · (expected − first)/|target − first|.
 *
 * <p>Source: United Nations Statistics Division, <i>SDG Progress Chart 2023, Technical Note</i>, as
 * Eustat states it for its own chart (repository EUSTAT-DES/site, _pages/en/metodologia.md). There
 * the target lies ahead; one that the figure has fallen behind is stagnation or regression here.
 */
final class ProgressChart {
  private static final double ON_TRACK = 0.95;
  private static final double FAIR = 0.10;
  private static final double FAST = 0.02;
  private static final double SLOW = 0.005;
  private static final double NEAR = 1;

  private ProgressChart() {}

  /**
   * With a target.
   *
   * @param direction 1 when more is good, −1 when less is
   * @param percent whether a target of 0 or 100 is met from a point away already
   */
  static Progress toward(double target, int targetYear, Span span, int direction, boolean percent) {
    Span s = span.withoutZero();
    double away = direction * (target - span.value());
    boolean met = away <= 0 || percent && (target == 0 || target == 100) && away <= NEAR;
    if (s.years() < 1 || targetYear <= s.baseYear() || s.turns() && !met) {
      return Progress.NONE;
    }
    double growth = s.turns() ? Double.NaN : s.growth();
    double expected = s.value() * StrictMath.pow(1 + growth, targetYear - s.year());
    double ratio = direction * (expected - s.base()) / Math.abs(target - s.base());
    double required =
        target * s.base() > 0
            ? Progress.growth(s.base(), target, targetYear - s.baseYear())
            : Double.NaN;
    return met
        ? new Progress(growth, required, ratio, Status.TARGET_ACHIEVED, 3)
        : progress(growth, required, ratio, level(ratio, ON_TRACK, FAIR));
  }

  /**
   * Without a target growth alone counts.
   *
   * @param direction 1 when more is good, −1 when less is
   */
  static Progress untargeted(Span span, int direction) {
    Span s = span.withoutZero();
    if (s.years() < 1 || s.turns()) {
      return Progress.NONE;
    }
    double good = Progress.sign(s.base(), direction) * s.growth();
    return progress(s.growth(), Double.NaN, Double.NaN, level(good, FAST, SLOW));
  }

  private static int level(double x, double high, double low) {
    if (Progress.reaches(x, high)) {
      return 3;
    }
    return Progress.reaches(x, low) ? 2 : 1;
  }

  private static Progress progress(double growth, double required, double ratio, int level) {
    Status status =
        switch (level) {
          case 3 -> Status.ON_TRACK;
          case 2 -> Status.NEEDS_ACCELERATION;
          default -> Status.STAGNATION;
        };
    return new Progress(growth, required, ratio, status, level);
  }
}
