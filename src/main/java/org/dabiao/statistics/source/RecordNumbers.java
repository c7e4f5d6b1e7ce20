package org.dabiao.statistics.source;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Numbers the records of a source that has no order of its own: by their contents, so that neither
 * partitions nor the order of arrival decide. Records alike in all columns may trade places, which
 * nobody can tell.
 */
final class RecordNumbers {
  private static final String BEFORE = "records_before";

  private RecordNumbers() {}

  /**
   * Adds {@link RawTable#ROW}, from 1 on.
   *
   * @param rows rows with {@link RawTable#TIME_PERIOD}, which is never null
   * @param order columns that decide after the period; all that a row can show
   */
  static Dataset<Row> add(Dataset<Row> rows, List<String> order) {
    Column[] columns = order.stream().map(c -> col(c)).toArray(Column[]::new);
    if (rows.sparkSession().conf().get("spark.sql.shuffle.partitions").equals("1")) {
      List<Column> all = new ArrayList<>(List.of(col(RawTable.TIME_PERIOD)));
      all.addAll(List.of(columns));
      Column place = row_number().over(Window.orderBy(all.toArray(Column[]::new)));
      return rows.withColumn(RawTable.ROW, place.cast(DataTypes.LongType));
    }
    // Each period is numbered by itself, and starts where the one before ends: no task sees all.
    Column place = row_number().over(Window.partitionBy(RawTable.TIME_PERIOD).orderBy(columns));
    return rows.join(broadcast(before(rows)), RawTable.TIME_PERIOD)
        .withColumn(RawTable.ROW, place.plus(col(BEFORE)))
        .drop(BEFORE);
  }

  /** For each period, the number of records of earlier ones. */
  private static Dataset<Row> before(Dataset<Row> rows) {
    List<Row> offsets = new ArrayList<>();
    long sum = 0;
    for (Row period :
        rows.groupBy(RawTable.TIME_PERIOD).count().orderBy(RawTable.TIME_PERIOD).collectAsList()) {
      offsets.add(RowFactory.create(period.getString(0), sum));
      sum += period.getLong(1);
    }
    return rows.sparkSession()
        .createDataFrame(
            offsets,
            new StructType()
                .add(RawTable.TIME_PERIOD, DataTypes.StringType, false)
                .add(BEFORE, DataTypes.LongType, false));
  }
}
