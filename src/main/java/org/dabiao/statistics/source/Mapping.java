package org.dabiao.statistics.source;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;

/**
 * What the project file says about an input's columns.
 *
 * @param columns {@link RawTable} column → header cell that stands for it in this input
 * @param fixed {@link RawTable} column → text for the rows that leave it empty
 */
public record Mapping(Map<String, String> columns, Map<String, String> fixed) {
  public static final Mapping NONE = new Mapping(Map.of(), Map.of());

  /** The {@link RawTable} column that a header cell stands for, or the cell as it is. */
  public String column(String header) {
    String cell = header.strip();
    return columns.entrySet().stream()
        .filter(e -> e.getValue().strip().equals(cell))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> unclaimed(RawTable.column(cell)));
  }

  /** A cell, or what stands for it when it is empty. */
  public Column filled(String column, Column cell) {
    String text = fixed.get(column);
    return text == null ? cell : when(cell.equalTo(""), lit(text)).otherwise(cell);
  }

  /** A usual name does not count when the project file gives its column to another header. */
  private String unclaimed(String column) {
    return columns.containsKey(column) ? "" : column;
  }
}
