package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.BookCases.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a cell is read as a spreadsheet program shows it, or refused with its place. */
@TestInstance(Lifecycle.PER_CLASS)
class WorkbookCellsTest {
  private static final String HEADER = "地区 | 指标 | 年份 | 数值 | 单位\n";

  private Case numbers;
  private Case texts;
  private Case formulas;
  private Case dates;
  private Case periods;
  private Case percentages;
  private Case twoUnits;
  private Case codes;

  @BeforeAll
  void write(@TempDir Path folder) {
    BookCases cases = BookCases.in(folder);
    numbers =
        list(
            cases,
            """
            咸安区 | grain | 2020 | =0.1+0.2 | 万吨
            咸安区 | grain | 2021 | 1e7 | 万吨
            咸安区 | grain | 2022 | 1234567.89 | 万吨
            咸安区 | grain | 2023 | 0.0000001 | 万吨
            咸安区 | grain | 2024 | -0 | 万吨
            """);
    texts =
        list(
            cases,
            """
            咸安区 | grain | 2020 | '１，２３４．５ | 万吨
            咸安区 | grain | 2021 | '  12.50  | 万吨
            咸安区 | grain | '2022 | '超250 | 万吨
            咸安区 | grain | 2023 | '1.5—2 | 万吨
            """);
    formulas =
        list(
            cases,
            """
            咸安区 | grain | =2018+2 | =6*7 | ="万"&"吨"
            咸安区 | grain | 2021 | =1/0 | 万吨
            咸安区 | grain | 2022 | =NA() | 万吨
            """);
    dates =
        cases.of(
            b ->
                b.sheet(
                        "表",
                        HEADER
                            + """
                            咸安区 | grain_area | @2020-11-01 | 1 | 万亩
                            咸安区 | grain_area | @2021-12-31 | 2 | 万亩
                            咸安区 | grain_area | @2022-12-31 | 3 | 万亩
                            咸安区 | grain_area | 2023 | @2023-01-02 | 万亩
                            """)
                    .format(3, 2, "yyyy\"年\"m\"月\"")
                    .format(4, 2, "yyyy"));
    periods =
        list(
            cases,
            """
            咸安区 | grain | 2020年度 | 1 | 万吨
            咸安区 | grain | 2021年1—9月 | 2 | 万吨
            咸安区 | grain | 2022年上半年 | 3 | 万吨
            咸安区 | grain | ２０２３ | 4 | 万吨
            咸安区 | grain | 2024年第三季度 | 5 | 万吨
            咸安区 | grain | 45291 | 6 | 万吨
            """);
    percentages =
        list(
            cases,
            """
            咸安区 | growth | 2020 | 5.5% |
            咸安区 | growth | 2021 | '5.5％ | %
            咸安区 | growth | 2022 | 5.5 | ％
            咸安区 | growth | 2023 | -0.7% | %
            咸安区 | grain | 2024 | 5.5% | 万吨
            """);
    twoUnits =
        cases.of(
            "time_period: '2023'",
            "",
            b ->
                b.sheet(
                    "表",
                    """
                    单位：万吨、万亩 |
                    地区 | 粮食产量
                    咸安区 | 1
                    """));
    codes =
        cases.of(
            "area_name: 嘉鱼县, unit_measure: 万吨",
            "columns: {ref_area: 代码}",
            b ->
                b.sheet(
                    "表",
                    """
                    指标 | 年份 | 代码 | 数值
                    grain | 2022 | 421202 | 1
                    grain | 2023 | | 2
                    """));
  }

  private static Case list(BookCases cases, String rows) {
    return cases.of(b -> b.sheet("表", HEADER + rows));
  }

  @Test
  void numbersAreDecimalsOfFifteenDigits() {
    assertThat(numbers.figures())
        .containsExactly(
            "421202 grain 2020 0.3",
            "421202 grain 2021 10000000",
            "421202 grain 2022 1234567.89",
            "421202 grain 2023 0.0000001",
            "421202 grain 2024 0");
  }

  @Test
  void numbersMayBeTextsWithWideDigitsAndSeparators() {
    assertThat(texts.figures())
        .containsExactly(
            "421202 grain 2020 1234.5",
            "421202 grain 2021 12.5",
            "421202 grain 2022 250",
            "421202 grain 2023 1.5");
  }

  @Test
  void formulasCountByTheirResult() {
    assertThat(formulas.figures()).containsExactly("421202 grain 2020 42");
    assertThat(formulas.faults())
        .containsExactly(
            "obs_value 表!D3 [#DIV/0!] formula_error", "obs_value 表!D4 [#N/A] formula_error");
  }

  @Test
  void datesArePeriodsAsTheirFormatShowsThem() {
    assertThat(dates.figures())
        .containsExactly(
            "421202 grain_area 2020-11-01 1",
            "421202 grain_area 2021-M12 2",
            "421202 grain_area 2022 3");
    assertThat(dates.faults())
        .as("no date is a figure")
        .containsExactly("obs_value 表!D5 [2023-01-02] bad_number");
  }

  @Test
  void periodsMayBeWorded() {
    assertThat(periods.figures())
        .containsExactly(
            "421202 grain 2020 1",
            "421202 grain 2021-01/2021-09 2",
            "421202 grain 2022-S1 3",
            "421202 grain 2023 4",
            "421202 grain 2024-Q3 5");
    assertThat(periods.faults()).containsExactly("time_period 表!D7 [45291] bad_period");
  }

  @Test
  void percentagesAreReadAsShown() {
    assertThat(percentages.figures())
        .containsExactly(
            "421202 growth 2020 5.5",
            "421202 growth 2021 5.5",
            "421202 growth 2022 5.5",
            "421202 growth 2023 -0.7");
    assertThat(percentages.faults()).containsExactly("unit_measure 表!D6 [%] incompatible_unit");
  }

  @Test
  void aLineOfTwoUnitsIsNoUnit() {
    assertThat(twoUnits.faults()).containsExactly("unit_measure 表!B3 [] missing_column");
  }

  @Test
  void columnsAreMappedAndFilledAsInATextFile() {
    assertThat(codes.figures()).containsExactly("421202 grain 2022 1", "421221 grain 2023 2");
  }
}
