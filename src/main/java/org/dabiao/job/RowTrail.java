package org.dabiao.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.findings.RowRead;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.RowUse;
import org.dabiao.statistics.AnnualSeries;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.RowUses;
import org.dabiao.statistics.SeriesTable;
import org.dabiao.statistics.source.RawTable;

/**
 * The rows that were read about a figure and its parts'.
 *
 * @param rows accepted ones and what became of each, those used first
 * @param faults those that were not accepted
 */
record RowTrail(List<RowRead> rows, List<InputFault> faults) {
  /** What {@link Inputs#read} has to keep of each row as it is written. */
  static final List<String> WRITTEN =
      List.of(RawTable.OBS_VALUE, RawTable.VALUE_LOW, RawTable.VALUE_HIGH, RawTable.UNIT_MEASURE);

  /** The rows about an area, its parts and an indicator that touch the year. */
  static RowTrail of(
      SparkSession spark, Project project, Inputs inputs, Evaluation evaluation, Asked asked) {
    int year = project.year();
    Column about =
        col(ObservationTable.REF_AREA)
            .isInCollection(asked.areas())
            .and(col(ObservationTable.INDICATOR).equalTo(asked.indicator().id()));
    // What a cumulative figure starts from ends a year before.
    Column start =
        col(ObservationTable.PERIOD_KIND)
            .equalTo("span")
            .and(col(ObservationTable.YEAR).equalTo(year - 1));
    Column when = Provenances.touches(year).or(start);
    Column noPeriod = col(ObservationTable.YEAR).isNull();
    Dataset<Row> known =
        AnnualSeries.known(spark, inputs.checked(), inputs.catalogues(), project.settings());
    Background<List<Row>> cells =
        Background.beside(spark, () -> rows(evaluation.cells(), about.and(when)));
    Background<List<Row>> years =
        Background.beside(
            spark,
            () -> rows(evaluation.settled(), about.and(col(SeriesTable.YEAR).equalTo(year))));
    List<Row> out = rows(known, about.and(when));
    List<Row> checked = rows(inputs.checked(), about.and(when.or(noPeriod)));
    RowUses uses = new RowUses(out, cells.result(), years.result(), year);
    List<RowRead> read = new ArrayList<>();
    for (Row row : checked) {
      if (row.getAs(ObservationTable.FAULT) == null) {
        RowUses.Told told = uses.of(row);
        boolean earlier = row.<Integer>getAs(ObservationTable.YEAR) < year;
        if (!earlier || told.use() == RowUse.SUBTRACTED) {
          read.add(read(row, asked.indicator().unit(), told));
        }
      }
    }
    read.sort(
        Comparator.comparing((RowRead r) -> !r.isUsed())
            .thenComparing(r -> r.row().input())
            .thenComparing(r -> r.row().row())
            .thenComparing(r -> r.row().cell()));
    boolean refused = checked.stream().anyMatch(r -> r.getAs(ObservationTable.FAULT) != null);
    return new RowTrail(
        read, refused ? faults(inputs.checked().filter(about.and(when.or(noPeriod)))) : List.of());
  }

  private static List<Row> rows(Dataset<Row> rows, Column asked) {
    return rows.filter(asked).collectAsList();
  }

  private static List<InputFault> faults(Dataset<Row> checked) {
    return FaultyRows.of(checked).collectAsList().stream().map(FaultyRows::fault).toList();
  }

  private static RowRead read(Row row, String unit, RowUses.Told told) {
    return new RowRead(
        Provenances.observed(row, unit),
        written(row),
        row.getAs(RawTable.UNIT_MEASURE),
        told.use(),
        told.instead());
  }

  /** The value as its cells have it; one in two cells is put together with the usual signs. */
  private static String written(Row row) {
    String one = row.<String>getAs(RawTable.OBS_VALUE).strip();
    String low = row.<String>getAs(RawTable.VALUE_LOW).strip();
    String high = row.<String>getAs(RawTable.VALUE_HIGH).strip();
    if (!one.isEmpty()) {
      return one;
    }
    if (low.isEmpty() || high.isEmpty()) {
      return low.isEmpty() ? "≤ " + high : "≥ " + low;
    }
    return low.equals(high) ? low : low + "—" + high;
  }
}
