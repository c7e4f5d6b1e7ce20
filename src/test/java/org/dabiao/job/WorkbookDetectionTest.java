package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.BookCases.Case;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sheets as yearbooks have them, in .xlsx and .xls, give the figures that a reader sees in them.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WorkbookDetectionTest {
  private Case stated;
  private Case strangers;
  private Case severalSheets;
  private Case chosenSheet;
  private Case numberedColumns;
  private Case secondTable;
  private Case growthColumn;

  @BeforeAll
  void write(@TempDir Path folder) {
    BookCases cases = BookCases.in(folder);
    stated =
        cases.of(
            "time_period: '2023', unit_measure: 吨",
            "layout: {rows: area, columns: indicator, first_row: 3, header_rows: 2, footer: 完}",
            b ->
                b.sheet(
                    "Sheet1",
                    """
                    关于 | 2022年 | 报表
                    说明 | 1 | 2
                    单位名称 | 农业 | 农业
                    单位名称 | 茶叶产量 | 粮食产量
                    咸安区 | 1 | 20000
                    完 | 5 | 6
                    嘉鱼县 | 3 | 4
                    """));
    strangers =
        cases.of(
            "time_period: '2023'",
            "layout: {rows: area, columns: indicator}",
            b ->
                b.sheet(
                    "Sheet1",
                    """
                    名 称 | 新指标(个) | 粮食产量(万吨)
                    无名县 | 1 | 2
                    """));
    severalSheets =
        cases.of(
            b ->
                b.sheet("目录", "一、粮食\n二、茶叶\n")
                    .sheet("咸安区", "年份 | 粮食产量(万吨)\n2022 | 1\n2023 | 2\n")
                    .sheet("嘉鱼县", "年份 | 粮食产量(万吨)\n2022 | 3\n")
                    .sheet("底稿", "年份 | 粮食产量(万吨)\n2021 | 9\n")
                    .hidden());
    chosenSheet =
        cases.of(
            "",
            "sheet: [嘉*, 2]",
            b ->
                b.sheet("咸安区", "年份 | 粮食产量(万吨)\n2022 | 1\n")
                    .sheet("咸宁市", "年份 | 粮食产量(万吨)\n2022 | 5\n")
                    .sheet("嘉鱼县", "年份 | 粮食产量(万吨)\n2022 | 3\n"));
    numberedColumns =
        cases.of(
            "time_period: '2023'",
            "",
            b ->
                b.sheet(
                    "Sheet1",
                    """
                    地区 | 粮食产量(万吨) | 茶叶产量(吨)
                    甲 | 1 | 2
                    咸安区 | 3 | 4
                    """));
    secondTable =
        cases.of(
            "time_period: '2023'",
            "",
            b ->
                b.sheet(
                    "Sheet1",
                    """
                    表一 | |
                    地区 | 粮食产量(万吨) | 茶叶产量(吨)
                    咸安区 | 3 | 4
                    续表一 | |
                    地区 | 粮食产量(万吨) | 茶叶产量(吨)
                    嘉鱼县 | 5 | 6
                    """));
    growthColumn =
        cases.of(
            "indicator: grain, unit_measure: 万吨",
            "layout: {skip: [比上年增长%]}",
            b ->
                b.sheet(
                    "Sheet1",
                    """
                    地区 | 2022年 | 2023年 | 比上年增长%
                    咸安区 | 1 | 2 | 100
                    """));
  }

  @Test
  void whatTheProjectFileSaysWins() {
    assertThat(stated.figures()).containsExactly("421202 tea 2023 1", "421202 grain 2023 2");
    assertThat(stated.counts())
        .as("titles, and all after the footer")
        .containsExactly(6L, 2L, 0L, 4L);
  }

  @Test
  void aStatedLayoutNeedsNoKnownNames() {
    assertThat(strangers.faults())
        .containsExactly(
            "ref_area Sheet1!B2 [无名县] unknown_area", "ref_area Sheet1!C2 [无名县] unknown_area");
  }

  @Test
  void allVisibleSheetsWithATableAreRead() {
    assertThat(severalSheets.figures())
        .containsExactlyInAnyOrder(
            "421202 grain 2022 1", "421202 grain 2023 2", "421221 grain 2022 3");
    assertThat(severalSheets.counts()).containsExactly(7L, 3L, 0L, 4L);
    assertThat(severalSheets.notes(Language.ZH))
        .contains("case3：工作表「目录」中没有认出表格，跳过 2 行", "case3：工作表「底稿」是隐藏的，跳过 2 行");
  }

  @Test
  void sheetsByPatternAndNumber() {
    assertThat(chosenSheet.figures())
        .containsExactlyInAnyOrder("421200 grain 2022 5", "421221 grain 2022 3");
  }

  @Test
  void numbersOfColumnsAreHeaders() {
    assertThat(numberedColumns.figures())
        .containsExactly("421202 grain 2023 3", "421202 tea 2023 4");
  }

  @Test
  void aRepeatedHeaderIsSkipped() {
    assertThat(secondTable.figures())
        .containsExactly(
            "421202 grain 2023 3", "421202 tea 2023 4", "421221 grain 2023 5", "421221 tea 2023 6");
    assertThat(secondTable.counts()).containsExactly(7L, 4L, 0L, 3L);
  }

  @Test
  void columnsCanBeLeftOutByName() {
    assertThat(growthColumn.figures())
        .containsExactly("421202 grain 2022 1", "421202 grain 2023 2");
    assertThat(growthColumn.counts()).containsExactly(3L, 2L, 0L, 1L);
  }
}
