package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes small tables as CSV (RFC 4180, UTF-8), without Spark. */
final class CsvTable {
  private CsvTable() {}

  /**
   * Writes one table.
   *
   * @param columns names of the columns, in order
   * @param rows cells by column; a missing one is empty
   */
  static void write(Path file, List<String> columns, List<Map<String, String>> rows) {
    try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      text.write(header(columns));
      append(text, columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line of a table, with its end. */
  static String header(List<String> columns) {
    StringBuilder line = new StringBuilder();
    Map<String, String> names = new LinkedHashMap<>();
    columns.forEach(column -> names.put(column, column));
    append(line, columns, List.of(names));
    return line.toString();
  }

  /** The lines of some rows: those of a table are its header's and all of its rows'. */
  static String lines(List<String> columns, List<Map<String, String>> rows) {
    StringBuilder lines = new StringBuilder();
    append(lines, columns, rows);
    return lines.toString();
  }

  private static void append(Appendable to, List<String> columns, List<Map<String, String>> rows) {
    try {
      CSVPrinter csv = new CSVPrinter(to, CSVFormat.RFC4180);
      for (Map<String, String> row : rows) {
        for (String column : columns) {
          csv.print(Cells.text(row.get(column)));
        }
        csv.println();
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
