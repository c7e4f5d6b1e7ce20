package org.dabiao.attainment;

import static org.dabiao.attainment.TargetScale.DIGITS;
import static org.dabiao.attainment.TargetScale.HUNDRED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.attainment.EvaluationRules.Ceiling;
import org.dabiao.attainment.TargetScale.Boundary;
import org.dabiao.reference.Verdict;

/** Where the verdicts of a target begin: {@link VerdictRules} solved for the figure. */
final class VerdictBoundaries {
  private final TargetScale scale;

  VerdictBoundaries(TargetScale scale) {
    this.scale = scale;
  }

  /** Where verdicts begin, the best first; both ends of a range without a direction. */
  List<Boundary> all() {
    List<Boundary> found = new ArrayList<>();
    boolean points = scale.truth(TargetRows.BY_POINTS);
    if (scale.truth("unfinished")) {
      if (points || !scale.truth(TargetRows.FLOW)) {
        byPoints(Verdict.AHEAD, scale.rules.exceededPoints(), found);
        byPoints(Verdict.ON_SCHEDULE, scale.rules.nearlyPoints().negate(), found);
      } else {
        bySchedule(found);
      }
      return found;
    }
    if (points) {
      byPoints(Verdict.EXCEEDED, scale.rules.exceededPoints(), found);
    } else if (!scale.kind().equals("milestone")) {
      byRate(Verdict.EXCEEDED, scale.rules.exceeded(), found);
    }
    attained(found);
    if (points) {
      byPoints(Verdict.NEARLY, scale.rules.nearlyPoints().negate(), found);
    } else {
      byRate(Verdict.NEARLY, scale.rules.nearly(), found);
    }
    return found;
  }

  private void attained(List<Boundary> found) {
    boolean exclusive = scale.truth(TargetRows.EXCLUSIVE);
    if (!scale.lowerIsGood()) {
      found.add(new Boundary(Verdict.ACHIEVED, exclusive ? "gt" : "ge", scale.low));
    }
    if (!scale.goodWay.equals("higher")) {
      found.add(new Boundary(Verdict.ACHIEVED, exclusive ? "lt" : "le", scale.high));
    }
  }

  private void byRate(Verdict verdict, BigDecimal rate, List<Boundary> found) {
    if (scale.oneWay()) {
      scale.atRate(rate).ifPresent(x -> found.add(begins(verdict, x)));
    } else if (verdict == Verdict.NEARLY && scale.low.signum() > 0) {
      BigDecimal below = scale.truth(TargetRows.APPROX) ? scale.stated : scale.low;
      BigDecimal above = scale.truth(TargetRows.APPROX) ? scale.stated : scale.high;
      BigDecimal most =
          scale.rules.ceiling() == Ceiling.MIRROR
              ? above.multiply(BigDecimal.valueOf(200).subtract(rate)).divide(HUNDRED, DIGITS)
              : above.multiply(HUNDRED).divide(rate, DIGITS);
      BigDecimal least = below.multiply(rate).divide(HUNDRED, DIGITS);
      found.add(new Boundary(verdict, "ge", least.min(scale.low)));
      found.add(new Boundary(verdict, "le", most.max(scale.high)));
    }
  }

  private void byPoints(Verdict verdict, BigDecimal points, List<Boundary> found) {
    boolean more = points.signum() > 0;
    if (!scale.lowerIsGood() && (scale.oneWay() || !more)) {
      found.add(begins(verdict, "ge", (more ? scale.high : scale.low).add(points)));
    }
    if (!scale.goodWay.equals("higher") && (scale.oneWay() || !more)) {
      found.add(begins(verdict, "le", (more ? scale.low : scale.high).subtract(points)));
    }
  }

  private void bySchedule(List<Boundary> found) {
    BigDecimal due = scale.row.getAs(AttainmentTable.SCHEDULE);
    if (due == null || scale.low.signum() == 0) {
      return;
    }
    BigDecimal whole = due.multiply(scale.low).divide(HUNDRED, DIGITS);
    BigDecimal margin = whole.multiply(scale.rules.scheduleTolerance()).divide(HUNDRED, DIGITS);
    if (scale.lowerIsGood()) {
      found.add(new Boundary(Verdict.AHEAD, "lt", whole.subtract(margin)));
      found.add(new Boundary(Verdict.ON_SCHEDULE, "le", whole.add(margin)));
    } else {
      found.add(new Boundary(Verdict.AHEAD, "gt", whole.add(margin)));
      found.add(new Boundary(Verdict.ON_SCHEDULE, "ge", whole.subtract(margin)));
    }
  }

  /** Exceeded is attained too, whatever the thresholds are; nearly attained is not further off. */
  private Boundary begins(Verdict verdict, BigDecimal value) {
    return begins(verdict, scale.lowerIsGood() ? "le" : "ge", value);
  }

  private Boundary begins(Verdict verdict, String bound, BigDecimal value) {
    if (verdict == Verdict.EXCEEDED) {
      BigDecimal edge = bound.equals("ge") ? scale.low : scale.high;
      boolean short0 = bound.equals("ge") ? value.compareTo(edge) <= 0 : value.compareTo(edge) >= 0;
      String strict = bound.equals("ge") ? "gt" : "lt";
      return short0
          ? new Boundary(verdict, scale.truth(TargetRows.EXCLUSIVE) ? strict : bound, edge)
          : new Boundary(verdict, bound, value);
    }
    return new Boundary(verdict, bound, value);
  }
}
