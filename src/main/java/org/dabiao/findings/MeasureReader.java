package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.dabiao.comparison.ComparisonTable;
import org.dabiao.comparison.ConvergenceRows;
import org.dabiao.comparison.MobilityRows;
import org.dabiao.comparison.ProgressRows;
import org.dabiao.comparison.QuadrantRows;
import org.dabiao.comparison.QuotientRows;
import org.dabiao.comparison.RateRows;
import org.dabiao.comparison.ShiftShareRows;
import org.dabiao.reference.Origin;

/** Reads the rows of the tables {@code comparison_…} into findings. */
public final class MeasureReader {
  private final Collector names;

  public MeasureReader(Collector names) {
    this.names = names;
  }

  /**
   * Reads them all.
   *
   * @param rows the rows of {@code comparison_<measure>}, by the measure
   */
  public Measures read(Function<String, List<Row>> rows) {
    return new Measures(
        rows.apply("attainment").stream().map(this::rated).toList(),
        rows.apply("mobility").stream().map(this::moved).toList(),
        rows.apply("convergence").stream().map(this::converged).toList(),
        rows.apply("location_quotient").stream().map(this::quotient).toList(),
        rows.apply("shift_share").stream().map(this::shifted).toList(),
        rows.apply("progress").stream().map(this::progressed).toList(),
        rows.apply("quadrant").stream().map(this::placed).toList());
  }

  private Measures.Rated rated(Row row) {
    return new Measures.Rated(
        area(row),
        name(row),
        row.getAs(RateRows.TIME_PERIOD),
        row.getAs(RateRows.RATE),
        row.<Integer>getAs(RateRows.RANK),
        row.getAs(ComparisonTable.GAP_BEST),
        row.getAs(ComparisonTable.GAP_MEAN),
        n(row),
        origin(row));
  }

  private Measures.Moved moved(Row row) {
    return new Measures.Moved(
        area(row),
        name(row),
        from(row),
        to(row),
        n(row),
        row.<Integer>getAs(MobilityRows.MOVED),
        row.getAs(MobilityRows.MEAN_MOVE),
        row.getAs(MobilityRows.SPEARMAN),
        row.getAs(MobilityRows.KENDALL),
        origin(row));
  }

  private Measures.Converged converged(Row row) {
    return new Measures.Converged(
        area(row),
        name(row),
        from(row),
        to(row),
        n(row),
        row.getAs(ConvergenceRows.BETA),
        row.getAs(ConvergenceRows.STANDARD_ERROR),
        row.getAs(ConvergenceRows.R2),
        row.getAs(ConvergenceRows.SIGMA_FROM),
        row.getAs(ConvergenceRows.SIGMA_TO),
        origin(row));
  }

  private Measures.Quotient quotient(Row row) {
    return new Measures.Quotient(
        area(row),
        name(row),
        row.<Integer>getAs(ComparisonTable.YEAR),
        row.getAs(QuotientRows.SHARE),
        row.getAs(QuotientRows.PARENT_SHARE),
        row.getAs(QuotientRows.QUOTIENT),
        n(row),
        origin(row));
  }

  private Measures.Shifted shifted(Row row) {
    String indicator = row.getAs(ComparisonTable.INDICATOR);
    return new Measures.Shifted(
        area(row),
        name(row),
        indicator.isEmpty() ? "" : names.unit(indicator),
        indicator.isEmpty() ? 0 : names.decimals(indicator),
        from(row),
        to(row),
        row.getAs(ComparisonTable.CHANGE),
        row.getAs(ShiftShareRows.NATIONAL),
        row.getAs(ShiftShareRows.INDUSTRY),
        row.getAs(ShiftShareRows.REGIONAL),
        origin(row));
  }

  private Measures.Progressed progressed(Row row) {
    String indicator = row.getAs(ComparisonTable.INDICATOR);
    Integer due = row.getAs(ProgressRows.TARGET_YEAR);
    return new Measures.Progressed(
        area(row),
        name(row),
        indicator.isEmpty() ? "" : names.unit(indicator),
        indicator.isEmpty() ? 0 : names.decimals(indicator),
        from(row),
        to(row),
        row.getAs(ComparisonTable.VALUE_FROM),
        row.getAs(ComparisonTable.VALUE_TO),
        row.getAs(ProgressRows.TARGET),
        due == null ? 0 : due,
        row.getAs(ProgressRows.GROWTH),
        row.getAs(ProgressRows.REQUIRED),
        row.getAs(ProgressRows.STATUS),
        row.getAs(ProgressRows.SCORE),
        n(row),
        row.getAs(ProgressRows.METHOD),
        origin(row),
        row.getAs(ComparisonTable.NOTE));
  }

  private Measures.Placed placed(Row row) {
    String indicator = row.getAs(ComparisonTable.INDICATOR);
    return new Measures.Placed(
        area(row),
        indicator,
        name(row),
        names.unit(indicator),
        names.decimals(indicator),
        names.isRate(indicator),
        from(row),
        to(row),
        row.getAs(QuadrantRows.STATUS),
        row.<BigDecimal>getAs(QuadrantRows.STATUS_VALUE),
        row.getAs(QuadrantRows.STATUS_LINE),
        row.getAs(QuadrantRows.PROGRESS_VALUE),
        row.getAs(QuadrantRows.PROGRESS_LINE),
        row.getAs(QuadrantRows.QUADRANT),
        n(row),
        origin(row));
  }

  private static String area(Row row) {
    return row.getAs(ComparisonTable.REF_AREA);
  }

  private String name(Row row) {
    String indicator = row.getAs(ComparisonTable.INDICATOR);
    return indicator.isEmpty() ? "" : names.name(indicator);
  }

  private static int from(Row row) {
    return row.<Integer>getAs(ComparisonTable.YEAR_FROM);
  }

  private static int to(Row row) {
    return row.<Integer>getAs(ComparisonTable.YEAR_TO);
  }

  private static int n(Row row) {
    return row.<Integer>getAs(ComparisonTable.N);
  }

  private static Origin origin(Row row) {
    return Origin.ofCode(row.getAs(ComparisonTable.ORIGIN));
  }
}
