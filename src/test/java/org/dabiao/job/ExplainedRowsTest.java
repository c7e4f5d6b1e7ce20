package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dabiao.testing.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows a figure was made of, and why not of the others (methods, section 1). */
class ExplainedRowsTest {
  @TempDir private Path folder;

  private Example example(String indicators) {
    return Example.in(folder).indicators(indicators);
  }

  private static List<String> explain(Example example, String area, String indicator) {
    return ExplainJob.run(example.project(), area, indicator, Example.SESSION, Progress.SILENT);
  }

  @Test
  void anIllustrativeRowBesideASourcedOne() {
    Example example =
        example("id | unit\ngrain | 万吨")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | grain     | 2024        | 185000    | 吨
                """)
            .illustrative(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | grain     | 2024        | 21        | 万吨
                """);

    assertThat(explain(example, "咸安", "grain"))
        .contains(
            "  采用：185000 吨 = 18.5 万吨 · 2024 · 有来源 · figures.csv 第 2 行",
            "  未采用：21 万吨 · 2024 · 示例 · invented.csv 第 2 行 —— 示例，已有真实数字",
            "  2024 年：18.5 万吨 · 有来源");
  }

  /** Of one day the better grade is taken; the day of the catalogue counts for both. */
  @Test
  void earlierReleasesAndOtherSources() {
    Example example =
        example("id | unit\ngrain | 万吨")
            .sources(
                """
                source   | released   | grade
                bulletin | 2025-03-01 | A
                reprint  | 2025-03-01 | C
                report   | 2025-01-10 | A
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure | source
                421202   | grain     | 2024        | 20        | 万吨         | report
                421202   | grain     | 2024        | 21        | 万吨         | bulletin
                421202   | grain     | 2024        | 22        | 万吨         | reprint
                """);

    assertThat(explain(example, "咸安", "grain"))
        .contains(
            "  采用：21 万吨 · 2024 · 有来源 · bulletin · figures.csv 第 3 行",
            "  未采用：20 万吨 · 2024 · 有来源 · report · figures.csv 第 2 行 —— 采用了发布于 2025-03-01 的数",
            "  未采用：22 万吨 · 2024 · 有来源 · reprint · figures.csv 第 4 行"
                + " —— 采用了同日发布的另一来源 bulletin（先看来源等级，再按来源名称）");
  }

  @Test
  void whatWasNotOutOnTheDayAskedFor() {
    Example example =
        example("id | unit\ngrain | 万吨")
            .section("evaluation: {as_of: 2025-02-01}")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure | release
                421202   | grain     | 2024        | 20        | 万吨         | 2025-01-10
                421202   | grain     | 2024        | 21        | 万吨         | 2025-03-01
                """);

    assertThat(explain(example, "咸安", "grain"))
        .contains(
            "  采用：20 万吨 · 2024 · 有来源 · 发布于 2025-01-10 · figures.csv 第 2 行",
            "  未采用：21 万吨 · 2024 · 有来源 · 发布于 2025-03-01 · figures.csv 第 3 行" + " —— 数据截止日之后才发布");
  }

  /** "—" is no figure; 顿 is no unit; another area's rows are not told. */
  @Test
  void quarantinedRows() {
    Example example =
        example("id | unit\ngrain | 万吨")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | grain     | 2024        | —         | 万吨
                421202   | grain     | 2024        | 20        | 顿
                421221   | grain     | 2024        | ?         | 万吨
                421221   | grain     | 2023        | 19        | 万吨
                """);

    assertThat(explain(example, "咸安", "grain"))
        .contains("  隔离：figures.csv，第2行，列 obs_value，值「—」：数值标为缺失（不作为 0）", "  没有可用的数字。")
        .anyMatch(line -> line.startsWith("  隔离：figures.csv，第3行，列 unit_measure，值「顿」"))
        .noneMatch(line -> line.contains("第4行"));
  }

  /** Q1 0.22 + Q2 0.30 = 0.52 for half the year; the published year wins in the other county. */
  @Test
  void partsOfAYear() {
    Example example =
        example("id | unit\njobs | 万人")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | jobs      | 2024-Q1     | 0.22      | 万人
                421202   | jobs      | 2024-Q2     | 0.30      | 万人
                421221   | jobs      | 2024-S1     | 0.5       | 万人
                421221   | jobs      | 2024        | 1.1       | 万人
                """);

    assertThat(explain(example, "咸安", "jobs"))
        .contains(
            "  采用：0.22 万人 · 2024-Q1 · 有来源 · figures.csv 第 2 行",
            "  采用：0.30 万人 · 2024-Q2 · 有来源 · figures.csv 第 3 行",
            "  2024 年：0.52 万人 · 2024-01/2024-06 · 推算");
    assertThat(explain(example, "嘉鱼", "jobs"))
        .contains(
            "  采用：1.1 万人 · 2024 · 有来源 · figures.csv 第 5 行",
            "  未采用：0.5 万人 · 2024-S1 · 有来源 · figures.csv 第 4 行 —— 采用了时期 2024 的数");
  }

  /** 2021/2024 160 − 2021/2023 100 = 60 for 2024. */
  @Test
  void aCumulativeCountLessTheOneBefore() {
    Example example =
        example("id | unit | nature\nestates | 个 | cumulative")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | estates   | 2021/2023   | 100       | 个
                421202   | estates   | 2021/2024   | 160       | 个
                421202   | estates   | 2020/2023   | 90        | 个
                """);

    assertThat(explain(example, "咸安", "estates"))
        .contains(
            "  减去（累计数 2021/2024 的起点）：100 个 · 2021/2023 · 有来源 · figures.csv 第 2 行",
            "  采用：160 个 · 2021/2024 · 有来源 · figures.csv 第 3 行",
            "  2024 年：60 个 · 推算")
        .noneMatch(line -> line.contains("2020/2023"));
  }

  /** The counties' real figures win over the city's invented one. */
  @Test
  void theSumOfThePartsInPlaceOfAnInventedFigure() {
    Example example =
        example("id | unit\ngrain | 万吨")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | grain     | 2024        | 18        | 万吨
                421221   | grain     | 2024        | 14.5      | 万吨
                """)
            .illustrative(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421200   | grain     | 2024        | 40        | 万吨
                """);

    assertThat(explain(example, "咸宁", "grain"))
        .contains(
            "  未采用：40 万吨 · 2024 · 示例 · invented.csv 第 2 行 —— 采用了所辖地区的合计",
            "  18 + 14.5 = 32.5 万吨",
            "  2024 年：32.5 万吨 · 推算");
  }

  /** (60·18 + 90·6)/(18 + 6) = 67.5. */
  @Test
  void aWeightedMeanShowsItsWeights() {
    Example example =
        example(
                """
                id     | unit | nature | roll_up       | weight
                people | 万人 | stock  | sum           |
                rate   | %    | rate   | weighted_mean | people
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | people    | 2024        | 18        | 万人
                421221   | people    | 2024        | 6         | 万人
                421202   | rate      | 2024        | 60        | %
                421221   | rate      | 2024        | 90        | %
                """);

    assertThat(explain(example, "咸宁", "rate"))
        .contains(
            "  咸安区：60% · 有来源 · 权数 18 · figures.csv 第 4 行",
            "  嘉鱼县：90% · 有来源 · 权数 6 · figures.csv 第 5 行", "  加权平均 = 67.5%", "  2024 年：67.5% · 推算");
  }

  @Test
  void aSheetsCell() {
    Book book =
        Book.xlsx()
            .sheet(
                "产量",
                """
                地区 | 指标 | 年份 | 数值 | 单位
                咸安区 | grain | 2024 | 18.5 | 万吨
                """);
    Example example = example("id | unit\ngrain | 万吨").statistics("book.xlsx", book.bytes(), "");

    assertThat(explain(example, "咸安", "grain"))
        .contains("  采用：18.5 万吨 · 2024 · 有来源 · book.xlsx 产量!D2");
  }
}
