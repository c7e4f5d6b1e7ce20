package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Measures;
import org.dabiao.findings.Measures.Converged;
import org.dabiao.findings.Measures.Placed;
import org.dabiao.findings.Measures.Progressed;
import org.dabiao.findings.Measures.Quotient;
import org.dabiao.findings.Measures.Shifted;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Further measures in page and workbook. */
class MeasuresReportTest {
  private static final String CITY = "421200";

  @TempDir private Path folder;

  private static Findings with(Measures measures, Language language) {
    Findings f = Fixtures.sixCounties(language);
    return Findings.builder(f.subject(), f.areas()).measures(measures).build();
  }

  private static Measures some(int quotients) {
    Quotient quotient =
        new Quotient(CITY, "城镇人口", 2020, d("73.13"), d("56.74"), d("1.2889"), 6, Origin.DERIVED);
    return new Measures(
        List.of(),
        List.of(),
        List.of(
            new Converged(
                CITY,
                "常住人口",
                2010,
                2020,
                6,
                d("-0.0166"),
                d("0.0487"),
                d("0.028"),
                d("0.16"),
                d("0.25"),
                Origin.DERIVED)),
        new ArrayList<>(Collections.nCopies(quotients, quotient)),
        List.of(
            new Shifted(
                CITY,
                "",
                "",
                0,
                2010,
                2020,
                d("-8055"),
                d("38025"),
                d("-1071"),
                d("-45009"),
                Origin.DERIVED)),
        List.of(
            new Progressed(
                CITY,
                "粮食产量",
                "万吨",
                2,
                2014,
                2024,
                d("10"),
                d("11"),
                null,
                0,
                null,
                null,
                "not_assessed",
                null,
                1,
                "statistics_canada",
                Origin.SOURCED,
                "no_direction")),
        List.of(
            new Placed(
                CITY,
                "resident_population",
                "常住人口",
                "人",
                0,
                false,
                2010,
                2020,
                "mean",
                d("657590"),
                d("443052"),
                d("2.5"),
                d("0.6"),
                "leading",
                6,
                Origin.DERIVED)));
  }

  @Test
  void everyMeasureIsATableOfThePageWithItsN() {
    Html page = Html.of(with(some(2), Language.ZH), List.of(), folder);

    assertThat(page.all("caption").stream().map(c -> c.getTextContent().strip()))
        .contains("收敛", "区位商", "偏离份额", "进展", "水平与变化")
        .doesNotContain("位次变动");
    assertThat(page.text()).contains("−0.0166", "1.289", "领先且较快", "不能评定", "没有好坏方向");
  }

  @Test
  void longTablesAreFolded() {
    assertThat(Html.of(with(some(30), Language.ZH), List.of(), folder).all("summary")).isEmpty();
    assertThat(Html.of(with(some(31), Language.ZH), List.of(), folder).all("summary"))
        .hasSize(1)
        .allSatisfy(s -> assertThat(s.getTextContent()).contains("31"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noCodeIsLeftWithoutAWord(Language language) {
    String page = Html.of(with(some(1), language), List.of(), folder).text();

    assertThat(page).doesNotContain("not_assessed", "no_direction", "catching_up");
  }

  @Test
  void sheetsOfMeasuresThatWereAskedFor() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookReport.write(with(some(2), Language.ZH), file);

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).containsExactly("概要", "收敛", "区位商", "偏离份额", "进展", "水平与变化");
      assertThat(book.getSheet("区位商").getRow(1).getCell(6).getNumericCellValue()).isEqualTo(1.2889);
    }
  }

  private static BigDecimal d(String number) {
    return new BigDecimal(number);
  }
}
