package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Rates and verdicts of plain targets, and what comparators include (methods, section 2). */
@TestInstance(Lifecycle.PER_CLASS)
class FloorTest {
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

  private final Case floorIsActualOverTarget =
      cases.targets(
          """
          indicator | comparator | value_low
          grain     | ge         | 100
          """,
          """
          indicator | obs_value
          grain     | 105
          """);

  @Test
  void floorIsActualOverTarget() {
    assertThat(
            floorIsActualOverTarget.attainment().cells("rate_low", "rate_high", "gap", "verdict"))
        .containsExactly("105", "105", "5", "achieved");
  }

  // 23.6亿斤 = 2.36·10⁹ · 0.5 kg = 1.18·10⁹ kg = 118万吨.
  private final Case jin23Point6YiIs118WanTonnes =
      cases.targets(
          """
          indicator | comparator | value_low | unit
          grain     | ge         | 23.6      | 亿斤
          """,
          """
          indicator | obs_value | unit_measure
          grain     | 118       | 万吨
          """);

  @Test
  void jin23Point6YiIs118WanTonnes() {
    assertThat(
            jin23Point6YiIs118WanTonnes
                .attainment()
                .cells("actual_low", "unit_measure", "rate_low", "gap", "verdict"))
        .containsExactly("23.6", "亿斤", "100", "0", "achieved");
  }

  private final Case exceededFrom110Percent =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | grain     | ge         | 100
          b        | grain     | ge         | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | grain     | 110
          b        | grain     | 109.9999
          """);

  @Test
  void exceededFrom110Percent() {
    assertThat(exceededFrom110Percent.attainment().column("verdict"))
        .containsExactly("exceeded", "achieved");
  }

  private final Case nearlyFrom95Percent =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | grain     | ge         | 100
          b        | grain     | ge         | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | grain     | 95
          b        | grain     | 94.9999
          """);

  @Test
  void nearlyFrom95Percent() {
    assertThat(nearlyFrom95Percent.attainment().column("verdict"))
        .containsExactly("nearly", "missed");
  }

  private final Case ninetyNinePoint996IsNotHundred =
      cases.targets(
          """
          indicator | comparator | value_low
          grain     | ge         | 100
          """,
          """
          indicator | obs_value
          grain     | 99.996
          """);

  @Test
  void ninetyNinePoint996IsNotHundred() {
    assertThat(ninetyNinePoint996IsNotHundred.attainment().cells("rate_low", "verdict"))
        .containsExactly("99.996", "nearly");
  }

  private final Case ratesAreNeverCapped =
      cases.targets(
          """
          indicator | comparator | value_low
          grain     | ge         | 100
          """,
          """
          indicator | obs_value
          grain     | 350
          """);

  @Test
  void ratesAreNeverCapped() {
    assertThat(ratesAreNeverCapped.attainment().cells("rate_low", "verdict"))
        .containsExactly("350", "exceeded");
  }

  private final Case comparatorIncludesTheNumber =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | grain     | ge         | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | grain     | 100
          """);

  @Test
  void comparatorIncludesTheNumber() {
    assertThat(comparatorIncludesTheNumber.attainment().column("verdict"))
        .containsExactly("achieved");
  }

  // 超过、突破: the number itself is not enough.
  private final Case comparatorExceedExcludesTheNumber =
      cases.targets(
          """
          indicator | comparator | value_low
          grain     | gt         | 100
          """,
          """
          indicator | obs_value
          grain     | 100
          """);

  @Test
  void comparatorExceedExcludesTheNumber() {
    assertThat(comparatorExceedExcludesTheNumber.attainment().cells("rate_low", "gap", "verdict"))
        .containsExactly("100", "0", "nearly");
  }

  // 低于: the number itself is too much.
  private final Case comparatorBelowExcludesTheNumber =
      cases.targets(
          """
          indicator | comparator | value_low
          waste     | lt         | 100
          """,
          """
          indicator | obs_value
          waste     | 100
          """);

  @Test
  void comparatorBelowExcludesTheNumber() {
    assertThat(comparatorBelowExcludesTheNumber.attainment().cells("gap", "verdict"))
        .containsExactly("0", "nearly");
  }

  // 左右: ±2 % of the number.
  private final Case aroundMeansWithinTolerance =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | grain     | approx     | 100
          b        | grain     | approx     | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | grain     | 98
          b        | grain     | 97.99
          """);

  @Test
  void aroundMeansWithinTolerance() {
    assertThat(aroundMeansWithinTolerance.attainment().column("verdict"))
        .containsExactly("achieved", "nearly");
  }

  private final Case aroundBindsBothWaysWhereNeitherIsGood =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | births    | approx     | 100
          b        | births    | approx     | 100
          c        | births    | approx     | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | births    | 102
          b        | births    | 102.01
          c        | births    | 150
          """);

  @Test
  void aroundBindsBothWaysWhereNeitherIsGood() {
    assertThat(aroundBindsBothWaysWhereNeitherIsGood.attainment().column("verdict"))
        .containsExactly("achieved", "nearly", "missed");
  }

  private final Case statedWithoutComparatorIsAFloorWhereMoreIsBetter =
      cases.targets(
          """
          indicator | comparator | value_low
          grain     | eq         | 100
          """,
          """
          indicator | obs_value
          grain     | 120
          """);

  @Test
  void statedWithoutComparatorIsAFloorWhereMoreIsBetter() {
    assertThat(
            statedWithoutComparatorIsAFloorWhereMoreIsBetter
                .attainment()
                .cells("comparator", "verdict"))
        .containsExactly("eq", "exceeded");
  }

  private final Case statedWithoutComparatorIsACeilingWhereLessIsBetter =
      cases.targets(
          """
          indicator | comparator | value_low
          waste     | eq         | 100
          """,
          """
          indicator | obs_value
          waste     | 120
          """);

  @Test
  void statedWithoutComparatorIsACeilingWhereLessIsBetter() {
    assertThat(
            statedWithoutComparatorIsACeilingWhereLessIsBetter
                .attainment()
                .cells("comparator", "rate_low", "verdict"))
        .containsExactly("eq", "80", "missed");
  }

  private final Case statedWithoutComparatorIsExactWhereNeitherIsBetter =
      cases.targets(
          """
          indicator | comparator | value_low
          births    | eq         | 100
          """,
          """
          indicator | obs_value
          births    | 120
          """);

  @Test
  void statedWithoutComparatorIsExactWhereNeitherIsBetter() {
    assertThat(
            statedWithoutComparatorIsExactWhereNeitherIsBetter
                .attainment()
                .cells("rate_low", "verdict"))
        .containsExactly("80", "missed");
  }
}
