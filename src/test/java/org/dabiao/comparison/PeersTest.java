package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A province with two cities: the counties of a city are set against each other, not all of them.
 */
class PeersTest {
  @TempDir private Path folder;

  private Example province() {
    return Example.in(folder)
        .areas(
            """
            code | name   | parent
            p    | 某省   |
            x    | 甲市   | p
            y    | 乙市   | p
            x1   | 甲一县 | x
            x2   | 甲二县 | x
            y1   | 乙一县 | y
            y2   | 乙二县 | y
            """)
        .indicators(
            """
            id    | unit | nature
            grain | 万吨 | flow
            """)
        .targets(
            """
            target_id | ref_area | indicator | time_period | value_low | unit
            t1        | x1       | grain     | 2024        | 10        | 万吨
            t2        | x2       | grain     | 2024        | 10        | 万吨
            t3        | y1       | grain     | 2024        | 10        | 万吨
            t4        | y2       | grain     | 2024        | 10        | 万吨
            """)
        .figures(
            """
            ref_area | indicator | time_period | obs_value | unit_measure
            x1       | grain     | 2023        | 4         | 万吨
            x2       | grain     | 2023        | 4         | 万吨
            y1       | grain     | 2023        | 6         | 万吨
            y2       | grain     | 2023        | 2         | 万吨
            x1       | grain     | 2024        | 5         | 万吨
            x2       | grain     | 2024        | 7         | 万吨
            y1       | grain     | 2024        | 8         | 万吨
            y2       | grain     | 2024        | 6         | 万吨
            """)
        .section("assessment: {rule: proportional}");
  }

  @Test
  void countiesAreRankedWithinTheirCity() {
    Cells growth = province().growth();

    assertThat(growth.where("ref_area", "x2").column("rank_to")).containsExactly("1");
    assertThat(growth.where("ref_area", "y2").column("rank_to")).containsExactly("2");
  }

  @Test
  void citiesAreRankedWithinTheProvince() {
    Cells growth = province().growth();

    assertThat(growth.where("ref_area", "x").column("rank_to")).containsExactly("2");
    assertThat(growth.where("ref_area", "y").column("rank_to")).containsExactly("1");
    assertThat(growth.where("ref_area", "p").column("rank_to")).containsExactly("");
  }

  /** 甲市 grew from 8 to 12; 甲二县 gave 3 of its 8, that is 37.5 points. */
  @Test
  void aContributionIsToTheGrowthOfTheOwnCity() {
    assertThat(province().growth().where("ref_area", "x2").column("contribution"))
        .containsExactly("37.5");
  }

  @Test
  void eachCityHasADisparityOfItsOwn() {
    Cells disparity = province().disparity().where("year", "2023");

    assertThat(disparity.where("ref_area", "x").cells("n", "max_min")).containsExactly("2", "1");
    assertThat(disparity.where("ref_area", "y").cells("n", "max_min")).containsExactly("2", "3");
  }

  @Test
  void scoresAreRankedWithinTheCity() {
    Cells ranks = province().ranks();

    assertThat(ranks.where("ref_area", "x2").column("rank")).containsExactly("1");
    assertThat(ranks.where("ref_area", "y1").column("rank")).containsExactly("1");
    assertThat(ranks.where("ref_area", "y2").column("rank")).containsExactly("2");
  }

  /** Counties add up to cities, and the cities to the province: 5 + 7 + 8 + 6. */
  @Test
  void figuresAddUpOverTwoLevels() {
    Cells sums = province().series().where("year", "2024");

    assertThat(sums.where("ref_area", "x").cells("low", "parts")).containsExactly("12", "2");
    assertThat(sums.where("ref_area", "p").cells("low", "parts")).containsExactly("26", "2");
  }
}
