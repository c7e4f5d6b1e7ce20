package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Growth and share targets (methods, section 2). */
@TestInstance(Lifecycle.PER_CLASS)
class PointsTest {
  private final Cases cases =
      Cases.of(
          """
          id      | unit | nature    | direction | roll_up
          grain   | 万吨   | flow      | higher    | none
          waste   | 吨    | flow      | lower     | none
          births  | 人    | flow      | neutral   | none
          people  | 万人   | stock     | higher    | none
          covered | %    | rate      | higher    | none
          jobless | %    | rate      | lower     | none
          growth  | %    | growth    | higher    | none
          prices  | %    | growth    | lower     | none
          place   | 位    | rate      | lower     | none
          built   | %    | milestone | higher    | none
          """);

  private final Case growthTargetsAreJudgedByPoints =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | growth    | eq         | 6
          b        | growth    | eq         | 6
          c        | growth    | eq         | 6
          d        | growth    | eq         | 6
          e        | growth    | eq         | 6
          """,
          """
          ref_area | indicator | obs_value
          a        | growth    | 7
          b        | growth    | 6.9
          c        | growth    | 6
          d        | growth    | 5.5
          e        | growth    | 5.4
          """);

  @Test
  void growthTargetsAreJudgedByPoints() {
    assertThat(growthTargetsAreJudgedByPoints.attainment().column("verdict"))
        .containsExactly("exceeded", "achieved", "achieved", "nearly", "missed");
    assertThat(growthTargetsAreJudgedByPoints.attainment().column("gap"))
        .containsExactly("1", "0.9", "0", "-0.5", "-0.6");
    assertThat(growthTargetsAreJudgedByPoints.attainment().column("rate_low")).containsOnly("");
  }

  private final Case growthCeilingIsJudgedByPoints =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | prices    | le         | 3
          b        | prices    | le         | 3
          c        | prices    | le         | 3
          d        | prices    | le         | 3
          """,
          """
          ref_area | indicator | obs_value
          a        | prices    | 2
          b        | prices    | 3
          c        | prices    | 3.5
          d        | prices    | 3.6
          """);

  @Test
  void growthCeilingIsJudgedByPoints() {
    assertThat(growthCeilingIsJudgedByPoints.attainment().column("verdict"))
        .containsExactly("exceeded", "achieved", "nearly", "missed");
  }

  private final Case aroundMeansThreeTenthsOfAPointForGrowth =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | growth    | approx     | 6
          b        | growth    | approx     | 6
          """,
          """
          ref_area | indicator | obs_value
          a        | growth    | 5.7
          b        | growth    | 5.69
          """);

  @Test
  void aroundMeansThreeTenthsOfAPointForGrowth() {
    assertThat(aroundMeansThreeTenthsOfAPointForGrowth.attainment().column("verdict"))
        .containsExactly("achieved", "nearly");
  }

  private final Case shareTargetsHaveARateAndAreJudgedByPoints =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | covered   | ge         | 80
          b        | covered   | ge         | 80
          """,
          """
          ref_area | indicator | obs_value
          a        | covered   | 81
          b        | covered   | 79.5
          """);

  @Test
  void shareTargetsHaveARateAndAreJudgedByPoints() {
    assertThat(shareTargetsHaveARateAndAreJudgedByPoints.attainment().column("rate_low"))
        .containsExactly("101.25", "99.375");
    assertThat(shareTargetsHaveARateAndAreJudgedByPoints.attainment().column("verdict"))
        .containsExactly("exceeded", "nearly");
  }

  private final Case negativeGrowthTarget =
      cases.targets(
          """
          indicator | comparator | value_low
          growth    | ge         | -5
          """,
          """
          indicator | obs_value
          growth    | -4.5
          """);

  @Test
  void negativeGrowthTarget() {
    assertThat(negativeGrowthTarget.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("", "0.5", "achieved");
  }

  private final Case growthOfALevelIsComputed =
      cases.targets(
          """
          indicator | value_low | unit | kind
          grain     | 6         | %    | growth_rate
          """,
          """
          indicator | time_period | obs_value
          grain     | 2023        | 100
          grain     | 2024        | 108
          """);

  @Test
  void growthOfALevelIsComputed() {
    assertThat(
            growthOfALevelIsComputed.attainment().cells("actual_low", "gap", "verdict", "origin"))
        .containsExactly("8", "2", "exceeded", "derived");
  }

  private final Case breakForbidsGrowthAcrossIt =
      cases.targets(
          """
          indicator | value_low | unit | kind
          grain     | 6         | %    | growth_rate
          """,
          """
          indicator | time_period | obs_value | obs_status
          grain     | 2023        | 100       | A
          grain     | 2024        | 108       | B
          """);

  @Test
  void breakForbidsGrowthAcrossIt() {
    assertThat(breakForbidsGrowthAcrossIt.attainment().cells("actual_low", "verdict"))
        .containsExactly("", "not_comparable");
  }

  private final Case growthNeverCrossesBases =
      cases.targets(
          """
          indicator | value_low | unit | kind
          grain     | 6         | %    | growth_rate
          """,
          """
          indicator | time_period | obs_value | basis
          grain     | 2023        | 100       | 农业部门
          grain     | 2024        | 108       |
          """);

  @Test
  void growthNeverCrossesBases() {
    assertThat(growthNeverCrossesBases.attainment().cells("actual_low", "verdict"))
        .containsExactly("", "not_comparable");
  }

  private final Case growthOfAnUnfinishedYearIsNoGrowth =
      cases.targets(
          """
          indicator | value_low | unit | kind
          grain     | 6         | %    | growth_rate
          """,
          """
          indicator | time_period | obs_value
          grain     | 2023        | 100
          grain     | 2024-S1     | 60
          """);

  @Test
  void growthOfAnUnfinishedYearIsNoGrowth() {
    assertThat(growthOfAnUnfinishedYearIsNoGrowth.attainment().cells("actual_low", "verdict"))
        .containsExactly("", "not_comparable");
  }

  private final Case growthFromRangesIsARange =
      cases.targets(
          """
          indicator | value_low | unit | kind
          grain     | 6         | %    | growth_rate
          """,
          """
          indicator | time_period | obs_value
          grain     | 2023        | 100—110
          grain     | 2024        | 110
          """);

  @Test
  void growthFromRangesIsARange() {
    assertThat(growthFromRangesIsARange.attainment().cells("actual_low", "actual_high", "verdict"))
        .containsExactly("0", "10", "undetermined");
  }

  private final Case incrementOfAStockIsItsChange =
      cases.targets(
          """
          indicator | value_low | kind
          people    | 5         | increment
          """,
          """
          indicator | time_period | obs_value
          people    | 2023-12-31  | 100
          people    | 2024-12-31  | 106
          """);

  @Test
  void incrementOfAStockIsItsChange() {
    assertThat(incrementOfAStockIsItsChange.attainment().cells("actual_low", "verdict", "origin"))
        .containsExactly("6", "exceeded", "derived");
  }

  private final Case incrementOfARateIsInPoints =
      cases.targets(
          """
          indicator | value_low | unit | kind
          covered   | 0.5       | 百分点  | increment
          """,
          """
          indicator | time_period | obs_value
          covered   | 2023        | 52.1
          covered   | 2024        | 52.7
          """);

  @Test
  void incrementOfARateIsInPoints() {
    assertThat(
            incrementOfARateIsInPoints
                .attainment()
                .cells("actual_low", "gap", "unit_measure", "verdict"))
        .containsExactly("0.6", "0.1", "百分点", "achieved");
  }
}
