package org.dabiao.report.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Audit;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Thresholds;
import org.dabiao.reference.Verdict;

/**
 * Which rows formulas can reckon again. A spreadsheet computes with 15 digits. Where two numbers
 * that decide a verdict differ, but only behind those, a formula would call them equal: such a row
 * keeps what was computed exactly.
 */
public final class Liveness {
  private static final BigDecimal NEAR = new BigDecimal("1E-11");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Thresholds thresholds;
  private final Audit.Rules rules;

  /** Whether formulas reckon a row again under these settings. */
  public Liveness(Thresholds thresholds, Audit.Rules rules) {
    this.thresholds = thresholds;
    this.rules = rules;
  }

  /** Whether formulas give the row's rate, gap and verdict. */
  public boolean of(Attained a, Judging j) {
    return apart(a.actualLow(), j.edgeLow())
        && apart(a.actualLow(), j.edgeHigh())
        && apart(a.actualHigh(), j.edgeLow())
        && apart(a.actualHigh(), j.edgeHigh())
        && judgedApart(a, judged(a, j), j);
  }

  private boolean judgedApart(Attained a, BigDecimal value, Judging j) {
    if (byShare(j)) {
      BigDecimal reach = j.due().multiply(rules.scheduleTolerance()).movePointLeft(2);
      return apart(value, j.due().add(reach)) && apart(value, j.due().subtract(reach));
    } else if (j.byPoints() || j.unfinished()) {
      return apart(value, thresholds.exceededPoints())
          && apart(value, thresholds.nearlyPoints().negate());
    }
    return apart(value, thresholds.exceeded()) && apart(value, thresholds.nearly());
  }

  /**
   * What a verdict goes by: the lower rate, or while the year runs the share to date, in per cent;
   * or the distance in the good direction. {@code null} where there is none.
   */
  public static BigDecimal judged(Attained a, Judging j) {
    BigDecimal x = j.worse();
    if (x == null) {
      return null;
    } else if (byShare(j)) {
      return j.edgeLow().signum() == 0
          ? null
          : x.multiply(HUNDRED).divide(j.edgeLow(), MathContext.DECIMAL128);
    } else if (j.byPoints() || j.unfinished()) {
      return distance(x, j);
    }
    return a.rateLow() == null ? a.rateHigh() : a.rateLow();
  }

  private static BigDecimal distance(BigDecimal x, Judging j) {
    boolean band = j.side() == Judging.Side.BAND;
    BigDecimal above = j.edgeHigh() == null ? null : x.subtract(j.edgeHigh());
    BigDecimal below = j.edgeLow() == null ? null : x.subtract(j.edgeLow());
    if (!band) {
      return j.side() == Judging.Side.FLOOR ? below : above.negate();
    }
    return switch (j.goodWay()) {
      case HIGHER -> below.signum() < 0 ? below : above.signum() > 0 ? above : BigDecimal.ZERO;
      case LOWER ->
          below.signum() < 0
              ? below.negate()
              : above.signum() > 0 ? above.negate() : BigDecimal.ZERO;
      case NEUTRAL ->
          below.signum() < 0 ? below : above.signum() > 0 ? above.negate() : BigDecimal.ZERO;
    };
  }

  /** Whether the verdict goes by the share reached to date. */
  public static boolean byShare(Judging j) {
    return j.unfinished() && j.flow() && !j.byPoints();
  }

  /** Equal, or different enough for 15 digits. */
  private static boolean apart(BigDecimal one, BigDecimal other) {
    if (one == null || other == null || one.compareTo(other) == 0) {
      return true;
    }
    BigDecimal scale = one.abs().max(other.abs()).max(BigDecimal.ONE);
    return one.subtract(other).abs().compareTo(scale.multiply(NEAR)) > 0;
  }

  /** The verdicts that formulas may give to a row. */
  public static boolean running(Verdict verdict) {
    return verdict == Verdict.AHEAD || verdict == Verdict.ON_SCHEDULE || verdict == Verdict.BEHIND;
  }
}
