package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The tables of further measures, from observations to rows (methods, section 6). */
@TestInstance(Lifecycle.PER_CLASS)
class MeasuresTest {
  private static final BigDecimal FINE = new BigDecimal("1e-9");
  private Example example;

  @BeforeAll
  void compare(@TempDir Path folder) {
    example =
        Example.in(folder)
            .areas(
                """
                code | name | parent
                city | 市   |
                a    | 甲   | city
                b    | 乙   | city
                c    | 丙   | city
                d    | 丁   | city
                """)
            .indicators(
                """
                id     | unit | nature | direction | roll_up
                people | 万人 | stock  | neutral   | sum
                farms  | 亿元 | flow   | higher    | sum
                mills  | 亿元 | flow   | higher    | sum
                share  | %    | rate   | higher    | none
                dust   | 1    | rate   | lower     | none
                grain  | 万吨 | flow   | higher    | sum
                """)
            .targets(
                """
                target_id | ref_area | indicator | time_period | comparator | value_low | unit
                t-a       | a        | grain     | 2024        | ge         | 10        | 万吨
                t-b       | b        | grain     | 2024        | ge         | 10        | 万吨
                t-c       | c        | grain     | 2024        | ge         | 10        | 万吨
                t-later   | a        | grain     | 2034        | ge         | 20        | 万吨
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                a        | people    | 2014-12-31  | 10        | 万人
                b        | people    | 2014-12-31  | 20        | 万人
                c        | people    | 2014-12-31  | 30        | 万人
                d        | people    | 2014-12-31  | 40        | 万人
                a        | people    | 2024-12-31  | 10        | 万人
                b        | people    | 2024-12-31  | 20        | 万人
                c        | people    | 2024-12-31  | 30        | 万人
                d        | people    | 2024-12-31  | 40        | 万人
                a        | farms     | 2014        | 5         | 亿元
                b        | farms     | 2014        | 5         | 亿元
                c        | farms     | 2014        | 5         | 亿元
                d        | farms     | 2014        | 5         | 亿元
                a        | farms     | 2024        | 6         | 亿元
                b        | farms     | 2024        | 5         | 亿元
                c        | farms     | 2024        | 5         | 亿元
                d        | farms     | 2024        | 6         | 亿元
                a        | mills     | 2014        | 5         | 亿元
                b        | mills     | 2014        | 15        | 亿元
                c        | mills     | 2014        | 25        | 亿元
                d        | mills     | 2014        | 35        | 亿元
                a        | mills     | 2024        | 14        | 亿元
                b        | mills     | 2024        | 35        | 亿元
                c        | mills     | 2024        | 25        | 亿元
                d        | mills     | 2024        | 45        | 亿元
                city     | share     | 2024        | 12        | %
                a        | share     | 2014        | 12        | %
                b        | share     | 2014        | 10        | %
                c        | share     | 2014        | 8         | %
                a        | share     | 2024        | 15        | %
                b        | share     | 2024        | 12        | %
                c        | share     | 2024        | 9         | %
                a        | dust      | 2014        | 40        | 1
                b        | dust      | 2014        | 40        | 1
                a        | dust      | 2024        | 20        | 1
                b        | dust      | 2024        | 50        | 1
                d        | dust      | 2024        | 30        | 1
                a        | grain     | 2014        | 10        | 万吨
                a        | grain     | 2024        | 11        | 万吨
                b        | grain     | 2024        | 9         | 万吨
                c        | grain     | 2024        | 超8       | 万吨
                """)
            .section(
                """
                comparison:
                  from: 2014
                  to: 2024
                  indicators: [people, farms, mills, share, dust]
                  weight: people
                  groups: {west: [a, b], east: [c, d]}
                  location_quotient: {parts: [mills, share], whole: people}
                  shift_share: {parts: [farms, mills]}
                  progress:
                    indicators: [share, dust, people, grain]
                    targets: {dust: [10, 2034]}
                    limits: {share: 100}
                  quadrant: {indicators: [mills, dust]}
                """);
  }

  private Cells of(String measure, String indicator) {
    return example.comparison(measure).where("indicator", indicator);
  }

  /** Best 45, mean (14 + 35 + 25 + 45)/4 = 29.75. */
  @Test
  void gapsToBestAndMean() {
    Cells b = of("growth", "mills").where("ref_area", "b");

    assertThat(b.cells("gap_best", "gap_mean", "gap_parent", "n"))
        .containsExactly("-10", "5.25", "", "4");
  }

  @Test
  void aRateHasAGapToTheParentsOwn() {
    assertThat(of("growth", "share").where("ref_area", "a").cells("change", "gap_parent"))
        .containsExactly("3", "3");
  }

  @Test
  void rankChangeCountsPlacesWon() {
    assertThat(
            of("growth", "mills")
                .where("ref_area", "b")
                .cells("rank_from", "rank_to", "rank_change"))
        .containsExactly("3", "2", "1");
  }

  /** d has dust in 2024 only: third of three is not a place lost. */
  @Test
  void otherPeersThanBeforeMakeNoRankChange() {
    assertThat(
            of("growth", "dust")
                .where("ref_area", "b")
                .cells("rank_from", "rank_to", "rank_change", "n"))
        .containsExactly("1", "3", "", "3");
  }

  @Test
  void whatOnlyServesAsTargetOrPartIsNotCompared() {
    assertThat(of("growth", "grain").size()).isZero();
  }

  /** Mills per head 0.5, 0.75, 5/6, 0.875 of 10, 20, 30, 40 people: mean 0.8. */
  @Test
  void williamsonIsOfFiguresPerHead() {
    Cells row = of("disparity", "mills").where("year", "2014");
    double squares =
        10 * Math.pow(0.5 - 0.8, 2)
            + 20 * Math.pow(0.75 - 0.8, 2)
            + 30 * Math.pow(5 / 6.0 - 0.8, 2)
            + 40 * Math.pow(0.875 - 0.8, 2);

    assertThat(Double.parseDouble(row.cell("williamson")))
        .isCloseTo(Math.sqrt(squares / 100) / 0.8, within(1e-9));
  }

  @Test
  void theWeightItselfHasNoWilliamson() {
    assertThat(of("disparity", "people").column("williamson")).containsOnly("");
  }

  @Test
  void aRateIsWeightedAsItIs() {
    Cells row = of("disparity", "share").where("year", "2024");
    double squares =
        10 * Math.pow(15 - 11, 2) + 20 * Math.pow(12 - 11, 2) + 30 * Math.pow(9 - 11, 2);

    assertThat(row.cell("n")).isEqualTo("3");
    assertThat(Double.parseDouble(row.cell("williamson")))
        .as("15, 12 and 9 % of 10, 20 and 30 people: 11 % on average")
        .isCloseTo(Math.sqrt(squares / 60) / 11, within(1e-9));
  }

  @Test
  void betweenAndWithinAddUpInTheTable() {
    for (Cells row :
        List.of(
            of("disparity", "mills").where("year", "2014"),
            of("disparity", "people").where("year", "2024"))) {
      assertThat(number(row, "theil_t_between").add(number(row, "theil_t_within")))
          .isCloseTo(number(row, "theil_t"), within(FINE));
      assertThat(number(row, "theil_l_between").add(number(row, "theil_l_within")))
          .isCloseTo(number(row, "theil_l"), within(FINE));
    }
  }

  /** Mills: 4 3 2 1 becomes 4 2 3 1. Two of four moved a place; ρ = 1 − 6·2/(4·15). */
  @Test
  void mobility() {
    assertThat(of("mobility", "mills").cells("n", "moved", "moved_share", "mean_move", "spearman"))
        .containsExactly("4", "2", "50", "0.5", "0.8");
  }

  @Test
  void convergenceNeedsThreeAreas() {
    assertThat(of("convergence", "dust").size()).isZero();
    assertThat(of("convergence", "mills").cell("n")).isEqualTo("4");
    assertThat(number(of("convergence", "mills"), "beta")).isNegative();
  }

  @Test
  void percentagesHaveSigmaAndNoBeta() {
    assertThat(of("convergence", "share").cells("n", "beta", "beta_standard_error"))
        .containsExactly("3", "", "");
    assertThat(number(of("convergence", "share"), "sigma_to")).isPositive();
  }

  /** Mills over people: a 14/10, the city 119/100. */
  @Test
  void locationQuotientOfAPart() {
    Cells a = of("location_quotient", "mills").where("year", "2024").where("ref_area", "a");

    assertThat(a.cells("whole", "share", "parent_share", "n"))
        .containsExactly("people", "140", "119", "4");
    assertThat(number(a, "location_quotient"))
        .isCloseTo(new BigDecimal("1.1764705882"), within(FINE));
  }

  @Test
  void locationQuotientOfAPublishedShare() {
    Cells shares = of("location_quotient", "share");

    assertThat(shares.where("ref_area", "a").cells("whole", "year", "location_quotient", "n"))
        .containsExactly("", "2024", "1.25", "3");
    assertThat(shares.where("year", "2014").size()).as("the city has no figure").isZero();
  }

  /** City: farms 20 → 22, mills 80 → 119, together 100 → 141. a: 5 → 6 and 5 → 14. */
  @Test
  void shiftShareOfAnArea() {
    Cells whole = of("shift_share", "").where("ref_area", "a");

    assertThat(whole.cells("value_from", "value_to", "change", "national", "n"))
        .containsExactly("10", "20", "10", "4.1", "2");
    assertThat(number(whole, "industry")).isCloseTo(new BigDecimal("-1.1625"), within(FINE));
    assertThat(number(whole, "regional")).isCloseTo(new BigDecimal("7.0625"), within(FINE));
  }

  /** When the parent is the sum of the areas, what they gain over it adds up to nothing. */
  @Test
  void regionalShiftsOfAllAreasCancelOut() {
    BigDecimal sum =
        of("shift_share", "").column("regional").stream()
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(sum).isCloseTo(BigDecimal.ZERO, within(FINE));
  }

  /** 10 → 11 in ten years, 20 in twenty: ln 1.1 · 2 / ln 2 is about 0.27 of what is required. */
  @Test
  void progressTowardATargetOfThePlan() {
    Cells a = of("progress", "grain").where("ref_area", "a");
    double expected = (Math.pow(1.1, 0.1) - 1) / (Math.pow(2, 0.05) - 1);

    assertThat(a.cells("target", "target_year", "target_id", "status"))
        .containsExactly("20", "2034", "t-later", "limited");
    assertThat(Double.parseDouble(a.cell("ratio"))).isCloseTo(expected, within(1e-9));
  }

  /** 40 → 20 in ten years, 10 asked for after twenty: exactly the pace required. */
  @Test
  void progressTowardATargetOfTheProjectFile() {
    Cells dust = of("progress", "dust");

    assertThat(dust.where("ref_area", "a").cells("target", "target_id", "ratio", "status"))
        .containsExactly("10", "", "1", "on_track");
    assertThat(dust.where("ref_area", "b").cell("status")).isEqualTo("deterioration");
  }

  @Test
  void progressNeedsTwoYearsAndAGoodDirection() {
    assertThat(of("progress", "grain").where("ref_area", "b").cells("status", "note"))
        .containsExactly("not_assessed", "one_year");
    assertThat(of("progress", "people").where("ref_area", "a").cells("status", "note"))
        .containsExactly("not_assessed", "no_direction");
  }

  /** a: share without a target, dust on track, grain limited. */
  @Test
  void anAreasProgressIsTheMeanOfItsIndicators() {
    BigDecimal sum =
        example.comparison("progress").where("ref_area", "a").rows().stream()
            .filter(r -> !r.get("indicator").isEmpty() && !r.get("score").isEmpty())
            .map(r -> new BigDecimal(r.get("score")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Cells mean = of("progress", "").where("ref_area", "a");

    assertThat(mean.cells("n", "note")).containsExactly("3", "mean");
    assertThat(number(mean, "score").multiply(BigDecimal.valueOf(3))).isCloseTo(sum, within(FINE));
  }

  /** Growth: 10.8 %, 8.8 %, 0 and 2.5 % a year; the mean of the figures is 29.75. */
  @Test
  void statusAndProgress() {
    assertThat(of("quadrant", "mills").column("quadrant"))
        .containsExactly("catching_up", "leading", "trailing", "slowing");
  }

  @Test
  void lowIsAheadWhereLessIsGood() {
    assertThat(of("quadrant", "dust").column("quadrant")).containsExactly("leading", "trailing");
  }

  /** 11 of 10 and 9 of 10; what c has is a bound and has no exact rate. */
  @Test
  void ratesOfAttainmentAreRanked() {
    Cells rates = of("attainment", "grain");

    assertThat(rates.column("ref_area")).containsExactly("a", "b");
    assertThat(rates.where("ref_area", "b").cells("rate", "rank", "gap_best", "gap_mean", "n"))
        .containsExactly("90", "2", "-20", "-10", "2");
  }

  @Test
  void ratesOfAttainmentHaveADisparity() {
    Cells rates = of("disparity", "grain").where("measure", "rate");

    assertThat(rates.cells("ref_area", "year", "n", "mean", "cv", "best"))
        .containsExactly("city", "2024", "2", "100", "0.1", "a");
  }

  private static BigDecimal number(Cells row, String column) {
    return new BigDecimal(row.cell(column));
  }
}
