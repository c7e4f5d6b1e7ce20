package org.dabiao.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.dabiao.comparison.Comparison;
import org.dabiao.comparison.ComparisonRules;
import org.dabiao.comparison.ComparisonTable;
import org.dabiao.comparison.ConvergenceRows;
import org.dabiao.comparison.DatedTarget;
import org.dabiao.comparison.DisparityRows;
import org.dabiao.comparison.GrowthRows;
import org.dabiao.comparison.MobilityRows;
import org.dabiao.comparison.ProgressRows;
import org.dabiao.comparison.QuadrantRows;
import org.dabiao.comparison.QuotientRows;
import org.dabiao.comparison.RateRows;
import org.dabiao.comparison.RateRows.Rated;
import org.dabiao.comparison.ShiftShareRows;

/** The tables {@code comparison_…} of a run: those that always are, and those asked for. */
final class ComparisonTables {
  private final Map<String, Made> made = new LinkedHashMap<>();

  private record Made(StructType type, List<Row> rows) {}

  /**
   * Makes the tables.
   *
   * @param attained rows of {@code attainment}
   * @param targets targets of later years
   */
  static ComparisonTables of(Comparison comparison, List<Row> attained, List<DatedTarget> targets) {
    ComparisonRules rules = comparison.rules();
    List<Rated> rates = RatedAreas.of(attained, comparison.parents());
    List<Row> disparities = new ArrayList<>(DisparityRows.of(comparison));
    disparities.addAll(RateRows.disparities(rates, rules));
    ComparisonTables tables = new ComparisonTables();
    tables.add("growth", ComparisonTable.GROWTH_SCHEMA, GrowthRows.of(comparison));
    tables.add("disparity", ComparisonTable.DISPARITY_SCHEMA, disparities);
    tables.add("mobility", MobilityRows.SCHEMA, MobilityRows.of(comparison));
    tables.add("convergence", ConvergenceRows.SCHEMA, ConvergenceRows.of(comparison));
    if (!attained.isEmpty()) {
      tables.add("attainment", RateRows.SCHEMA, RateRows.of(rates));
    }
    if (rules.quotients().isPresent()) {
      tables.add("location_quotient", QuotientRows.SCHEMA, QuotientRows.of(comparison));
    }
    if (!rules.shiftShare().isEmpty()) {
      tables.add("shift_share", ShiftShareRows.SCHEMA, ShiftShareRows.of(comparison));
    }
    if (rules.progress().isPresent()) {
      tables.add("progress", ProgressRows.SCHEMA, ProgressRows.of(comparison, targets));
    }
    if (rules.quadrant().isPresent()) {
      tables.add(
          "quadrant",
          QuadrantRows.SCHEMA,
          QuadrantRows.of(comparison, RatedAreas.byIndicator(rates)));
    }
    return tables;
  }

  private void add(String measure, StructType type, List<Row> rows) {
    made.put(measure, new Made(type, rows.stream().map(r -> Rows.named(r, type)).toList()));
  }

  /** The rows of {@code comparison_<measure>}; none when nobody asked for it. */
  List<Row> rows(String measure) {
    return made.containsKey(measure) ? made.get(measure).rows() : List.of();
  }

  void write(TableWriter writer) {
    made.forEach(
        (measure, table) ->
            writer.write(
                "comparison_" + measure,
                table.type(),
                List.of(table.type().fieldNames()),
                table.rows().iterator(),
                r -> {}));
  }
}
