package org.dabiao.job;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.plan.TargetTable;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.dabiao.reference.Reason;

/** Writes the tables of a Spark job as the documents' rows stream in. */
final class CorpusTables {
  private static final int FAULTS_SHOWN = 10;

  private CorpusTables() {}

  /**
   * Writes targets, other numbers and refused documents.
   *
   * @param read rows of {@link CorpusReader#READ}, in the order of the documents
   * @throws InputException when no document at all could be read
   */
  static ExtractCounts write(
      Dataset<Row> read, Language language, ExtractFiles files, WholeFiles whole)
      throws IOException {
    ExtractCounts counts = ExtractCounts.NONE;
    List<InputFault> first = new ArrayList<>();
    Path staged = whole.stage(files.targets());
    try (Writer targets = Files.newBufferedWriter(staged, StandardCharsets.UTF_8);
        Writer rejected =
            Files.newBufferedWriter(whole.stage(files.rejected()), StandardCharsets.UTF_8);
        Writer refused =
            Files.newBufferedWriter(whole.stage(files.refused()), StandardCharsets.UTF_8)) {
      targets.write(CsvTable.header(TargetTable.COLUMNS));
      rejected.write(CsvTable.header(RejectedTable.COLUMNS));
      refused.write(CsvTable.header(RefusedTable.COLUMNS));
      Iterator<Row> rows = read.toLocalIterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        String reason = row.getAs("reason");
        if (reason == null) {
          targets.write(row.<String>getAs("targets"));
          rejected.write(row.<String>getAs("rejected"));
          counts = counts.plus(counts(row));
          continue;
        }
        InputFault fault = fault(row, Reason.ofCode(reason));
        Map<String, String> cells = RefusedTable.cells(row.getAs("document"), fault, language);
        refused.write(CsvTable.lines(RefusedTable.COLUMNS, List.of(cells)));
        counts = counts.plus(ExtractCounts.REFUSED);
        if (first.size() < FAULTS_SHOWN) {
          first.add(fault);
        }
      }
    }
    if (counts.refused() == counts.documents()) {
      throw new InputException(first);
    }
    Files.copy(staged, whole.stage(files.extracted()));
    return counts;
  }

  private static InputFault fault(Row row, Reason reason) {
    return new InputFault(row.getAs("uri"), 0, "", "", reason, row.getAs("detail"));
  }

  private static ExtractCounts counts(Row row) {
    return new ExtractCounts(
        1,
        0,
        row.<Long>getAs("target_count"),
        row.<Long>getAs("milestone_count"),
        row.<Long>getAs("unmatched_count"),
        row.<Long>getAs("doubtful_count"),
        row.<Long>getAs("rejected_count"),
        0);
  }
}
