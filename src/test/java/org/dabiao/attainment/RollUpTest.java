package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A city made from its counties (methods, section 3). */
@TestInstance(Lifecycle.PER_CLASS)
class RollUpTest {
  private final Cases cases =
      Cases.of(
          """
          id     | unit | nature | roll_up       | weight
          grain  | 万吨   | flow   | sum           |
          people | 万人   | stock  | sum           |
          income | 元    | flow   | weighted_mean | people
          share  | %    | rate   | none          |
          """);

  private final Case rollUpBySumIsDerived =
      cases.figures(
          """
          ref_area | indicator | obs_value
          a        | grain     | 10
          b        | grain     | 20
          """);

  @Test
  void rollUpBySumIsDerived() {
    assertThat(
            rollUpBySumIsDerived
                .series()
                .where("ref_area", "city")
                .cells("low", "high", "origin", "parts", "available"))
        .containsExactly("30", "30", "derived", "2", "2");
  }

  // (100 · 1 + 200 · 3) / 4
  private final Case rollUpByWeightedMean =
      cases.figures(
          """
          ref_area | indicator | obs_value
          a        | people    | 1
          b        | people    | 3
          a        | income    | 100
          b        | income    | 200
          """);

  @Test
  void rollUpByWeightedMean() {
    assertThat(
            rollUpByWeightedMean
                .series()
                .where("ref_area", "city")
                .where("indicator", "income")
                .cells("low", "origin"))
        .containsExactly("175", "derived");
  }

  private final Case weightedMeanNeedsAllWeights =
      cases.figures(
          """
          ref_area | indicator | obs_value
          a        | people    | 1
          a        | income    | 100
          b        | income    | 200
          """);

  @Test
  void weightedMeanNeedsAllWeights() {
    assertThat(
            weightedMeanNeedsAllWeights
                .series()
                .where("ref_area", "city")
                .where("indicator", "income")
                .where("usable", "true")
                .size())
        .isZero();
  }

  private final Case rollUpNoneMakesNoFigure =
      cases.figures(
          """
          ref_area | indicator | obs_value
          a        | share     | 10
          b        | share     | 20
          """);

  @Test
  void rollUpNoneMakesNoFigure() {
    Cells city =
        rollUpNoneMakesNoFigure.series().where("ref_area", "city").where("indicator", "share");
    assertThat(city.where("usable", "true").size()).isZero();
  }

  private final Case rollUpNeedsAllParts =
      cases.figures(
          """
          ref_area | indicator | time_period | obs_value
          a        | grain     | 2024        | 10
          b        | grain     | 2023        | 20
          """);

  @Test
  void rollUpNeedsAllParts() {
    Cells city = rollUpNeedsAllParts.series().where("ref_area", "city").where("indicator", "grain");
    assertThat(city.where("usable", "true").size()).isZero();
  }

  private final Case rollUpNeedsOneBasis =
      cases.figures(
          """
          ref_area | indicator | obs_value | basis
          a        | grain     | 10        |
          b        | grain     | 20        | 农业部门
          """);

  @Test
  void rollUpNeedsOneBasis() {
    Cells city = rollUpNeedsOneBasis.series().where("ref_area", "city").where("indicator", "grain");
    assertThat(city.where("usable", "true").size()).isZero();
  }

  private final Case rollUpNeedsOnePeriod =
      cases.figures(
          """
          ref_area | indicator | time_period | obs_value
          a        | grain     | 2024        | 10
          b        | grain     | 2024-S1     | 20
          """);

  @Test
  void rollUpNeedsOnePeriod() {
    Cells city =
        rollUpNeedsOnePeriod.series().where("ref_area", "city").where("indicator", "grain");
    assertThat(city.where("usable", "true").size()).isZero();
  }

  private final Case cityFigureOfItsOwnWins =
      cases.figures(
          """
          ref_area | indicator | obs_value
          city     | grain     | 31
          a        | grain     | 10
          b        | grain     | 20
          """);

  @Test
  void cityFigureOfItsOwnWins() {
    assertThat(
            cityFigureOfItsOwnWins
                .series()
                .where("ref_area", "city")
                .cells("low", "origin", "own_low", "rolled_low"))
        .containsExactly("31", "sourced", "31", "30");
  }

  private final Case derivedFromSourcedBeatsIllustrative =
      cases.figures(
          """
          ref_area | indicator | obs_value | origin
          city     | grain     | 99        | illustrative
          a        | grain     | 10        |
          b        | grain     | 20        |
          """);

  @Test
  void derivedFromSourcedBeatsIllustrative() {
    assertThat(
            derivedFromSourcedBeatsIllustrative
                .series()
                .where("ref_area", "city")
                .cells("low", "origin"))
        .containsExactly("30", "derived");
  }

  private final Case oneIllustrativePartMakesTheSumIllustrative =
      cases.figures(
          """
          ref_area | indicator | obs_value | origin
          a        | grain     | 10        |
          b        | grain     | 20        | illustrative
          """);

  @Test
  void oneIllustrativePartMakesTheSumIllustrative() {
    assertThat(
            oneIllustrativePartMakesTheSumIllustrative
                .series()
                .where("ref_area", "city")
                .cells("low", "origin"))
        .containsExactly("30", "illustrative");
  }

  private final Case oneEstimateMakesTheSumAnEstimate =
      cases.figures(
          """
          ref_area | indicator | obs_value | obs_status
          a        | grain     | 10        | A
          b        | grain     | 20        | E
          """);

  @Test
  void oneEstimateMakesTheSumAnEstimate() {
    assertThat(
            oneEstimateMakesTheSumAnEstimate
                .series()
                .where("ref_area", "city")
                .cells("low", "obs_status"))
        .containsExactly("30", "E");
  }

  private final Case sumOfALowerBoundIsALowerBound =
      cases.figures(
          """
          ref_area | indicator | obs_value
          a        | grain     | 10
          b        | grain     | 超20
          """);

  @Test
  void sumOfALowerBoundIsALowerBound() {
    assertThat(
            sumOfALowerBoundIsALowerBound.series().where("ref_area", "city").cells("low", "high"))
        .containsExactly("30", "");
  }

  // 100000吨 = 10万吨, 4亿斤 = 20万吨
  private final Case sumIsInTheUnitOfTheIndicator =
      cases.figures(
          """
          ref_area | indicator | obs_value | unit_measure
          a        | grain     | 100000    | 吨
          b        | grain     | 4         | 亿斤
          """);

  @Test
  void sumIsInTheUnitOfTheIndicator() {
    assertThat(sumIsInTheUnitOfTheIndicator.series().where("ref_area", "city").cells("low"))
        .containsExactly("30");
  }

  private final Case reconciliationShowsTheDifference =
      cases.figures(
          """
          ref_area | indicator | obs_value
          city     | grain     | 40
          a        | grain     | 10
          b        | grain     | 20
          """);

  @Test
  void reconciliationShowsTheDifference() {
    assertThat(
            reconciliationShowsTheDifference
                .reconciliation()
                .cells(
                    "subject",
                    "published",
                    "rolled_up",
                    "difference",
                    "difference_percent",
                    "parts",
                    "available",
                    "rule"))
        .containsExactly("actual", "40", "30", "-10", "-25", "2", "2", "sum");
  }

  private final Case reconciliationOfIncompleteParts =
      cases.figures(
          """
          ref_area | indicator | obs_value
          city     | grain     | 40
          a        | grain     | 10
          """);

  @Test
  void reconciliationOfIncompleteParts() {
    assertThat(
            reconciliationOfIncompleteParts
                .reconciliation()
                .cells("published", "rolled_up", "difference", "parts", "available"))
        .containsExactly("40", "", "", "2", "1");
  }

  private final Case reconciliationOfTargets =
      cases.targets(
          """
          ref_area | indicator | value_low | unit
          city     | grain     | 4         | 万吨
          a        | grain     | 10        | 万吨
          b        | grain     | 4         | 亿斤
          """,
          """
          indicator | obs_value
          grain     | 1
          """);

  @Test
  void reconciliationOfTargets() {
    assertThat(
            reconciliationOfTargets
                .reconciliation()
                .cells("subject", "published", "rolled_up", "difference", "origin"))
        .containsExactly("target", "4", "30", "26", "derived");
  }
}
