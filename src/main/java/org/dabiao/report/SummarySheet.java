package org.dabiao.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Verdict;
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
      next++;
      counts(all);
    }
    return sheet;
  }

  private void counts(Tally all) {
    List<Verdict> verdicts = List.copyOf(all.counts().keySet());
    Row header = row(2 * LINE);
    List<String> titles =
        new ArrayList<>(
            List.of(
                words.text("column.area"),
                words.text("column.targets"),
                words.text("book.judged"),
                words.text("book.attained")));
    verdicts.forEach(v -> titles.add(words.verdict(v)));
    titles.add(words.text("column.illustrative"));
    for (int c = 0; c < titles.size(); c++) {
      cell(header, c, titles.get(c), c == 0 ? Look.HEADER : Look.HEADER_NUMBER);
      if (c > 0) {
        sheet.setColumnWidth(c, OTHER_COLUMNS * 256);
      }
    }
    for (AreaEntry area : findings.areas()) {
      counts(area.name(), Tally.of(findings.of(area)), verdicts, Look.NUMBER);
    }
    counts(words.text("column.total"), all, verdicts, Look.STRONG);
  }

  private void counts(String name, Tally tally, List<Verdict> verdicts, Look look) {
    Row row = row(LINE);
    cell(row, 0, name, CellWriter.isRisky(name) ? Look.QUOTED : Look.PLAIN);
    int column = 1;
    number(row, column++, tally.total(), look);
    number(row, column++, tally.judged(), look);
    number(row, column++, tally.attained(), look);
    for (Verdict verdict : verdicts) {
      number(row, column++, tally.of(verdict), look);
    }
    number(row, column, tally.illustrative(), look);
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

  private void number(Row row, int column, int number, Look look) {
    var cell = row.createCell(column);
    cell.setCellValue(number);
    cell.setCellStyle(styles.of(look));
  }
}
