package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Bounds, ranges and figures that are not there (methods, section 2). */
@TestInstance(Lifecycle.PER_CLASS)
class IntervalTest {
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

  private final Case lowerBoundStraddlingItsTargetIsUndetermined =
      cases.targets(
          """
          indicator | value_low
          grain     | 260
          """,
          """
          indicator | obs_value
          grain     | 超250
          """);

  @Test
  void lowerBoundStraddlingItsTargetIsUndetermined() {
    assertThat(
            lowerBoundStraddlingItsTargetIsUndetermined
                .attainment()
                .cells("actual_low", "actual_high", "rate_high", "verdict"))
        .containsExactly("250", "", "", "undetermined");
  }

  private final Case lowerBoundBeyondItsTargetIsAttained =
      cases.targets(
          """
          indicator | value_low
          grain     | 250
          """,
          """
          indicator | obs_value
          grain     | 超260
          """);

  @Test
  void lowerBoundBeyondItsTargetIsAttained() {
    assertThat(
            lowerBoundBeyondItsTargetIsAttained
                .attainment()
                .cells("rate_low", "rate_high", "verdict"))
        .containsExactly("104", "", "achieved");
  }

  private final Case upperBoundBelowItsTargetIsMissed =
      cases.targets(
          """
          indicator | value_low
          grain     | 100
          """,
          """
          indicator | obs_value
          grain     | 不足90
          """);

  @Test
  void upperBoundBelowItsTargetIsMissed() {
    assertThat(
            upperBoundBelowItsTargetIsMissed
                .attainment()
                .cells("rate_low", "rate_high", "gap", "verdict"))
        .containsExactly("", "90", "-10", "missed");
  }

  // It may be 97 or 10: not attained is all that is known.
  private final Case upperBoundIsNeverNearly =
      cases.targets(
          """
          indicator | value_low
          grain     | 100
          """,
          """
          indicator | obs_value
          grain     | 不足97
          """);

  @Test
  void upperBoundIsNeverNearly() {
    assertThat(upperBoundIsNeverNearly.attainment().cells("rate_low", "rate_high", "verdict"))
        .containsExactly("", "97", "missed");
  }

  private final Case lowerBoundOverACeilingIsMissed =
      cases.targets(
          """
          indicator | comparator | value_low
          waste     | le         | 100
          """,
          """
          indicator | obs_value
          waste     | 超104
          """);

  @Test
  void lowerBoundOverACeilingIsMissed() {
    assertThat(
            lowerBoundOverACeilingIsMissed.attainment().cells("rate_low", "rate_high", "verdict"))
        .containsExactly("", "96", "missed");
  }

  private final Case upperBoundUnderACeilingIsAttained =
      cases.targets(
          """
          indicator | comparator | value_low
          waste     | le         | 100
          """,
          """
          indicator | obs_value
          waste     | 不足96
          """);

  @Test
  void upperBoundUnderACeilingIsAttained() {
    assertThat(upperBoundUnderACeilingIsAttained.attainment().cells("rate_low", "verdict"))
        .containsExactly("104", "achieved");
  }

  private final Case intervalGivesIntervalRates =
      cases.targets(
          """
          indicator | value_low
          grain     | 200
          """,
          """
          indicator | obs_value
          grain     | 201.06—204.05
          """);

  @Test
  void intervalGivesIntervalRates() {
    assertThat(intervalGivesIntervalRates.attainment().cells("rate_low", "rate_high", "verdict"))
        .containsExactly("100.53", "102.025", "achieved");
  }

  private final Case intervalStraddlingItsTargetIsUndetermined =
      cases.targets(
          """
          indicator | value_low
          grain     | 203
          """,
          """
          indicator | obs_value
          grain     | 201.06—204.05
          """);

  @Test
  void intervalStraddlingItsTargetIsUndetermined() {
    assertThat(intervalStraddlingItsTargetIsUndetermined.attainment().cells("gap", "verdict"))
        .containsExactly("-1.94", "undetermined");
  }

  private final Case intervalBelowItsTargetIsJudgedByItsWorseEnd =
      cases.targets(
          """
          indicator | value_low
          grain     | 100
          """,
          """
          indicator | obs_value
          grain     | 94—96
          """);

  @Test
  void intervalBelowItsTargetIsJudgedByItsWorseEnd() {
    assertThat(
            intervalBelowItsTargetIsJudgedByItsWorseEnd
                .attainment()
                .cells("rate_low", "rate_high", "verdict"))
        .containsExactly("94", "96", "missed");
  }

  private final Case intervalAroundARangeIsUndetermined =
      cases.targets(
          """
          indicator | comparator | value_low | value_high
          births    | between    | 20        | 30
          """,
          """
          indicator | obs_value
          births    | 10—40
          """);

  @Test
  void intervalAroundARangeIsUndetermined() {
    assertThat(intervalAroundARangeIsUndetermined.attainment().cells("rate_high", "verdict"))
        .containsExactly("100", "undetermined");
  }

  private final Case boundBelowARangeIsUndetermined =
      cases.targets(
          """
          indicator | comparator | value_low | value_high
          births    | between    | 20        | 30
          """,
          """
          indicator | obs_value
          births    | 超10
          """);

  @Test
  void boundBelowARangeIsUndetermined() {
    assertThat(boundBelowARangeIsUndetermined.attainment().cells("verdict"))
        .containsExactly("undetermined");
  }

  private final Case boundAboveARangeIsMissed =
      cases.targets(
          """
          indicator | comparator | value_low | value_high
          births    | between    | 20        | 30
          """,
          """
          indicator | obs_value
          births    | 超31
          """);

  @Test
  void boundAboveARangeIsMissed() {
    assertThat(boundAboveARangeIsMissed.attainment().cells("verdict")).containsExactly("missed");
  }

  private final Case intervalInsideARangeIsAttained =
      cases.targets(
          """
          indicator | comparator | value_low | value_high
          births    | between    | 20        | 30
          """,
          """
          indicator | obs_value
          births    | 22—28
          """);

  @Test
  void intervalInsideARangeIsAttained() {
    assertThat(
            intervalInsideARangeIsAttained.attainment().cells("rate_low", "rate_high", "verdict"))
        .containsExactly("100", "100", "achieved");
  }

  private final Case noFigureIsNoData =
      cases.targets(
          """
          indicator | value_low
          grain     | 100
          """,
          """
          indicator | time_period | obs_value
          grain     | 2023        | 100
          """);

  @Test
  void noFigureIsNoData() {
    assertThat(noFigureIsNoData.attainment().cells("actual_low", "rate_low", "gap", "verdict"))
        .containsExactly("", "", "", "no_data");
  }

  private final Case countSinceAnUnstatedYearIsNotComparable =
      cases.targets(
          """
          indicator | value_low
          grain     | 100
          """,
          """
          indicator | time_period | obs_value
          grain     | /2024       | 160
          """);

  @Test
  void countSinceAnUnstatedYearIsNotComparable() {
    assertThat(countSinceAnUnstatedYearIsNotComparable.attainment().cells("actual_low", "verdict"))
        .containsExactly("", "not_comparable");
  }

  // The status marks the verdict as provisional.
  private final Case estimateKeepsItsStatus =
      cases.targets(
          """
          indicator | value_low
          grain     | 100
          """,
          """
          indicator | obs_value | obs_status
          grain     | 105       | E
          """);

  @Test
  void estimateKeepsItsStatus() {
    assertThat(estimateKeepsItsStatus.attainment().cells("verdict", "obs_status"))
        .containsExactly("achieved", "E");
  }

  private final Case illustrativeActualMakesTheRowIllustrative =
      cases.targets(
          """
          indicator | value_low
          grain     | 100
          """,
          """
          indicator | obs_value | origin
          grain     | 105       | illustrative
          """);

  @Test
  void illustrativeActualMakesTheRowIllustrative() {
    assertThat(illustrativeActualMakesTheRowIllustrative.attainment().cells("origin"))
        .containsExactly("illustrative");
  }

  // 0 is 0, and a mark for missing never is.
  private final Case zeroIsAFigure =
      cases.targets(
          """
          indicator | value_low
          grain     | 100
          """,
          """
          indicator | obs_value
          grain     | 0
          """);

  @Test
  void zeroIsAFigure() {
    assertThat(zeroIsAFigure.attainment().cells("actual_low", "rate_low", "gap", "verdict"))
        .containsExactly("0", "0", "-100", "missed");
  }
}
