package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The usual course of a year, as schedule and as outlook (methods, section 2). */
class SeasonTest {
  @TempDir private Path folder;

  /** Roads are built late in the year: 20 %, then 30 % of a year's length was done by June. */
  private static final String TWO_EARLIER_YEARS =
      """
      ref_area | indicator | time_period | obs_value | unit_measure
      a        | roads     | 2022-S1     | 20        | 公里
      a        | roads     | 2022        | 100       | 公里
      a        | roads     | 2023-S1     | 60        | 公里
      a        | roads     | 2023        | 200       | 公里
      """;

  private Example example(String figures) {
    return Example.in(folder)
        .areas(
            """
            code | name
            a    | 甲县
            """)
        .indicators(
            """
            id    | unit | nature | roll_up
            roads | 公里 | flow   | none
            """)
        .targets(
            """
            target_id | ref_area | indicator | time_period | comparator | value_low | unit
            t         | a        | roads     | 2024        | ge         | 240       | 公里
            """)
        .figures(figures);
  }

  private static String reached(String figure) {
    return TWO_EARLIER_YEARS + "a | roads | 2024-S1 | " + figure + " | 公里\n";
  }

  @Test
  void theScheduleIsTheMeanShareOfEarlierYears() {
    Cells rows = example(reached("60")).section("evaluation: {schedule: seasonal}").attainment();

    assertThat(rows.cells("rate_low", "schedule", "verdict"))
        .containsExactly("25", "25", "on_schedule");
  }

  @Test
  void whatIsOnTheUsualCourseIsBehindAnEvenOne() {
    Cells rows = example(reached("60")).section("evaluation: {schedule: even}").attainment();

    assertThat(rows.cells("schedule", "verdict")).containsExactly("50", "behind");
  }

  @Test
  void withoutEarlierYearsASeasonalScheduleIsEven() {
    Cells rows =
        example(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                a        | roads     | 2024-S1     | 60        | 公里
                """)
            .section("evaluation: {schedule: seasonal}")
            .attainment();

    assertThat(rows.cells("schedule", "verdict")).containsExactly("50", "behind");
  }

  /** 60 / 0.25; from 60 / 0.3 to 60 / 0.2. */
  @Test
  void theOutlookSpansWhatEarlierYearsWouldMakeOfTheFigure() {
    Cells rows = example(reached("60")).outlook();

    assertThat(rows.cells("outlook_low", "outlook", "outlook_high", "method", "earlier_years"))
        .containsExactly("200", "240", "300", "seasonal", "2");
  }

  @Test
  void oneEarlierYearGivesTheEvenPathAndNoInterval() {
    Cells rows =
        example(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                a        | roads     | 2023-S1     | 60        | 公里
                a        | roads     | 2023        | 200       | 公里
                a        | roads     | 2024-S1     | 60        | 公里
                """)
            .outlook();

    assertThat(rows.cells("outlook_low", "outlook", "outlook_high", "method", "earlier_years"))
        .containsExactly("", "120", "", "even", "1");
  }

  /** A year whose half is known only as a bound says nothing about its course. */
  @Test
  void aBoundIsNoShare() {
    Cells rows = example(reached("60").replace("| 20        |", "| 超20 |")).outlook();

    assertThat(rows.cells("method", "earlier_years")).containsExactly("even", "1");
  }

  /** Quarters are compared with quarters, not with halves. */
  @Test
  void otherPartsOfTheYearAreNoShare() {
    Cells rows = example(TWO_EARLIER_YEARS + "a | roads | 2024-Q1 | 30 | 公里\n").outlook();

    assertThat(rows.cells("outlook", "method")).containsExactly("120", "even");
  }

  /** 700 + 900 of 2400 after 24 of 36 months: the even path, whatever earlier years did. */
  @Test
  void aTermOfSeveralYearsIsProjectedFromItsRunningSum() {
    Cells rows =
        Example.in(folder)
            .areas(
                """
                code | name
                a    | 甲县
                """)
            .indicators(
                """
                id    | unit | nature | roll_up
                roads | 公里 | flow   | none
                """)
            .targets(
                """
                target_id | ref_area | indicator | time_period | comparator | value_low | unit | kind
                t         | a        | roads     | 2023/2025   | ge         | 2700      | 公里 | increment
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                a        | roads     | 2023        | 700       | 公里
                a        | roads     | 2024        | 900       | 公里
                """)
            .outlook();

    assertThat(rows.cells("to_date", "outlook_low", "outlook", "outlook_high", "method"))
        .containsExactly("1600", "", "2400", "", "even");
  }

  @Test
  void aFinishedYearHasNoOutlook() {
    Cells rows = example(TWO_EARLIER_YEARS + "a | roads | 2024 | 250 | 公里\n").outlook();

    assertThat(rows.column("target_id")).isEmpty();
  }
}
