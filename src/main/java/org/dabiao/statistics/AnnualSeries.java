package org.dabiao.statistics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.try_to_date;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.dabiao.reference.Catalogues;

/**
 * Settles revisions, periods and bases into one value a (area, indicator, year): {@link
 * ObservationTable} in, {@link SeriesTable} out. Source of the rules: docs/methods.md, section 1.
 */
public final class AnnualSeries {
  private static final String KIND = ObservationTable.PERIOD_KIND;
  private static final Column SPAN = col(KIND).equalTo("span");

  private AnnualSeries() {}

  /** The settled cells: one figure a period, basis and origin, the latest release of each. */
  public static Dataset<Row> cells(
      SparkSession spark, Dataset<Row> checked, Catalogues catalogues, Settings settings) {
    return differenced(latest(known(spark, checked, catalogues, settings)));
  }

  /** The yearly series of settled cells, with {@link SeriesTable#USED} set. */
  public static Dataset<Row> of(Dataset<Row> cells, Settings settings) {
    return preferred(YearRules.apply(cells), settings);
  }

  /**
   * What the cells of earlier years add up to from January to the month that a running year has
   * reached: {@link SeriesTable}'s columns, a row an (area, indicator, earlier year, basis,
   * origin).
   *
   * @param reached area, indicator and month reached: {@code reached_area}, {@code
   *     reached_indicator}, {@code reached_months}
   * @param year the running year
   */
  public static Dataset<Row> toMonth(Dataset<Row> cells, Dataset<Row> reached, int year) {
    Column same =
        col(ObservationTable.REF_AREA)
            .equalTo(col("reached_area"))
            .and(col(ObservationTable.INDICATOR).equalTo(col("reached_indicator")))
            .and(col(ObservationTable.TO_MONTH).leq(col("reached_months")));
    Dataset<Row> parts =
        cells
            .filter(col(ObservationTable.YEAR).lt(year).and(col(KIND).equalTo("part")))
            .join(broadcast(reached), same, "left_semi");
    return YearRules.apply(parts);
  }

  /**
   * Accepted rows of the needed years that were out on the day asked for; a row without a day of
   * release has its source's.
   */
  public static Dataset<Row> known(
      SparkSession spark, Dataset<Row> checked, Catalogues catalogues, Settings settings) {
    Dataset<Row> rows =
        checked
            .filter(col(ObservationTable.FAULT).isNull())
            .filter(
                col(ObservationTable.YEAR).between(settings.firstYear() - 1, settings.lastYear()))
            .join(
                Lookups.sources(spark, catalogues),
                col(ObservationTable.SOURCE).equalTo(col("source_id")),
                "left")
            .withColumn(
                ObservationTable.RELEASE, coalesce(col(ObservationTable.RELEASE), col("released")));
    if (settings.asOf().isEmpty()) {
      return rows;
    }
    Column day = lit(settings.asOf().get().toString()).cast(DataTypes.DateType);
    Column release = try_to_date(col(ObservationTable.RELEASE), "yyyy-MM-dd");
    return rows.filter(release.leq(day).or(release.isNull().and(periodEnd().leq(day))));
  }

  private static Column periodEnd() {
    Column month = make_date(col(ObservationTable.YEAR), col(ObservationTable.TO_MONTH), lit(1));
    return when(
            col(KIND).equalTo("day"),
            make_date(
                col(ObservationTable.YEAR),
                col(ObservationTable.TO_MONTH),
                col(ObservationTable.DAY)))
        .otherwise(last_day(month));
  }

  /** One figure a cell, and beside it what was not taken: {@link Rivals}. */
  private static Dataset<Row> latest(Dataset<Row> known) {
    return known
        .groupBy(
            ObservationTable.REF_AREA,
            ObservationTable.INDICATOR,
            ObservationTable.NATURE,
            ObservationTable.ORIGIN,
            ObservationTable.BASIS,
            ObservationTable.TIME_PERIOD,
            KIND,
            ObservationTable.START_YEAR,
            ObservationTable.YEAR,
            ObservationTable.FROM_MONTH,
            ObservationTable.TO_MONTH,
            ObservationTable.DAY)
        .agg(sort_array(collect_list(Rivals.figure())).as("figures"))
        .select(
            col("*"),
            element_at(col("figures"), lit(1)).as("figure"),
            Rivals.of(col("figures"), col(ObservationTable.TIME_PERIOD)).as(SeriesTable.RIVALS))
        .select(col("*"), col("figure.*"))
        .drop(Rivals.ORDER)
        .drop("figures", "figure");
  }

  /**
   * Cumulative spans with one start become years: this span less the one that ends a year before.
   * The row keeps its kind; {@code year_of_span} says whether it now is a year's figure.
   */
  private static Dataset<Row> differenced(Dataset<Row> cells) {
    WindowSpec spans =
        Window.partitionBy(
                ObservationTable.REF_AREA,
                ObservationTable.INDICATOR,
                ObservationTable.ORIGIN,
                ObservationTable.BASIS,
                KIND,
                ObservationTable.START_YEAR)
            .orderBy(
                ObservationTable.YEAR,
                ObservationTable.TO_MONTH,
                ObservationTable.FROM_MONTH,
                ObservationTable.DAY,
                ObservationTable.TIME_PERIOD);
    Column first = col(ObservationTable.START_YEAR).equalTo(col(ObservationTable.YEAR));
    Column follows =
        lag(ObservationTable.YEAR, 1).over(spans).equalTo(col(ObservationTable.YEAR).minus(1));
    Column lowBefore = lag(ObservationTable.LOW, 1).over(spans);
    Column highBefore = lag(ObservationTable.HIGH, 1).over(spans);
    Map<String, Column> ends = new LinkedHashMap<>();
    ends.put(ObservationTable.LOW, when(col("year_of_span"), col("lower")).otherwise(col("low")));
    ends.put(ObservationTable.HIGH, when(col("year_of_span"), col("upper")).otherwise(col("high")));
    return cells
        .select(
            col("*"),
            when(first, col("low")).otherwise(col("low").minus(highBefore)).as("lower"),
            when(first, col("high")).otherwise(col("high").minus(lowBefore)).as("upper"),
            SPAN.and(coalesce(first.or(follows), lit(false))).as("year_of_span"))
        .withColumns(ends)
        .drop("lower", "upper");
  }

  /**
   * Marks the value to use: a sourced one before a derived and an illustrative one, a whole year
   * before a part of it, then the order of bases.
   */
  private static Dataset<Row> preferred(Dataset<Row> years, Settings settings) {
    Column place =
        array_position(
            array(settings.bases().stream().map(b -> lit(b)).toArray(Column[]::new)),
            col(SeriesTable.BASIS));
    Column basisOrder = settings.bases().isEmpty() ? lit(0L) : place;
    WindowSpec choice =
        Window.partitionBy(SeriesTable.REF_AREA, SeriesTable.INDICATOR, SeriesTable.YEAR)
            .orderBy(
                col(SeriesTable.USABLE).desc(),
                col(SeriesTable.ORIGIN).equalTo("illustrative").asc(),
                col(SeriesTable.MONTHS).desc(),
                basisOrder.equalTo(0).asc(),
                basisOrder.asc(),
                col(SeriesTable.ORIGIN).desc(),
                col(SeriesTable.BASIS).asc());
    return years
        .filter(col(SeriesTable.YEAR).between(settings.firstYear(), settings.lastYear()))
        .withColumn(SeriesTable.USED, row_number().over(choice).equalTo(1));
  }
}
