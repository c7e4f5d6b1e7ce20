package org.dabiao.attainment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.dabiao.statistics.ObservationTable;

/**
 * Where targets whose year, or term of years, is unfinished are heading. With two or more earlier
 * years: the figure to date times the geometric mean of what whole years were of their figure to
 * the same month, and a {@link PredictionInterval} of that ratio, made on logarithms. With fewer:
 * an even path, and no interval. Only flows have an outlook: a rate to date is no part of a whole.
 */
public final class Outlooks {
  private static final int YEARS_FOR_AN_INTERVAL = 2;

  /** Narrow enough for Spark to keep all decimals of a product with a number of months. */
  private static final DecimalType FACTOR = DataTypes.createDecimalType(30, 14);

  /** Without the noise of the logarithms: the mean of equal shares is that share. */
  private static final DecimalType RATIO = DataTypes.createDecimalType(20, 12);

  private static final DecimalType MONTHS = DataTypes.createDecimalType(4, 0);

  private Outlooks() {}

  /** The {@code outlook} table. */
  public static Dataset<Row> of(Dataset<Row> attainment, Dataset<Row> profile) {
    Column toDate = col(AttainmentTable.ACTUAL_LOW);
    Column open =
        col(AttainmentTable.VERDICT)
            .isin("ahead", "on_schedule", "behind")
            .and(col(TargetRows.FLOW))
            .and(col(TargetRows.BY_POINTS).equalTo(false))
            .and(toDate.equalTo(col(AttainmentTable.ACTUAL_HIGH)));
    Column oneYear = col(TargetRows.MEASURE).equalTo("value");
    Column seasonal =
        oneYear.and(coalesce(col(SeasonalProfile.YEARS), lit(0)).geq(YEARS_FOR_AN_INTERVAL));
    // Times the term, then through the months: a share of 24/36 has no end and would be cut first.
    Column even =
        try_divide(
            toDate.try_cast(FACTOR).multiply(col(Attainment.TERM).cast(MONTHS)),
            col(AttainmentTable.MONTHS).cast(MONTHS));
    Column target = coalesce(col(AttainmentTable.TARGET_LOW), col(AttainmentTable.TARGET_HIGH));
    return SeasonalProfile.join(attainment.filter(open), profile)
        .withColumn("seasonal", seasonal)
        .select(
            col(AttainmentTable.TARGET_ID),
            col(AttainmentTable.REF_AREA),
            col(AttainmentTable.INDICATOR),
            col(AttainmentTable.TIME_PERIOD),
            col(AttainmentTable.ACTUAL_PERIOD).as("to_period"),
            col(AttainmentTable.UNIT_MEASURE),
            toDate.as("to_date"),
            stored(try_divide(toDate.multiply(100), target)).as("share"),
            col(AttainmentTable.SCHEDULE).as("schedule"),
            stored(when(col("seasonal"), reached(toDate, grown(toDate, -1)))).as("outlook_low"),
            stored(when(col("seasonal"), grown(toDate, 0)).otherwise(even)).as("outlook"),
            stored(when(col("seasonal"), grown(toDate, 1))).as("outlook_high"),
            when(col("seasonal"), lit("seasonal")).otherwise(lit("even")).as("method"),
            coalesce(col(SeasonalProfile.YEARS), lit(0)).as("earlier_years"),
            when(col(AttainmentTable.ORIGIN).equalTo("illustrative"), lit("illustrative"))
                .otherwise(lit("derived"))
                .as("origin"));
  }

  /**
   * The figure to date, made a whole year's.
   *
   * @param side −1 for the lower end of the interval, 0 for its middle, 1 for the upper end
   */
  private static Column grown(Column toDate, int side) {
    Column distance =
        PredictionInterval.factor(col(SeasonalProfile.YEARS))
            .multiply(col(SeasonalProfile.LOG_DEVIATION))
            .multiply(side);
    Column ratio = exp(distance.minus(col(SeasonalProfile.LOG_MEAN)));
    return toDate.try_cast(FACTOR).multiply(ratio.try_cast(RATIO));
  }

  /** What is reached stays reached, where no earlier year fell back. */
  private static Column reached(Column toDate, Column low) {
    return when(col(SeasonalProfile.MOST).leq(1), greatest(low, toDate)).otherwise(low);
  }

  private static Column stored(Column value) {
    return value.cast(ObservationTable.VALUE);
  }
}
