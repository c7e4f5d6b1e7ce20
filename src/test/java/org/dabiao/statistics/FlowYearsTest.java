package org.dabiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** How parts of a year become a year where figures add up (methods, section 1). */
@TestInstance(Lifecycle.PER_CLASS)
class FlowYearsTest {
  private final Cases cases =
      Cases.of(
          """
          id   | unit
          jobs | 人
          """);

  private final Case flowSumsDisjointSubPeriods =
      cases.figures(
          """
          indicator | time_period | obs_value
          jobs      | 2024-Q1     | 10
          jobs      | 2024-Q2     | 20
          jobs      | 2024-S2     | 70
          """);

  @Test
  void flowSumsDisjointSubPeriods() {
    assertThat(flowSumsDisjointSubPeriods.year().cells("low", "high", "period", "months", "origin"))
        .containsExactly("100", "100", "2024", "12", "derived");
  }

  private final Case publishedYearBeatsItsParts =
      cases.figures(
          """
          indicator | time_period | obs_value
          jobs      | 2024-S1     | 50
          jobs      | 2024-S2     | 50
          jobs      | 2024        | 103
          """);

  @Test
  void publishedYearBeatsItsParts() {
    assertThat(publishedYearBeatsItsParts.year().cells("low", "period", "origin"))
        .containsExactly("103", "2024", "sourced");
  }

  private final Case incompleteYearIsToDateNeverAYear =
      cases.figures(
          """
          indicator | time_period | obs_value
          jobs      | 2024-M01    | 10
          jobs      | 2024-M02    | 15
          jobs      | 2024-M03    | 20
          """);

  @Test
  void incompleteYearIsToDateNeverAYear() {
    assertThat(incompleteYearIsToDateNeverAYear.year().cells("low", "period", "months", "usable"))
        .containsExactly("45", "2024-01/2024-03", "3", "true");
  }

  private final Case onePartKeepsItsOwnName =
      cases.figures(
          """
          indicator | time_period | obs_value
          jobs      | 2024-S1     | 45
          """);

  @Test
  void onePartKeepsItsOwnName() {
    assertThat(onePartKeepsItsOwnName.year().cells("low", "period", "months", "origin"))
        .containsExactly("45", "2024-S1", "6", "sourced");
  }

  private final Case partsThatOverlapAreCountedOnce =
      cases.figures(
          """
          indicator | time_period     | obs_value
          jobs      | 2024-S1         | 50
          jobs      | 2024-Q1         | 20
          jobs      | 2024-Q2         | 30
          jobs      | 2024-07/2024-09 | 25
          """);

  @Test
  void partsThatOverlapAreCountedOnce() {
    assertThat(partsThatOverlapAreCountedOnce.year().cells("low", "period", "months"))
        .containsExactly("75", "2024-01/2024-09", "9");
  }

  private final Case partsWithAGapAreNoFigure =
      cases.figures(
          """
          indicator | time_period | obs_value
          jobs      | 2024-Q1     | 20
          jobs      | 2024-Q3     | 25
          """);

  @Test
  void partsWithAGapAreNoFigure() {
    assertThat(partsWithAGapAreNoFigure.year().cells("low", "high", "usable"))
        .containsExactly("", "", "false");
  }

  private final Case partsOfTwoBasesDoNotAddUp =
      cases.figures(
          """
          indicator | time_period | obs_value | basis
          jobs      | 2024-S1     | 50        |
          jobs      | 2024-S2     | 60        | 人社部门
          """);

  @Test
  void partsOfTwoBasesDoNotAddUp() {
    assertThat(partsOfTwoBasesDoNotAddUp.year().where("basis", "").cells("low", "period"))
        .containsExactly("50", "2024-S1");
    assertThat(partsOfTwoBasesDoNotAddUp.year().where("basis", "人社部门").cells("low", "usable"))
        .as("a second half alone is no year")
        .containsExactly("", "false");
  }

  private final Case sumOfBoundsIsABound =
      cases.figures(
          """
          indicator | time_period | obs_value
          jobs      | 2024-S1     | 50
          jobs      | 2024-S2     | 超60
          """);

  @Test
  void sumOfBoundsIsABound() {
    assertThat(sumOfBoundsIsABound.year().cells("low", "high")).containsExactly("110", "");
  }

  private final Case sumWithAnEstimateIsAnEstimate =
      cases.figures(
          """
          indicator | time_period | obs_value | obs_status
          jobs      | 2024-S1     | 50        | A
          jobs      | 2024-S2     | 60        | E
          """);

  @Test
  void sumWithAnEstimateIsAnEstimate() {
    assertThat(sumWithAnEstimateIsAnEstimate.year().cells("low", "obs_status"))
        .containsExactly("110", "E");
  }

  private final Case sumNamesAllItsSources =
      cases.figures(
          """
          indicator | time_period | obs_value | source   | release
          jobs      | 2024-Q1     | 50        | report   | 2024-04-18
          jobs      | 2024-Q2     | 60        | bulletin | 2024-07-20
          """);

  @Test
  void sumNamesAllItsSources() {
    assertThat(sumNamesAllItsSources.year().cells("source", "release"))
        .containsExactly("bulletin;report", "2024-07-20");
  }
}
