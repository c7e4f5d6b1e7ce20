package org.dabiao.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as tests write it: a header and rows, cells between {@code |}, spaces around them
 * ignored.
 *
 * @param columns names of the columns
 * @param rows cells as text
 */
public record InlineTable(List<String> columns, List<List<String>> rows) {

  /** Reads a text block. */
  public static InlineTable of(String text) {
    List<List<String>> lines =
        text.strip().lines().filter(line -> !line.isBlank()).map(InlineTable::cells).toList();
    for (List<String> line : lines) {
      if (line.size() != lines.get(0).size()) {
        throw new IllegalArgumentException("not as many cells as columns: " + line);
      }
    }
    return new InlineTable(lines.get(0), lines.subList(1, lines.size()));
  }

  /** The table with a column behind the others, the same in every row, unless it has it. */
  public InlineTable with(String column, String value) {
    if (columns.contains(column)) {
      return this;
    }
    List<String> wider = new ArrayList<>(columns);
    wider.add(column);
    return new InlineTable(
        wider,
        rows.stream()
            .map(
                row -> {
                  List<String> cells = new ArrayList<>(row);
                  cells.add(value);
                  return cells;
                })
            .toList());
  }

  /** The table with a column that repeats another, unless it has it. */
  public InlineTable copying(String column, String from) {
    InlineTable wider = with(column, "");
    if (wider == this) {
      return this;
    }
    int at = columns.indexOf(from);
    wider.rows().forEach(row -> row.set(columns.size(), row.get(at)));
    return wider;
  }

  /** The table as the text of a CSV file. */
  public String csv() {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns);
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
