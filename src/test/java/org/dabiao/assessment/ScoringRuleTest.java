package org.dabiao.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules that turn attainment into points (计分办法). Numbers of the cases without a source of their own
 * follow from the rule's wording in assessment plans (考核办法), which stands beside them.
 */
class ScoringRuleTest {
  private static BigDecimal n(String text) {
    return new BigDecimal(text);
  }

  private static Terms terms(ScoringRule rule, String full, String cap) {
    return Terms.of(rule, n(full), n(cap), BigDecimal.ZERO);
  }

  private static Standing rate(String rate) {
    return new Standing(n(rate), null, null, Verdict.MISSED, null);
  }

  private static Standing verdict(Verdict verdict) {
    return new Standing(null, null, null, verdict, null);
  }

  private static Standing place(String place) {
    return new Standing(null, null, null, Verdict.ACHIEVED, n(place));
  }

  /** 15分，每增减1个百分点加减0.3分: 103 % gives 15.9, 97 % gives 14.1. */
  @ParameterizedTest
  @CsvSource({"103, 15.9", "97, 14.1", "100, 15", "200, 18", "0, 0"})
  void stepPerPercentagePoint(String rate, BigDecimal points) {
    Terms terms = terms(ScoringRule.STEP, "15", "18").with("step", n("0.3"));

    assertThat(terms.score(rate(rate)).points()).isEqualByComparingTo(points);
  }

  /** 22分，按完成比例得分: 80 % gives 17.6. */
  @ParameterizedTest
  @CsvSource({"80, 17.6", "100, 22", "130, 24", "-20, 0"})
  void proportional(String rate, BigDecimal points) {
    assertThat(terms(ScoringRule.PROPORTIONAL, "22", "24").score(rate(rate)).points())
        .isEqualByComparingTo(points);
  }

  /** 130 % of 22 points are 28.6; the cap leaves 24 of them, and both are told. */
  @Test
  void capHidesNothing() {
    Terms.Outcome outcome = terms(ScoringRule.PROPORTIONAL, "22", "24").score(rate("130"));

    assertThat(outcome.points()).isEqualByComparingTo("24");
    assertThat(outcome.uncapped()).isEqualByComparingTo("28.6");
    assertThat(outcome.inputs()).isEqualTo("rate=130; full=22; cap=24; floor=0");
  }

  @Test
  void floorIsTheLeast() {
    Terms terms = Terms.of(ScoringRule.PROPORTIONAL, n("10"), n("10"), n("3"));

    assertThat(terms.score(rate("20")).points()).isEqualByComparingTo("3");
  }

  @ParameterizedTest
  @CsvSource({"EXCEEDED, 10", "ACHIEVED, 10", "NEARLY, 0", "MISSED, 0"})
  void allOrNothing(Verdict verdict, BigDecimal points) {
    assertThat(terms(ScoringRule.ALL_OR_NOTHING, "10", "12").score(verdict(verdict)).points())
        .isEqualByComparingTo(points);
  }

  /** 增速每低1个百分点扣0.5分: 0.4 百分点 short of the target costs 0.2 of 10. */
  @ParameterizedTest
  @CsvSource({"-0.4, 9.8", "0, 10", "1.5, 10.75", "-30, 0"})
  void stepPerPointOfTheGap(BigDecimal gap, BigDecimal points) {
    Terms terms = terms(ScoringRule.GAP_STEP, "10", "12").with("step", n("0.5"));

    assertThat(terms.score(new Standing(null, null, gap, Verdict.MISSED, null)).points())
        .isEqualByComparingTo(points);
  }

  private static final Terms GRADES =
      terms(ScoringRule.FOUR_GRADE, "10", "12").with("exceeded", n("12")).with("nearly", n("6"));

  /** 超额完成12分，完成10分，接近完成6分，其余0分. */
  @ParameterizedTest
  @CsvSource({"EXCEEDED, 12", "ACHIEVED, 10", "NEARLY, 6", "MISSED, 0"})
  void fourGradesByVerdict(Verdict verdict, BigDecimal points) {
    assertThat(GRADES.score(verdict(verdict)).points()).isEqualByComparingTo(points);
  }

  /** 完成80%以上6分: the third grade begins at 80 %, 80 % included. */
  @ParameterizedTest
  @CsvSource({"80, 6", "79.99999999999999, 0", "99.9, 6"})
  void thirdGradeFromARate(String rate, BigDecimal points) {
    assertThat(GRADES.with("from", n("80")).score(rate(rate)).points())
        .isEqualByComparingTo(points);
  }

  /** 第1名满分10分，每后一名减5%: 10, 9.5, 9, 8.5, 8. */
  @ParameterizedTest
  @CsvSource({"1, 10", "2, 9.5", "3, 9", "4, 8.5", "5, 8", "1.5, 9.75", "30, 0"})
  void rankLadder(String place, BigDecimal points) {
    assertThat(terms(ScoringRule.RANK_LADDER, "10", "10").score(place(place)).points())
        .isEqualByComparingTo(points);
  }

  /** 位次分60、57、54、51、48; between two places the points between, after the list nothing. */
  @ParameterizedTest
  @CsvSource({"1, 60", "2, 57", "3, 54", "4, 51", "5, 48", "2.5, 55.5", "6, 0"})
  void rankPoints(String place, BigDecimal points) {
    List<BigDecimal> listed = new ArrayList<>();
    List.of("60", "57", "54", "51", "48").forEach(p -> listed.add(n(p)));
    Terms plain = terms(ScoringRule.RANK_POINTS, "60", "60");
    Terms terms =
        new Terms(
            plain.rule(),
            plain.full(),
            plain.cap(),
            plain.floor(),
            plain.numbers(),
            listed,
            Terms.RankBy.RATE,
            List.of());

    assertThat(terms.score(place(place)).points()).isEqualByComparingTo(points);
  }

  /**
   * 功效系数 (5.81 − 6)/(12 − 6)·40 + 60 = 58.73: satisfactory 12, unacceptable 6, base 60, span 40
   * (worked example of the efficacy coefficient method, published to two decimals).
   */
  @Test
  void efficacyCoefficient() {
    Terms terms =
        terms(ScoringRule.EFFICACY, "100", "100")
            .with("satisfactory", n("12"))
            .with("unacceptable", n("6"));
    Standing standing = new Standing(null, n("5.81"), null, Verdict.MISSED, null);

    assertThat(terms.score(standing).points()).isCloseTo(n("58.73"), within(n("0.005")));
    assertThat(terms.withFull(n("10")).score(standing).points())
        .as("of 10 points")
        .isCloseTo(n("5.873"), within(n("0.0005")));
  }

  /** 目标分60 + 位次分40: 90 % of the target and the second place give 54 + 38. */
  @Test
  void sumOfRules() {
    Terms target = terms(ScoringRule.PROPORTIONAL, "60", "60");
    Terms rank = terms(ScoringRule.RANK_LADDER, "40", "40");
    Terms plain = terms(ScoringRule.SUM, "100", "100");
    Terms sum =
        new Terms(
            plain.rule(),
            plain.full(),
            plain.cap(),
            plain.floor(),
            plain.numbers(),
            List.of(),
            Terms.RankBy.RATE,
            List.of(target, rank));

    Terms.Outcome outcome = sum.score(new Standing(n("90"), null, null, Verdict.MISSED, n("2")));

    assertThat(outcome.points()).isEqualByComparingTo("92");
    assertThat(outcome.inputs())
        .isEqualTo(
            "proportional(rate=90; full=60; cap=60; floor=0)"
                + " + rank_ladder(place=2; full=40; step=5; cap=40; floor=0)"
                + "; full=100; cap=100; floor=0");
  }

  /** 15 points with step 0.3 and cap 18 become 30 with 0.6 and 36. */
  @Test
  void anotherFullMarkKeepsTheProportion() {
    Terms terms = terms(ScoringRule.STEP, "15", "18").with("step", n("0.3")).withFull(n("30"));

    assertThat(terms.score(rate("103")).points()).isEqualByComparingTo("31.8");
    assertThat(terms.score(rate("300")).points()).isEqualByComparingTo("36");
  }
}
