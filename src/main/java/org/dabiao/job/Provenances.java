package org.dabiao.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.dabiao.findings.Observed;
import org.dabiao.findings.Provenance;
import org.dabiao.plan.Target;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Origin;
import org.dabiao.statistics.ObservationTable;

/** Where figures come from: the rows as they were read, and the words of the plan. */
final class Provenances {
  private Provenances() {}

  /** What derivations show of rows and targets. */
  static Provenance provenance(Inputs inputs, int year, Map<String, String> parents) {
    Map<String, Provenance.Evidence> evidence = new HashMap<>();
    for (Target t : inputs.targets()) {
      evidence.put(t.targetId(), new Provenance.Evidence(t.start(), t.end()));
    }
    return new Provenance(of(inputs, year), evidence, parents);
  }

  /** Accepted rows whose period touches the year, by input, row and cell. */
  private static List<Observed> of(Inputs inputs, int year) {
    Object[] indicators = inputs.targets().stream().map(t -> t.indicator()).distinct().toArray();
    if (indicators.length == 0) {
      return List.of();
    }
    Map<String, String> units =
        inputs.catalogues().indicatorsById().values().stream()
            .collect(Collectors.toMap(Indicator::id, Indicator::unit));
    Function<String, Column> text = column -> coalesce(col(column), lit("")).as(column);
    return inputs
        .checked()
        .filter(col(ObservationTable.FAULT).isNull())
        .filter(col(ObservationTable.INDICATOR).isin(indicators))
        .filter(lit(year).between(col(ObservationTable.START_YEAR), col(ObservationTable.YEAR)))
        .select(
            col(ObservationTable.REF_AREA),
            col(ObservationTable.INDICATOR),
            text.apply(ObservationTable.TIME_PERIOD),
            col(ObservationTable.LOW),
            col(ObservationTable.HIGH),
            text.apply(ObservationTable.STATUS),
            text.apply(ObservationTable.BASIS),
            col(ObservationTable.ORIGIN),
            text.apply(ObservationTable.SOURCE),
            text.apply(ObservationTable.RELEASE),
            col(ObservationTable.INPUT),
            col(ObservationTable.ROW),
            text.apply(ObservationTable.CELL))
        .orderBy(ObservationTable.INPUT, ObservationTable.ROW, ObservationTable.CELL)
        .collectAsList()
        .stream()
        .map(row -> observed(row, units))
        .toList();
  }

  private static Observed observed(Row row, Map<String, String> units) {
    String indicator = row.getString(1);
    return new Observed(
        row.getString(0),
        indicator,
        row.getString(2),
        row.getDecimal(3),
        row.getDecimal(4),
        units.get(indicator),
        row.getString(5),
        row.getString(6),
        Origin.ofCode(row.getString(7)),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getLong(11),
        row.getString(12));
  }
}
