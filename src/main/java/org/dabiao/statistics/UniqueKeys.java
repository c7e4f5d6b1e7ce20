package org.dabiao.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.source.RawTable;

/**
 * Finds rows that give the same figure twice: of equal ones the first is kept; where they differ
 * none is, since choosing would be a guess. Keys are area, indicator, period, basis, source,
 * release and origin.
 */
final class UniqueKeys {
  private UniqueKeys() {}

  /** Rows in {@link ObservationTable}'s columns in and out; faulty rows pass as they are. */
  static Dataset<Row> apply(Dataset<Row> rows) {
    // A faulty row gets a key of its own, so that they do not all meet in one partition.
    Column key =
        when(
                col(ObservationTable.FAULT).isNull(),
                concat_ws(
                    "\u0001",
                    col(ObservationTable.REF_AREA),
                    col(ObservationTable.INDICATOR),
                    col(ObservationTable.TIME_PERIOD),
                    col(ObservationTable.BASIS),
                    col(ObservationTable.SOURCE),
                    coalesce(col(ObservationTable.RELEASE), lit("")),
                    col(ObservationTable.ORIGIN)))
            .otherwise(
                concat_ws(
                    "\u0001",
                    col(ObservationTable.INPUT),
                    col(ObservationTable.ROW),
                    col(ObservationTable.CELL)));
    Column figure =
        concat_ws(
            "|",
            coalesce(col(ObservationTable.LOW).cast(DataTypes.StringType), lit("")),
            coalesce(col(ObservationTable.HIGH).cast(DataTypes.StringType), lit("")),
            coalesce(col(ObservationTable.LINKED).cast(DataTypes.StringType), lit("")),
            col(ObservationTable.STATUS));
    // Numbers first: a sort that begins with long texts reads both rows for every comparison.
    WindowSpec same = Window.partitionBy("key_hash", "key");
    WindowSpec ordered =
        same.orderBy(ObservationTable.INPUT, ObservationTable.ROW, ObservationTable.CELL);
    Map<String, Column> found = new LinkedHashMap<>();
    found.put("times", count(lit(1)).over(same));
    found.put("least", min("figure").over(same));
    found.put("most", max("figure").over(same));
    found.put("place", row_number().over(ordered));
    Column again =
        col("times").gt(1).and(col("least").notEqual(col("most")).or(col("place").gt(1)));
    Column duplicate =
        RowFaults.entry(
            Reason.DUPLICATE_KEY,
            lit(RawTable.TIME_PERIOD),
            concat_ws(
                " ",
                col(ObservationTable.REF_AREA),
                col(ObservationTable.INDICATOR),
                col(ObservationTable.TIME_PERIOD)),
            lit(""));
    List<String> own = List.of(rows.columns());
    Column fault = coalesce(col(ObservationTable.FAULT), when(again, duplicate));
    return rows.select(col("*"), key.as("key"), figure.as("figure"), xxhash64(key).as("key_hash"))
        .withColumns(found)
        .select(
            own.stream()
                .map(c -> c.equals(ObservationTable.FAULT) ? fault.as(c) : col(c))
                .toArray(Column[]::new));
  }
}
