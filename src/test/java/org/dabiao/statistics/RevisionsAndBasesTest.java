package org.dabiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Which of several figures of one year is used (methods, section 1). */
@TestInstance(Lifecycle.PER_CLASS)
class RevisionsAndBasesTest {
  private final Cases cases =
      Cases.of(
              """
              id   | unit
              jobs | 人
              """)
          .section("evaluation: {basis: [农业部门, '']}")
          .sources(
              """
              source    | grade | released
              bulletin  | A     | 2025-03-01
              a-reprint | C     | 2025-03-01
              report    | A     | 2025-01-10
              """);

  private final Case laterReleaseWins =
      cases.figures(
          """
          indicator | time_period | obs_value | source   | release
          jobs      | 2024        | 100       | report   | 2025-01-10
          jobs      | 2024        | 101       | bulletin | 2025-03-01
          jobs      | 2024        | 99        | press    | 2024-12-20
          """);

  @Test
  void laterReleaseWins() {
    assertThat(laterReleaseWins.year().cells("low", "release"))
        .containsExactly("101", "2025-03-01");
  }

  private final Case catalogueTellsTheDayOfRelease =
      cases.figures(
          """
          indicator | time_period | obs_value | source
          jobs      | 2024        | 100       | report
          jobs      | 2024        | 101       | bulletin
          """);

  @Test
  void catalogueTellsTheDayOfRelease() {
    assertThat(catalogueTellsTheDayOfRelease.year().cells("low", "release"))
        .containsExactly("101", "2025-03-01");
  }

  // Of grades A and C, not of names.
  private final Case betterSourceWinsOnOneDay =
      cases.figures(
          """
          indicator | time_period | obs_value | source    | release
          jobs      | 2024        | 100       | a-reprint | 2025-01-10
          jobs      | 2024        | 101       | bulletin  | 2025-01-10
          """);

  @Test
  void betterSourceWinsOnOneDay() {
    assertThat(betterSourceWinsOnOneDay.year().cells("low", "source"))
        .containsExactly("101", "bulletin");
  }

  // The project file prefers 农业部门.
  private final Case basesNeverMix =
      cases.figures(
          """
          indicator | obs_value | basis
          jobs      | 40        |
          jobs      | 55        | 农业部门
          """);

  @Test
  void basesNeverMix() {
    assertThat(basesNeverMix.year().column("basis")).containsExactly("", "农业部门");
    assertThat(basesNeverMix.year().column("low")).containsExactly("40", "55");
    assertThat(basesNeverMix.year().where("used", "true").cell("basis")).isEqualTo("农业部门");
  }

  private final Case conflictsAreListed =
      cases.figures(
          """
          indicator | obs_value | basis
          jobs      | 40        |
          jobs      | 55        | 农业部门
          """);

  @Test
  void conflictsAreListed() {
    assertThat(
            conflictsAreListed
                .conflicts()
                .cells("year", "used_low", "used_basis", "other_low", "other_basis"))
        .containsExactly("2024", "55", "农业部门", "40", "");
  }

  private final Case basesThatAgreeAreNoConflict =
      cases.figures(
          """
          indicator | obs_value | basis
          jobs      | 40        |
          jobs      | 40.0      | 农业部门
          """);

  @Test
  void basesThatAgreeAreNoConflict() {
    assertThat(basesThatAgreeAreNoConflict.conflicts().size()).isZero();
  }

  private final Case unlistedBasesFollowAlphabetically =
      cases.figures(
          """
          indicator | obs_value | basis
          jobs      | 40        | b
          jobs      | 41        | a
          """);

  @Test
  void unlistedBasesFollowAlphabetically() {
    assertThat(unlistedBasesFollowAlphabetically.year().where("used", "true").cell("basis"))
        .isEqualTo("a");
  }

  private final Case wholeYearBeatsAPartOfAPreferredBasis =
      cases.figures(
          """
          indicator | time_period | obs_value | basis
          jobs      | 2024-S1     | 20        | 农业部门
          jobs      | 2024        | 41        |
          """);

  @Test
  void wholeYearBeatsAPartOfAPreferredBasis() {
    assertThat(wholeYearBeatsAPartOfAPreferredBasis.year().where("used", "true").cell("low"))
        .isEqualTo("41");
  }

  // Even a half-year that was measured beats a year that was invented.
  private final Case sourcedBeatsIllustrative =
      cases.figures(
          """
          indicator | time_period | obs_value | origin
          jobs      | 2024-S1     | 20        |
          jobs      | 2024        | 41        | illustrative
          """);

  @Test
  void sourcedBeatsIllustrative() {
    Cells year = sourcedBeatsIllustrative.year();
    assertThat(year.where("used", "true").cells("low", "origin")).containsExactly("20", "sourced");
    assertThat(year.where("used", "false").cell("origin")).isEqualTo("illustrative");
  }

  private final Case illustrativeFigureIsNoConflict =
      cases.figures(
          """
          indicator | obs_value | origin
          jobs      | 20        |
          jobs      | 41        | illustrative
          """);

  @Test
  void illustrativeFigureIsNoConflict() {
    assertThat(illustrativeFigureIsNoConflict.conflicts().size()).isZero();
  }
}
