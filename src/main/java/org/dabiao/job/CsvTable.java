package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(columns);
      for (Map<String, String> row : rows) {
        for (String column : columns) {
          csv.print(Cells.text(row.get(column)));
        }
        csv.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
