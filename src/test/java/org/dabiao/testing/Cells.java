package org.dabiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows of a result, each cell as text: plain decimals without trailing zeros, an empty text for
 * null.
 *
 * @param rows cells by column
 */
public record Cells(List<Map<String, String>> rows) {

  /** Collects a dataset. */
  public static Cells of(Dataset<Row> rows) {
    return of(List.of(rows.columns()), rows.collectAsList());
  }

  /** Names the cells of rows. */
  public static Cells of(List<String> columns, List<Row> rows) {
    List<Map<String, String>> all = new ArrayList<>();
    for (Row row : rows) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i), text(row.get(i)));
      }
      all.add(cells);
    }
    return new Cells(all);
  }

  /** Reads a published table. */
  public static Cells read(Path file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return new Cells(parser.stream().map(CSVRecord::toMap).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows in which a column holds a value. */
  public Cells where(String column, String value) {
    return new Cells(rows.stream().filter(row -> known(row, column).equals(value)).toList());
  }

  /** The cell of the only row. */
  public String cell(String column) {
    if (rows.size() != 1) {
      throw new AssertionError("expected one row, not " + rows);
    }
    return known(rows.get(0), column);
  }

  /** Cells of the only row, in the order asked for. */
  public List<String> cells(String... columns) {
    return List.of(columns).stream().map(this::cell).toList();
  }

  /** A column, from the first row to the last. */
  public List<String> column(String column) {
    return rows.stream().map(row -> known(row, column)).toList();
  }

  /** Number of rows. */
  public int size() {
    return rows.size();
  }

  private static String known(Map<String, String> row, String column) {
    if (!row.containsKey(column)) {
      throw new AssertionError("no column " + column + " in " + row.keySet());
    }
    return row.get(column);
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }
}
