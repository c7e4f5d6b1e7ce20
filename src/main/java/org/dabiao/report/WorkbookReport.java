package org.dabiao.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Language;

/**
 * The report as a workbook: a summary and one sheet a table, with typed cells, frozen headers and
 * filters. Tables without rows are left out.
 *
 * <p>The rows of a large run are streamed, so that it needs no large memory; a small one is quicker
 * without. Column widths are counted, not measured, so that no font is loaded.
 */
public final class WorkbookReport {
  private static final int MOST_ROWS_IN_MEMORY = 10_000;
  private static final int WINDOW = 256;
  private static final Date NO_TIME = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

  private WorkbookReport() {}

  /** Whether each area has a sheet of its own. */
  public enum AreaSheet {
    NONE,
    EACH
  }

  /**
   * Writes the workbook; the same findings always give the same bytes.
   *
   * @param findings what the run found; its language is the workbook's
   * @param areaSheet whether each area has a sheet of its own
   * @param file the file to write, replaced when it is there
   * @throws UncheckedIOException when the file cannot be written
   */
  public static void write(Findings findings, AreaSheet areaSheet, Path file) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(findings, areaSheet, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Findings findings, AreaSheet areaSheet, OutputStream out)
      throws IOException {
    Words words = new Words(findings.subject().language());
    List<Table<?>> tables = tables(findings, words);
    boolean large = isLarge(tables, findings);
    try (XSSFWorkbook book = new XSSFWorkbook();
        Workbook target = large ? streamed(book) : book) {
      // Formulas are ours and tested; parsing each again would take longer than writing it.
      book.setCellFormulaValidation(false);
      describe(book.getProperties().getCoreProperties(), findings.subject());
      Styles styles = new Styles(book, words.language());
      TableSheet sheet = new TableSheet(target, styles, findings.subject().project());
      SummarySheet summary = new SummarySheet(findings, words, styles);
      sheet.page(summary.write(target), 1);
      if (!findings.attained().isEmpty()) {
        new TargetSheets(findings, words, book, large)
            .write(target, sheet, styles, summary.grid(), areaSheet);
      }
      for (Table<?> table : tables) {
        if (!table.rows().isEmpty()) {
          sheet.write(table);
        }
      }
      save(target, out);
    }
  }

  /** Writes the workbook without sheets of areas. */
  public static void write(Findings findings, Path file) {
    write(findings, AreaSheet.NONE, file);
  }

  /** Writes a workbook that nobody sees, so that the next one finds its classes ready. */
  public static void rehearse() {
    try {
      write(SmallestFindings.of(Language.ZH), AreaSheet.NONE, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLarge(List<Table<?>> tables, Findings findings) {
    int own =
        findings.attained().size()
            + findings.audit().promises().size()
            + findings.audit().figures().size();
    return own + tables.stream().mapToInt(t -> t.rows().size()).sum() > MOST_ROWS_IN_MEMORY;
  }

  private static Workbook streamed(XSSFWorkbook book) {
    SXSSFWorkbook stream = new SXSSFWorkbook(book, WINDOW);
    stream.setZip64Mode(Zip64Mode.AsNeeded);
    return stream;
  }

  private static List<Table<?>> tables(Findings findings, Words words) {
    TargetTables targets = new TargetTables(findings, words);
    ComparisonTables comparisons = new ComparisonTables(findings, words);
    CompositeSheets composites = new CompositeSheets(findings, words);
    ScoringTables scoring = new ScoringTables(findings, words);
    QualityTables quality = new QualityTables(findings, words);
    Table<?> disparity = comparisons.disparity();
    List<Table<?>> tables = new ArrayList<>();
    Collections.addAll(
        tables,
        quality.reconciliation(),
        quality.conflicts(),
        comparisons.comparison(),
        disparity,
        scoring.scores(),
        scoring.cards(),
        scoring.ranks(),
        scoring.whatIf(),
        composites.places(),
        composites.pairs(),
        targets.outlook(),
        targets.missing(),
        quality.quality(),
        quality.quarantine(),
        quality.inputs(),
        quality.sources());
    tables.addAll(tables.indexOf(disparity) + 1, new MeasureTables(findings, words).all().values());
    return tables;
  }

  private static void describe(CoreProperties properties, Subject subject) {
    properties.setTitle(subject.project());
    properties.setCreator("Dabiao " + subject.version());
    properties.setCreated(Optional.of(NO_TIME));
    properties.setModified(Optional.of(NO_TIME));
  }

  private static void save(Workbook book, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    book.write(bytes);
    StableZip.copy(bytes.toByteArray(), out);
  }
}
