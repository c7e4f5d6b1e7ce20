package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Targets whose year, or years, still run (methods, section 2). */
@TestInstance(Lifecycle.PER_CLASS)
class ScheduleTest {
  private final Cases cases =
      Cases.of(
          """
          id     | unit | nature | direction | roll_up
          roads  | 公里   | flow   | higher    | none
          waste  | 吨    | flow   | lower     | none
          growth | %    | growth | higher    | none
          """);

  // Half the year, half the target, ±5 % of the schedule.
  private final Case unfinishedYearAgainstEvenSchedule =
      cases.targets(
          """
          ref_area | indicator | value_low
          a        | roads     | 100
          b        | roads     | 100
          c        | roads     | 100
          d        | roads     | 100
          """,
          """
          ref_area | indicator | time_period | obs_value
          a        | roads     | 2024-S1     | 53
          b        | roads     | 2024-S1     | 52.5
          c        | roads     | 2024-S1     | 47.5
          d        | roads     | 2024-S1     | 47
          """);

  @Test
  void unfinishedYearAgainstEvenSchedule() {
    assertThat(unfinishedYearAgainstEvenSchedule.attainment().column("verdict"))
        .containsExactly("ahead", "on_schedule", "on_schedule", "behind");
    assertThat(unfinishedYearAgainstEvenSchedule.attainment().column("schedule"))
        .containsOnly("50");
    assertThat(unfinishedYearAgainstEvenSchedule.attainment().column("rate_low"))
        .containsExactly("53", "52.5", "47.5", "47");
  }

  private final Case targetReachedEarlyIsAhead =
      cases.targets(
          """
          indicator | value_low
          roads     | 100
          """,
          """
          indicator | time_period | obs_value
          roads     | 2024-Q1     | 120
          """);

  @Test
  void targetReachedEarlyIsAhead() {
    assertThat(targetReachedEarlyIsAhead.attainment().cells("rate_low", "verdict"))
        .containsExactly("120", "ahead");
  }

  private final Case ceilingWhileTheYearRuns =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | waste     | le         | 100
          b        | waste     | le         | 100
          """,
          """
          ref_area | indicator | time_period | obs_value
          a        | waste     | 2024-S1     | 40
          b        | waste     | 2024-S1     | 60
          """);

  @Test
  void ceilingWhileTheYearRuns() {
    assertThat(ceilingWhileTheYearRuns.attainment().column("verdict"))
        .containsExactly("ahead", "behind");
  }

  private final Case growthWhileTheYearRunsIsJudgedByPoints =
      cases.targets(
          """
          ref_area | indicator | value_low
          a        | growth    | 8
          b        | growth    | 8
          c        | growth    | 8
          """,
          """
          ref_area | indicator | time_period | obs_value
          a        | growth    | 2024-S1     | 10.2
          b        | growth    | 2024-S1     | 7.5
          c        | growth    | 2024-S1     | 6.9
          """);

  @Test
  void growthWhileTheYearRunsIsJudgedByPoints() {
    assertThat(growthWhileTheYearRunsIsJudgedByPoints.attainment().column("verdict"))
        .containsExactly("ahead", "on_schedule", "behind");
  }

  // 700 + 900 of 2400 after two of three years.
  private final Case multiYearTargetJudgedOnRunningSum =
      cases.targets(
          """
          indicator | time_period | value_low | kind
          roads     | 2023/2025   | 2400      | increment
          """,
          """
          indicator | time_period | obs_value
          roads     | 2023        | 700
          roads     | 2024        | 900
          """);

  @Test
  void multiYearTargetJudgedOnRunningSum() {
    assertThat(
            multiYearTargetJudgedOnRunningSum
                .attainment()
                .cells("actual_low", "rate_low", "months", "verdict", "origin"))
        .containsExactly("1600", "66.66666666666667", "24", "on_schedule", "derived");
  }

  private final Case multiYearTargetInItsLastYearIsJudged =
      cases.targets(
          """
          indicator | time_period | value_low | kind
          roads     | 2022/2024   | 2400      | increment
          """,
          """
          indicator | time_period | obs_value
          roads     | 2022        | 700
          roads     | 2023        | 900
          roads     | 2024        | 800
          """);

  @Test
  void multiYearTargetInItsLastYearIsJudged() {
    assertThat(multiYearTargetInItsLastYearIsJudged.attainment().cells("actual_low", "verdict"))
        .containsExactly("2400", "achieved");
  }

  private final Case runningSumNeedsEveryYear =
      cases.targets(
          """
          indicator | time_period | value_low | kind
          roads     | 2022/2025   | 2400      | increment
          """,
          """
          indicator | time_period | obs_value
          roads     | 2022        | 700
          roads     | 2024        | 900
          """);

  @Test
  void runningSumNeedsEveryYear() {
    assertThat(runningSumNeedsEveryYear.attainment().cells("actual_low", "verdict"))
        .containsExactly("", "not_comparable");
  }

  private final Case runningSumNeedsOneBasis =
      cases.targets(
          """
          indicator | time_period | value_low | kind
          roads     | 2023/2025   | 2400      | increment
          """,
          """
          indicator | time_period | obs_value | basis
          roads     | 2023        | 700       | 交通部门
          roads     | 2024        | 900       |
          """);

  @Test
  void runningSumNeedsOneBasis() {
    assertThat(runningSumNeedsOneBasis.attainment().cells("actual_low", "verdict"))
        .containsExactly("", "not_comparable");
  }

  private final Case targetOfAnotherYearIsNotEvaluated =
      cases.targets(
          """
          indicator | time_period | value_low
          roads     | 2024        | 100
          roads     | 2023        | 90
          roads     | 2025/2027   | 300
          """,
          """
          indicator | obs_value
          roads     | 80
          """);

  @Test
  void targetOfAnotherYearIsNotEvaluated() {
    assertThat(targetOfAnotherYearIsNotEvaluated.attainment().cells("target_low"))
        .containsExactly("100");
  }
}
