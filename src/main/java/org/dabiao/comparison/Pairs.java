package org.dabiao.comparison;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.statistics.SeriesTable;

/**
 * The figures that comparisons rest on: the part of their work that grows with the observations.
 */
public final class Pairs {
  private Pairs() {}

  /**
   * One row an indicator and basis: {@code indicator}, {@code basis}, {@code pairs}, an entry an
   * area with the figures of both years and the first and last one between them.
   *
   * @param series rolled-up series in use
   * @param indicators ids of the indicators to compare
   */
  public static Dataset<Row> of(Dataset<Row> series, Set<String> indicators, int from, int to) {
    Column whole = col(SeriesTable.USABLE).and(col(SeriesTable.MONTHS).equalTo(12));
    Dataset<Row> both =
        series
            .filter(whole.and(col(SeriesTable.YEAR).between(from, to)))
            .filter(col(SeriesTable.INDICATOR).isInCollection(indicators))
            .groupBy(SeriesTable.REF_AREA, SeriesTable.INDICATOR, SeriesTable.BASIS)
            .agg(
                coalesce(
                        max(when(linked(from), figure(SeriesTable.LINKED, SeriesTable.LINKED))),
                        max(when(col(SeriesTable.YEAR).equalTo(from), figure())))
                    .as("then"),
                max(when(col(SeriesTable.YEAR).equalTo(to), figure())).as("now"),
                max(col(SeriesTable.BREAK)
                        .and(col(SeriesTable.YEAR).gt(from))
                        .and(linked(from).equalTo(false)))
                    .as("broken"),
                max(linked(from)).as("linked"),
                min(dated()).as("first"),
                max(dated()).as("last"));
    return both.groupBy(SeriesTable.INDICATOR, SeriesTable.BASIS)
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            col(SeriesTable.REF_AREA),
                            col("then"),
                            col("now"),
                            col("broken"),
                            col("first"),
                            col("last"),
                            col("linked"))))
                .as("pairs"));
  }

  /** Whether the year after the earlier one says what that one's figure is on its definition. */
  private static Column linked(int from) {
    return col(SeriesTable.YEAR).equalTo(from + 1).and(col(SeriesTable.LINKED).isNotNull());
  }

  private static Column figure() {
    return figure(SeriesTable.LOW, SeriesTable.HIGH);
  }

  private static Column figure(String low, String high) {
    return struct(col(low).as("low"), col(high).as("high"), col(SeriesTable.ORIGIN).as("origin"));
  }

  private static Column dated() {
    return struct(
        col(SeriesTable.YEAR).as("year"),
        col(SeriesTable.LOW).as("low"),
        col(SeriesTable.HIGH).as("high"),
        col(SeriesTable.ORIGIN).as("origin"));
  }
}
