package org.dabiao.report;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.dabiao.findings.Audit;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Thresholds;
import org.dabiao.report.Styles.Look;
import org.dabiao.report.Styles.RowKind;
import org.dabiao.report.workbook.Setting;
import org.dabiao.report.workbook.SheetNames;

/** The sheet of settings: the rules in force, each a named cell that the formulas use. */
final class SettingsSheet {
  private static final int[] WIDTHS = {26, 14, 22, 84};
  private static final List<String> NOTES =
      List.of(
          "settings.note.change",
          "settings.note.figures",
          "settings.note.missing",
          "settings.note.values",
          "settings.note.digits");

  private final Findings findings;
  private final Words words;
  private final Styles styles;

  SettingsSheet(Findings findings, Words words, Styles styles) {
    this.findings = findings;
    this.words = words;
    this.styles = styles;
  }

  /** A setting's value: a share in per cent, a number of points, or a word. */
  private Cell value(Setting setting) {
    Thresholds thresholds = findings.subject().thresholds();
    Audit.Rules rules = findings.audit().rules();
    return switch (setting) {
      case EXCEEDED -> new Cell.Rate(thresholds.exceeded());
      case NEARLY -> new Cell.Rate(thresholds.nearly());
      case EXCEEDED_POINTS -> points(thresholds.exceededPoints());
      case NEARLY_POINTS -> points(thresholds.nearlyPoints());
      case TOLERANCE -> new Cell.Rate(rules.tolerance());
      case TOLERANCE_POINTS -> points(rules.tolerancePoints());
      case SCHEDULE_TOLERANCE -> new Cell.Rate(rules.scheduleTolerance());
      case CEILING_RULE -> Cell.text(rules.ceiling());
    };
  }

  private static Cell points(BigDecimal points) {
    return new Cell.Figure(points, 6);
  }

  Sheet write(Workbook workbook) {
    Sheet sheet = workbook.createSheet(words.text("sheet.settings"));
    for (int c = 0; c < WIDTHS.length; c++) {
      sheet.setColumnWidth(c, WIDTHS[c] * 256);
    }
    CellWriter cells = new CellWriter(styles, workbook.getCreationHelper());
    Row header = sheet.createRow(0);
    header.setHeightInPoints(24);
    List<String> titles =
        List.of("settings.rule", "settings.value", "settings.name", "settings.meaning");
    for (int c = 0; c < titles.size(); c++) {
      var cell = header.createCell(c);
      cell.setCellValue(words.text(titles.get(c)));
      cell.setCellStyle(styles.of(c == 1 ? Look.HEADER_NUMBER : Look.HEADER));
    }
    for (Setting setting : Setting.values()) {
      Row row = sheet.createRow(setting.ordinal() + 1);
      String key = "settings." + setting.id();
      cells.write(row, 0, Cell.text(words.text(key)), RowKind.SOURCED);
      cells.write(row, 1, value(setting), RowKind.SOURCED);
      cells.write(row, 2, Cell.text(setting.id()), RowKind.SOURCED);
      cells.write(row, 3, new Cell.Prose(words.text(key + ".means")), RowKind.SOURCED);
      row.setHeightInPoints(15f * lines(words.text(key + ".means"), WIDTHS[3]));
      Name name = workbook.createName();
      name.setNameName(setting.id());
      name.setRefersToFormula(
          SheetNames.quoted(sheet.getSheetName()) + "!$B$" + (row.getRowNum() + 1));
    }
    choices(sheet, Setting.CEILING_RULE.ordinal() + 1);
    notes(sheet, Setting.values().length + 2);
    sheet.createFreezePane(0, 1);
    return sheet;
  }

  /** A word that is none of these would count as the first one. */
  private static void choices(Sheet sheet, int row) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation words =
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"mirror", "inverse"}),
            new CellRangeAddressList(row, row, 1, 1));
    words.setShowErrorBox(true);
    sheet.addValidationData(words);
  }

  private void notes(Sheet sheet, int first) {
    int width = WIDTHS[0] + WIDTHS[1] + WIDTHS[2] + WIDTHS[3];
    for (int i = 0; i < NOTES.size(); i++) {
      String note = words.text(NOTES.get(i));
      Row row = sheet.createRow(first + i);
      row.setHeightInPoints(15f * lines(note, width) + 3);
      var cell = row.createCell(0);
      cell.setCellValue(note);
      cell.setCellStyle(styles.of(Look.SENTENCE));
      sheet.addMergedRegion(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, WIDTHS.length - 1));
    }
  }

  private static int lines(String text, int width) {
    return 1 + Widths.of(text) / (width - 6);
  }
}
