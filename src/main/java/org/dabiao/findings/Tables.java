package org.dabiao.findings;

import org.apache.spark.sql.Row;
import org.dabiao.comparison.ComparisonTable;
import org.dabiao.reference.Origin;
import org.dabiao.statistics.SeriesTable;

/** Reads rows of the smaller tables into findings. */
public final class Tables {
  private final Collector names;

  public Tables(Collector names) {
    this.names = names;
  }

  /** A row of {@code reconciliation}. */
  public Reconciled reconciled(Row row) {
    String indicator = row.getAs("indicator");
    return new Reconciled(
        row.getAs("subject"),
        row.getAs("ref_area"),
        indicator,
        names.name(indicator),
        row.getAs("time_period"),
        row.getAs("unit_measure"),
        row.getAs("rule"),
        row.getAs("published"),
        row.getAs("rolled_up"),
        row.getAs("difference"),
        row.<Integer>getAs("parts"),
        row.<Integer>getAs("available"),
        origin(row));
  }

  /** A row of {@code conflicts}. */
  public Conflict conflict(Row row) {
    String indicator = row.getAs(SeriesTable.INDICATOR);
    return new Conflict(
        row.getAs(SeriesTable.REF_AREA),
        indicator,
        names.name(indicator),
        String.valueOf(row.<Integer>getAs(SeriesTable.YEAR)),
        names.unit(indicator),
        row.getAs("used_low"),
        row.getAs("used_high"),
        row.getAs("used_basis"),
        row.getAs("used_source"),
        row.getAs("other_low"),
        row.getAs("other_high"),
        row.getAs("other_basis"),
        row.getAs("other_source"));
  }

  /** A row of {@code comparison_growth}. */
  public Compared compared(Row row) {
    String indicator = row.getAs(ComparisonTable.INDICATOR);
    return new Compared(
        row.getAs(ComparisonTable.REF_AREA),
        indicator,
        names.name(indicator),
        row.getAs(ComparisonTable.UNIT_MEASURE),
        names.decimals(indicator),
        row.<Integer>getAs(ComparisonTable.YEAR_FROM),
        row.<Integer>getAs(ComparisonTable.YEAR_TO),
        row.getAs(ComparisonTable.VALUE_FROM),
        row.getAs(ComparisonTable.VALUE_TO),
        row.getAs(ComparisonTable.CHANGE),
        row.getAs(ComparisonTable.GROWTH),
        row.getAs(ComparisonTable.AVERAGE_GROWTH),
        row.getAs(ComparisonTable.CONTRIBUTION),
        whole(row, ComparisonTable.RANK_FROM),
        whole(row, ComparisonTable.RANK_TO),
        row.getAs(ComparisonTable.GAP_BEST),
        row.getAs(ComparisonTable.GAP_MEAN),
        whole(row, ComparisonTable.N),
        origin(row),
        row.getAs(ComparisonTable.NOTE));
  }

  /** A row of {@code comparison_disparity}. */
  public Disparity disparity(Row row) {
    String indicator = row.getAs(ComparisonTable.INDICATOR);
    return new Disparity(
        row.getAs(ComparisonTable.REF_AREA),
        indicator,
        names.name(indicator),
        row.<Integer>getAs(ComparisonTable.YEAR),
        row.getAs(ComparisonTable.MEASURE),
        row.<Integer>getAs(ComparisonTable.N),
        row.getAs(ComparisonTable.MEAN),
        row.getAs(ComparisonTable.CV),
        row.getAs(ComparisonTable.WILLIAMSON),
        row.getAs(ComparisonTable.GINI),
        row.getAs(ComparisonTable.THEIL_T),
        row.getAs(ComparisonTable.THEIL_T_BETWEEN),
        row.getAs(ComparisonTable.MAX_MIN),
        row.getAs(ComparisonTable.BEST),
        origin(row));
  }

  /** A row of {@code outlook}. */
  public Outlook outlook(Row row) {
    String indicator = row.getAs("indicator");
    return new Outlook(
        row.getAs("target_id"),
        row.getAs("ref_area"),
        indicator,
        names.name(indicator),
        row.getAs("unit_measure"),
        names.decimals(indicator),
        row.getAs("to_period"),
        row.getAs("share"),
        row.getAs("schedule"),
        row.getAs("outlook_low"),
        row.getAs("outlook"),
        row.getAs("outlook_high"),
        row.getAs("method"),
        row.<Integer>getAs("earlier_years"),
        origin(row));
  }

  private static int whole(Row row, String column) {
    Integer value = row.getAs(column);
    return value == null ? 0 : value;
  }

  private static Origin origin(Row row) {
    return Origin.ofCode(row.getAs("origin"));
  }
}
