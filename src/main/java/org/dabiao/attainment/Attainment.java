package org.dabiao.attainment;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.when;
import static org.dabiao.attainment.AttainmentTable.BEFORE_HIGH;
import static org.dabiao.attainment.AttainmentTable.BEFORE_LOW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.reference.Catalogues;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.SeriesTable;

/**
 * Sets each target against its actual figure: targets and rolled-up series in, {@link
 * AttainmentTable} out. Source of the rules: docs/methods.md, section 2.
 */
public final class Attainment {
  /** Months of the target's whole term. */
  static final String TERM = "term_months";

  private static final String FOUND = "found";
  private static final String ORIGIN_OF_ACTUAL = "actual_origin";

  private Attainment() {}

  /**
   * One row a target and area.
   *
   * @param targets targets in the areas they hold for
   * @param series rolled-up series, one row an (area, indicator, year)
   * @param seasonal profile of earlier years ({@link SeasonalProfile}), when the schedule is
   *     seasonal
   */
  public static Dataset<Row> of(
      SparkSession spark,
      List<AreaTarget> targets,
      Dataset<Row> series,
      Optional<Dataset<Row>> seasonal,
      Catalogues catalogues,
      EvaluationRules rules) {
    Set<String> indicators =
        targets.stream().map(t -> t.indicator().id()).collect(Collectors.toSet());
    Dataset<Row> needed = series.filter(col(SeriesTable.INDICATOR).isInCollection(indicators));
    Dataset<Row> rows = TargetRows.of(spark, targets, catalogues, rules);
    Dataset<Row> actuals = actuals(rows, needed, rules);
    if (targets.stream().anyMatch(t -> t.measure() == AreaTarget.Measure.RUNNING_SUM)) {
      actuals = withRunningSums(actuals, needed, rules);
    }
    return VerdictRules.apply(scheduled(measured(actuals), seasonal), rules);
  }

  /** Adds the share of a year that is due by the month reached, in per cent. */
  private static Dataset<Row> scheduled(Dataset<Row> measured, Optional<Dataset<Row>> seasonal) {
    Column term =
        when(
                col(TargetRows.MEASURE).equalTo("running_sum"),
                col(TargetRows.END_YEAR).minus(col(TargetRows.START_YEAR)).plus(1).multiply(12))
            .otherwise(lit(12));
    Column even =
        col(AttainmentTable.MONTHS)
            .cast(ObservationTable.VALUE)
            .multiply(100)
            .divide(term)
            .cast(ObservationTable.VALUE);
    if (seasonal.isEmpty()) {
      return measured.select(col("*"), term.as(TERM), even.as(AttainmentTable.SCHEDULE));
    }
    Dataset<Row> termed = measured.withColumn(TERM, term);
    Column usual = col(SeasonalProfile.MEAN).multiply(100);
    return SeasonalProfile.join(termed, seasonal.get())
        .withColumn(
            AttainmentTable.SCHEDULE,
            when(
                    col(AttainmentTable.MONTHS).lt(12).and(usual.isNotNull()),
                    usual.cast(ObservationTable.VALUE))
                .otherwise(even))
        .drop(SeasonalProfile.COLUMNS);
  }

  /** Adds the year's value and the one before, both still in the indicator's unit. */
  private static Dataset<Row> actuals(
      Dataset<Row> targets, Dataset<Row> series, EvaluationRules rules) {
    Dataset<Row> now =
        series
            .filter(col(SeriesTable.YEAR).equalTo(rules.year()))
            .select(
                col(SeriesTable.REF_AREA).as("n_area"),
                col(SeriesTable.INDICATOR).as("n_indicator"),
                col(SeriesTable.LOW),
                col(SeriesTable.HIGH),
                col(SeriesTable.BASIS).as(AttainmentTable.BASIS),
                col(SeriesTable.STATUS).as(AttainmentTable.OBS_STATUS),
                col(SeriesTable.ORIGIN).as(ORIGIN_OF_ACTUAL),
                col(SeriesTable.SOURCE).as(AttainmentTable.OBSERVATION_SOURCE),
                col(SeriesTable.PERIOD).as(AttainmentTable.ACTUAL_PERIOD),
                col(SeriesTable.MONTHS).as(AttainmentTable.MONTHS),
                col(SeriesTable.BREAK),
                col(SeriesTable.LINKED),
                col(SeriesTable.USABLE),
                lit(true).as(FOUND));
    Dataset<Row> before =
        series
            .filter(
                col(SeriesTable.YEAR)
                    .equalTo(rules.year() - 1)
                    .and(col(SeriesTable.USABLE))
                    .and(col(SeriesTable.MONTHS).equalTo(12)))
            .select(
                col(SeriesTable.REF_AREA).as("b_area"),
                col(SeriesTable.INDICATOR).as("b_indicator"),
                col(SeriesTable.BASIS).as("b_basis"),
                col(SeriesTable.LOW).as(BEFORE_LOW),
                col(SeriesTable.HIGH).as(BEFORE_HIGH),
                col(SeriesTable.ORIGIN).as("b_origin"),
                col(SeriesTable.SOURCE).as("b_source"));
    return targets
        .join(now, key("n_area", "n_indicator"), "left")
        .join(
            before,
            key("b_area", "b_indicator")
                .and(col(AttainmentTable.BASIS).equalTo(col("b_basis")))
                .and(
                    col("b_origin")
                        .notEqual("illustrative")
                        .or(col(ORIGIN_OF_ACTUAL).equalTo("illustrative"))),
            "left")
        .drop("n_area", "n_indicator", "b_area", "b_indicator", "b_basis");
  }

  private static Column key(String area, String indicator) {
    return col(AttainmentTable.REF_AREA)
        .equalTo(col(area))
        .and(col(AttainmentTable.INDICATOR).equalTo(col(indicator)));
  }

  /** For targets over several years, the sum of the years so far; every one of them is needed. */
  private static Dataset<Row> withRunningSums(
      Dataset<Row> actuals, Dataset<Row> series, EvaluationRules rules) {
    Dataset<Row> years =
        series
            .filter(col(SeriesTable.USABLE))
            .select(
                col(SeriesTable.REF_AREA).as("s_area"),
                col(SeriesTable.INDICATOR).as("s_indicator"),
                col(SeriesTable.YEAR).as("s_year"),
                col(SeriesTable.LOW).as("s_low"),
                col(SeriesTable.HIGH).as("s_high"),
                col(SeriesTable.BASIS).as("s_basis"),
                col(SeriesTable.ORIGIN).as("s_origin"),
                col(SeriesTable.SOURCE).as("s_source"),
                col(SeriesTable.MONTHS).as("s_months"));
    Column running = col(TargetRows.MEASURE).equalTo("running_sum");
    Dataset<Row> sums =
        actuals
            .filter(running)
            .join(
                years,
                key("s_area", "s_indicator")
                    .and(col("s_year").between(col(TargetRows.START_YEAR), lit(rules.year()))))
            .groupBy(col(AttainmentTable.ORDINAL).as("s_ordinal"))
            .agg(
                sum("s_low").as("t_low"),
                sum("s_high").as("t_high"),
                count("s_low").as("lows"),
                count("s_high").as("highs"),
                count(lit(1)).as("years"),
                min("s_basis").as("one_basis"),
                max("s_basis").as("other_basis"),
                max(col("s_origin").equalTo("illustrative")).as("invented"),
                array_join(
                        array_sort(
                            array_distinct(flatten(collect_list(split(col("s_source"), ";"))))),
                        ";")
                    .as("sources"),
                max_by(col("s_months"), col("s_year")).as("last_months"),
                min(when(col("s_year").lt(rules.year()), col("s_months"))).as("full"));
    Column wanted = lit(rules.year()).minus(col(TargetRows.START_YEAR)).plus(1);
    Column complete =
        col("years")
            .equalTo(wanted)
            .and(col("one_basis").equalTo(col("other_basis")))
            .and(coalesce(col("full"), lit(12)).equalTo(12));
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put(
        SeriesTable.LOW, summed(running, col("lows").equalTo(wanted), "t_low", SeriesTable.LOW));
    columns.put(
        SeriesTable.HIGH,
        summed(running, col("highs").equalTo(wanted), "t_high", SeriesTable.HIGH));
    columns.put(
        SeriesTable.USABLE, when(running, col("sum_ok")).otherwise(col(SeriesTable.USABLE)));
    columns.put(
        ORIGIN_OF_ACTUAL,
        when(
                running,
                when(col("invented"), lit("illustrative"))
                    .when(wanted.gt(1), lit("derived"))
                    .otherwise(col(ORIGIN_OF_ACTUAL)))
            .otherwise(col(ORIGIN_OF_ACTUAL)));
    columns.put(
        AttainmentTable.OBSERVATION_SOURCE,
        when(running.and(col("sum_ok")), col("sources"))
            .otherwise(col(AttainmentTable.OBSERVATION_SOURCE)));
    columns.put(
        AttainmentTable.MONTHS,
        when(
                running,
                lit(rules.year())
                    .minus(col(TargetRows.START_YEAR))
                    .multiply(12)
                    .plus(col("last_months")))
            .otherwise(col(AttainmentTable.MONTHS)));
    return actuals
        .join(sums, col(AttainmentTable.ORDINAL).equalTo(col("s_ordinal")), "left")
        .withColumn("sum_ok", coalesce(running.and(complete), lit(false)))
        .withColumns(columns);
  }

  private static Column summed(Column running, Column complete, String sum, String value) {
    return when(running, when(col("sum_ok").and(complete), col(sum).cast(ObservationTable.VALUE)))
        .otherwise(col(value));
  }

  /** Turns series values into what the target speaks of, in the target's unit. */
  private static Dataset<Row> measured(Dataset<Row> actuals) {
    Column measure = col(TargetRows.MEASURE);
    Column noBreak = coalesce(col(SeriesTable.BREAK), lit(false)).equalTo(false);
    Column linked = col(SeriesTable.LINKED);
    Column whole = col(AttainmentTable.MONTHS).equalTo(12);
    Column compared = linked.isNotNull().or(noBreak.and(col(BEFORE_LOW).isNotNull())).and(whole);
    Column growth = measure.equalTo("growth");
    Column change = measure.equalTo("change");
    Column usable =
        col(SeriesTable.USABLE)
            .and(growth.or(change).equalTo(false).or(coalesce(compared, lit(false))));
    Column origin =
        when(
                growth
                    .or(change)
                    .and(col(ORIGIN_OF_ACTUAL).notEqual("illustrative"))
                    .and(coalesce(col("b_origin"), lit("")).notEqual("illustrative")),
                lit("derived"))
            .otherwise(col(ORIGIN_OF_ACTUAL));
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put("usable_actual", coalesce(usable, lit(false)));
    columns.put(
        AttainmentTable.ACTUAL_LOW,
        when(usable, end(measure, SeriesTable.LOW, coalesce(linked, col(BEFORE_HIGH)))));
    columns.put(
        AttainmentTable.ACTUAL_HIGH,
        when(usable, end(measure, SeriesTable.HIGH, coalesce(linked, col(BEFORE_LOW)))));
    columns.put(
        AttainmentTable.PREVIOUS,
        when(measure.equalTo("value").and(noBreak), converted(col(BEFORE_LOW))));
    columns.put(ORIGIN_OF_ACTUAL, origin);
    columns.put(FOUND, coalesce(col(FOUND), lit(false)));
    return actuals.withColumns(columns);
  }

  private static Column end(Column measure, String value, Column opposite) {
    Column growth =
        when(
            opposite.gt(0),
            try_divide(col(value).minus(opposite).multiply(100), opposite)
                .cast(ObservationTable.VALUE));
    return when(measure.equalTo("growth"), growth)
        .when(measure.equalTo("change"), converted(col(value).minus(opposite)))
        .otherwise(converted(col(value)));
  }

  private static Column converted(Column value) {
    Column product = value.multiply(col(TargetRows.MULTIPLIER));
    return when(col(TargetRows.DIVISOR).equalTo(1), product)
        .otherwise(product.divide(col(TargetRows.DIVISOR)).cast(ObservationTable.VALUE));
  }
}
