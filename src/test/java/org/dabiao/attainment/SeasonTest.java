package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

  /**
   * Ratios of year to half-year 5 and 10/3, geometric mean √(50/3); their logarithms deviate by
   * ln(3/2)/√2, t with one degree of freedom is 3.0777 at 90 %.
   */
  @Test
  void theOutlookIsTheFigureTimesTheUsualRatio() {
    double usual = Math.sqrt(50.0 / 3);
    double factor = Math.exp(3.07768353717525 * Math.log(1.5) / Math.sqrt(2) * Math.sqrt(1.5));
    Cells rows = example(reached("60")).outlook();

    assertThat(rows.cells("method", "earlier_years")).containsExactly("seasonal", "2");
    assertThat(number(rows, "outlook")).isCloseTo(60 * usual, within(1e-8));
    assertThat(number(rows, "outlook_low")).isCloseTo(60 * usual / factor, within(1e-6));
    assertThat(number(rows, "outlook_high")).isCloseTo(60 * usual * factor, within(1e-6));
  }

  private static double number(Cells rows, String column) {
    return Double.parseDouble(rows.cell(column));
  }

  @Test
  void yearsThatRanAlikeLeaveNoDoubt() {
    String alike = TWO_EARLIER_YEARS.replace("| 60        |", "| 40        |");
    Cells rows = example(alike + "a | roads | 2024-S1 | 60 | 公里\n").outlook();

    assertThat(rows.cells("outlook_low", "outlook", "outlook_high"))
        .containsExactly("300", "300", "300");
  }

  /** 80 and 95 of 100 by June: the interval would begin below 90, of which nothing can be lost. */
  @Test
  void theOutlookIsNotBelowWhatIsReached() {
    Cells rows =
        example(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                a        | roads     | 2022-S1     | 80        | 公里
                a        | roads     | 2022        | 100       | 公里
                a        | roads     | 2023-S1     | 95        | 公里
                a        | roads     | 2023        | 100       | 公里
                a        | roads     | 2024-S1     | 90        | 公里
                """)
            .outlook();

    assertThat(rows.cell("outlook_low")).isEqualTo("90");
    assertThat(number(rows, "outlook_high")).isGreaterThan(100);
  }

  /** More years with the same scatter narrow the interval. */
  @Test
  void moreYearsMakeItSurer() {
    String more =
        """
        a | roads | 2020-S1 | 20 | 公里
        a | roads | 2020    | 100 | 公里
        a | roads | 2021-S1 | 60 | 公里
        a | roads | 2021    | 200 | 公里
        """;
    Cells two = example(reached("60")).outlook();
    Cells four = example(reached("60") + more).outlook();

    assertThat(number(four, "outlook")).isCloseTo(number(two, "outlook"), within(1e-8));
    assertThat(number(four, "outlook_high")).isLessThan(number(two, "outlook_high"));
    assertThat(four.cell("earlier_years")).isEqualTo("4");
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
