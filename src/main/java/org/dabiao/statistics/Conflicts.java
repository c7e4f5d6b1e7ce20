package org.dabiao.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Lists every place where two bases, or two sources of one basis, disagree about the same area,
 * indicator and year. Nothing is decided here: the preference has been, and this says so.
 */
public final class Conflicts {
  private static final Column REAL = col(SeriesTable.ORIGIN).notEqual("illustrative");

  private Conflicts() {}

  /**
   * The {@code conflicts} table.
   *
   * @param years yearly series with {@link SeriesTable#USED} set
   */
  public static Dataset<Row> of(Dataset<Row> years) {
    return ofBases(years)
        .unionByName(ofSources(years))
        .orderBy(
            SeriesTable.REF_AREA,
            SeriesTable.INDICATOR,
            SeriesTable.YEAR,
            "other_basis",
            "other_period",
            "other_source",
            "other_low",
            "other_high");
  }

  /** The figures of one cell that were not taken, each beside the one that was. */
  private static Dataset<Row> ofSources(Dataset<Row> years) {
    return years
        .filter(REAL.and(size(col(SeriesTable.RIVALS)).gt(0)))
        .withColumn("rival", explode(col(SeriesTable.RIVALS)))
        .select(
            col(SeriesTable.REF_AREA),
            col(SeriesTable.INDICATOR),
            col(SeriesTable.YEAR),
            col("rival.period").as("used_period"),
            col("rival.used_low"),
            col("rival.used_high"),
            col(SeriesTable.BASIS).as("used_basis"),
            col("rival.used_source"),
            col("rival.period").as("other_period"),
            col("rival.other_low"),
            col("rival.other_high"),
            col(SeriesTable.BASIS).as("other_basis"),
            col("rival.other_source"));
  }

  private static Dataset<Row> ofBases(Dataset<Row> years) {
    Column real = col(SeriesTable.USABLE).and(REAL);
    Dataset<Row> used =
        years
            .filter(real.and(col(SeriesTable.USED)))
            .select(
                col(SeriesTable.REF_AREA),
                col(SeriesTable.INDICATOR),
                col(SeriesTable.YEAR),
                col(SeriesTable.PERIOD).as("used_period"),
                col(SeriesTable.LOW).as("used_low"),
                col(SeriesTable.HIGH).as("used_high"),
                col(SeriesTable.BASIS).as("used_basis"),
                col(SeriesTable.SOURCE).as("used_source"));
    Dataset<Row> others =
        years
            .filter(real.and(col(SeriesTable.USED).equalTo(false)))
            .select(
                col(SeriesTable.REF_AREA).as("o_area"),
                col(SeriesTable.INDICATOR).as("o_indicator"),
                col(SeriesTable.YEAR).as("o_year"),
                col(SeriesTable.PERIOD).as("other_period"),
                col(SeriesTable.LOW).as("other_low"),
                col(SeriesTable.HIGH).as("other_high"),
                col(SeriesTable.BASIS).as("other_basis"),
                col(SeriesTable.SOURCE).as("other_source"));
    Column same =
        col("used_low")
            .eqNullSafe(col("other_low"))
            .and(col("used_high").eqNullSafe(col("other_high")));
    return used.join(
            others,
            col(SeriesTable.REF_AREA)
                .equalTo(col("o_area"))
                .and(col(SeriesTable.INDICATOR).equalTo(col("o_indicator")))
                .and(col(SeriesTable.YEAR).equalTo(col("o_year"))))
        .filter(same.equalTo(false))
        .drop("o_area", "o_indicator", "o_year");
  }
}
