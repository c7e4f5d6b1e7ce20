package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How rate and verdict follow from target and figure, told (methods, section 2). */
class ExplainedTargetsTest {
  @TempDir private Path folder;

  private Example example() {
    return Example.in(folder);
  }

  private static List<String> explain(Example example, String area, String indicator) {
    return ExplainJob.run(example.project(), area, indicator, Example.SESSION, Progress.SILENT);
  }

  /** (103 − 100)/100 = 3 % of 5 %. */
  @Test
  void growthOverTheYearBefore() {
    Example example =
        example()
            .indicators("id | unit\ngdp | 亿元")
            .targets(
                """
                ref_area | indicator | time_period | value_low | unit | kind
                421202   | gdp       | 2024        | 5         | %    | growth_rate
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | gdp       | 2023        | 100       | 亿元
                421202   | gdp       | 2024        | 103       | 亿元
                """);

    assertThat(explain(example, "咸安", "gdp"))
        .contains(
            "  2023 年：100 亿元 · 有来源",
            "  2024 年：103 亿元 · 有来源",
            "  (103 − 100) ÷ 100 × 100 = 3%（比上年增长）",
            "  3% − 5% = −2 百分点；这类目标没有完成率",
            "  结论：▼ 未完成（推算）");
  }

  @Test
  void growthWithoutAYearBefore() {
    Example example =
        example()
            .indicators("id | unit\ngdp | 亿元")
            .targets(
                """
                ref_area | indicator | time_period | value_low | unit | kind
                421202   | gdp       | 2024        | 5         | %    | growth_rate
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | gdp       | 2024        | 103       | 亿元
                """);

    assertThat(explain(example, "咸安", "gdp"))
        .contains("  缺少口径相同、可比的上年数字。")
        .anyMatch(line -> line.startsWith("  结论：≠ 不可比"));
  }

  /** 70 + 80 = 150公里 of 240 in two of three years: 62.5 % where 66.7 % are due. */
  @Test
  void severalYearsAddUp() {
    Example example =
        example()
            .indicators("id | unit\nroads | 公里")
            .targets(
                """
                ref_area | indicator | time_period | value_low | unit
                421202   | roads     | 2023/2025   | 240       | 公里
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | roads     | 2023        | 70        | 公里
                421202   | roads     | 2024        | 80        | 公里
                """);

    assertThat(explain(example, "咸安", "roads"))
        .contains("  70 + 80 = 150 公里")
        .anyMatch(line -> line.startsWith("  规则：不低于，按进度；年度未完"))
        .anyMatch(line -> line.startsWith("  结论：↓ 进度滞后"));
  }

  /** Two targets of one figure: each has its own verdict. */
  @Test
  void eachTargetHasItsVerdict() {
    Example example =
        example()
            .indicators("id | unit\ngrain | 万吨")
            .targets(
                """
                target_id | ref_area | indicator | time_period | value_low | unit
                low       | 421202   | grain     | 2024        | 20        | 万吨
                high      | 421202   | grain     | 2024        | 24        | 万吨
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | grain     | 2024        | 21        | 万吨
                """);

    assertThat(explain(example, "咸安", "grain"))
        .containsSubsequence(
            "目标 low", "目标 high", "计算和结论（low）", "  结论：● 完成", "计算和结论（high）", "  结论：▼ 未完成");
  }

  /** What stands in a file cannot steer the terminal. */
  @Test
  void hostileTextIsHarmless() {
    Example example =
        example()
            .areas("code | name\n421202 | 咸\u001b[31m安\u202e区")
            .indicators("id | unit\ngrain | 万吨")
            .plan(
                "ref_area,indicator,time_period,value_low,unit,document,sentence\n"
                    + "421202,grain,2024,20,万吨,plan,\"粮食\u001b]0;x\u009b20万吨\"\n")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | grain     | 2024        | 21        | 万吨
                """);

    assertThat(explain(example, "421202", "grain"))
        .contains("咸␣[31m安区 · grain · 2024 年", "  原句：粮食␣]0;x␣20万吨（plan）")
        .noneMatch(line -> line.codePoints().anyMatch(c -> Character.isISOControl(c)));
  }

  @Test
  void unknownAreasAndIndicatorsNameTheNearest() {
    Example example =
        example()
            .indicators(
                """
                id    | unit | name     | aliases
                grain | 万吨 | 粮食产量 | 产量
                tea   | 吨   | 茶叶产量 | 产量
                """)
            .figures("ref_area | indicator | time_period | obs_value | unit_measure");

    assertThat(refusal(example, "嘉于县", "grain"))
        .endsWith("areas.csv 中 2024 年没有地区 嘉于县；最接近的是 嘉鱼县 (421221)");
    assertThat(refusal(example, "嘉鱼", "grian")).endsWith("indicators.csv 中没有指标 grian；最接近的是 grain");
    assertThat(refusal(example, "嘉鱼", "产量")).endsWith("产量 不止指一个：grain, tea；请写代码");
  }

  private static String refusal(Example example, String area, String indicator) {
    try {
      explain(example, area, indicator);
      return "none";
    } catch (ProjectFileException e) {
      return e.text(Language.ZH);
    }
  }
}
