package org.dabiao.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.findings.Findings;
import org.dabiao.report.WorkbookReport.AreaSheet;
import org.dabiao.report.workbook.AttainmentColumn;
import org.dabiao.report.workbook.SheetNames;

/**
 * Writes the sheets that reckon: attainment, settings, charts, areas, and the targets and figures
 * that attainment leads to.
 */
final class TargetSheets {
  private final Findings findings;
  private final Words words;
  private final XSSFWorkbook book;
  private final boolean streamed;

  /**
   * The sheets of a workbook.
   *
   * @param book the workbook itself, where rows may be streamed beside it
   */
  TargetSheets(Findings findings, Words words, XSSFWorkbook book, boolean streamed) {
    this.findings = findings;
    this.words = words;
    this.book = book;
    this.streamed = streamed;
  }

  void write(
      Workbook target,
      TableSheet sheet,
      Styles styles,
      VerdictCounts.Grid grid,
      AreaSheet areaSheet) {
    Places places = new Places(findings, words);
    sheet.write(new AttainmentSheet(findings, words, places, streamed).table());
    format(book.getSheet(words.text("sheet.attainment")));
    sheet.page(new SettingsSheet(findings, words, styles).write(target), 1);
    Sheet charts = target.createSheet(words.text("sheet.charts"));
    new ChartsSheet(findings, words).write(book, grid);
    sheet.page(charts, 1);
    charts.getPrintSetup().setFitHeight((short) 1);
    if (areaSheet == AreaSheet.EACH) {
      areas(sheet);
    }
    AuditTables audit = new AuditTables(findings, words, places, !streamed);
    for (Table<?> table : List.of(audit.targets(), audit.series())) {
      if (!table.rows().isEmpty()) {
        sheet.write(table);
      }
    }
  }

  private void format(XSSFSheet attainment) {
    int last = findings.attained().size();
    int verdict = AttainmentColumn.VERDICT.ordinal();
    int low = AttainmentColumn.RATE_LOW.ordinal();
    int high = AttainmentColumn.RATE_HIGH.ordinal();
    VerdictFormats.verdicts(attainment, new CellRangeAddress(1, last, verdict, verdict), words);
    VerdictFormats.rates(attainment, new CellRangeAddress(1, last, low, high));
  }

  private void areas(TableSheet sheet) {
    SheetNames names = new SheetNames();
    words.sheets().forEach(names::of);
    AreaSheets areas = new AreaSheets(findings, words);
    for (Table<AreaSheets.Line> table : areas.tables(names)) {
      sheet.page(sheet.write(table), 1);
      areas.finish(book, table);
    }
  }
}
