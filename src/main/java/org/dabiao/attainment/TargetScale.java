package org.dabiao.attainment;

import java.math.BigDecimal;
import java.math.MathContext;
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

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  static final MathContext DIGITS = MathContext.DECIMAL128;

  final Row row;
  final EvaluationRules rules;
  final BigDecimal low;
  final BigDecimal high;
  final BigDecimal stated;
  final String goodWay;

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
    return new VerdictBoundaries(this).all();
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

  boolean truth(String column) {
    Boolean value = row.getAs(column);
    return value != null && value;
  }
}
