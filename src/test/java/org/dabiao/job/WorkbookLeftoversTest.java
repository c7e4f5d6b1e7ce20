package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.BookCases.Case;
import org.dabiao.reference.Language;
import org.dabiao.testing.Packed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Cells and rows that hold no figure: none is guessed, none is lost. */
@TestInstance(Lifecycle.PER_CLASS)
class WorkbookLeftoversTest {
  private static final String HEADER = "地区 | 指标 | 年份 | 数值 | 单位\n";

  private Case uncalculated;
  private Case marks;
  private Case hidden;
  private Case strays;
  private Case footnotes;
  private Case gaps;
  private Case notNumbers;
  private Case longCell;

  @BeforeAll
  void write(@TempDir Path folder) {
    BookCases cases = BookCases.in(folder);
    uncalculated =
        cases.file(
            "uncalculated.xlsx",
            Packed.rows(
                    Packed.texts("地区", "指标", "年份", "数值", "单位"),
                    Packed.texts("咸安区", "grain", "2023")
                        + "<c><f>SUM(D3:D9)</f></c>"
                        + Packed.texts("万吨"))
                .bytes(),
            "",
            "");
    marks =
        list(
            cases,
            """
            咸安区 | grain | 2020 | … | 万吨
            咸安区 | grain | 2021 | '— | 万吨
            咸安区 | grain | 2022 | (D) | 万吨
            咸安区 | grain | 2023 |  | 万吨
            咸安区 | grain | 2024 | 0 | 万吨
            """);
    hidden =
        cases.of(
            "time_period: '2023'",
            "",
            b ->
                b.sheet(
                        "表",
                        """
                        地区 | 粮食产量(万吨) | 茶叶产量(吨)
                        咸安区 | 1 | 2
                        咸宁市 | 3 | 4
                        嘉鱼县 | 5 | 6
                        """)
                    .hideRow(3)
                    .hideColumn(2));
    strays =
        cases.of(
            "time_period: '2023'",
            "",
            b ->
                b.sheet(
                    "表",
                    """
                    地区 | 粮食产量(万吨)
                    咸安区 | 1 | | 77
                    """));
    footnotes =
        cases.of(
            "time_period: '2023'",
            "",
            b ->
                b.sheet(
                    "表",
                    """
                    地区 | 粮食产量①(万吨)
                    咸安区[1] | 1
                    ① 粮食包括薯类。
                    注1：咸安区含开发区。
                    """));
    gaps =
        cases.of(
            "time_period: '2023', unit_measure: 万吨",
            "",
            b ->
                b.sheet(
                    "表",
                    """
                    地区 | 粮食产量 | 茶叶产量(吨)
                    咸安区 | |

                    城区 | |
                    嘉鱼县 | 1 |
                    """));
    notNumbers =
        cases.file(
            "not-numbers.xlsx",
            Packed.rows(
                    Packed.texts("地区", "指标", "年份", "数值", "单位"),
                    value("2020", "NaN"),
                    value("2021", "Infinity"),
                    value("2022", "1e400"),
                    value("2023", "1E999999999"),
                    value("2024", "12abc"))
                .bytes(),
            "",
            "");
    longCell =
        cases.file(
            "long-cell.xlsx",
            Packed.rows(
                    Packed.texts("地区", "粮食产量(万吨)"),
                    Packed.texts("咸安区", "9".repeat(10 << 20)),
                    Packed.texts("嘉鱼县", "8"))
                .bytes(),
            "time_period: '2023'",
            "");
  }

  private static Case list(BookCases cases, String rows) {
    return cases.of(b -> b.sheet("表", HEADER + rows));
  }

  private static String value(String year, String stored) {
    return Packed.texts("咸安区", "grain", year) + "<c><v>" + stored + "</v></c>" + Packed.texts("万吨");
  }

  @Test
  void aFormulaWithoutResultIsNoFigure() {
    assertThat(uncalculated.fault(Language.ZH))
        .isEqualTo(
            "uncalculated.xlsx，第2行，列 obs_value 表!D2，值「=SUM(D3:D9)」："
                + "公式从未计算，文件中没有结果（请在电子表格程序中打开并保存）");
  }

  @Test
  void marksForNoneAreMissingAndZeroIsZero() {
    assertThat(marks.figures()).containsExactly("421202 grain 2024 0");
    assertThat(marks.faults())
        .containsExactly(
            "obs_value 表!D2 […] missing_value",
            "obs_value 表!D3 [—] missing_value",
            "obs_value 表!D4 [(D)] missing_value",
            "obs_value 表!D5 [] missing_value");
  }

  @Test
  void whatIsHiddenIsSkippedAndCounted() {
    assertThat(hidden.figures()).containsExactly("421202 grain 2023 1", "421221 grain 2023 5");
    assertThat(hidden.counts()).containsExactly(5L, 2L, 0L, 3L);
    assertThat(hidden.notes(Language.EN))
        .contains("  hidden columns: C", "  skipped: 3 hidden rows and cells");
  }

  @Test
  void aFigureUnderNoHeaderIsNotLost() {
    assertThat(strays.figures()).containsExactly("421202 grain 2023 1");
    assertThat(strays.faults()).containsExactly("indicator 表!D2 [] no_indicator");
  }

  @Test
  void marksOfFootnotesAreNoPartOfAName() {
    assertThat(footnotes.figures()).containsExactly("421202 grain 2023 1");
    assertThat(footnotes.counts()).containsExactly(3L, 1L, 0L, 2L);
  }

  @Test
  void anEmptyCellIsMissingUnlessTheRowIsAHeading() {
    assertThat(gaps.figures()).containsExactly("421221 grain 2023 1");
    assertThat(gaps.faults())
        .containsExactly(
            "obs_value 表!B2 [] missing_value",
            "obs_value 表!C2 [] missing_value",
            "obs_value 表!C5 [] missing_value");
    assertThat(gaps.counts()).as("a blank and a heading").containsExactly(6L, 1L, 3L, 2L);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThat(notNumbers.faults())
        .containsExactly(
            "obs_value 表!D2 [NaN] bad_number",
            "obs_value 表!D3 [Infinity] bad_number",
            "obs_value 表!D4 [1e400] bad_number",
            "obs_value 表!D5 [1E999999999] bad_number",
            "obs_value 表!D6 [12abc] bad_number");
  }

  @Test
  void aCellOfTenMegabytesIsCut() {
    assertThat(longCell.figures()).containsExactly("421221 grain 2023 8");
    assertThat(longCell.fault(Language.EN))
        .startsWith("long-cell.xlsx, row 2, column obs_value 表!B2, value \"9999")
        .endsWith("…\": the text of the cell is too long; expected: ≤ 32767");
    assertThat(longCell.counts()).containsExactly(2L, 1L, 1L, 0L);
  }
}
