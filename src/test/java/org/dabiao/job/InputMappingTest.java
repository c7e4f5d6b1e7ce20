package org.dabiao.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One figure, 12.5万吨 grain of 咸安区 in 2024, in the many ways in which a text may hold it. */
class InputMappingTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String USUAL = "ref_area,indicator,time_period,obs_value,unit_measure\n";
  private static final String FIGURE = "421202,grain,2024,12.5,万吨\n";

  @TempDir private Path folder;

  private Example example() {
    return Example.in(folder).indicators("id | name | unit\ngrain | 粮食产量 | 万吨");
  }

  private void isRead(String file, String text, String settings) {
    isRead(file, text.getBytes(UTF_8), settings);
  }

  private void isRead(String file, byte[] bytes, String settings) {
    Example read = example().statistics(file, bytes, settings);

    assertThat(read.observations().cells("fault", "ref_area", "indicator", "year", "low", "high"))
        .containsExactly("", "421202", "grain", "2024", "12.5", "12.5");
  }

  @Test
  void chineseHeader() {
    isRead("a.csv", "年份,地区,指标,数值,单位\n2024,咸安区,粮食产量,12.5,万吨\n", "");
  }

  @Test
  void gbkIsDetected() {
    isRead("a.csv", "年份,地区,指标,数值,单位\n2024,咸安区,粮食产量,12.5,万吨\n".getBytes(GBK), "");
  }

  @Test
  void gbkIsStated() {
    isRead("a.csv", "年份,地区,指标,数值,单位\n2024,咸安区,粮食产量,12.5,万吨\n".getBytes(GBK), ", encoding: gbk");
  }

  @Test
  void tabsAreDetected() {
    isRead("a.txt", USUAL.replace(',', '\t') + FIGURE.replace(',', '\t'), "");
  }

  @Test
  void fullWidthCommasAreDetected() {
    isRead("a.txt", "年份，地区，指标，数值，单位\n2024，咸安区，粮食产量，12.5，万吨\n", "");
  }

  @Test
  void semicolonIsStated() {
    isRead("a.csv", (USUAL + FIGURE).replace(',', ';'), ", delimiter: ';'");
  }

  @Test
  void tsvIsSplitAtTabs() {
    isRead(
        "a.tsv",
        "甲\t乙\t丙\t丁\t戊\n421202\tgrain\t2024\t12.5\t万吨\n",
        ", columns: {ref_area: 甲, indicator: 乙, time_period: 丙, obs_value: 丁, unit_measure: 戊}");
  }

  @Test
  void headersOfTheProjectsOwn() {
    isRead(
        "a.csv",
        "县,年度,产量（万吨）\n咸安区,2024,12.5\n",
        ", columns: {area_name: 县, obs_value: 产量（万吨）},"
            + " fixed: {indicator: grain, unit_measure: 万吨}");
  }

  @Test
  void fixedTextStandsForEmptyCellsOnly() {
    isRead(
        "a.csv",
        USUAL + "421202,,2024,125000,吨\n",
        ", fixed: {indicator: grain, unit_measure: 万吨}");
  }

  @Test
  void aClaimedColumnIsNotFoundByItsUsualName() {
    isRead(
        "a.csv",
        "ref_area,indicator,year,value,revised,unit\n421202,grain,2024,11,12.5,万吨\n",
        ", columns: {obs_value: revised}");
  }

  @Test
  void quotedCellsMayHoldLineBreaks() {
    isRead("a.csv", "\"备\n注\"," + USUAL + "\"预计,\n\"\"初步\"\"\"," + FIGURE, "");
  }

  @Test
  void sdmxCsv() {
    isRead(
        "a.csv",
        "DATAFLOW,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\n"
            + "HB:GRAIN(1.0),A,421202,grain,2024,12.5,万吨,A\n",
        "");
  }

  @Test
  void sdmxCsv2WithLabels() {
    isRead(
        "a.csv",
        "STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA: 地区;INDICATOR: 指标;TIME_PERIOD: 时期;"
            + "OBS_VALUE: 数值;UNIT_MEASURE: 单位;UNIT_MULT: 倍数;OBS_STATUS: 状态\n"
            + "dataflow;HB:GRAIN(1.0);I;421202: 咸安区;grain: 粮食产量;2024;"
            + "12.5;吨: 公吨;4: 万;A: Normal value\n",
        "");
  }

  @Test
  void aMultiplierThatHasNoPrefixIsRefused() {
    Example read =
        example()
            .statistics(
                "a.csv",
                "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\n"
                    + "421202,grain,2024,12.5,吨,7\n",
                "");

    assertThat(read.faults().get(0).text(Language.EN))
        .isEqualTo(
            "a.csv, row 2, column unit_measure, value \"10^7 吨\": the unit is not known;"
                + " expected: 万吨");
  }

  @Test
  void aNameMayHoldAColon() {
    Example read =
        Example.in(folder)
            .indicators("id | name | unit\ngrain | 粮食: 总产 | 万吨")
            .statistics("a.csv", USUAL + "421202,粮食: 总产,2024,12.5,万吨\n", "");

    assertThat(read.faults()).isEmpty();
  }

  @Test
  void aNameMayHaveSpacesAndBrackets() {
    isRead("2024年 统计[一] {b}.csv", USUAL + FIGURE, "");
  }

  @Test
  void theWayItWasReadIsNoted() {
    Example read =
        example()
            .statistics("a.csv", "年份;地区;指标;数值;单位;备注\n2024;咸安区;粮食产量;12.5;万吨;\n".getBytes(GBK), "");

    assertThat(read.notes(Language.ZH))
        .isEqualTo(
            List.of(
                "a.csv：编码 GB18030，分隔符「;」，列：地区 → area_name, 指标 → indicator_name,"
                    + " 年份 → time_period, 数值 → obs_value, 单位 → unit_measure",
                "a.csv：没有用到的列：备注"));
  }

  @Test
  void oldCodesHoldForTheirYears() {
    Example read =
        Example.in(folder)
            .areas(
                """
                code   | name   | aliases | valid_from | valid_to
                422322 | 蒲圻县 | 赤壁    |            | 1986-05-26
                422302 | 蒲圻市 | 赤壁    | 1987-01-01 | 1998-06-10
                421281 | 赤壁市 | 赤壁    | 1999-01-01 |
                """)
            .indicators("id | unit\ngrain | 万吨")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                赤壁     | grain     | 1980        | 1         | 万吨
                赤壁     | grain     | 1990        | 2         | 万吨
                赤壁     | grain     | 2020        | 3         | 万吨
                422322   | grain     | 2020        | 4         | 万吨
                """);

    assertThat(read.year(2020).faults().stream().map(f -> f.text(Language.EN)))
        .containsExactly(
            "figures.csv, row 5, column ref_area, value \"422322\":"
                + " the area code was not in force in this period");
    assertThat(read.observations().where("fault", "").column("ref_area"))
        .containsExactly("422322", "422302", "421281");
  }
}
