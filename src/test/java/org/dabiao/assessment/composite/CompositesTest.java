package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Composite indices from the project file to their tables. */
final class CompositesTest {
  @TempDir private Path folder;

  /** Two cities; 甲 has areas a to d, 乙 has e and f. */
  private Example example() {
    return Example.in(folder)
        .areas(
            """
            code | name | parent
            p    | 甲市 |
            a    | 甲   | p
            b    | 乙   | p
            c    | 丙   | p
            d    | 丁   | p
            q    | 乙市 |
            e    | 戊   | q
            f    | 己   | q
            """)
        .indicators(
            """
            id     | unit | nature | roll_up | direction
            gdp    | 亿元 | flow   | none    | higher
            people | 万人 | stock  | none    | neutral
            waste  | 吨   | flow   | none    | lower
            """);
  }

  private Example filled() {
    return example()
        .figures(
            """
            ref_area | indicator | time_period | obs_value | unit_measure
            a        | gdp       | 2024        | 100       | 亿元
            b        | gdp       | 2024        | 60        | 亿元
            c        | gdp       | 2024        | 20        | 亿元
            a        | people    | 2024-12-31  | 10        | 万人
            b        | people    | 2024-12-31  | 10        | 万人
            c        | people    | 2024-12-31  | 10        | 万人
            d        | people    | 2024-12-31  | 10        | 万人
            a        | waste     | 2024        | 40        | 吨
            b        | waste     | 2024        | 20        | 吨
            c        | waste     | 2024        | 10        | 吨
            d        | waste     | 2024        | 30        | 吨
            e        | gdp       | 2024        | 1         | 亿元
            f        | gdp       | 2024        | 2         | 亿元
            e        | people    | 2024-12-31  | 1         | 万人
            f        | people    | 2024-12-31  | 1         | 万人
            e        | waste     | 2024        | 4         | 吨
            f        | waste     | 2024        | 2         | 吨
            """);
  }

  private static final String TREE =
      """
          children:
            - {indicator: gdp, per: people, weight: 3}
            - {indicator: waste}
      """;

  private static String section(String settings) {
    return "composite:\n  - id: index\n" + settings + TREE;
  }

  /** gdp a head 10, 6, 2: shares 1, 1/2, 0; waste, less is better: 0, 2/3, 1. */
  @Test
  void partsOfOneParentArePeers() {
    Cells ranks = filled().section(section("")).composite("composite_ranks");

    assertThat(ranks.column("ref_area")).containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(ranks.column("score"))
        .containsExactly("0.75", "0.541666666667", "0.25", "", "0", "1");
    assertThat(ranks.column("rank")).containsExactly("1", "2", "3", "", "2", "1");
    assertThat(ranks.column("rank_low")).containsOnly("");
  }

  @Test
  void areaWithoutAFigureIsLeftOut() {
    Cells d = filled().section(section("")).composite("composite_ranks").where("ref_area", "d");

    assertThat(d.cells("score", "rank", "available")).containsExactly("", "", "50");
  }

  /** d's gdp a head is the mean 6 of the others; waste 30 among 10 to 40 is 1/3. */
  @Test
  void imputedFiguresAreMarked() {
    Example example =
        filled().section(section("    available: 50\n    impute: mean\n    scale: [0, 60]\n"));
    Cells d = example.composite("composite").where("ref_area", "d");

    assertThat(d.column("node")).containsExactly("index", "gdp", "waste");
    assertThat(d.column("value")).containsExactly("27.5", "30", "20");
    assertThat(d.column("imputed")).containsExactly("true", "true", "false");
  }

  @Test
  void missingFigureNotImputedLeavesItsWeightToTheOthers() {
    Cells d =
        filled()
            .section(section("    available: 50\n"))
            .composite("composite")
            .where("ref_area", "d");

    assertThat(d.where("node", "index").cell("value"))
        .isEqualTo(d.where("node", "waste").cell("value"));
  }

  /** One invented figure of a peer sets the span for all. */
  @Test
  void inventedFigureOfAPeerMarksAll() {
    Cells composite =
        filled()
            .illustrative(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                d        | gdp       | 2024        | 90        | 亿元
                """)
            .section(section(""))
            .composite("composite");

    assertThat(composite.where("ref_area", "a").column("origin"))
        .containsExactly("illustrative", "illustrative", "derived");
    assertThat(composite.where("ref_area", "e").column("origin")).containsOnly("derived");
  }

  @Test
  void ratesOfAttainmentCanBeIndicators() {
    Cells composite =
        filled()
            .targets(
                """
                target_id | ref_area | indicator | time_period | value_low | unit
                ta        | a        | gdp       | 2024        | 80        | 亿元
                tb        | b        | gdp       | 2024        | 80        | 亿元
                """)
            .section(
                """
                composite:
                  - id: index
                    normalise: target_distance
                    children: [{indicator: gdp, use: rate, target: 100}]
                """)
            .composite("composite");

    assertThat(composite.where("ref_area", "a").where("node", "gdp").cell("value"))
        .isEqualTo("1.25");
    assertThat(composite.where("ref_area", "b").where("node", "gdp").cell("value"))
        .isEqualTo("0.75");
  }

  @Test
  void eachStepIsWritten() {
    Cells steps =
        filled()
            .section(section("    steps: true\n    winsorise: {most: 1}\n"))
            .composite("composite_steps");
    Cells gdp = steps.where("ref_area", "b").where("node", "gdp");

    assertThat(gdp.column("step"))
        .containsExactly(
            "raw", "denominated", "imputed", "winsorised", "transformed", "directed", "normalised");
    assertThat(gdp.column("value")).containsExactly("60", "6", "6", "6", "6", "6", "0.5");
    assertThat(steps.where("step", "weight").where("ref_area", "p").column("value"))
        .containsExactly("0.75", "0.25");
    assertThat(steps.where("step", "rank").where("ref_area", "b").cell("value")).isEqualTo("2");
    assertThat(steps.where("step", "available").where("ref_area", "d").cell("value"))
        .isEqualTo("50");
  }

  @Test
  void intervalsProbabilitiesAndPairs() {
    Example example =
        filled()
            .section(
                section(
                    "    leave_one_out: true\n"
                        + "    uncertainty: {draws: 400, seed: 7, concentration: 4}\n"));
    Cells a = example.composite("composite_rank_probability").where("ref_area", "a");
    Cells pairs = example.composite("composite_pairs");
    Cells left = example.composite("composite_leave_one_out");

    assertThat(a.column("probability").stream().mapToDouble(Double::parseDouble).sum())
        .isEqualTo(100);
    assertThat(example.composite("composite_ranks").where("ref_area", "a").cells("rank_low"))
        .containsExactly("1");
    assertThat(pairs.where("ref_area", "a").column("other_area")).contains("b");
    assertThat(pairs.where("ref_area", "a").where("other_area", "b").cell("deciding"))
        .isIn("gdp", "waste");
    assertThat(pairs.where("ref_area", "f").size()).as("f is better in both").isZero();
    assertThat(left.where("left_out", "gdp").where("ref_area", "c").cells("rank_after"))
        .containsExactly("1");
  }

  /**
   * The shape of a country index: three levels, denominators, imputation by the group's mean,
   * winsorising, min-max from 0 to 100, weights. GDP a head is 1, 2 … 10, and 100, which is drawn
   * in to 10; waste is 10, 9 … 1, and the last area has none, so that it gets the mean, 5.5.
   */
  @Test
  void indexOfThreeLevels() {
    StringBuilder areas = new StringBuilder("code | name | parent\nworld | 世界 |\n");
    StringBuilder figures =
        new StringBuilder("ref_area | indicator | time_period | obs_value | unit_measure\n");
    for (int i = 1; i <= 11; i++) {
      String area = "k" + (10 + i);
      areas.append(area + " | " + area + " | world\n");
      figures.append(area + " | people | 2024-12-31 | 2 | 万人\n");
      figures.append(area + " | gdp | 2024 | " + (i == 11 ? 200 : 2 * i) + " | 亿元\n");
      if (i < 11) {
        figures.append(area + " | waste | 2024 | " + (11 - i) + " | 吨\n");
      }
    }
    Cells composite =
        example()
            .areas(areas.toString())
            .figures(figures.toString())
            .section(
                """
                composite:
                  - id: index
                    available: 50
                    impute: mean
                    winsorise: {most: 5}
                    scale: [0, 100]
                    children:
                      - id: economy
                        weight: 2
                        children: [{indicator: gdp, per: people}]
                      - id: environment
                        children:
                          - {id: air, children: [{indicator: waste}]}
                """)
            .composite("composite");

    // k15: (5 − 1)/9 and (10 − 6)/9; k21: 100 and (10 − 5.5)/9 = 50, (2 · 100 + 50)/3.
    assertThat(composite.where("ref_area", "k15").column("value"))
        .containsExactly(
            "44.4444444444",
            "44.4444444444",
            "44.4444444444",
            "44.4444444444",
            "44.4444444444",
            "44.4444444444");
    assertThat(composite.where("ref_area", "k21").column("node"))
        .containsExactly("index", "economy", "gdp", "environment", "air", "waste");
    assertThat(composite.where("ref_area", "k21").column("value"))
        .containsExactly("83.3333333333", "100", "100", "50", "50", "50");
    assertThat(composite.where("ref_area", "k21").column("imputed"))
        .containsExactly("true", "false", "false", "true", "true", "true");
    assertThat(composite.where("ref_area", "k21").column("level"))
        .containsExactly("0", "1", "2", "1", "2", "3");
  }

  @Test
  void eachAreaHasOneRowInEveryIndex() {
    Cells ranks =
        filled()
            .section(
                section("")
                    + section("").replace("composite:\n", "").replace("id: index", "id: two"))
            .composite("composite_ranks");

    assertThat(ranks.where("scheme", "index").size()).isEqualTo(6);
    assertThat(ranks.where("scheme", "two").column("score"))
        .isEqualTo(ranks.where("scheme", "index").column("score"));
  }
}
