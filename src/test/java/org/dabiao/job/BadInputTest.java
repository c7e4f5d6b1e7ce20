package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.dabiao.findings.InputCount;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with an input is said with file, row, column, value and what was expected. */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {
  /** Row numbers count the header as 1. */
  private static final String FIGURES =
      """
      ref_area,indicator,time_period,obs_value,unit_measure,obs_status,release
      421202,grain,2024,0,万吨,A,
      421299,grain,2024,1,万吨,A,
      421202,grain,2023,1,万斛,A,
      421202,grain,2022,约十二,万吨,A,
      421202,grain,2021,1,万吨,A,
      421202,grain,2021,2,万吨,A,
      421202,grain,2020,3,万吨,A,
      421202,grain,2020,3.0,万吨,A,
      421202,grain,2204,1,万吨,A,
      421202,grain,2019,—,万吨,A,
      421202,grain,2018,1,万亩,A,
      咸安,grain,2017,1,万吨,A,
      城关镇,grain,2017,1,万吨,A,
      421202,rice,2024,1,万吨,A,
      421202,,2024,1,万吨,A,
      421202,grain,2024年底,1,万吨,A,
      421202,grain,2016,1,万吨,Ä,
      421202,grain,2015,1,万吨,A,昨天
      421202,grain,2014,9000000000000000,万吨,A,
      421202,grain,2013,5—3,万吨,A,
      421202,grain,2012,"=cmd|'/C calc'!A0",万吨,A,
      421202,grain,2011,1,万吨
      咸宁地区,grain,2024,1,万吨,A,
      421202,share,2024,0.5,百分点,A,
      """;

  private static final String PLAN =
      """
      target_id,ref_area,indicator,time_period,value_low,unit
      t1,421202,grain,2024,1,万吨
      t2,421202,,2024,1,万吨
      t3,421202,grain,2024,much,万吨
      t1,421202,grain,2024,2,万吨
      t5,421202,grain,someday,2,万吨
      t6,421202,grain,2024,2,头
      t7,421299,grain,2024,2,万吨
      t8,421202,grain,2204,2,万吨
      t9,421202,grain,2024,,万吨
      """;

  private Example example;
  private List<InputFault> faults;

  @BeforeAll
  void read(@TempDir Path folder) {
    example =
        Example.in(folder)
            .areas(
                """
                code   | name     | aliases | parent | valid_to
                421200 | 咸宁市   |         |        |
                421202 | 咸安区   | 咸安    | 421200 |
                421222 | 通城县   | 城关镇  | 421200 |
                421223 | 崇阳县   | 城关镇  | 421200 |
                422300 | 咸宁地区 |         |        | 1998-12-05
                """)
            .indicators(
                """
                id    | unit | nature
                grain | 万吨 | flow
                share | %    | rate
                """)
            .plan(PLAN)
            .statistics("figures.csv", FIGURES, "")
            .statistics("empty.csv", "", "")
            .statistics("header-only.csv", "ref_area,indicator,time_period,obs_value,unit\n", "")
            .statistics("no-unit.csv", "ref_area,indicator,year,value\n421202,grain,2010,1\n", "")
            .statistics(
                "gbk.csv",
                "地区,指标,年份,数值,单位\n咸安区,grain,2009,1,万吨\n",
                Charset.forName("GBK"),
                ", encoding: UTF-8")
            .statistics(
                "gbk-rows.csv",
                "area_name,indicator,year,value,unit\n咸安区,grain,2009,1,万吨\n",
                Charset.forName("GBK"),
                ", encoding: UTF-8")
            .statistics("foreign.csv", "colour,shape\nred,round\n", "")
            .statistics(
                "gbk-stated.csv",
                "地区,指标,年份,数值,单位\n咸安区,grain,2008,1,万吨\n",
                Charset.forName("GBK"),
                ", encoding: GBK");
    faults = example.faults();
  }

  private InputFault fault(String input, long row) {
    return faults.stream()
        .filter(f -> f.input().equals(input) && f.row() == row)
        .reduce(
            (one, other) -> {
              throw new AssertionError("two faults in one row");
            })
        .orElseThrow(() -> new AssertionError("row " + row + " of " + input + " was accepted"));
  }

  private String chinese(String input, long row) {
    return fault(input, row).text(Language.ZH);
  }

  private String english(String input, long row) {
    return fault(input, row).text(Language.EN);
  }

  @Test
  void unknownArea() {
    assertThat(chinese("figures.csv", 3))
        .isEqualTo("figures.csv，第3行，列 ref_area，值「421299」：地区目录中没有这个地区");
    assertThat(english("figures.csv", 3))
        .isEqualTo(
            "figures.csv, row 3, column ref_area, value \"421299\": the area is not in the"
                + " catalogue");
  }

  @Test
  void unknownUnit() {
    assertThat(chinese("figures.csv", 4))
        .isEqualTo("figures.csv，第4行，列 unit_measure，值「万斛」：不认识这个单位；应为：万吨");
    assertThat(english("figures.csv", 4))
        .isEqualTo(
            "figures.csv, row 4, column unit_measure, value \"万斛\": the unit is not known;"
                + " expected: 万吨");
  }

  @Test
  void textInANumber() {
    assertThat(chinese("figures.csv", 5))
        .isEqualTo("figures.csv，第5行，列 obs_value，值「约十二」：不是数字；应为：1234.5");
    assertThat(english("figures.csv", 5))
        .isEqualTo(
            "figures.csv, row 5, column obs_value, value \"约十二\": not a number; expected: 1234.5");
  }

  @Test
  void dateOutOfRange() {
    assertThat(chinese("figures.csv", 10))
        .isEqualTo("figures.csv，第10行，列 time_period，值「2204」：时期超出合理范围；应为：1900–2100");
    assertThat(english("figures.csv", 10))
        .isEqualTo(
            "figures.csv, row 10, column time_period, value \"2204\": the period is out of the"
                + " plausible range; expected: 1900–2100");
  }

  @Test
  void markForMissingIsNoZero() {
    assertThat(chinese("figures.csv", 11))
        .isEqualTo("figures.csv，第11行，列 obs_value，值「—」：数值标为缺失（不作为 0）");
    assertThat(english("figures.csv", 11))
        .isEqualTo(
            "figures.csv, row 11, column obs_value, value \"—\": the value is marked as missing (it"
                + " is not taken for 0)");
  }

  @Test
  void incompatibleUnit() {
    assertThat(chinese("figures.csv", 12))
        .isEqualTo("figures.csv，第12行，列 unit_measure，值「万亩」：单位与指标的单位不能换算；应为：万吨");
    assertThat(english("figures.csv", 12))
        .isEqualTo(
            "figures.csv, row 12, column unit_measure, value \"万亩\": the unit does not convert into"
                + " the indicator's; expected: 万吨");
  }

  @Test
  void ambiguousArea() {
    assertThat(chinese("figures.csv", 14))
        .isEqualTo("figures.csv，第14行，列 ref_area，值「城关镇」：地区名称不唯一，无法判断是哪一个；应为：421222 | 421223");
    assertThat(english("figures.csv", 14))
        .isEqualTo(
            "figures.csv, row 14, column ref_area, value \"城关镇\": more than one area has this name;"
                + " expected: 421222 | 421223");
  }

  @Test
  void unknownIndicator() {
    assertThat(chinese("figures.csv", 15))
        .isEqualTo("figures.csv，第15行，列 indicator，值「rice」：指标目录中没有这个指标");
    assertThat(english("figures.csv", 15))
        .isEqualTo(
            "figures.csv, row 15, column indicator, value \"rice\": the indicator is not in the"
                + " catalogue");
  }

  @Test
  void figureWithoutIndicator() {
    assertThat(chinese("figures.csv", 16)).isEqualTo("figures.csv，第16行，列 indicator：没有写明指标");
    assertThat(english("figures.csv", 16))
        .isEqualTo("figures.csv, row 16, column indicator: no indicator is named");
  }

  @Test
  void unreadablePeriod() {
    assertThat(chinese("figures.csv", 17))
        .isEqualTo(
            "figures.csv，第17行，列 time_period，值「2024年底」：时期写法无法识别；应为：2024, 2024-S1, 2024-Q3, 2024-M07,"
                + " 2024-12-31, 2021/2025");
    assertThat(english("figures.csv", 17))
        .isEqualTo(
            "figures.csv, row 17, column time_period, value \"2024年底\": the period cannot be read;"
                + " expected: 2024, 2024-S1, 2024-Q3, 2024-M07, 2024-12-31, 2021/2025");
  }

  @Test
  void unknownStatus() {
    assertThat(chinese("figures.csv", 18))
        .isEqualTo("figures.csv，第18行，列 obs_status，值「Ä」：不是 SDMX 观测状态代码；应为：A B E F M N O P …");
    assertThat(english("figures.csv", 18))
        .isEqualTo(
            "figures.csv, row 18, column obs_status, value \"Ä\": not an SDMX observation status;"
                + " expected: A B E F M N O P …");
  }

  @Test
  void unreadableRelease() {
    assertThat(chinese("figures.csv", 19))
        .isEqualTo("figures.csv，第19行，列 release，值「昨天」：发布日期写法无法识别；应为：2024-03-29");
    assertThat(english("figures.csv", 19))
        .isEqualTo(
            "figures.csv, row 19, column release, value \"昨天\": the release date cannot be read;"
                + " expected: 2024-03-29");
  }

  @Test
  void numberTooLarge() {
    assertThat(chinese("figures.csv", 20))
        .isEqualTo("figures.csv，第20行，列 obs_value，值「9000000000000000」：数值超出可处理的范围；应为：< 10^15");
    assertThat(english("figures.csv", 20))
        .isEqualTo(
            "figures.csv, row 20, column obs_value, value \"9000000000000000\": the value is too"
                + " large to be handled; expected: < 10^15");
  }

  @Test
  void rangeUpsideDown() {
    assertThat(chinese("figures.csv", 21))
        .isEqualTo("figures.csv，第21行，列 value_low，值「5—3」：区间的下限大于上限");
    assertThat(english("figures.csv", 21))
        .isEqualTo(
            "figures.csv, row 21, column value_low, value \"5—3\": the lower end is above the upper"
                + " end");
  }

  @Test
  void areaNoLongerInForce() {
    assertThat(chinese("figures.csv", 24))
        .isEqualTo("figures.csv，第24行，列 ref_area，值「咸宁地区」：该地区代码在这一时期尚未启用或已停用");
    assertThat(english("figures.csv", 24))
        .isEqualTo(
            "figures.csv, row 24, column ref_area, value \"咸宁地区\": the area code was not in force"
                + " in this period");
  }

  @Test
  void percentagePointIsNoPerCent() {
    assertThat(chinese("figures.csv", 25))
        .isEqualTo("figures.csv，第25行，列 unit_measure，值「百分点」：单位与指标的单位不能换算；应为：%");
    assertThat(english("figures.csv", 25))
        .isEqualTo(
            "figures.csv, row 25, column unit_measure, value \"百分点\": the unit does not convert"
                + " into the indicator's; expected: %");
  }

  @Test
  void missingColumn() {
    assertThat(chinese("no-unit.csv", 2)).isEqualTo("no-unit.csv，第2行，列 unit_measure：缺少必需的列");
    assertThat(english("no-unit.csv", 2))
        .isEqualTo("no-unit.csv, row 2, column unit_measure: a required column is missing");
  }

  @Test
  void emptyFile() {
    assertThat(chinese("empty.csv", 1)).isEqualTo("empty.csv，第1行：文件为空或没有数据行");
    assertThat(english("empty.csv", 1))
        .isEqualTo("empty.csv, row 1: the file is empty or has no data rows");
  }

  @Test
  void fileWithoutRows() {
    assertThat(chinese("header-only.csv", 1)).isEqualTo("header-only.csv，第1行：文件为空或没有数据行");
    assertThat(english("header-only.csv", 1))
        .isEqualTo("header-only.csv, row 1: the file is empty or has no data rows");
  }

  @Test
  void targetWithoutIndicator() {
    assertThat(chinese("plan.csv", 3)).isEqualTo("plan.csv，第3行，列 indicator：没有写明指标");
    assertThat(english("plan.csv", 3))
        .isEqualTo("plan.csv, row 3, column indicator: no indicator is named");
  }

  @Test
  void textInATarget() {
    assertThat(chinese("plan.csv", 4)).isEqualTo("plan.csv，第4行，列 value_low，值「much」：不是数字；应为：1234.5");
    assertThat(english("plan.csv", 4))
        .isEqualTo(
            "plan.csv, row 4, column value_low, value \"much\": not a number; expected: 1234.5");
  }

  @Test
  void targetIdTwice() {
    assertThat(chinese("plan.csv", 5)).isEqualTo("plan.csv，第5行，列 target_id，值「t1」：与另一行的键重复");
    assertThat(english("plan.csv", 5))
        .isEqualTo("plan.csv, row 5, column target_id, value \"t1\": another row has the same key");
  }

  @Test
  void targetWithoutTime() {
    assertThat(chinese("plan.csv", 6))
        .isEqualTo("plan.csv，第6行，列 time_period，值「someday」：时期写法无法识别；应为：2024");
    assertThat(english("plan.csv", 6))
        .isEqualTo(
            "plan.csv, row 6, column time_period, value \"someday\": the period cannot be read;"
                + " expected: 2024");
  }

  @Test
  void targetInAnotherDimension() {
    assertThat(chinese("plan.csv", 7)).isEqualTo("plan.csv，第7行，列 unit，值「头」：单位与指标的单位不能换算；应为：万吨");
    assertThat(english("plan.csv", 7))
        .isEqualTo(
            "plan.csv, row 7, column unit, value \"头\": the unit does not convert into the"
                + " indicator's; expected: 万吨");
  }

  @Test
  void targetOfAnUnknownArea() {
    assertThat(chinese("plan.csv", 8)).isEqualTo("plan.csv，第8行，列 ref_area，值「421299」：地区目录中没有这个地区");
    assertThat(english("plan.csv", 8))
        .isEqualTo(
            "plan.csv, row 8, column ref_area, value \"421299\": the area is not in the catalogue");
  }

  @Test
  void targetOutOfRange() {
    assertThat(chinese("plan.csv", 9))
        .isEqualTo("plan.csv，第9行，列 time_period，值「2204」：时期超出合理范围；应为：1900–2100");
    assertThat(english("plan.csv", 9))
        .isEqualTo(
            "plan.csv, row 9, column time_period, value \"2204\": the period is out of the"
                + " plausible range; expected: 1900–2100");
  }

  @Test
  void targetWithoutNumber() {
    assertThat(chinese("plan.csv", 10)).isEqualTo("plan.csv，第10行，列 value_low：数值标为缺失（不作为 0）");
    assertThat(english("plan.csv", 10))
        .isEqualTo(
            "plan.csv, row 10, column value_low: the value is marked as missing (it is not taken"
                + " for 0)");
  }

  @Test
  void equalRowsAreKeptOnce() {
    assertThat(fault("figures.csv", 9).text(Language.EN))
        .isEqualTo(
            "figures.csv, row 9, column time_period, value \"421202 grain 2020\":"
                + " another row has the same key");
    assertThat(faults).noneMatch(f -> f.input().equals("figures.csv") && f.row() == 8);
  }

  @Test
  void rowsThatContradictEachOtherAreBothRefused() {
    assertThat(chinese("figures.csv", 6))
        .isEqualTo("figures.csv，第6行，列 time_period，值「421202 grain 2021」：与另一行的键重复");
    assertThat(fault("figures.csv", 7).reason()).isEqualTo(fault("figures.csv", 6).reason());
  }

  @Test
  void wrongEncoding() {
    assertThat(chinese("gbk.csv", 2))
        .isEqualTo("gbk.csv，第2行，值「\uFFFD」：含有按该编码读不出的字符（请核对编码，或另存为 UTF-8）");
    assertThat(english("gbk.csv", 2))
        .isEqualTo(
            "gbk.csv, row 2, value \"\uFFFD\": characters that cannot be read in this encoding"
                + " (check the encoding, or save as UTF-8)");
  }

  @Test
  void wrongEncodingBelowAPlainHeader() {
    assertThat(chinese("gbk-rows.csv", 2)).contains("含有按该编码读不出的字符");
  }

  @Test
  void statedEncodingIsRead() {
    assertThat(example.counts())
        .filteredOn(c -> c.input().equals("gbk-stated.csv"))
        .extracting(InputCount::accepted)
        .containsExactly(1L);
  }

  @Test
  void fileOfAnotherTable() {
    assertThat(english("foreign.csv", 2))
        .isEqualTo("foreign.csv, row 2, column ref_area/area_name: a required column is missing");
  }

  @Test
  void rowWithTooFewCells() {
    assertThat(chinese("figures.csv", 23)).contains("行的列数与表头不符");
    assertThat(english("figures.csv", 23)).contains("another number of cells than the header");
  }

  @Test
  void zeroIsAFigure() {
    assertThat(faults).noneMatch(f -> f.input().equals("figures.csv") && f.row() == 2);
  }

  @Test
  void aliasIsAName() {
    assertThat(faults).noneMatch(f -> f.input().equals("figures.csv") && f.row() == 13);
  }

  @Test
  void hostileTextIsNeutralisedInTables() {
    String cell = Cells.text(fault("figures.csv", 22).value());

    assertThat(fault("figures.csv", 22).value()).startsWith("=cmd");
    assertThat(cell).isEqualTo("'=cmd|'/C calc'!A0");
  }

  @Test
  void everyRowReadIsAcceptedOrQuarantined() {
    List<InputCount> counts = example.counts();

    assertThat(counts).hasSize(9);
    assertThat(counts).allMatch(c -> c.read() == c.accepted() + c.quarantined());
    assertThat(counts.stream().mapToLong(InputCount::quarantined).sum()).isEqualTo(faults.size());
    InputCount figures =
        counts.stream().filter(c -> c.input().equals("figures.csv")).findFirst().orElseThrow();
    assertThat(figures.read()).isEqualTo(24);
    assertThat(figures.accepted()).as("rows 2, 8 and 13").isEqualTo(3);
  }
}
