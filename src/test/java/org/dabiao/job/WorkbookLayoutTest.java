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
class WorkbookLayoutTest {
  private Case list;
  private Case indicators;
  private Case years;
  private Case oneArea;
  private Case turned;
  private Case indicatorsAndYears;
  private Case areasAndYears;
  private Case areasAcross;
  private Case unmergedParents;

  @BeforeAll
  void write(@TempDir Path folder) {
    BookCases cases = BookCases.in(folder);
    list =
        cases.of(
            b ->
                b.sheet(
                    "数据",
                    """
                    2023年主要指标 | < | < | <
                    单位：万吨

                    地 区 | 指标 | 年份 | 数值
                    咸 安 | 粮食产量 | 2023 | 12.5
                    嘉鱼县 | 粮食产量 | 2023年 | '1,234.5
                    合　计 | 粮食产量 | 2023 | 1247
                    注：初步数
                    """));
    indicators =
        cases.of(
            "unit_measure: 万吨",
            "",
            b ->
                b.sheet(
                    "1-2",
                    """
                    2023年各县市区农业生产情况 | < | < | < | <
                    县市区 | 粮食 | < | 茶叶产量（吨） | 增速
                    ^ | 面积(万亩) | 产量 | ^ | ^
                    咸宁市 | 300 | 118 | 5000 | 5.5%
                    咸安区 | 40.5 | =B4/3 | — | 6%
                    嘉鱼县 | 50 | 18 |  | 7%
                    资料来源：统计局
                    """));
    years =
        cases.of(
            "",
            "layout: {rename: {全市: 咸宁市}}",
            b ->
                b.sheet(
                    "粮食产量",
                    """
                    历年粮食产量 |  |  |
                     |  |  | 单位：吨
                    地区 | 2021年 | 2022年 | 2023年
                    全市 | 30 | 40 | 50
                    咸安区 | 10000 | 20000 | 30000
                    """));
    oneArea =
        cases.of(
            b ->
                b.sheet(
                    "咸安区",
                    """
                    咸安区主要指标
                    年份 | 粮食产量 | 粮食面积 | 茶叶产量
                     | 万吨 | 亩 | 公斤
                    2022 | 1.5 | 400000 | 2000
                    2023.0 | 2.5 | 500000 | 3000
                    """));
    turned =
        cases.of(
            b ->
                b.sheet(
                    "嘉鱼县",
                    """
                    指标 | 单位 | 2022 | 2023
                    一、农业 | | |
                    粮食产量 | 万吨 | 2.1 | 2.2
                    茶叶产量 | 吨 | 2000 | 2013
                    """));
    indicatorsAndYears =
        cases.of(
            b ->
                b.sheet(
                    "Sheet1",
                    """
                    序号 | 地区 | 粮食产量(万吨) | < | 茶叶产量(吨) | < | 备注
                    ^ | ^ | 2022年 | 2023年 | 2022年 | 2023年 | ^
                    1 | 咸安区 | 1 | 2 | 3 | 4 | 好
                    2 | 嘉鱼县 | 5 | 6 | 7 | 8 |
                    """));
    areasAndYears =
        cases.of(
            b ->
                b.sheet(
                    "Sheet1",
                    """
                    地区 | 年份 | 粮食产量(万吨) | 茶叶产量(吨)
                    咸安区 | 2022 | 1 | 3
                    ^ | 2023 | 2 | 4
                    嘉鱼县 | 2022 | 5 | 7
                     | 2023 | 6 | 8
                    """));
    areasAcross =
        cases.of(
            "indicator: grain, unit_measure: 万吨",
            "",
            b ->
                b.sheet(
                    "Sheet1",
                    """
                    年份 | 合计 | 咸安区 | 嘉鱼县
                    2022 | 3 | 1 | 2
                    2023 | 7 | 3 | 4
                    """));
    unmergedParents =
        cases.of(
            b ->
                b.sheet(
                    "2023年",
                    """
                     | 粮食 |  | 茶叶
                    地区 | 面积（万亩） | 产量（万吨） | 产量（吨）
                    咸安区 | 1 | 2 | 3
                    """));
  }

  @Test
  void eachRowOneFigure() {
    assertThat(list.figures())
        .containsExactly("421202 grain 2023 12.5", "421221 grain 2023 1234.5");
    assertThat(list.cells()).containsExactly("数据!D5", "数据!D6");
    assertThat(list.counts())
        .as("2 titles, a blank, a total, a note")
        .containsExactly(7L, 2L, 0L, 5L);
  }

  @Test
  void areasByIndicatorsUnderTwoRowsOfHeaders() {
    assertThat(indicators.figures())
        .containsExactly(
            "421200 grain_area 2023 300",
            "421200 grain 2023 118",
            "421200 tea 2023 5000",
            "421200 growth 2023 5.5",
            "421202 grain_area 2023 40.5",
            "421202 grain 2023 100",
            "421202 growth 2023 6",
            "421221 grain_area 2023 50",
            "421221 grain 2023 18",
            "421221 growth 2023 7");
    assertThat(indicators.faults())
        .containsExactly("obs_value 1-2!D5 [—] missing_value", "obs_value 1-2!D6 [] missing_value");
    assertThat(indicators.counts()).containsExactly(14L, 10L, 2L, 2L);
  }

  @Test
  void checkSaysHowASheetWasRead() {
    assertThat(indicators.notes(Language.ZH))
        .containsExactly(
            "case2：工作表「1-2」，版式 {rows: area, columns: indicator}，表头第2–3行，数据 12 个："
                + "3 个地区、4 项指标、1 个时期（2023），单位 %, 万亩, 万吨, 吨",
            "  由表名或标题得出：time_period = 2023", "  跳过标题 1 行", "  跳过注释 1 行");
    assertThat(indicators.notes(Language.EN))
        .containsExactly(
            "case2: sheet \"1-2\", layout {rows: area, columns: indicator}, header row 2–3, "
                + "12 figures: 3 areas, 4 indicators, 1 periods (2023), unit %, 万亩, 万吨, 吨",
            "  from the sheet's name or title: time_period = 2023",
            "  skipped: 1 rows of titles",
            "  skipped: 1 rows of notes");
  }

  @Test
  void areasByYears() {
    assertThat(years.figures())
        .containsExactly(
            "421200 grain 2021 0.003",
            "421200 grain 2022 0.004",
            "421200 grain 2023 0.005",
            "421202 grain 2021 1",
            "421202 grain 2022 2",
            "421202 grain 2023 3");
  }

  @Test
  void yearsByIndicatorsWithARowOfUnits() {
    assertThat(oneArea.figures())
        .containsExactly(
            "421202 grain 2022 1.5",
            "421202 grain_area 2022 40",
            "421202 tea 2022 2",
            "421202 grain 2023 2.5",
            "421202 grain_area 2023 50",
            "421202 tea 2023 3");
  }

  @Test
  void indicatorsByYearsWithAColumnOfUnits() {
    assertThat(turned.figures())
        .containsExactly(
            "421221 grain 2022 2.1",
            "421221 grain 2023 2.2",
            "421221 tea 2022 2000",
            "421221 tea 2023 2013");
    assertThat(turned.notes(Language.ZH)).contains("  跳过没有数据的行 1 行");
  }

  @Test
  void areasByIndicatorsAndYears() {
    assertThat(indicatorsAndYears.figures())
        .containsExactly(
            "421202 grain 2022 1",
            "421202 grain 2023 2",
            "421202 tea 2022 3",
            "421202 tea 2023 4",
            "421221 grain 2022 5",
            "421221 grain 2023 6",
            "421221 tea 2022 7",
            "421221 tea 2023 8");
    assertThat(indicatorsAndYears.notes(Language.ZH)).contains("  不读的列：A, G");
  }

  @Test
  void areasAndYearsByIndicators() {
    assertThat(areasAndYears.figures())
        .containsExactly(
            "421202 grain 2022 1",
            "421202 tea 2022 3",
            "421202 grain 2023 2",
            "421202 tea 2023 4",
            "421221 grain 2022 5",
            "421221 tea 2022 7",
            "421221 grain 2023 6",
            "421221 tea 2023 8");
  }

  @Test
  void aColumnOfTotalsIsSkippedCellByCell() {
    assertThat(areasAcross.figures())
        .containsExactly(
            "421202 grain 2022 1",
            "421221 grain 2022 2",
            "421202 grain 2023 3",
            "421221 grain 2023 4");
    assertThat(areasAcross.counts()).containsExactly(6L, 4L, 0L, 2L);
  }

  @Test
  void parentsThatAreNotMergedStandForTheBlanksBesideThem() {
    assertThat(unmergedParents.figures())
        .containsExactly("421202 grain_area 2023 1", "421202 grain 2023 2", "421202 tea 2023 3");
  }
}
