package org.dabiao.statistics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.reference.Reason;
import org.dabiao.reference.Severity;
import org.dabiao.statistics.source.RawTable;

/** The rules that look at one accepted figure: its plausible range, and the project's own. */
public final class RowRules {
  private RowRules() {}

  /** Gives the rows that a rule rejects their fault. {@link ObservationTable} in and out. */
  public static Dataset<Row> reject(Dataset<Row> checked, QualityRules rules) {
    if (!rules.rejects()) {
      return checked;
    }
    List<Column> faults = new ArrayList<>();
    faults.add(col(ObservationTable.FAULT));
    if (rules.rangeSeverity() == Severity.REJECT) {
      ranges(rules)
          .forEach(
              (id, range) ->
                  faults.add(
                      when(
                          outside(id, range),
                          entry(RawTable.OBS_VALUE, QualityRules.RANGE + " " + range.text()))));
    }
    for (QualityRules.Own own : rules.own()) {
      if (own.severity() == Severity.REJECT) {
        faults.add(when(found(own), entry("", (own.name() + " " + own.message()).strip())));
      }
    }
    return checked.withColumn(ObservationTable.FAULT, coalesce(faults.toArray(Column[]::new)));
  }

  /** What the rules list, in {@link QualityTable}'s columns. */
  static Dataset<Row> list(Dataset<Row> accepted, QualityRules rules) {
    List<Column> found = new ArrayList<>();
    if (listed(rules.rangeSeverity())) {
      ranges(rules)
          .forEach(
              (id, range) ->
                  found.add(
                      when(
                          outside(id, range),
                          Quality.finding(
                              QualityRules.RANGE,
                              rules.rangeSeverity(),
                              col(ObservationTable.LOW),
                              lit(range.low().orElse(null)),
                              lit(range.high().orElse(null)),
                              lit(1L)))));
    }
    for (QualityRules.Own own : rules.own()) {
      if (listed(own.severity())) {
        found.add(
            when(
                found(own),
                Quality.finding(
                    own.name(),
                    own.severity(),
                    col(ObservationTable.LOW),
                    lit(null),
                    lit(null),
                    lit(1L))));
      }
    }
    return accepted
        .withColumn("found", explode(array_compact(array(found.toArray(Column[]::new)))))
        .select(Quality.columns());
  }

  private static boolean listed(Severity severity) {
    return severity == Severity.WARN || severity == Severity.NOTE;
  }

  private static Map<String, QualityRules.Range> ranges(QualityRules rules) {
    return new TreeMap<>(rules.ranges());
  }

  /** Whether a row is accepted so far and breaks the rule; a predicate without answer is no. */
  private static Column found(QualityRules.Own own) {
    return coalesce(expr(own.where()), lit(false));
  }

  /** Any part of the value out of the range: of an open end nothing is known. */
  private static Column outside(String indicator, QualityRules.Range range) {
    Column low = coalesce(col(ObservationTable.LOW), col(ObservationTable.HIGH));
    Column high = coalesce(col(ObservationTable.HIGH), col(ObservationTable.LOW));
    Column below = range.low().map(l -> low.lt(lit(l))).orElse(lit(false));
    Column above = range.high().map(h -> high.gt(lit(h))).orElse(lit(false));
    return col(ObservationTable.INDICATOR).equalTo(indicator).and(below.or(above));
  }

  private static Column entry(String column, String expected) {
    Column value =
        concat_ws(
            " ",
            col(ObservationTable.REF_AREA),
            col(ObservationTable.INDICATOR),
            col(ObservationTable.TIME_PERIOD),
            Quality.plain(coalesce(col(ObservationTable.LOW), col(ObservationTable.HIGH))));
    return RowFaults.entry(Reason.QUALITY_RULE, lit(column), value, lit(expected));
  }
}
