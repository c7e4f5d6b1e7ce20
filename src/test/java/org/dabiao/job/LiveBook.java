package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;
import org.dabiao.report.WorkbookReport;
import org.dabiao.report.WorkbookReport.AreaSheet;
import org.dabiao.report.workbook.AttainmentColumn;
import org.dabiao.report.workbook.Setting;

/** The report's workbook as an auditor uses it: figures typed over, formulas reckoned anew. */
final class LiveBook implements AutoCloseable {
  /** What a double can hold of a number: 15 digits. */
  private static final double EXACT = 1e-12;

  private final XSSFWorkbook book;
  private final FormulaEvaluator evaluator;
  private final Messages words = Messages.of(WorkbookReport.class, Language.ZH);

  private LiveBook(XSSFWorkbook book) {
    this.book = book;
    this.evaluator = book.getCreationHelper().createFormulaEvaluator();
  }

  static LiveBook of(Findings findings, Path file) throws IOException {
    WorkbookReport.write(findings, AreaSheet.EACH, file);
    try (var in = Files.newInputStream(file)) {
      return new LiveBook(new XSSFWorkbook(in));
    }
  }

  Sheet sheet(String key) {
    return book.getSheet(words.text(key));
  }

  Cell cell(int target, AttainmentColumn column) {
    return sheet("sheet.attainment").getRow(target + 1).getCell(column.ordinal());
  }

  /** Types a target's actual figure; both ends {@code null} empty it. */
  void type(int target, BigDecimal low, BigDecimal high) {
    put(cell(target, AttainmentColumn.ACTUAL_LOW), low);
    Cell upper = cell(target, AttainmentColumn.ACTUAL_HIGH);
    boolean same = low == null ? high == null : high != null && low.compareTo(high) == 0;
    if (upper.getCellType() != CellType.FORMULA || !same) {
      put(upper, high);
    }
    evaluator.clearAllCachedResultValues();
  }

  /** Changes a setting. */
  void set(Setting setting, Object value) {
    Cell cell = sheet("sheet.settings").getRow(setting.ordinal() + 1).getCell(1);
    if (value instanceof String text) {
      cell.setCellValue(text);
    } else {
      cell.setCellValue(((Number) value).doubleValue());
    }
    evaluator.clearAllCachedResultValues();
  }

  private static void put(Cell cell, BigDecimal value) {
    if (cell.getCellType() == CellType.FORMULA) {
      cell.removeFormula();
    }
    if (value == null) {
      cell.setBlank();
    } else {
      cell.setCellValue(value.doubleValue());
    }
  }

  /** What a cell gives now: a number, a word, or nothing. */
  Object value(Cell cell) {
    CellValue value = evaluator.evaluate(cell);
    if (value == null
        || value.getCellType() == CellType.STRING && value.getStringValue().isEmpty()) {
      return null;
    }
    return switch (value.getCellType()) {
      case STRING -> value.getStringValue();
      case NUMERIC -> value.getNumberValue();
      default -> throw new AssertionError(cell.getAddress() + ": " + value.formatAsString());
    };
  }

  /** Rate, gap and verdict of a target are these. */
  void says(int target, Attained expected) {
    String what = expected.indicator() + " " + expected.area() + " " + expected.targetId();
    same(what + " rate", target, AttainmentColumn.RATE_LOW, percent(expected.rateLow()));
    same(what + " rate", target, AttainmentColumn.RATE_HIGH, percent(expected.rateHigh()));
    // A difference is as exact as the numbers that it is the difference of.
    BigDecimal number = expected.targetLow() == null ? expected.targetHigh() : expected.targetLow();
    same(
        what + " gap",
        value(cell(target, AttainmentColumn.GAP)),
        number(expected.gap()),
        number.abs().doubleValue());
    same(
        what + " verdict",
        target,
        AttainmentColumn.VERDICT,
        words.text("verdict." + expected.verdict().code()));
  }

  private static Double percent(BigDecimal rate) {
    return rate == null ? null : rate.movePointLeft(2).doubleValue();
  }

  private static Double number(BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  private void same(String what, int target, AttainmentColumn column, Object expected) {
    same(what, value(cell(target, column)), expected);
  }

  private static void same(String what, Object value, Object expected) {
    same(what, value, expected, 1);
  }

  private static void same(String what, Object value, Object expected, double size) {
    if (value instanceof Double found && expected instanceof Double wanted) {
      assertThat(Math.abs(found - wanted))
          .as("%s: %s for %s", what, found, wanted)
          .isLessThanOrEqualTo(EXACT * Math.max(size, Math.max(1, Math.abs(wanted))));
    } else {
      assertThat(value).as(what).isEqualTo(expected);
    }
  }

  /** Every formula gives what the file holds as its result; returns how many there are. */
  int recalculates() {
    int formulas = 0;
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas++;
            String what = sheet.getSheetName() + "!" + cell.getAddress();
            same(what + " " + cell.getCellFormula(), value(cell), held(cell));
          }
        }
      }
    }
    return formulas;
  }

  private static Object held(Cell cell) {
    if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
      return cell.getNumericCellValue();
    }
    String text = cell.getStringCellValue();
    return text.isEmpty() ? null : text;
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
