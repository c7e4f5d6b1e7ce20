package org.dabiao.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;

/** Writes the {@code quarantine} table: input, row, column, value, reason, detail. */
final class Quarantine {
  private static final StructType SCHEMA =
      new StructType()
          .add("input", DataTypes.StringType)
          .add("row", DataTypes.LongType)
          .add("column", DataTypes.StringType)
          .add("value", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("detail", DataTypes.StringType);

  private Quarantine() {}

  /** Writes all rows, in a language, and gives back the first ones, for the report. */
  static List<InputFault> write(
      TableWriter tables, Iterator<InputFault> faults, Language language, int shown) {
    List<InputFault> first = new ArrayList<>();
    Iterator<Row> rows =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return faults.hasNext();
          }

          @Override
          public Row next() {
            InputFault f = faults.next();
            String detail = f.text(language);
            if (first.size() < shown) {
              first.add(f);
            }
            return new GenericRowWithSchema(
                new Object[] {f.input(), f.row(), f.column(), f.value(), f.reason().code(), detail},
                SCHEMA);
          }
        };
    tables.write("quarantine", SCHEMA, List.of(SCHEMA.fieldNames()), rows, row -> {});
    return first;
  }

  /** Rows as reports show them, in a language. */
  static List<QuarantinedRow> told(List<InputFault> faults, Language language) {
    return faults.stream()
        .map(
            f ->
                new QuarantinedRow(
                    f.input(), f.row(), f.column(), f.value(), f.reason().code(), f.text(language)))
        .toList();
  }
}
