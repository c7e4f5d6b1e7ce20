package org.dabiao.job;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;

/** Rows made on the driver. */
final class Rows {
  private Rows() {}

  /** The row with the names of its columns, as collected rows have them. */
  static Row named(Row row, StructType type) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    return new GenericRowWithSchema(values, type);
  }
}
