package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Area against area and year against year (methods, section 6). */
@TestInstance(Lifecycle.PER_CLASS)
class ComparisonTest {
  private Cells growth;
  private Cells disparity;

  @BeforeAll
  void compare(@TempDir Path folder) {
    Example example =
        Example.in(folder)
            .areas(
                """
                code | name | parent
                city | 市   |
                a    | 甲   | city
                b    | 乙   | city
                c    | 丙   | city
                d    | 丁   | city
                """)
            .indicators(
                """
                id      | unit | nature | direction
                grain   | 万吨 | flow   | higher
                jobless | %    | rate   | lower
                people  | 万人 | stock  | higher
                pigs    | 万头 | flow   | higher
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure | obs_status
                a        | grain     | 2014        | 1         | 万吨         | A
                b        | grain     | 2014        | 2         | 万吨         | A
                c        | grain     | 2014        | 3         | 万吨         | A
                d        | grain     | 2014        | 4         | 万吨         | A
                a        | grain     | 2024        | 2         | 万吨         | A
                b        | grain     | 2024        | 2         | 万吨         | A
                c        | grain     | 2024        | 6         | 万吨         | A
                d        | grain     | 2024        | 5         | 万吨         | A
                a        | jobless   | 2014        | 3.0       | %            | A
                b        | jobless   | 2014        | 4.0       | %            | A
                a        | jobless   | 2024        | 3.5       | %            | A
                b        | jobless   | 2024        | 2.5       | %            | A
                a        | people    | 2014-12-31  | 65        | 万人         | A
                a        | people    | 2020-11-01  | 66        | 万人         | B
                a        | people    | 2024-12-31  | 61        | 万人         | A
                a        | pigs      | 2014        | 超20      | 万头         | A
                a        | pigs      | 2024        | 30        | 万头         | A
                """)
            .section(
                "comparison: {from: 2014, to: 2024, indicators: [grain, jobless, people, pigs]}");
    growth = example.growth();
    disparity = example.disparity();
  }

  private Cells grain(String area) {
    return growth.where("indicator", "grain").where("ref_area", area);
  }

  @Test
  void contributionsAddUpToTheGrowthOfTheCity() {
    BigDecimal sum =
        growth.where("indicator", "grain").column("contribution").stream()
            .filter(c -> !c.isEmpty())
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(grain("city").cells("value_from", "value_to", "growth", "origin"))
        .containsExactly("10", "15", "50", "derived");
    assertThat(sum).isEqualByComparingTo("50");
  }

  /** 1 to 2 in ten years: 2^(1/10) − 1. */
  @Test
  void averageGrowth() {
    assertThat(grain("a").cells("growth", "average_growth")).containsExactly("100", "7.1773462536");
  }

  @Test
  void tiesShareTheBetterRank() {
    assertThat(growth.where("indicator", "grain").column("rank_from"))
        .containsExactly("4", "3", "2", "", "1");
    assertThat(growth.where("indicator", "grain").column("rank_to"))
        .as("a and b are both third")
        .containsExactly("3", "3", "1", "", "2");
  }

  @Test
  void rateHasPointsAndNoGrowth() {
    Cells rate = growth.where("indicator", "jobless").where("ref_area", "a");

    assertThat(rate.cells("change", "growth", "average_growth", "contribution", "note"))
        .containsExactly("0.5", "", "", "", "rate");
  }

  @Test
  void lowerIsBetterWhereTheIndicatorSaysSo() {
    Cells rates = growth.where("indicator", "jobless");

    assertThat(rates.where("ref_area", "a").cells("rank_from", "rank_to"))
        .containsExactly("1", "2");
    assertThat(rates.where("ref_area", "b").cells("rank_from", "rank_to"))
        .containsExactly("2", "1");
  }

  @Test
  void breakBetweenTheYearsForbidsGrowth() {
    assertThat(growth.where("indicator", "people").cells("change", "growth", "note"))
        .containsExactly("", "", "break");
  }

  @Test
  void boundHasNoGrowth() {
    assertThat(growth.where("indicator", "pigs").cells("change", "growth", "note"))
        .containsExactly("", "", "bound");
  }

  @Test
  void disparityOfOneToFour() {
    assertThat(
            disparity
                .where("indicator", "grain")
                .where("year", "2014")
                .cells("n", "mean", "gini", "max_min", "best"))
        .containsExactly("4", "2.5", "0.25", "4", "d");
  }

  @Test
  void withoutWeightAndGroupsThoseMeasuresAreEmpty() {
    assertThat(
            disparity
                .where("indicator", "grain")
                .where("year", "2014")
                .cells("measure", "williamson", "theil_t_between", "theil_l_within"))
        .containsExactly("value", "", "", "");
  }

  @Test
  void bestIsTheLowestWhereLowIsGood() {
    assertThat(disparity.where("indicator", "jobless").column("best")).containsExactly("a", "b");
  }
}
