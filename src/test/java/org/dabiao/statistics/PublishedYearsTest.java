package org.dabiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Which figure stands for a year where figures do not add up (methods, section 1). */
@TestInstance(Lifecycle.PER_CLASS)
class PublishedYearsTest {
  private final Cases cases =
      Cases.of(
          """
          id     | unit | nature    | roll_up
          people | 人    | stock     | sum
          share  | %    | rate      | none
          growth | %    | growth    | none
          done   | %    | milestone | none
          """);

  private final Case stockTakesTheLastDateOfTheYear =
      cases.figures(
          """
          indicator | time_period | obs_value
          people    | 2024-06-30  | 640000
          people    | 2024-11-01  | 650000
          people    | 2024-03-31  | 660000
          """);

  @Test
  void stockTakesTheLastDateOfTheYear() {
    assertThat(stockTakesTheLastDateOfTheYear.year().cells("low", "months", "origin"))
        .containsExactly("650000", "12", "sourced");
  }

  private final Case stocksDoNotAddUp =
      cases.figures(
          """
          indicator | time_period | obs_value
          people    | 2024-S1     | 630000
          people    | 2024-S2     | 640000
          """);

  @Test
  void stocksDoNotAddUp() {
    assertThat(stocksDoNotAddUp.year().cells("low", "origin")).containsExactly("640000", "sourced");
  }

  // Neither sum nor mean: the last one, to date.
  private final Case rateIsTakenOnlyAsPublished =
      cases.figures(
          """
          indicator | time_period | obs_value
          share     | 2024-Q1     | 61
          share     | 2024-Q2     | 63
          share     | 2024-Q3     | 62
          """);

  @Test
  void rateIsTakenOnlyAsPublished() {
    assertThat(rateIsTakenOnlyAsPublished.year().cells("low", "period", "months"))
        .containsExactly("62", "2024-Q3", "9");
  }

  private final Case growthIsTakenOnlyAsPublished =
      cases.figures(
          """
          indicator | time_period | obs_value
          growth    | 2024-S1     | 5.8
          growth    | 2024        | 6.1
          growth    | 2024-Q3     | 7.0
          """);

  @Test
  void growthIsTakenOnlyAsPublished() {
    assertThat(growthIsTakenOnlyAsPublished.year().cells("low", "period", "origin"))
        .containsExactly("6.1", "2024", "sourced");
  }

  private final Case growthOfADayIsNoFigure =
      cases.figures(
          """
          indicator | time_period | obs_value
          growth    | 2024-06-30  | 5.8
          """);

  @Test
  void growthOfADayIsNoFigure() {
    assertThat(growthOfADayIsNoFigure.year().cells("low", "usable")).containsExactly("", "false");
  }

  private final Case milestoneTakesTheLastDate =
      cases.figures(
          """
          indicator | time_period | obs_value
          done      | 2024-06-30  | 60
          done      | 2024-12-31  | 100
          """);

  @Test
  void milestoneTakesTheLastDate() {
    assertThat(milestoneTakesTheLastDate.year().cells("low", "months"))
        .containsExactly("100", "12");
  }

  private final Case breakIsRemembered =
      cases.figures(
          """
          indicator | time_period | obs_value | obs_status
          people    | 2024-12-31  | 640000    | B
          """);

  @Test
  void breakIsRemembered() {
    assertThat(breakIsRemembered.year().cells("low", "break_before"))
        .containsExactly("640000", "true");
  }

  private final Case estimateKeepsItsStatus =
      cases.figures(
          """
          indicator | time_period | obs_value | obs_status
          growth    | 2024        | 6.1       | E
          """);

  @Test
  void estimateKeepsItsStatus() {
    assertThat(estimateKeepsItsStatus.year().cells("low", "obs_status"))
        .containsExactly("6.1", "E");
  }
}
