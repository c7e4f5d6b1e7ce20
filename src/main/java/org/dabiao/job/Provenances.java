package org.dabiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
  private static final Column[] COLUMNS =
      Stream.of(
              ObservationTable.REF_AREA,
              ObservationTable.INDICATOR,
              ObservationTable.TIME_PERIOD,
              ObservationTable.LOW,
              ObservationTable.HIGH,
              ObservationTable.STATUS,
              ObservationTable.BASIS,
              ObservationTable.ORIGIN,
              ObservationTable.SOURCE,
              ObservationTable.RELEASE,
              ObservationTable.INPUT,
              ObservationTable.ROW,
              ObservationTable.CELL)
          .map(name -> col(name))
          .toArray(Column[]::new);

  private Provenances() {}

  /** What derivations show of rows and targets. */
  static Provenance provenance(Inputs inputs, int year, Map<String, String> parents) {
    return new Provenance(of(inputs, year), evidence(inputs.targets()), parents);
  }

  /** What the plan says of each target besides its number. */
  static Map<String, Provenance.Evidence> evidence(List<Target> targets) {
    Map<String, Provenance.Evidence> evidence = new HashMap<>();
    for (Target t : targets) {
      evidence.put(t.targetId(), new Provenance.Evidence(t.start(), t.end()));
    }
    return evidence;
  }

  /** Accepted rows whose period touches the year, by input, row and cell. */
  private static List<Observed> of(Inputs inputs, int year) {
    Object[] indicators = inputs.targets().stream().map(t -> t.indicator()).distinct().toArray();
    if (indicators.length == 0) {
      return List.of();
    }
    Map<String, Indicator> byId = inputs.catalogues().indicatorsById();
    return inputs
        .checked()
        .filter(col(ObservationTable.FAULT).isNull())
        .filter(col(ObservationTable.INDICATOR).isin(indicators))
        .filter(touches(year))
        .select(COLUMNS)
        .orderBy(ObservationTable.INPUT, ObservationTable.ROW, ObservationTable.CELL)
        .collectAsList()
        .stream()
        .map(row -> observed(row, byId.get(row.<String>getAs(ObservationTable.INDICATOR)).unit()))
        .toList();
  }

  /** Whether a row's period touches the year. */
  static Column touches(int year) {
    return lit(year).between(col(ObservationTable.START_YEAR), col(ObservationTable.YEAR));
  }

  /** A row of {@link ObservationTable} in its indicator's unit. */
  static Observed observed(Row row, String unit) {
    return new Observed(
        row.getAs(ObservationTable.REF_AREA),
        row.getAs(ObservationTable.INDICATOR),
        text(row, ObservationTable.TIME_PERIOD),
        row.getAs(ObservationTable.LOW),
        row.getAs(ObservationTable.HIGH),
        unit,
        text(row, ObservationTable.STATUS),
        text(row, ObservationTable.BASIS),
        Origin.ofCode(row.getAs(ObservationTable.ORIGIN)),
        text(row, ObservationTable.SOURCE),
        text(row, ObservationTable.RELEASE),
        row.getAs(ObservationTable.INPUT),
        row.<Long>getAs(ObservationTable.ROW),
        text(row, ObservationTable.CELL));
  }

  private static String text(Row row, String column) {
    String text = row.getAs(column);
    return text == null ? "" : text;
  }
}
