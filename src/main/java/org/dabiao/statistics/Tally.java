package org.dabiao.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many rows of an input are about an indicator: one pass over the checked rows, and no more of
 * them than there are inputs times indicators.
 *
 * @param indicator id; empty where a row names none that is known
 * @param read rows
 * @param faults rows that are not accepted, {@code skipped} among them
 * @param estimated accepted rows that are estimated or provisional
 * @param latest last year of an accepted row; 0 when there is none
 */
public record Tally(
    String input,
    String indicator,
    long read,
    long faults,
    long skipped,
    long estimated,
    int latest) {

  /** Whether a row is left out knowingly, and not for a fault. */
  public static final Column SKIPPED =
      coalesce(
          col(ObservationTable.FAULT).getField("reason").equalTo(ObservationTable.SKIPPED),
          lit(false));

  /** Counts checked rows, in {@link ObservationTable}'s columns. */
  public static List<Tally> of(Dataset<Row> checked) {
    Column accepted = col(ObservationTable.FAULT).isNull();
    Column estimate = accepted.and(col(ObservationTable.STATUS).isin("E", "P"));
    return checked
        .groupBy(ObservationTable.INPUT, ObservationTable.INDICATOR)
        .agg(
            count(lit(1)),
            count(col(ObservationTable.FAULT)),
            count(when(SKIPPED, lit(1))),
            count(when(estimate, lit(1))),
            max(when(accepted, col(ObservationTable.YEAR))))
        .collectAsList()
        .stream()
        .map(Tally::of)
        .toList();
  }

  private static Tally of(Row row) {
    return new Tally(
        row.getString(0),
        row.isNullAt(1) ? "" : row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.isNullAt(6) ? 0 : row.getInt(6));
  }

  /** Accepted rows. */
  public long accepted() {
    return read - faults;
  }

  /** Rows with a fault. */
  public long refused() {
    return faults - skipped;
  }
}
