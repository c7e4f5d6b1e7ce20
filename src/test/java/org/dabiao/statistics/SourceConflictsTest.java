package org.dabiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Two sources that give one cell of one basis different values (methods, section 1). */
@TestInstance(Lifecycle.PER_CLASS)
class SourceConflictsTest {
  private final Cases cases =
      Cases.of("id | unit\njobs | 人")
          .sources(
              """
              source    | grade | released
              bulletin  | A     | 2025-03-01
              yearbook  | A     | 2025-03-01
              reprint   | C     | 2025-03-01
              undated   | A     |
              """);

  private final Case betterGradeIsTakenAndTheOtherListed =
      cases.figures(
          """
          indicator | obs_value | source
          jobs      | 100       | reprint
          jobs      | 101       | yearbook
          """);

  @Test
  void betterGradeIsTakenAndTheOtherListed() {
    assertThat(betterGradeIsTakenAndTheOtherListed.year().cells("low", "source"))
        .containsExactly("101", "yearbook");
    assertThat(
            betterGradeIsTakenAndTheOtherListed
                .conflicts()
                .cells(
                    "year",
                    "used_period",
                    "used_low",
                    "used_high",
                    "used_source",
                    "other_period",
                    "other_low",
                    "other_high",
                    "other_source"))
        .containsExactly("2024", "2024", "101", "101", "yearbook", "2024", "100", "100", "reprint");
  }

  // Of one day and one grade: the name that sorts first, wherever it stands.
  private final Case nameDecidesNotTheOrderOfRows =
      cases.figures(
          """
          indicator | obs_value | source
          jobs      | 100       | yearbook
          jobs      | 101       | bulletin
          """);

  @Test
  void nameDecidesNotTheOrderOfRows() {
    assertThat(nameDecidesNotTheOrderOfRows.conflicts().cells("used_source", "other_source"))
        .containsExactly("bulletin", "yearbook");
  }

  private final Case revisionIsNoConflict =
      cases.figures(
          """
          indicator | obs_value | source   | release
          jobs      | 100       | bulletin | 2025-03-01
          jobs      | 101       | yearbook | 2025-10-01
          """);

  @Test
  void revisionIsNoConflict() {
    assertThat(revisionIsNoConflict.year().cell("low")).isEqualTo("101");
    assertThat(revisionIsNoConflict.conflicts().size()).isZero();
  }

  private final Case whatHasNoDayCannotHaveBeenRevised =
      cases.figures(
          """
          indicator | obs_value | source
          jobs      | 100       | undated
          jobs      | 101       | bulletin
          """);

  @Test
  void whatHasNoDayCannotHaveBeenRevised() {
    assertThat(
            whatHasNoDayCannotHaveBeenRevised
                .conflicts()
                .cells("used_low", "used_source", "other_low", "other_source"))
        .containsExactly("101", "bulletin", "100", "undated");
  }

  // The catalogue gives the first row the day that the second one states itself.
  private final Case oneSourceMayDisagreeWithItself =
      cases.figures(
          """
          indicator | obs_value | source   | release
          jobs      | 101       | bulletin |
          jobs      | 100       | bulletin | 2025-03-01
          """);

  @Test
  void oneSourceMayDisagreeWithItself() {
    assertThat(oneSourceMayDisagreeWithItself.year().cell("low")).isEqualTo("100");
    assertThat(oneSourceMayDisagreeWithItself.conflicts().cells("used_low", "other_low"))
        .containsExactly("100", "101");
  }

  private final Case sourcesThatAgreeAreNoConflict =
      cases.figures(
          """
          indicator | obs_value | source
          jobs      | 100       | bulletin
          jobs      | 100.0     | yearbook
          """);

  @Test
  void sourcesThatAgreeAreNoConflict() {
    assertThat(sourcesThatAgreeAreNoConflict.conflicts().size()).isZero();
  }

  private final Case quarterIsListedAsAQuarter =
      cases.figures(
          """
          indicator | time_period | obs_value | source
          jobs      | 2024-Q1     | 10        | bulletin
          jobs      | 2024-Q1     | 11        | yearbook
          jobs      | 2024-Q2     | 20        | bulletin
          jobs      | 2024-Q3     | 20        | bulletin
          jobs      | 2024-Q4     | 20        | bulletin
          """);

  @Test
  void quarterIsListedAsAQuarter() {
    assertThat(quarterIsListedAsAQuarter.year().cell("low")).isEqualTo("70");
    assertThat(
            quarterIsListedAsAQuarter
                .conflicts()
                .cells("used_period", "used_low", "other_period", "other_low"))
        .containsExactly("2024-Q1", "10", "2024-Q1", "11");
  }

  // Three bases would be three choices; within each, both figures are shown.
  private final Case basisThatIsNotUsedIsListedToo =
      cases.figures(
          """
          indicator | obs_value | source   | basis
          jobs      | 50        | bulletin |
          jobs      | 60        | bulletin | 农业部门
          jobs      | 61        | yearbook | 农业部门
          """);

  @Test
  void basisThatIsNotUsedIsListedToo() {
    assertThat(basisThatIsNotUsedIsListedToo.conflicts().column("used_low"))
        .containsExactly("50", "60");
    assertThat(basisThatIsNotUsedIsListedToo.conflicts().column("other_low"))
        .containsExactly("60", "61");
  }

  private final Case inventedFigureIsNone =
      cases.figures(
          """
          indicator | obs_value | source   | origin
          jobs      | 50        | bulletin | illustrative
          jobs      | 60        | yearbook | illustrative
          """);

  @Test
  void inventedFigureIsNone() {
    assertThat(inventedFigureIsNone.conflicts().size()).isZero();
  }
}
