package org.dabiao.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Subject;
import org.dabiao.report.Styles.Look;

/** The workbook's first sheet: what this is, the headline, and the verdicts by area. */
final class SummarySheet {
  private static final int FIRST_COLUMN = 20;
  private static final int OTHER_COLUMNS = 12;
  private static final int MERGED = 9;
  private static final float LINE = 15f;

  private final Findings findings;
  private final Words words;
  private final Styles styles;
  private Sheet sheet;
  private int next;
  private VerdictCounts.Grid grid;

  SummarySheet(Findings findings, Words words, Styles styles) {
    this.findings = findings;
    this.words = words;
    this.styles = styles;
  }

  Sheet write(Workbook workbook) {
    sheet = workbook.createSheet(words.text("sheet.summary"));
    sheet.setColumnWidth(0, FIRST_COLUMN * 256);
    Subject subject = findings.subject();
    cell(row(26), 0, subject.project(), Look.TITLE);
    fact("book.year", String.valueOf(subject.year()));
    if (!subject.asOf().isEmpty()) {
      fact("book.as_of", subject.asOf());
    }
    fact("book.version", subject.version());
    next++;
    Tally all = Tally.of(findings.attained());
    if (new Page(findings, List.of()).illustrative()) {
      String key = all.total() == 0 ? "notice.illustrative.comparison" : "notice.illustrative";
      paragraph(
          words.text("notice.illustrative.title")
              + " "
              + words.text(key, all.illustrative(), all.judged()),
          Look.WARNING);
    }
    for (String sentence : new Headline(findings, words).sentences()) {
      paragraph(sentence, Look.SENTENCE);
    }
    if (all.total() > 0) {
      paragraph(words.text("book.counts_are_live"), Look.SENTENCE);
      next++;
      for (int c = 1; c <= MERGED + 4; c++) {
        sheet.setColumnWidth(c, OTHER_COLUMNS * 256);
      }
      grid = new VerdictCounts(findings, words, styles).write(sheet, next);
    }
    return sheet;
  }

  /** Where the numbers of areas stand; {@code null} without targets. */
  VerdictCounts.Grid grid() {
    return grid;
  }

  private void fact(String key, String value) {
    Row row = row(LINE);
    cell(row, 0, words.text(key), Look.PLAIN);
    cell(row, 1, value, Look.PLAIN);
  }

  /** A text over the width of the sheet, as high as it needs. */
  private void paragraph(String text, Look look) {
    int width = FIRST_COLUMN + MERGED * OTHER_COLUMNS;
    int lines = 1 + Widths.of(text) / (width - 8);
    Row row = row(lines * LINE + 3);
    cell(row, 0, text, look);
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, MERGED));
  }

  private Row row(float height) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(height);
    return row;
  }

  private void cell(Row row, int column, String text, Look look) {
    var cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(styles.of(look));
  }
}
