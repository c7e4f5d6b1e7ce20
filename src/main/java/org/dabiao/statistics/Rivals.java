package org.dabiao.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.try_to_date;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/**
 * Figures for one cell: same area, indicator, period, basis and origin. One is taken, by the later
 * day of release, then the better grade of source, then the source's name, then the smaller value;
 * never by the order of files. One that differs and is not older than the one taken is its rival:
 * what was released earlier has been revised, and is none.
 */
final class Rivals {
  /** The fields of a figure that decide which comes first. */
  static final String[] ORDER = {"age", "rank"};

  private static final int UNKNOWN = Integer.MAX_VALUE;

  private Rivals() {}

  /** A figure as a struct whose order is the order of preference. */
  static Column figure() {
    Column age =
        coalesce(
            datediff(
                lit("9999-12-31").cast(DataTypes.DateType),
                try_to_date(col(ObservationTable.RELEASE))),
            lit(UNKNOWN));
    return struct(
        age.as("age"),
        coalesce(col("grade"), lit("Z")).as("rank"),
        col(ObservationTable.SOURCE),
        col(ObservationTable.LOW),
        col(ObservationTable.HIGH),
        col(ObservationTable.LINKED),
        col(ObservationTable.STATUS),
        col(ObservationTable.RELEASE));
  }

  /**
   * The rivals of the first of several figures, each with the figure that was taken and the period
   * of the cell.
   */
  static Column of(Column figures, Column period) {
    Column used = element_at(figures, lit(1));
    Column rivals =
        filter(
            figures,
            f -> f.getField("age").isin(used.getField("age"), lit(UNKNOWN)).and(differ(f, used)));
    return transform(
        rivals,
        f ->
            struct(
                period.as("period"),
                used.getField(ObservationTable.LOW).as("used_low"),
                used.getField(ObservationTable.HIGH).as("used_high"),
                used.getField(ObservationTable.SOURCE).as("used_source"),
                f.getField(ObservationTable.LOW).as("other_low"),
                f.getField(ObservationTable.HIGH).as("other_high"),
                f.getField(ObservationTable.SOURCE).as("other_source")));
  }

  private static Column differ(Column one, Column other) {
    Column low = one.getField(ObservationTable.LOW);
    Column high = one.getField(ObservationTable.HIGH);
    return low.eqNullSafe(other.getField(ObservationTable.LOW))
        .and(high.eqNullSafe(other.getField(ObservationTable.HIGH)))
        .equalTo(false);
  }
}
