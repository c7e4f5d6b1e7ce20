package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabiao.plan.TargetTable;
import org.dabiao.reference.CsvFile;

/**
 * A table of targets as analysts edited it, and the extraction that they started from.
 *
 * @param rows their rows
 * @param extra columns of their own, behind the usual ones
 * @param base rows as extracted last time; empty when that table is gone
 */
record EditedTable(
    List<Map<String, String>> rows, List<String> extra, List<Map<String, String>> base) {
  private static final List<String> REQUIRED =
      List.of(
          TargetTable.TARGET_ID,
          TargetTable.DOCUMENT,
          TargetTable.SENTENCE,
          TargetTable.INDICATOR_PHRASE,
          TargetTable.START,
          TargetTable.END);

  /**
   * Reads an edited table; its base is looked for beside it, then beside the table to write.
   *
   * @throws ExtractRefusedException when it is not there
   * @throws org.dabiao.reference.InputException when it is no table of targets
   */
  static EditedTable read(Path file, ExtractFiles out) {
    if (!Files.isRegularFile(file)) {
      throw new ExtractRefusedException("error.no_edited", file.toString());
    }
    CsvFile table = table(file);
    List<String> extra =
        table.columns().stream().filter(c -> !TargetTable.COLUMNS.contains(c)).toList();
    Path beside = ExtractFiles.beside(file).extracted();
    Path base = Files.exists(beside) ? beside : out.extracted();
    return new EditedTable(rows(table), extra, Files.exists(base) ? rows(table(base)) : List.of());
  }

  /** Merges with a new extraction; rows of documents that were not read now stay as they are. */
  Merge.Result merge(List<Map<String, String>> extracted, Set<String> documents) {
    Merge.Result merged = Merge.of(of(base, documents), of(rows, documents), extracted, extra);
    List<Map<String, String>> all = new ArrayList<>(merged.rows());
    all.addAll(others(rows, documents));
    return new Merge.Result(all, merged.changes());
  }

  /** The base of the next merge. */
  List<Map<String, String>> nextBase(List<Map<String, String>> extracted, Set<String> documents) {
    List<Map<String, String>> all = new ArrayList<>(extracted);
    all.addAll(others(base, documents));
    return all;
  }

  private static List<Map<String, String>> of(
      List<Map<String, String>> rows, Set<String> documents) {
    return rows.stream().filter(r -> documents.contains(r.get(TargetTable.DOCUMENT))).toList();
  }

  private static List<Map<String, String>> others(
      List<Map<String, String>> rows, Set<String> documents) {
    return rows.stream().filter(r -> !documents.contains(r.get(TargetTable.DOCUMENT))).toList();
  }

  /** Spreadsheets may have saved it in GB18030. */
  private static CsvFile table(Path file) {
    try {
      String text = DocumentText.plain(file.toString(), Files.readAllBytes(file));
      return CsvFile.parse(text, file.toString(), REQUIRED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> rows(CsvFile table) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (CsvFile.Row row : table.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      row.cells().forEach((column, cell) -> cells.put(column, Cells.original(cell)));
      rows.add(cells);
    }
    return rows;
  }
}
