package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Composite indices in report and workbook. */
final class CompositeReportTest {
  @TempDir Path folder;

  private static Composed.Place place(String area, String score, String rank, Origin origin) {
    return new Composed.Place(
        area,
        score == null ? null : new BigDecimal(score),
        rank == null ? null : new BigDecimal(rank),
        score == null ? 0 : 1,
        score == null ? 0 : 2,
        new BigDecimal(score == null ? "50" : "100"),
        origin);
  }

  private static Findings findings(Language language, Origin origin) {
    Findings six = Fixtures.sixCounties(language);
    Composed index =
        new Composed(
            "hdi",
            "人类发展指数",
            3,
            1000,
            List.of(
                place("421202", "0.5501", "1", origin),
                place("421221", "0.5496", "2", origin),
                place("421281", null, null, origin)),
            List.of(new Composed.Pair("421202", "421221", new BigDecimal("61.5"), "预期寿命", origin)));
    return Findings.builder(six.subject(), six.areas())
        .inputs(six.inputs())
        .quality(six.quality())
        .composed(List.of(index))
        .build();
  }

  @Test
  void placesWithTheirIntervals() {
    Element section =
        Html.of(findings(Language.ZH, Origin.DERIVED), List.of(), folder).byId("composite");
    List<List<String>> rows = Html.cells((Element) section.getElementsByTagName("table").item(0));

    assertThat(rows.get(0)).containsExactly("位次", "地区", "得分", "位次区间（5%–95%）", "有数指标");
    assertThat(rows.get(1)).containsExactly("1", "咸安区 推算", "0.550", "1–2", "100%");
    assertThat(rows.get(3)).containsExactly("—", "赤壁市 推算", "数据不足，未列入", "—", "50%");
  }

  @Test
  void pairsThatAreNotSettled() {
    Element section =
        Html.of(findings(Language.EN, Origin.DERIVED), List.of(), folder).byId("composite");
    List<List<String>> rows = Html.cells((Element) section.getElementsByTagName("table").item(1));

    assertThat(rows.get(0))
        .containsExactly("Ahead", "Behind", "Chance of being ahead", "Weight that decides most");
    assertThat(rows.get(1).subList(2, 4)).containsExactly("61.5%", "预期寿命");
  }

  @Test
  void reportWithAnIndexOfInventedFiguresSaysSo() {
    assertThat(new Page(findings(Language.ZH, Origin.ILLUSTRATIVE), List.of()).illustrative())
        .isTrue();
    assertThat(new Page(findings(Language.ZH, Origin.DERIVED), List.of()).illustrative()).isFalse();
  }

  @Test
  void workbookHasASheetOfPlacesAndOneOfPairs() throws IOException {
    Path file = folder.resolve("report.xlsx");
    WorkbookReport.write(findings(Language.ZH, Origin.DERIVED), file);
    try (var in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Row first = book.getSheet("综合指数").getRow(1);
      assertThat(first.getCell(1).getStringCellValue()).isEqualTo("咸安区");
      assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(0.5501);
      assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(2);
      assertThat(book.getSheet("先后未定").getRow(1).getCell(3).getNumericCellValue()).isEqualTo(0.615);
    }
  }
}
