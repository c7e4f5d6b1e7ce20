package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Audit;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;
import org.dabiao.report.WorkbookReport.AreaSheet;
import org.dabiao.report.workbook.AttainmentColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets that reckon, and what they look like; their figures are in LiveWorkbookTest. */
class LiveSheetsTest {
  private static final BigDecimal TEN = BigDecimal.TEN;

  @TempDir Path folder;

  private XSSFWorkbook write(Findings findings, AreaSheet areaSheet) throws IOException {
    Path file = folder.resolve("report.xlsx");
    WorkbookReport.write(findings, Provenance.NONE, areaSheet, file);
    try (var in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  /** Every formula gives what the file holds. */
  private static void recalculates(XSSFWorkbook book) {
    FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            String held =
                cell.getCachedFormulaResultType() == CellType.NUMERIC
                    ? String.valueOf(cell.getNumericCellValue())
                    : '"' + cell.getStringCellValue() + '"';
            assertThat(evaluator.evaluate(cell).formatAsString())
                .as(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula())
                .isEqualTo(held);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "=HYPERLINK(\"http://x\",\"y\")",
        "\u202e反向\u2066",
        "'a'b'",
        "\"quoted\"",
        "a[b]:c*d?e/f\\g",
        "*",
        "<>1",
        "&P &D &&",
        "History",
        "概要",
        "县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县"
            + "县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县"
            + "县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县"
            + "县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县县"
      })
  void anAreaOfAnyNameHasASheetThatReckons(String name) throws IOException {
    Findings one = HostileNamesTest.everywhere(name);
    AreaEntry area = one.areas().get(0);
    AreaEntry twin = new AreaEntry("twin", name.toUpperCase(Locale.ROOT), name, false);
    List<Attained> both = new ArrayList<>(one.attained());
    both.add(Given.target(name, name, "1").in("twin").actual("2", Verdict.EXCEEDED).entry());
    Judging judging = one.audit().judgings().get(0);
    Findings two =
        one.toBuilder()
            .areas(List.of(area, twin))
            .attained(both)
            .audit(
                new Audit(
                    one.audit().rules(),
                    List.of(judging, judging),
                    one.audit().promises(),
                    one.audit().figures()))
            .build();

    try (XSSFWorkbook book = write(two, AreaSheet.EACH)) {
      recalculates(book);
      assertThat(book.getNumberOfSheets()).isEqualTo(11);
      for (Sheet sheet : book) {
        WorkbookUtil.validateSheetName(sheet.getSheetName());
        assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
        assertThat(sheet.getFooter().getLeft().replace("&&", "")).doesNotContain("&");
        assertThat(sheet.getFooter().getCenter().replace("&&", "")).doesNotContain("&");
      }
      Row city = lastRow(book.getSheet("概要"), -2);
      assertThat(city.getCell(1).getNumericCellValue()).isEqualTo(1);
    }
  }

  private static Row lastRow(Sheet sheet, int back) {
    return sheet.getRow(sheet.getLastRowNum() + back);
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void eachVerdictHasAColourThatFollowsItsWord(Verdict verdict) throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH), AreaSheet.NONE)) {
      XSSFSheet sheet = book.getSheet("完成情况");
      var formats = sheet.getSheetConditionalFormatting();
      var words = formats.getConditionalFormattingAt(0);
      assertThat(words.getFormattingRanges()[0].formatAsString()).isEqualTo("N2:N48");
      var rule = words.getRule(verdict.ordinal());
      assertThat(rule.getFormula1()).isEqualTo('"' + new Words(Language.ZH).verdict(verdict) + '"');
      byte[] fill = rule.getPatternFormatting().getFillBackgroundColorColor().getRGB();
      assertThat((fill[0] & 255) << 16 | (fill[1] & 255) << 8 | fill[2] & 255)
          .isEqualTo(Mark.of(verdict).fill());
      assertThat(formats.getConditionalFormattingAt(1).getFormattingRanges()[0].formatAsString())
          .as("bars behind the rates")
          .isEqualTo("J2:K48");
    }
  }

  @Test
  void chartsAreDrawnFromCells() throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.EN), AreaSheet.EACH)) {
      List<XSSFChart> charts =
          book.getSheet("Charts").getDrawingPatriarch().getCharts().stream().toList();
      assertThat(charts).hasSize(2);
      assertThat(charts.get(0).getTitleText().getString()).isEqualTo("Verdicts by area");
      assertThat(charts.get(0).getCTChart().xmlText())
          .contains("Summary!$A$15:$A$21", "Summary!$F$15:$F$21")
          .contains("<c:overlap val=\"100\"/>", "Number of targets");
      assertThat(charts.get(1).getCTChart().xmlText()).contains("Summary!$E$15:$E$21");
      String own =
          book.getSheet("咸安区").getDrawingPatriarch().getCharts().get(0).getCTChart().xmlText();
      assertThat(own).contains("咸安区!$A$2:$A$6", "咸安区!$E$2:$E$6", "Attainment rate (%)");
    }
  }

  @Test
  void anAreasSheetHasItsTargetsAndIsReadyToPrint() throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH), AreaSheet.EACH)) {
      XSSFSheet sheet = book.getSheet("通山县");
      assertThat(sheet.getLastRowNum()).isEqualTo(6);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(book.getPrintArea(book.getSheetIndex(sheet))).startsWith("通山县!$A$1:$J$");
      Cell verdict = sheet.getRow(1).getCell(7);
      assertThat(verdict.getCellFormula()).startsWith("IF('完成情况'!N");
    }
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH), AreaSheet.NONE)) {
      assertThat(book.getSheet("通山县")).isNull();
    }
  }

  @Test
  void theRuleOfCeilingsIsChosenFromAList() throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH), AreaSheet.NONE)) {
      var choices = book.getSheet("设置").getDataValidations().get(0);
      assertThat(choices.getRegions().getCellRangeAddress(0).formatAsString())
          .isEqualTo(book.getName("ceiling_rule").getRefersToFormula().replaceAll(".*!|\\$", ""));
      assertThat(choices.getValidationConstraint().getExplicitListValues())
          .containsExactly("mirror", "inverse");
    }
  }

  @Test
  void workingsAreGroupedAndNotPrinted() throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH), AreaSheet.NONE)) {
      XSSFSheet sheet = book.getSheet("完成情况");
      int first = AttainmentColumn.AREA_NO.ordinal();
      assertThat(sheet.getColumnOutlineLevel(first - 1)).isZero();
      assertThat(sheet.getColumnOutlineLevel(first)).isEqualTo(1);
      assertThat(book.getPrintArea(book.getSheetIndex(sheet))).endsWith("!$A$1:$AA$48");
    }
  }

  @Test
  void aLargeRunReckonsToo() throws IOException {
    try (XSSFWorkbook book = write(large(10_100), AreaSheet.NONE)) {
      XSSFSheet sheet = book.getSheet("完成情况");
      assertThat(sheet.getLastRowNum()).isEqualTo(10_100);
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      Row last = sheet.getRow(10_100);
      Cell verdict = last.getCell(AttainmentColumn.VERDICT.ordinal());
      assertThat(evaluator.evaluate(verdict).getStringValue()).isEqualTo("超额完成");
      last.getCell(AttainmentColumn.ACTUAL_LOW.ordinal()).setCellValue(9.6);
      evaluator.clearAllCachedResultValues();
      assertThat(evaluator.evaluate(verdict).getStringValue()).isEqualTo("接近完成");
      Cell link = last.getCell(AttainmentColumn.values().length);
      assertThat(link.getCellFormula()).isEqualTo("HYPERLINK(\"#'目标'!A2\",2)");
      assertThat(sheet.getHyperlinkList()).as("a sheet takes 65,000 at most").isEmpty();
      assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(2);
      assertThat(book.getSheet("图表").getDrawingPatriarch().getCharts()).hasSize(2);
    }
  }

  /** 10,000 targets by 800 areas and 7 verdicts are 56 million cells to look at. */
  @Test
  void withVeryManyAreasOnlyTotalsAreCountedByFormulas() throws IOException {
    Findings few = large(10_001);
    List<AreaEntry> areas = new ArrayList<>(few.areas());
    for (int i = 0; i < 800; i++) {
      areas.add(new AreaEntry("x" + i, "县" + i, "县" + i, false));
    }
    Findings many = few.toBuilder().areas(areas).build();
    try (XSSFWorkbook book = write(many, AreaSheet.NONE)) {
      Sheet summary = book.getSheet("概要");
      Row total = lastRow(summary, 0);
      Row city = lastRow(summary, -areas.size());
      assertThat(city.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(city.getCell(5).getNumericCellValue()).isEqualTo(10_001);
      assertThat(total.getCell(5).getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(total.getCell(5).getNumericCellValue()).isEqualTo(10_001);
    }
  }

  /** Live rows of one target of the city; all attained at 110 %. */
  static Findings large(int rows) {
    List<Attained> entries = new ArrayList<>();
    List<Judging> judgings = new ArrayList<>();
    BigDecimal rate = BigDecimal.valueOf(110);
    Judging judging =
        new Judging(
            Judging.Side.FLOOR,
            Direction.HIGHER,
            false,
            false,
            TEN,
            TEN,
            null,
            false,
            false,
            null,
            rate,
            rate,
            true,
            true,
            BigDecimal.valueOf(11));
    for (int i = 0; i < rows; i++) {
      entries.add(
          Given.target("指标" + i, "个", "10")
              .id(SmallestFindings.TARGET)
              .actual("11", Verdict.EXCEEDED)
              .entry());
      judgings.add(judging);
    }
    Findings small = SmallestFindings.of(Language.ZH);
    return Fixtures.only(new Subject("大", 2024, "", Language.ZH, "0.1.0"), entries).toBuilder()
        .audit(
            new Audit(
                Audit.Rules.USUAL, judgings, small.audit().promises(), small.audit().figures()))
        .build();
  }
}
