package org.dabiao.attainment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.attainment.EvaluationRules.Ceiling;
import org.dabiao.reference.Verdict;
import org.dabiao.statistics.ObservationTable;

/**
 * Rate, gap and verdict of a target and its actual figure, as column expressions.
 *
 * <table>
 * <caption>Rates in per cent</caption>
 * <tr><td>floor, target &gt; 0</td><td>actual / target</td></tr>
 * <tr><td>ceiling, target &gt; 0</td><td>2 − actual/target, or target/actual</td></tr>
 * <tr><td>range</td><td>100 inside; outside, measured to the nearer edge</td></tr>
 * <tr><td>from a base</td><td>(actual − base) / (target − base)</td></tr>
 * <tr><td>growth, rank, target ≤ 0, actual of the other sign</td><td>undefined</td></tr>
 * </table>
 *
 * Where the actual figure is an interval, each end has its rate, and the verdict is that of the
 * worse end, unless one end attains the target and the other does not.
 */
final class VerdictRules {
  private static final Column FLOOR = col(TargetRows.SIDE).equalTo("floor");
  private static final Column CEILING = col(TargetRows.SIDE).equalTo("ceiling");
  private static final Column EDGE_LOW = col(TargetRows.EDGE_LOW);
  private static final Column EDGE_HIGH = col(TargetRows.EDGE_HIGH);
  private static final Column LOWER_IS_GOOD = col(TargetRows.GOOD_WAY).equalTo("lower");
  private static final Column HIGHER_IS_GOOD = col(TargetRows.GOOD_WAY).equalTo("higher");
  private static final Column LOW = col(AttainmentTable.ACTUAL_LOW);
  private static final Column HIGH = col(AttainmentTable.ACTUAL_HIGH);
  private static final Column MONTHS = col(AttainmentTable.MONTHS);

  /** The actual figure reaches beyond a range on both sides: inside, it would attain the target. */
  private static final Column AROUND =
      FLOOR
          .or(CEILING)
          .equalTo(false)
          .and(LOW.isNull().or(LOW.lt(EDGE_LOW)))
          .and(HIGH.isNull().or(HIGH.gt(EDGE_HIGH)));

  private VerdictRules() {}

  /** Adds rate_low, rate_high, gap, verdict and origin. */
  static Dataset<Row> apply(Dataset<Row> rows, EvaluationRules rules) {
    Dataset<Row> rated =
        rows.select(
            col("*"),
            rate(LOW, rules).as(AttainmentTable.RATE_AT_LOW),
            rate(HIGH, rules).as(AttainmentTable.RATE_AT_HIGH),
            met(LOW, CEILING.or(LOWER_IS_GOOD.and(FLOOR.equalTo(false))))
                .as(AttainmentTable.MET_AT_LOW),
            met(HIGH, FLOOR.or(HIGHER_IS_GOOD.and(CEILING.equalTo(false))))
                .as(AttainmentTable.MET_AT_HIGH),
            coalesce(when(LOWER_IS_GOOD, HIGH).otherwise(LOW), LOW, HIGH)
                .as(AttainmentTable.WORSE));
    Map<String, Column> judged = new LinkedHashMap<>();
    judged.put(AttainmentTable.VERDICT, verdict(rules));
    judged.put(AttainmentTable.ORIGIN, origin());
    for (String name :
        List.of(
            AttainmentTable.BASIS,
            AttainmentTable.OBS_STATUS,
            AttainmentTable.OBSERVATION_SOURCE)) {
      judged.put(name, coalesce(col(name), lit("")));
    }
    return rated
        .select(
            col("*"),
            rateEnd(true).as(AttainmentTable.RATE_LOW),
            rateEnd(false).as(AttainmentTable.RATE_HIGH),
            gap(col(AttainmentTable.WORSE)).as(AttainmentTable.GAP),
            MONTHS.lt(col(Attainment.TERM)).as(AttainmentTable.UNFINISHED))
        .withColumns(judged);
  }

  /** Rate at one end of the actual figure; null where undefined. */
  private static Column rate(Column x, EvaluationRules rules) {
    Column target = EDGE_LOW;
    Column base = col(TargetRows.BASE);
    Column stated = coalesce(col(AttainmentTable.TARGET_LOW), col(AttainmentTable.TARGET_HIGH));
    Column fromBase = try_divide(x.minus(base).multiply(100), nonZero(stated.minus(base)));
    Column inBand = x.geq(EDGE_LOW).and(x.leq(EDGE_HIGH));
    Column tooMuch = LOWER_IS_GOOD.or(HIGHER_IS_GOOD.equalTo(false).and(x.gt(stated)));
    Column approx = when(tooMuch, ceiling(x, stated, rules)).otherwise(floor(x, stated));
    Column band =
        when(inBand, lit(BigDecimal.valueOf(100)))
            .when(x.lt(EDGE_LOW).and(LOWER_IS_GOOD), ceiling(x, EDGE_LOW, rules))
            .when(x.lt(EDGE_LOW), floor(x, EDGE_LOW))
            .when(HIGHER_IS_GOOD, floor(x, EDGE_HIGH))
            .otherwise(ceiling(x, EDGE_HIGH, rules));
    Column undefined = col(TargetRows.KIND).isin("growth_rate", "rank");
    return when(undefined, lit(null))
        .when(base.isNotNull(), fromBase)
        .when(col(TargetRows.KIND).equalTo("milestone"), x)
        .when(FLOOR, floor(x, target))
        .when(CEILING, ceiling(x, target, rules))
        .when(col(TargetRows.APPROX), approx)
        .otherwise(band);
  }

  private static Column floor(Column x, Column target) {
    return when(target.gt(0).and(x.geq(0)), try_divide(x.multiply(100), nonZero(target)));
  }

  private static Column ceiling(Column x, Column target, EvaluationRules rules) {
    Column defined = target.gt(0).and(x.geq(0));
    Column ratio =
        rules.ceiling() == Ceiling.MIRROR
            ? lit(BigDecimal.valueOf(200)).minus(try_divide(x.multiply(100), nonZero(target)))
            : try_divide(target.multiply(100), nonZero(x));
    return when(defined, ratio);
  }

  private static Column nonZero(Column divisor) {
    return when(divisor.notEqual(0), divisor);
  }

  private static Column rateEnd(boolean lower) {
    Column low = col(AttainmentTable.RATE_AT_LOW);
    Column high = col(AttainmentTable.RATE_AT_HIGH);
    Column bothKnown = low.isNotNull().and(high.isNotNull());
    Column ordered = lower ? least(low, high) : greatest(low, high);
    Column known = coalesce(low, high);
    Column openBelow = LOW.isNull();
    Column growsWithActual = LOWER_IS_GOOD.equalTo(false);
    // With one end open, the known rate is the lower or the upper one, as the actual's end is.
    Column knownIsLower =
        when(openBelow, growsWithActual.equalTo(false)).otherwise(growsWithActual);
    Column ends = lower ? ordered : when(AROUND, lit(BigDecimal.valueOf(100))).otherwise(ordered);
    return when(bothKnown, ends)
        .when(LOW.isNotNull().and(HIGH.isNotNull()), lit(null))
        .when(lower ? knownIsLower : knownIsLower.equalTo(false), known);
  }

  /** Whether one end attains the target; an open end does when it lies on the good side. */
  private static Column met(Column x, Column openIsGood) {
    Column exclusive = col(TargetRows.EXCLUSIVE);
    Column floor = x.gt(EDGE_LOW).or(x.equalTo(EDGE_LOW).and(exclusive.equalTo(false)));
    Column ceiling = x.lt(EDGE_HIGH).or(x.equalTo(EDGE_HIGH).and(exclusive.equalTo(false)));
    Column band = x.geq(EDGE_LOW).or(LOWER_IS_GOOD).and(x.leq(EDGE_HIGH).or(HIGHER_IS_GOOD));
    Column value = when(FLOOR, floor).when(CEILING, ceiling).otherwise(band);
    return when(x.isNull(), openIsGood).otherwise(value);
  }

  /** Actual less target; for a range, to its nearer edge. */
  private static Column gap(Column x) {
    Column stated = coalesce(col(AttainmentTable.TARGET_LOW), col(AttainmentTable.TARGET_HIGH));
    Column band =
        when(x.lt(EDGE_LOW), x.minus(EDGE_LOW))
            .when(x.gt(EDGE_HIGH), x.minus(EDGE_HIGH))
            .otherwise(lit(BigDecimal.ZERO));
    return when(FLOOR.or(CEILING).or(col(TargetRows.APPROX)), x.minus(stated))
        .when(x.isNotNull(), band)
        .cast(ObservationTable.VALUE);
  }

  private static Column verdict(EvaluationRules rules) {
    Column metLow = col(AttainmentTable.MET_AT_LOW);
    Column metHigh = col(AttainmentTable.MET_AT_HIGH);
    Column straddles = metLow.notEqual(metHigh).or(coalesce(AROUND, lit(false)));
    // A bound that is open towards the worse side says nothing of how near the figure comes.
    Column bounded = HIGH.isNotNull().or(HIGHER_IS_GOOD).and(LOW.isNotNull().or(LOWER_IS_GOOD));
    Column points = points();
    Column byPoints =
        judged(
            metLow,
            points.geq(lit(rules.exceededPoints())),
            points.geq(lit(rules.nearlyPoints().negate())).and(bounded));
    Column worseRate = coalesce(col(AttainmentTable.RATE_LOW), col(AttainmentTable.RATE_HIGH));
    Column byRate =
        judged(
            metLow,
            worseRate.geq(lit(rules.exceeded())).and(col(TargetRows.KIND).notEqual("milestone")),
            worseRate.geq(lit(rules.nearly())).and(bounded));
    return when(col("found").equalTo(false), word(Verdict.NO_DATA))
        .when(col("usable_actual").equalTo(false), word(Verdict.NOT_COMPARABLE))
        .when(LOW.isNull().and(HIGH.isNull()), word(Verdict.NOT_COMPARABLE))
        .when(col(AttainmentTable.UNFINISHED), scheduled(rules))
        .when(straddles, word(Verdict.UNDETERMINED))
        .when(col(TargetRows.BY_POINTS), byPoints)
        .otherwise(byRate);
  }

  private static Column judged(Column met, Column exceeded, Column nearly) {
    return when(met.and(coalesce(exceeded, lit(false))), word(Verdict.EXCEEDED))
        .when(met, word(Verdict.ACHIEVED))
        .when(coalesce(nearly, lit(false)), word(Verdict.NEARLY))
        .otherwise(word(Verdict.MISSED));
  }

  /** Distance from the target in the good direction, in 百分点. */
  private static Column points() {
    Column x = col(AttainmentTable.WORSE);
    Column floor = x.minus(EDGE_LOW);
    Column ceiling = EDGE_HIGH.minus(x);
    Column band =
        when(x.lt(EDGE_LOW), when(LOWER_IS_GOOD, EDGE_LOW.minus(x)).otherwise(floor))
            .when(x.gt(EDGE_HIGH), when(HIGHER_IS_GOOD, x.minus(EDGE_HIGH)).otherwise(ceiling))
            .otherwise(lit(BigDecimal.ZERO));
    return when(FLOOR, floor).when(CEILING, ceiling).otherwise(band);
  }

  /** The verdict while the year, or the term of several years, runs. */
  private static Column scheduled(EvaluationRules rules) {
    Column points = points();
    Column byPoints =
        when(points.geq(lit(rules.exceededPoints())), word(Verdict.AHEAD))
            .when(points.geq(lit(rules.nearlyPoints().negate())), word(Verdict.ON_SCHEDULE))
            .otherwise(word(Verdict.BEHIND));
    Column due = col(AttainmentTable.SCHEDULE);
    BigDecimal tolerance = rules.scheduleTolerance().movePointLeft(2);
    Column upper = due.multiply(lit(BigDecimal.ONE.add(tolerance)));
    Column lower = due.multiply(lit(BigDecimal.ONE.subtract(tolerance)));
    Column share = try_divide(col(AttainmentTable.WORSE).multiply(100), nonZero(EDGE_LOW));
    Column byShare =
        when(
                share.gt(upper),
                when(LOWER_IS_GOOD, word(Verdict.BEHIND)).otherwise(word(Verdict.AHEAD)))
            .when(share.geq(lower), word(Verdict.ON_SCHEDULE))
            .when(
                share.isNotNull(),
                when(LOWER_IS_GOOD, word(Verdict.AHEAD)).otherwise(word(Verdict.BEHIND)))
            .otherwise(word(Verdict.NOT_COMPARABLE));
    return when(col(TargetRows.FLOW).equalTo(false).or(col(TargetRows.BY_POINTS)), byPoints)
        .otherwise(byShare);
  }

  /** The weaker of target's and actual's origin; the target's where there is no actual. */
  private static Column origin() {
    Column actual = when(col("found"), col("actual_origin"));
    Column either = col(AttainmentTable.TARGET_ORIGIN);
    return when(
            either.equalTo("illustrative").or(actual.equalTo("illustrative")), lit("illustrative"))
        .when(either.equalTo("derived").or(actual.equalTo("derived")), lit("derived"))
        .otherwise(lit("sourced"));
  }

  private static Column word(Verdict verdict) {
    return lit(verdict.code());
  }
}
