package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Rates that are not actual over target (methods, section 2). */
@TestInstance(Lifecycle.PER_CLASS)
class CeilingRangeAndBaselineTest {
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

  // 2 − actual/target
  private final Case ceilingMirror =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | waste     | le         | 100
          b        | waste     | le         | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | waste     | 105
          b        | waste     | 80
          """);

  @Test
  void ceilingMirror() {
    assertThat(ceilingMirror.attainment().column("rate_low")).containsExactly("95", "120");
    assertThat(ceilingMirror.attainment().column("gap")).containsExactly("5", "-20");
    assertThat(ceilingMirror.attainment().column("verdict")).containsExactly("nearly", "exceeded");
  }

  private final Case mirrorMayBeNegative =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | waste     | le         | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | waste     | 300
          """);

  @Test
  void mirrorMayBeNegative() {
    assertThat(mirrorMayBeNegative.attainment().column("rate_low")).containsExactly("-100");
  }

  private final Case rangeInsideIsHundred =
      cases.targets(
          """
          indicator | comparator | value_low | value_high
          births    | between    | 20        | 30
          """,
          """
          indicator | obs_value
          births    | 25
          """);

  @Test
  void rangeInsideIsHundred() {
    assertThat(rangeInsideIsHundred.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("100", "0", "achieved");
  }

  private final Case rangeBelowIsMeasuredToItsLowerEdge =
      cases.targets(
          """
          indicator | comparator | value_low | value_high
          births    | between    | 20        | 30
          """,
          """
          indicator | obs_value
          births    | 10
          """);

  @Test
  void rangeBelowIsMeasuredToItsLowerEdge() {
    assertThat(rangeBelowIsMeasuredToItsLowerEdge.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("50", "-10", "missed");
  }

  // 2 − 36/30
  private final Case rangeAboveIsMeasuredToItsUpperEdge =
      cases.targets(
          """
          indicator | comparator | value_low | value_high
          births    | between    | 20        | 30
          """,
          """
          indicator | obs_value
          births    | 36
          """);

  @Test
  void rangeAboveIsMeasuredToItsUpperEdge() {
    assertThat(rangeAboveIsMeasuredToItsUpperEdge.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("80", "6", "missed");
  }

  private final Case moreThanARangeIsExceededWhereMoreIsBetter =
      cases.targets(
          """
          indicator | comparator | value_low | value_high
          grain     | between    | 20        | 30
          """,
          """
          indicator | obs_value
          grain     | 36
          """);

  @Test
  void moreThanARangeIsExceededWhereMoreIsBetter() {
    assertThat(
            moreThanARangeIsExceededWhereMoreIsBetter
                .attainment()
                .cells("rate_low", "gap", "verdict"))
        .containsExactly("120", "6", "exceeded");
  }

  private final Case rangeWithoutUpperEndIsAFloor =
      cases.targets(
          """
          indicator | comparator | value_low | value_high
          births    | between    | 20        |
          """,
          """
          indicator | obs_value
          births    | 36
          """);

  @Test
  void rangeWithoutUpperEndIsAFloor() {
    assertThat(rangeWithoutUpperEndIsAFloor.attainment().cells("rate_low", "verdict"))
        .containsExactly("180", "exceeded");
  }

  // 百强: place 98 of the first 100; a place has no rate.
  private final Case rankTarget =
      cases.targets(
          """
          indicator | comparator | value_low | kind
          place     | le         | 100       | rank
          """,
          """
          indicator | obs_value
          place     | 98
          """);

  @Test
  void rankTarget() {
    assertThat(rankTarget.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("", "-2", "achieved");
  }

  private final Case rankBehindItsTargetIsMissed =
      cases.targets(
          """
          indicator | comparator | value_low | kind
          place     | le         | 100       | rank
          """,
          """
          indicator | obs_value
          place     | 101
          """);

  @Test
  void rankBehindItsTargetIsMissed() {
    assertThat(rankBehindItsTargetIsMissed.attainment().cells("rate_low", "verdict"))
        .containsExactly("", "missed");
  }

  private final Case milestonePartDone =
      cases.targets(
          """
          ref_area | indicator | value_low
          a        | built     | 100
          b        | built     | 100
          c        | built     | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | built     | 100
          b        | built     | 80
          c        | built     | 0
          """);

  @Test
  void milestonePartDone() {
    assertThat(milestonePartDone.attainment().column("rate_low")).containsExactly("100", "80", "0");
    assertThat(milestonePartDone.attainment().column("verdict"))
        .containsExactly("achieved", "missed", "missed");
  }

  // From 380 to 420: (400 − 380) / (420 − 380).
  private final Case fromBaseline =
      cases.targets(
          """
          indicator | comparator | value_low | base_value
          grain     | ge         | 420       | 380
          """,
          """
          indicator | obs_value
          grain     | 400
          """);

  @Test
  void fromBaseline() {
    assertThat(fromBaseline.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("50", "-20", "missed");
  }

  private final Case fromBaselineDownwards =
      cases.targets(
          """
          indicator | comparator | value_low | base_value
          waste     | le         | 80        | 100
          """,
          """
          indicator | obs_value
          waste     | 85
          """);

  @Test
  void fromBaselineDownwards() {
    assertThat(fromBaselineDownwards.attainment().cells("rate_low", "verdict"))
        .containsExactly("75", "missed");
  }

  private final Case backBehindTheBaselineIsNegative =
      cases.targets(
          """
          indicator | comparator | value_low | base_value
          grain     | ge         | 420       | 380
          """,
          """
          indicator | obs_value
          grain     | 370
          """);

  @Test
  void backBehindTheBaselineIsNegative() {
    assertThat(backBehindTheBaselineIsNegative.attainment().cells("rate_low", "verdict"))
        .containsExactly("-25", "missed");
  }

  // Undefined, not 0 and not ∞.
  private final Case baseEqualsTargetIsUndefined =
      cases.targets(
          """
          indicator | comparator | value_low | base_value
          grain     | ge         | 420       | 420
          """,
          """
          indicator | obs_value
          grain     | 425
          """);

  @Test
  void baseEqualsTargetIsUndefined() {
    assertThat(
            baseEqualsTargetIsUndefined
                .attainment()
                .cells("rate_low", "rate_high", "gap", "verdict"))
        .containsExactly("", "", "5", "achieved");
  }

  private final Case zeroTarget =
      cases.targets(
          """
          indicator | comparator | value_low
          waste     | le         | 0
          """,
          """
          indicator | obs_value
          waste     | 0
          """);

  @Test
  void zeroTarget() {
    assertThat(zeroTarget.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("", "0", "achieved");
  }

  private final Case zeroTargetMissed =
      cases.targets(
          """
          indicator | comparator | value_low
          waste     | le         | 0
          """,
          """
          indicator | obs_value
          waste     | 1
          """);

  @Test
  void zeroTargetMissed() {
    assertThat(zeroTargetMissed.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("", "1", "missed");
  }

  private final Case negativeTarget =
      cases.targets(
          """
          indicator | comparator | value_low
          grain     | ge         | -5
          """,
          """
          indicator | obs_value
          grain     | -4
          """);

  @Test
  void negativeTarget() {
    assertThat(negativeTarget.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("", "1", "achieved");
  }

  private final Case actualOfTheOtherSign =
      cases.targets(
          """
          indicator | comparator | value_low
          grain     | ge         | 5
          """,
          """
          indicator | obs_value
          grain     | -1
          """);

  @Test
  void actualOfTheOtherSign() {
    assertThat(actualOfTheOtherSign.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("", "-6", "missed");
  }
}
