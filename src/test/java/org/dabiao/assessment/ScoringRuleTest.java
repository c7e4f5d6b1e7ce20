package org.dabiao.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dabiao.assessment.ScoringRule.Marks;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that turn attainment into points (计分办法). */
class ScoringRuleTest {
  /** 15分，每增减1个百分点加减0.3分: 103 % gives 15.9, 97 % gives 14.1. */
  @ParameterizedTest
  @CsvSource({"103, 15.9", "97, 14.1", "100, 15", "200, 18", "0, 0"})
  void stepPerPercentagePoint(BigDecimal rate, BigDecimal points) {
    Marks marks = new Marks(number("15"), number("18"), number("0.3"));

    assertThat(ScoringRule.STEP.points(rate, Verdict.MISSED, marks)).isEqualByComparingTo(points);
  }

  /** 22分，按完成比例得分: 80 % gives 17.6. */
  @ParameterizedTest
  @CsvSource({"80, 17.6", "100, 22", "130, 24", "-20, 0"})
  void proportional(BigDecimal rate, BigDecimal points) {
    Marks marks = new Marks(number("22"), number("24"), number("0"));

    assertThat(ScoringRule.PROPORTIONAL.points(rate, Verdict.MISSED, marks))
        .isEqualByComparingTo(points);
  }

  @Test
  void allOrNothing() {
    Marks marks = new Marks(number("10"), number("12"), number("0"));

    assertThat(ScoringRule.ALL_OR_NOTHING.points(number("150"), Verdict.EXCEEDED, marks))
        .isEqualByComparingTo("10");
    assertThat(ScoringRule.ALL_OR_NOTHING.points(number("99.9"), Verdict.NEARLY, marks)).isZero();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
