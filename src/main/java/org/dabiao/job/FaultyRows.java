package org.dabiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Reason;
import org.dabiao.reference.Units;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.Tally;

/** The rows of statistics that were not accepted, and what is wrong with each. */
final class FaultyRows {
  private static final int LONGEST = 1000;

  private FaultyRows() {}

  /** Those among checked rows, in order, in the columns that {@link #fault} reads. */
  static Dataset<Row> of(Dataset<Row> checked) {
    return checked
        .filter(col(ObservationTable.FAULT).isNotNull().and(not(Tally.SKIPPED)))
        .select(
            col(ObservationTable.INPUT),
            col(ObservationTable.ROW),
            col("fault.*"),
            col(ObservationTable.CELL))
        .orderBy(ObservationTable.INPUT, ObservationTable.ROW, ObservationTable.CELL);
  }

  static InputFault fault(Row row) {
    Reason reason = Reason.ofCode(row.getString(2));
    String value = shortened(row.getString(4));
    // Spark knows only that the unit does not convert; whether it is a unit at all is told here.
    if (reason == Reason.UNKNOWN_UNIT && Units.parse(value).isPresent()) {
      reason = Reason.INCOMPATIBLE_UNIT;
    }
    String column = (row.getString(3) + " " + row.getString(6)).strip();
    return new InputFault(
        row.getString(0), row.getLong(1), column, value, reason, row.getString(5));
  }

  /** A cell of millions of characters helps nobody; its place is known. */
  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
