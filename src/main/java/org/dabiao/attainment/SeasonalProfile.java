package org.dabiao.attainment;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.try_divide;

import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.dabiao.statistics.AnnualSeries;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.SeriesTable;

/**
 * What share of the whole year earlier years had reached by the month that this year has reached:
 * one row an area and indicator whose year is unfinished.
 */
public final class SeasonalProfile {
  /** Mean and largest share of the earlier years, 0 to 1, and their number. */
  static final String MEAN = "share_mean";

  static final String MOST = "share_most";
  static final String YEARS = "share_years";

  /** Mean and standard deviation, of the sample, of the shares' logarithms. */
  static final String LOG_MEAN = "share_log_mean";

  static final String LOG_DEVIATION = "share_log_deviation";
  private static final String LOGS = "share_logs";
  static final String[] COLUMNS = {
    "p_area", "p_indicator", "p_basis", MEAN, MOST, YEARS, LOG_MEAN, LOG_DEVIATION
  };

  private SeasonalProfile() {}

  /**
   * Computes the profile.
   *
   * @param cells settled cells of the year and the years before
   * @param years yearly series of every basis
   * @param year the running year
   */
  public static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> years, int year) {
    Column whole =
        col(SeriesTable.USABLE)
            .and(col(SeriesTable.MONTHS).equalTo(12))
            .and(col(SeriesTable.LOW).equalTo(col(SeriesTable.HIGH)));
    Dataset<Row> running =
        years
            .filter(
                col(SeriesTable.YEAR)
                    .equalTo(year)
                    .and(col(SeriesTable.USED))
                    .and(col(SeriesTable.USABLE))
                    .and(col(SeriesTable.MONTHS).lt(12)))
            .select(
                col(SeriesTable.REF_AREA).as("reached_area"),
                col(SeriesTable.INDICATOR).as("reached_indicator"),
                col(SeriesTable.BASIS).as("reached_basis"),
                col(SeriesTable.MONTHS).as("reached_months"));
    Dataset<Row> before =
        AnnualSeries.toMonth(cells, running, year)
            .join(
                running,
                col(SeriesTable.REF_AREA)
                    .equalTo(col("reached_area"))
                    .and(col(SeriesTable.INDICATOR).equalTo(col("reached_indicator")))
                    .and(col(SeriesTable.BASIS).equalTo(col("reached_basis")))
                    .and(col(SeriesTable.MONTHS).equalTo(col("reached_months"))))
            .filter(
                col(SeriesTable.USABLE).and(col(SeriesTable.LOW).equalTo(col(SeriesTable.HIGH))))
            .select(
                col(SeriesTable.REF_AREA).as("p_area"),
                col(SeriesTable.INDICATOR).as("p_indicator"),
                col(SeriesTable.BASIS).as("p_basis"),
                col(SeriesTable.YEAR).as("p_year"),
                invented().as("p_invented"),
                col(SeriesTable.LOW).as("p_value"));
    Dataset<Row> totals =
        years
            .filter(whole.and(col(SeriesTable.YEAR).lt(year)))
            .select(
                col(SeriesTable.REF_AREA).as("w_area"),
                col(SeriesTable.INDICATOR).as("w_indicator"),
                col(SeriesTable.BASIS).as("w_basis"),
                col(SeriesTable.YEAR).as("w_year"),
                invented().as("w_invented"),
                col(SeriesTable.LOW).as("w_value"));
    Column same =
        col("p_area")
            .equalTo(col("w_area"))
            .and(col("p_indicator").equalTo(col("w_indicator")))
            .and(col("p_basis").equalTo(col("w_basis")))
            .and(col("p_year").equalTo(col("w_year")))
            .and(col("p_invented").equalTo(col("w_invented")));
    return before
        .join(totals, same)
        .withColumn(
            "share", try_divide(col("p_value"), col("w_value")).cast(ObservationTable.VALUE))
        .filter(col("share").gt(0))
        .groupBy("p_area", "p_indicator", "p_basis")
        .agg(
            avg("share").cast(ObservationTable.VALUE).as(MEAN),
            max("share").as(MOST),
            count(lit(1)).cast(DataTypes.IntegerType).as(YEARS),
            // In order, since a sum of doubles depends on it.
            sort_array(collect_list(log(col("share").cast(DataTypes.DoubleType)))).as(LOGS))
        .withColumn(LOG_MEAN, sum(x -> x).divide(col(YEARS)))
        .withColumn(
            LOG_DEVIATION,
            sqrt(try_divide(sum(x -> pow(x.minus(col(LOG_MEAN)), lit(2))), col(YEARS).minus(1))))
        .drop(LOGS);
  }

  private static Column sum(UnaryOperator<Column> each) {
    return aggregate(col(LOGS), lit(0.0), (sum, x) -> sum.plus(each.apply(x)));
  }

  private static Column invented() {
    return col(SeriesTable.ORIGIN).equalTo("illustrative");
  }

  /** Adds the profile's columns, null where there is none. */
  static Dataset<Row> join(Dataset<Row> attainment, Dataset<Row> profile) {
    return attainment.join(
        profile,
        col(AttainmentTable.REF_AREA)
            .equalTo(col("p_area"))
            .and(col(AttainmentTable.INDICATOR).equalTo(col("p_indicator")))
            .and(col(AttainmentTable.BASIS).equalTo(col("p_basis"))),
        "left");
  }
}
