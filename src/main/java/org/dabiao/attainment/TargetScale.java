package org.dabiao.attainment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.dabiao.attainment.EvaluationRules.Ceiling;
import org.dabiao.reference.Verdict;

/**
 * The scale of one target: which figure gives which rate and verdict, and the other way round. It
 * inverts {@link VerdictRules} for a single figure; values in the target's unit, rates in per cent.
 */
public final class TargetScale {
  /** The columns of attainment rows that a scale is read from. */
  public static final List<String> COLUMNS =
      List.of(
          TargetRows.SIDE,
          TargetRows.GOOD_WAY,
          TargetRows.EXCLUSIVE,
          TargetRows.BY_POINTS,
          TargetRows.EDGE_LOW,
          TargetRows.EDGE_HIGH,
          TargetRows.KIND,
          TargetRows.APPROX,
          TargetRows.BASE,
          TargetRows.FLOW,
          AttainmentTable.TARGET_LOW,
          AttainmentTable.TARGET_HIGH,
          AttainmentTable.SCHEDULE,
          "unfinished");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private final Row row;
  private final EvaluationRules rules;
  private final BigDecimal low;
  private final BigDecimal high;
  private final BigDecimal stated;
  private final String goodWay;

  private TargetScale(Row row, EvaluationRules rules) {
    this.row = row;
    this.rules = rules;
    this.low = row.getAs(TargetRows.EDGE_LOW);
    this.high = row.getAs(TargetRows.EDGE_HIGH);
    BigDecimal from = row.getAs(AttainmentTable.TARGET_LOW);
    this.stated = from == null ? row.getAs(AttainmentTable.TARGET_HIGH) : from;
    this.goodWay = row.getAs(TargetRows.GOOD_WAY);
  }

  public static TargetScale of(Row row, EvaluationRules rules) {
    return new TargetScale(row, rules);
  }

  /**
   * Where a verdict begins.
   *
   * @param verdict the verdict that holds from there on
   * @param bound {@code ge}, {@code gt}, {@code le} or {@code lt}: how the figure stands to the
   *     value
   * @param value in the target's unit
   */
  public record Boundary(Verdict verdict, String bound, BigDecimal value) {
    boolean holds(BigDecimal figure) {
      int side = figure.compareTo(value);
      return switch (bound) {
        case "ge" -> side >= 0;
        case "gt" -> side > 0;
        case "le" -> side <= 0;
        default -> side < 0;
      };
    }
  }

  /** Kind of the target. */
  public String kind() {
    return row.getAs(TargetRows.KIND);
  }

  public boolean lowerIsGood() {
    return goodWay.equals("lower");
  }

  /** Whether more is better the whole way, or less is; not so for a range without a direction. */
  public boolean oneWay() {
    return !goodWay.equals("neutral");
  }

  /** A gap of the attainment table, greater being better. */
  public BigDecimal goodGap(BigDecimal gap) {
    if (gap == null) {
      return null;
    }
    return oneWay() ? lowerIsGood() ? gap.negate() : gap : gap.abs().negate();
  }

  /** The figure that gives a rate; nothing where rates are undefined or two figures give it. */
  public Optional<BigDecimal> atRate(BigDecimal rate) {
    BigDecimal base = row.getAs(TargetRows.BASE);
    if (!hasRate() || !oneWay()) {
      return Optional.empty();
    } else if (base != null) {
      BigDecimal whole = stated.subtract(base);
      boolean grows = whole.signum() > 0 != lowerIsGood();
      return whole.signum() != 0 && grows
          ? Optional.of(base.add(whole.multiply(rate).divide(HUNDRED, DIGITS)))
          : Optional.empty();
    } else if (kind().equals("milestone")) {
      return Optional.of(rate);
    }
    BigDecimal number = edge(rate);
    if (number.signum() <= 0) {
      return Optional.empty();
    }
    return ratio(number, rate);
  }

  /** The number of the target that a rate is measured by: of a range, the nearer edge. */
  private BigDecimal edge(BigDecimal rate) {
    boolean more = rate.compareTo(HUNDRED) > 0;
    return truth(TargetRows.APPROX) ? stated : more != lowerIsGood() ? high : low;
  }

  private Optional<BigDecimal> ratio(BigDecimal number, BigDecimal rate) {
    if (!lowerIsGood()) {
      return Optional.of(number.multiply(rate).divide(HUNDRED, DIGITS));
    } else if (rules.ceiling() == Ceiling.MIRROR) {
      BigDecimal rest = BigDecimal.valueOf(200).subtract(rate);
      return Optional.of(number.multiply(rest).divide(HUNDRED, DIGITS));
    }
    return rate.signum() > 0
        ? Optional.of(number.multiply(HUNDRED).divide(rate, DIGITS))
        : Optional.empty();
  }

  private boolean hasRate() {
    return !kind().equals("growth_rate") && !kind().equals("rank");
  }

  /** The figure that is so far from the target in the good direction. */
  public Optional<BigDecimal> atGap(BigDecimal gap) {
    if (!oneWay()) {
      return Optional.empty();
    }
    BigDecimal from =
        row.<String>getAs(TargetRows.SIDE).equals("band") && !truth(TargetRows.APPROX)
            ? gap.signum() > 0 != lowerIsGood() ? high : low
            : stated;
    return Optional.of(lowerIsGood() ? from.subtract(gap) : from.add(gap));
  }

  /** Where verdicts begin, the best first; both ends of a range without a direction. */
  public List<Boundary> boundaries() {
    List<Boundary> found = new ArrayList<>();
    boolean points = truth(TargetRows.BY_POINTS);
    if (truth("unfinished")) {
      if (points || !truth(TargetRows.FLOW)) {
        byPoints(Verdict.AHEAD, rules.exceededPoints(), found);
        byPoints(Verdict.ON_SCHEDULE, rules.nearlyPoints().negate(), found);
      } else {
        bySchedule(found);
      }
      return found;
    }
    if (points) {
      byPoints(Verdict.EXCEEDED, rules.exceededPoints(), found);
    } else if (!kind().equals("milestone")) {
      byRate(Verdict.EXCEEDED, rules.exceeded(), found);
    }
    attained(found);
    if (points) {
      byPoints(Verdict.NEARLY, rules.nearlyPoints().negate(), found);
    } else {
      byRate(Verdict.NEARLY, rules.nearly(), found);
    }
    return found;
  }

  private void attained(List<Boundary> found) {
    boolean exclusive = truth(TargetRows.EXCLUSIVE);
    if (!lowerIsGood()) {
      found.add(new Boundary(Verdict.ACHIEVED, exclusive ? "gt" : "ge", low));
    }
    if (!goodWay.equals("higher")) {
      found.add(new Boundary(Verdict.ACHIEVED, exclusive ? "lt" : "le", high));
    }
  }

  private void byRate(Verdict verdict, BigDecimal rate, List<Boundary> found) {
    if (oneWay()) {
      atRate(rate).ifPresent(x -> found.add(begins(verdict, x)));
    } else if (verdict == Verdict.NEARLY && low.signum() > 0) {
      BigDecimal below = truth(TargetRows.APPROX) ? stated : low;
      BigDecimal above = truth(TargetRows.APPROX) ? stated : high;
      BigDecimal most =
          rules.ceiling() == Ceiling.MIRROR
              ? above.multiply(BigDecimal.valueOf(200).subtract(rate)).divide(HUNDRED, DIGITS)
              : above.multiply(HUNDRED).divide(rate, DIGITS);
      BigDecimal least = below.multiply(rate).divide(HUNDRED, DIGITS);
      found.add(new Boundary(verdict, "ge", least.min(low)));
      found.add(new Boundary(verdict, "le", most.max(high)));
    }
  }

  private void byPoints(Verdict verdict, BigDecimal points, List<Boundary> found) {
    boolean more = points.signum() > 0;
    if (!lowerIsGood() && (oneWay() || !more)) {
      found.add(begins(verdict, "ge", (more ? high : low).add(points)));
    }
    if (!goodWay.equals("higher") && (oneWay() || !more)) {
      found.add(begins(verdict, "le", (more ? low : high).subtract(points)));
    }
  }

  private void bySchedule(List<Boundary> found) {
    BigDecimal due = row.getAs(AttainmentTable.SCHEDULE);
    if (due == null || low.signum() == 0) {
      return;
    }
    BigDecimal whole = due.multiply(low).divide(HUNDRED, DIGITS);
    BigDecimal margin = whole.multiply(rules.scheduleTolerance()).divide(HUNDRED, DIGITS);
    if (lowerIsGood()) {
      found.add(new Boundary(Verdict.AHEAD, "lt", whole.subtract(margin)));
      found.add(new Boundary(Verdict.ON_SCHEDULE, "le", whole.add(margin)));
    } else {
      found.add(new Boundary(Verdict.AHEAD, "gt", whole.add(margin)));
      found.add(new Boundary(Verdict.ON_SCHEDULE, "ge", whole.subtract(margin)));
    }
  }

  /** Exceeded is attained too, whatever the thresholds are; nearly attained is not further off. */
  private Boundary begins(Verdict verdict, BigDecimal value) {
    return begins(verdict, lowerIsGood() ? "le" : "ge", value);
  }

  private Boundary begins(Verdict verdict, String bound, BigDecimal value) {
    if (verdict == Verdict.EXCEEDED) {
      BigDecimal edge = bound.equals("ge") ? low : high;
      boolean short0 = bound.equals("ge") ? value.compareTo(edge) <= 0 : value.compareTo(edge) >= 0;
      String strict = bound.equals("ge") ? "gt" : "lt";
      return short0
          ? new Boundary(verdict, truth(TargetRows.EXCLUSIVE) ? strict : bound, edge)
          : new Boundary(verdict, bound, value);
    }
    return new Boundary(verdict, bound, value);
  }

  /** The verdict of a figure. */
  public Verdict verdict(BigDecimal figure) {
    List<Boundary> all = boundaries();
    for (Verdict verdict :
        List.of(
            Verdict.EXCEEDED,
            Verdict.AHEAD,
            Verdict.ACHIEVED,
            Verdict.ON_SCHEDULE,
            Verdict.NEARLY)) {
      List<Boundary> own = all.stream().filter(b -> b.verdict() == verdict).toList();
      if (!own.isEmpty() && own.stream().allMatch(b -> b.holds(figure))) {
        return verdict;
      }
    }
    return truth("unfinished") ? Verdict.BEHIND : Verdict.MISSED;
  }

  /** The rate of a figure; null where undefined. */
  public BigDecimal rate(BigDecimal figure) {
    BigDecimal base = row.getAs(TargetRows.BASE);
    if (!hasRate()) {
      return null;
    } else if (base != null) {
      BigDecimal whole = stated.subtract(base);
      return whole.signum() == 0
          ? null
          : figure.subtract(base).multiply(HUNDRED).divide(whole, DIGITS);
    } else if (kind().equals("milestone")) {
      return figure;
    }
    boolean approx = truth(TargetRows.APPROX);
    if (!approx && figure.compareTo(low) >= 0 && figure.compareTo(high) <= 0 && !isPoint()) {
      return HUNDRED;
    }
    BigDecimal number = approx ? stated : figure.compareTo(low) < 0 ? low : high;
    boolean less = lowerIsGood() || !oneWay() && figure.compareTo(number) > 0;
    return number.signum() <= 0 || figure.signum() < 0 ? null : ratioOf(figure, number, less);
  }

  private boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  private BigDecimal ratioOf(BigDecimal figure, BigDecimal number, boolean less) {
    if (!less) {
      return figure.multiply(HUNDRED).divide(number, DIGITS);
    } else if (rules.ceiling() == Ceiling.MIRROR) {
      return BigDecimal.valueOf(200).subtract(figure.multiply(HUNDRED).divide(number, DIGITS));
    }
    return figure.signum() == 0 ? null : number.multiply(HUNDRED).divide(figure, DIGITS);
  }

  /** Actual less target in the good direction; of a range, to its nearer edge. */
  public BigDecimal gap(BigDecimal figure) {
    boolean range = row.<String>getAs(TargetRows.SIDE).equals("band") && !truth(TargetRows.APPROX);
    if (!range) {
      return goodGap(figure.subtract(stated));
    } else if (figure.compareTo(low) < 0) {
      return goodGap(figure.subtract(low));
    }
    return goodGap(figure.compareTo(high) > 0 ? figure.subtract(high) : BigDecimal.ZERO);
  }

  private boolean truth(String column) {
    Boolean value = row.getAs(column);
    return value != null && value;
  }
}
