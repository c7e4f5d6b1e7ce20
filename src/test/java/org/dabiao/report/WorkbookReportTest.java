package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReportTest {
  @TempDir Path folder;

  @Test
  void aSheetForEachTableThatHasRows() throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH))) {
      assertThat(names(book))
          .containsExactly(
              "概要", "完成情况", "设置", "图表", "合计核对", "分歧", "变化", "地区差距", "得分", "得分汇总", "位次", "临界值",
              "全年走势", "未能评价", "质量", "隔离", "输入", "来源");
    }
    try (XSSFWorkbook book = write(Fixtures.census())) {
      assertThat(names(book)).containsExactly("概要", "变化", "地区差距", "输入", "来源");
    }
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.EN))) {
      assertThat(names(book)).startsWith("Summary", "Attainment", "Settings");
    }
  }

  @Test
  void attainmentHoldsNumbersAsNumbers() throws IOException {
    Findings findings = Fixtures.sixCounties(Language.ZH);
    try (XSSFWorkbook book = write(findings)) {
      XSSFSheet sheet = book.getSheet("完成情况");
      assertThat(sheet.getLastRowNum()).isEqualTo(findings.attained().size());
      for (int i = 0; i < findings.attained().size(); i++) {
        Attained a = findings.attained().get(i);
        Row row = sheet.getRow(i + 1);
        assertThat(cell(row, "指标").getStringCellValue()).isEqualTo(a.indicatorName());
        assertThat(cell(row, "目标下限").getNumericCellValue()).isEqualTo(a.targetLow().doubleValue());
        assertThat(cell(row, "结论").getStringCellValue())
            .isEqualTo(new Words(Language.ZH).verdict(a.verdict()));
        assertThat(cell(row, "来源性质").getStringCellValue().equals("示例")).isEqualTo(a.illustrative());
        if (a.rateLow() == null) {
          assertThat(cell(row, "完成率下限").getCellType()).isEqualTo(CellType.BLANK);
        } else {
          assertThat(cell(row, "完成率下限").getNumericCellValue())
              .isEqualTo(a.rateLow().movePointLeft(2).doubleValue());
          assertThat(cell(row, "完成率下限").getCellStyle().getDataFormatString()).endsWith("%");
        }
      }
      Row bound = sheet.getRow(2);
      assertThat(cell(bound, "实际下限").getNumericCellValue()).isEqualTo(250);
      assertThat(cell(bound, "实际上限").getCellType()).isEqualTo(CellType.BLANK);
      assertThat(cell(sheet.getRow(3), "完成率下限").getCellStyle().getDataFormatString())
          .as("99.997 % does not show as 100 %")
          .isEqualTo("0.000%");
    }
  }

  @Test
  void rowsOnIllustrativeFiguresHaveAGroundOfTheirOwn() throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH))) {
      for (Row row : book.getSheet("完成情况")) {
        if (row.getRowNum() > 0) {
          boolean marked = fill(cell(row, "指标")) != null;
          assertThat(marked).isEqualTo(cell(row, "来源性质").getStringCellValue().equals("示例"));
        }
      }
    }
  }

  @Test
  void everyTableIsFrozenFilteredAndReadyToPrint() throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH))) {
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        if (List.of("设置", "图表").contains(sheet.getSheetName())) {
          continue;
        }
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        CellRangeAddress filter =
            CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());
        assertThat(filter.getLastRow()).isEqualTo(sheet.getLastRowNum());
        assertThat(filter.getLastColumn()).isEqualTo(sheet.getRow(0).getLastCellNum() - 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getColumnWidth(0)).isGreaterThan(7 * 256);
      }
    }
  }

  @Test
  void summaryCountsEqualTheFindings() throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH))) {
      Sheet sheet = book.getSheet("概要");
      Row total = sheet.getRow(sheet.getLastRowNum());
      List<Object> values = new ArrayList<>();
      total.forEach(
          c ->
              values.add(
                  c.getCellType() == CellType.STRING
                      ? c.getStringCellValue()
                      : Math.floor(c.getNumericCellValue() * 1000) / 1000));
      assertThat(values)
          .as("targets, judged, attained, 21/36, ten verdicts, illustrative")
          .containsExactly(
              "合计", 47.0, 36.0, 21.0, 0.583, 7.0, 14.0, 7.0, 7.0, 0.0, 1.0, 0.0, 1.0, 9.0, 1.0,
              30.0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "<script>",
        "\u202e反向",
        "甲&乙"
      })
  void hostileTextStaysReadableText(String name) throws IOException {
    try (XSSFWorkbook book = write(HostileNamesTest.everywhere(name))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.ERROR);
            if (cell.getCellType() == CellType.FORMULA) {
              assertThat(cell.getCellFormula())
                  .as("formulas are ours, and hold nothing of the data")
                  .matches("(COUNTIFS|ROWS|IF)\\(.*|[A-P\\d+]+")
                  .doesNotContain(name);
            }
            if (cell.getCellType() == CellType.STRING
                && sheet != book.getSheetAt(0)
                && cell.getStringCellValue().equals(name)) {
              assertThat(cell.getCellStyle().getQuotePrefixed())
                  .isEqualTo(CellWriter.isRisky(name));
            }
          }
        }
      }
      String shown = cell(book.getSheet("完成情况").getRow(1), "指标").getStringCellValue();
      assertThat(shown.replace('\r', '\n')).isEqualTo(name.replace('\r', '\n'));
    }
  }

  @Test
  void sourcesAreLinkedWhenTheyAreWebPages() throws IOException {
    try (XSSFWorkbook book = write(Fixtures.sixCounties(Language.ZH))) {
      assertThat(book.getSheet("来源").getHyperlinkList())
          .extracting(link -> link.getAddress())
          .containsExactly(
              "http://www.xianning.gov.cn/tjgb/2024.html?a=1&b=2",
              "http://jiayu.cjyun.org/p/41070.html");
    }
  }

  @Test
  void equalFindingsGiveEqualBytesAtAnyTimeAndPlace() throws Exception {
    Path one = folder.resolve("one.xlsx");
    Path two = folder.resolve("two.xlsx");
    WorkbookReport.write(Fixtures.sixCounties(Language.ZH), one);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(new Locale("tr", "TR"));
      Thread.sleep(2100); // a zip file tells times two seconds apart
      WorkbookReport.write(Fixtures.sixCounties(Language.ZH), two);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void aLargeRunIsStreamedAndReadsTheSame() throws IOException {
    List<Attained> entries = new ArrayList<>();
    for (int i = 1; i < 5_200; i++) {
      entries.add(Given.target("指标" + i, "个", "10").entry());
    }
    entries.add(Given.target("指标", "个", "10").actual("11", Verdict.EXCEEDED).entry());
    Subject subject = new Subject("大", 2024, "", Language.ZH, "0.1.0");
    Path file = folder.resolve("large.xlsx");
    WorkbookReport.write(Fixtures.only(subject, entries), file);
    byte[] first = Files.readAllBytes(file);
    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile().getPath())) {
      XSSFSheet sheet = book.getSheet("完成情况");
      assertThat(sheet.getLastRowNum()).isEqualTo(5_200);
      assertThat(cell(sheet.getRow(5_200), "完成率下限").getNumericCellValue()).isEqualTo(1.1);
      assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 2);
    }
    WorkbookReport.write(Fixtures.only(subject, entries), file);
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  private XSSFWorkbook write(Findings findings) throws IOException {
    Path file = folder.resolve("report.xlsx");
    WorkbookReport.write(findings, file);
    try (var in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<String> names(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static Cell cell(Row row, String header) {
    for (Cell title : row.getSheet().getRow(0)) {
      if (title.getStringCellValue().equals(header)) {
        return row.getCell(title.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + header);
  }

  private static Object fill(Cell cell) {
    return ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundColorColor();
  }
}
