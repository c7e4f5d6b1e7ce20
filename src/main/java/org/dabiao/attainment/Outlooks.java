package org.dabiao.attainment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
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
 * Where targets whose year, or term of years, is unfinished are heading: the figure to date divided
 * by the share of the year that is usual by then. With two or more earlier years the usual share is
 * theirs, and the interval spans their smallest and largest share; with fewer it is that of an even
 * path, and there is no interval. Only flows have an outlook: a rate to date is no part of a whole.
 */
public final class Outlooks {
  private static final int YEARS_FOR_AN_INTERVAL = 2;

  /** Narrow enough for Spark to keep all decimals of a product with a number of months. */
  private static final DecimalType FACTOR = DataTypes.createDecimalType(30, 14);

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
            stored(when(col("seasonal"), divided(toDate, SeasonalProfile.MOST))).as("outlook_low"),
            stored(when(col("seasonal"), divided(toDate, SeasonalProfile.MEAN)).otherwise(even))
                .as("outlook"),
            stored(when(col("seasonal"), divided(toDate, SeasonalProfile.LEAST)))
                .as("outlook_high"),
            when(col("seasonal"), lit("seasonal")).otherwise(lit("even")).as("method"),
            coalesce(col(SeasonalProfile.YEARS), lit(0)).as("earlier_years"),
            when(col(AttainmentTable.ORIGIN).equalTo("illustrative"), lit("illustrative"))
                .otherwise(lit("derived"))
                .as("origin"));
  }

  private static Column divided(Column toDate, String share) {
    return try_divide(toDate, col(share));
  }

  private static Column stored(Column value) {
    return value.cast(ObservationTable.VALUE);
  }
}
