package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.dabiao.comparison.Progress.Span;
import org.dabiao.comparison.Progress.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Progress by the method of Statistics Canada. Expected values: Open SDG (MIT),
 * docs/progress-methodology.md, and tests/features/ProgressStatus.feature.
 */
class ProgressTest {
  private static final OptionalDouble NO_LIMIT = OptionalDouble.empty();

  /** The points that the documentation's score line goes through. */
  @ParameterizedTest
  @CsvSource({"-0.60, -5", "0.0, -2.5", "0.60, 0", "0.95, 2.5", "1.30, 5"})
  void scoreWithATarget(double ratio, double score) {
    assertThat(Progress.scoreOf(ratio)).isCloseTo(score, within(1e-3));
  }

  @ParameterizedTest
  @CsvSource({"-0.02, -5", "0.0, -2.5", "0.005, 0", "0.015, 2.5", "0.02, 5"})
  void scoreWithoutATarget(double growth, double score) {
    assertThat(Progress.scoreOf(growth, 1)).isCloseTo(score, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"7, 5", "-7, -5"})
  void scoreStopsAtFive(double ratio, double score) {
    assertThat(Progress.scoreOf(ratio)).isEqualTo(score);
    assertThat(Progress.scoreOf(ratio, 1)).isEqualTo(score);
  }

  /** Indicator 1-5-3 of the acceptance tests: the target is the base value, and less is good. */
  @Test
  void targetThatAsksForNoChangeIsNoDivisionByZero() {
    Progress progress = Progress.toward(1, 2030, new Span(1, 2015, 3, 2016), -1);

    assertThat(progress.status()).isEqualTo(Status.DETERIORATION);
    assertThat(progress.score()).isEqualTo(-5);
  }

  /** Indicator 1-5-4: from 5 to 6 in a year, 9 by 2030. */
  @Test
  void fasterThanRequiredIsOnTrack() {
    assertThat(Progress.toward(9, 2030, new Span(5, 2015, 6, 2016), 1).status())
        .isEqualTo(Status.ON_TRACK);
  }

  /** Doubling in ten years is asked for; after five years growth of 0.95, 0.6 … times that. */
  @ParameterizedTest
  @CsvSource({
    "0.951, ON_TRACK",
    "0.95, ON_TRACK",
    "0.949, NEEDS_ACCELERATION",
    "0.601, NEEDS_ACCELERATION",
    "0.6, NEEDS_ACCELERATION",
    "0.599, LIMITED",
    "0.001, LIMITED",
    "-0.001, DETERIORATION"
  })
  void statusFollowsTheRatio(double ratio, Status expected) {
    double yearly = ratio * (Math.pow(2, 0.1) - 1);
    Span span = new Span(100, 2015, 100 * Math.pow(1 + yearly, 5), 2020);

    assertThat(Progress.toward(200, 2025, span, 1).ratio()).isCloseTo(ratio, within(1e-9));
    assertThat(Progress.toward(200, 2025, span, 1).status()).isEqualTo(expected);
  }

  @Test
  void targetReachedIsAchievedWhateverTheTrend() {
    assertThat(Progress.toward(80, 2030, new Span(95, 2015, 85, 2020), 1).status())
        .isEqualTo(Status.TARGET_ACHIEVED);
    assertThat(Progress.toward(3, 2030, new Span(5, 2015, 3, 2020), -1).score()).isEqualTo(5);
  }

  /** Less is good: falling from 40 to 32 in four years, 20 asked for after ten. */
  @Test
  void fallingIsProgressWhereLessIsGood() {
    double expected = (1 - Math.pow(0.8, 1 / 4.0)) / (1 - Math.pow(0.5, 1 / 10.0));

    assertThat(Progress.toward(20, 2030, new Span(40, 2020, 32, 2024), -1).ratio())
        .isCloseTo(expected, within(1e-12));
  }

  /** −10 to −8 is a rise, although the figure shrinks. */
  @Test
  void negativeFiguresTurnTheDirectionRound() {
    assertThat(Progress.toward(-2, 2030, new Span(-10, 2020, -8, 2024), 1).ratio()).isPositive();
    assertThat(Progress.untargeted(new Span(-10, 2020, -12, 2024), NO_LIMIT, 1).status())
        .isEqualTo(Status.DETERIORATION);
  }

  @Test
  void zeroIsReadAsAThousandth() {
    double fromZero = Math.pow(5 / 0.001, 1 / 4.0) - 1;
    double toZero = (1 - Math.pow(0.5, 1 / 4.0)) / (1 - Math.pow(0.001 / 10, 1 / 10.0));

    assertThat(Progress.untargeted(new Span(0, 2020, 5, 2024), NO_LIMIT, 1).growth())
        .isCloseTo(fromZero, within(1e-12));
    assertThat(Progress.toward(0, 2030, new Span(10, 2020, 5, 2024), -1).ratio())
        .isCloseTo(toZero, within(1e-12));
  }

  @Test
  void zeroThatStaysZeroDoesNotGrow() {
    assertThat(Progress.untargeted(new Span(0, 2020, 0, 2024), NO_LIMIT, 1).growth()).isZero();
  }

  @Test
  void figuresOfBothSignsCannotBeAssessed() {
    assertThat(Progress.untargeted(new Span(-3, 2020, 3, 2024), NO_LIMIT, 1).status())
        .isEqualTo(Status.NOT_ASSESSED);
    assertThat(Progress.toward(5, 2030, new Span(-3, 2020, -2, 2024), 1).status())
        .isEqualTo(Status.NOT_ASSESSED);
  }

  @Test
  void oneYearAloneCannotBeAssessed() {
    assertThat(Progress.untargeted(new Span(3, 2020, 3, 2020), NO_LIMIT, 1).status())
        .isEqualTo(Status.NOT_ASSESSED);
  }

  @ParameterizedTest
  @CsvSource({
    "1.02, ON_TRACK",
    "1.015, ON_TRACK",
    "1.014, NEEDS_ACCELERATION",
    "1.005, NEEDS_ACCELERATION",
    "1.004, LIMITED",
    "1, LIMITED",
    "0.999, DETERIORATION"
  })
  void withoutATargetTheGrowthItselfIsJudged(double factor, Status expected) {
    assertThat(Progress.untargeted(new Span(100, 2023, 100 * factor, 2024), NO_LIMIT, 1).status())
        .isEqualTo(expected);
  }

  /** C = 1 − (|y₀|/|lim|)^4.44 below the limit; 1 from twice the limit on. */
  @Test
  void limitAsksForLessGrowthNearIt() {
    assertThat(Progress.limitCoefficient(50, OptionalDouble.of(100)))
        .isCloseTo(1 - Math.pow(0.5, 4.44), within(1e-12));
    assertThat(Progress.limitCoefficient(150, OptionalDouble.of(100)))
        .isCloseTo(1 - Math.pow(0.5, 4.44), within(1e-12));
    assertThat(Progress.limitCoefficient(200, OptionalDouble.of(100))).isEqualTo(1);
    assertThat(Progress.limitCoefficient(50, NO_LIMIT)).isEqualTo(1);
  }

  /** 98 of 100 grows by 0.2 % a year: slow, but there is hardly room. */
  @Test
  void nearTheLimitLittleGrowthIsOnTrack() {
    Span span = new Span(98, 2023, 98.2, 2024);

    assertThat(Progress.untargeted(span, NO_LIMIT, 1).status()).isEqualTo(Status.LIMITED);
    assertThat(Progress.untargeted(span, OptionalDouble.of(100), 1).status())
        .isEqualTo(Status.ON_TRACK);
  }

  @Test
  void atTheLimitStayingThereIsEnough() {
    Progress stays = Progress.untargeted(new Span(100, 2023, 100, 2024), OptionalDouble.of(100), 1);

    assertThat(stays.status()).isEqualTo(Status.ON_TRACK);
    assertThat(stays.score()).isEqualTo(5);
  }

  @Test
  void aMeanIsAchievedOnlyWhenAllAre() {
    Progress achieved = new Progress(0.02, 0.02, 1, Status.TARGET_ACHIEVED, 5);
    Progress slow = new Progress(0.006, 0.02, 0.3, Status.LIMITED, -1.25);

    assertThat(Progress.mean(List.of(achieved, achieved)).status())
        .isEqualTo(Status.TARGET_ACHIEVED);
    assertThat(Progress.mean(List.of(achieved, slow)).score()).isEqualTo(1.875);
    assertThat(Progress.mean(List.of(achieved, slow)).status())
        .isEqualTo(Status.NEEDS_ACCELERATION);
  }
}
