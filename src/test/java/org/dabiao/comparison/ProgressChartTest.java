package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dabiao.comparison.Progress.Span;
import org.dabiao.comparison.Progress.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Progress by the method of the United Nations' SDG progress chart. Rules: UN Statistics Division,
 * <i>SDG Progress Chart 2023, Technical Note</i>, as Eustat states it (EUSTAT-DES/site,
 * _pages/en/metodologia.md), which has no numbers to follow; the figures are worked by hand.
 */
final class ProgressChartTest {
  private static Progress toward(double target, Span span, int direction) {
    return ProgressChart.toward(target, 2030, span, direction, false);
  }

  /** 100 → 110 in two years, ·1.1 every two years: 133.1 four years on, 33.1 of the way of 50. */
  @Test
  void theFigureIsCarriedOnAtItsAverageGrowth() {
    Progress progress = ProgressChart.toward(150, 2026, new Span(100, 2020, 110, 2022), 1, false);

    assertThat(progress.ratio()).isCloseTo(0.662, within(1e-12));
    assertThat(progress.status()).isEqualTo(Status.NEEDS_ACCELERATION);
    assertThat(progress.score()).isEqualTo(2);
  }

  /** In the target's year itself: from 100, 200 asked for, 95 and 10 of the 100 between. */
  @ParameterizedTest
  @CsvSource({
    "195, ON_TRACK, 3",
    "194.9, NEEDS_ACCELERATION, 2",
    "110, NEEDS_ACCELERATION, 2",
    "109.9, STAGNATION, 1",
    "100, STAGNATION, 1",
    "90, STAGNATION, 1"
  })
  void partOfTheWayUpDecides(double value, Status status, double score) {
    Progress progress = toward(200, new Span(100, 2020, value, 2030), 1);

    assertThat(progress.status()).isEqualTo(status);
    assertThat(progress.score()).isEqualTo(score);
  }

  /** Less is good: from 100, 20 asked for, 76 and 8 of the 80 between. */
  @ParameterizedTest
  @CsvSource({
    "24, ON_TRACK",
    "24.1, NEEDS_ACCELERATION",
    "92, NEEDS_ACCELERATION",
    "92.1, STAGNATION",
    "120, STAGNATION"
  })
  void partOfTheWayDownDecides(double value, Status status) {
    assertThat(toward(20, new Span(100, 2020, value, 2030), -1).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"80, 95, 85, 1", "85, 95, 85, 1", "5, 1, 4, -1"})
  void targetMetIsAchievedWhateverTheTrend(
      double target, double base, double value, int direction) {
    Progress progress = toward(target, new Span(base, 2020, value, 2024), direction);

    assertThat(progress.status()).isEqualTo(Status.TARGET_ACHIEVED);
    assertThat(progress.score()).isEqualTo(3);
  }

  /** A point away from none or from all, in per cent. */
  @ParameterizedTest
  @CsvSource({
    "100, 99, 1, TARGET_ACHIEVED",
    "100, 98.9, 1, NEEDS_ACCELERATION",
    "0, 1, -1, TARGET_ACHIEVED",
    "0, 1.1, -1, ON_TRACK",
    "90, 89, 1, STAGNATION"
  })
  void aPointFromNoneOrAllIsEnough(double target, double value, int direction, Status status) {
    Span span = new Span(direction > 0 ? 89 : 50, 2020, value, 2024);

    assertThat(ProgressChart.toward(target, 2024, span, direction, true).status())
        .isEqualTo(status);
  }

  @Test
  void aPointIsNotEnoughOfWhatIsNoPerCent() {
    Span span = new Span(50, 2020, 99, 2024);

    assertThat(ProgressChart.toward(100, 2024, span, 1, false).status()).isEqualTo(Status.ON_TRACK);
  }

  /** It was ahead of 80 and has fallen behind: no way was made toward it. */
  @Test
  void fallenBehindTheTargetIsNoProgress() {
    assertThat(toward(80, new Span(100, 2020, 75, 2024), 1).status()).isEqualTo(Status.STAGNATION);
    assertThat(toward(1, new Span(1, 2020, 3, 2024), -1).status()).isEqualTo(Status.STAGNATION);
  }

  /** −10 → −8 in two years, ·0.8 every two years: −6.4 in 2026, 3.6 of the way of 8. */
  @Test
  void negativeFiguresShrinkTowardZero() {
    Progress progress = ProgressChart.toward(-2, 2026, new Span(-10, 2022, -8, 2024), 1, false);

    assertThat(progress.ratio()).isCloseTo(0.45, within(1e-12));
    assertThat(ProgressChart.untargeted(new Span(-10, 2022, -8, 2024), 1).score()).isEqualTo(3);
  }

  /** After one year: growth is the change itself. */
  @ParameterizedTest
  @CsvSource({
    "102, ON_TRACK, 3",
    "101.9, NEEDS_ACCELERATION, 2",
    "100.5, NEEDS_ACCELERATION, 2",
    "100.4, STAGNATION, 1",
    "100, STAGNATION, 1",
    "98, STAGNATION, 1"
  })
  void growthDecidesWithoutATarget(double value, Status status, double score) {
    Progress progress = ProgressChart.untargeted(new Span(100, 2023, value, 2024), 1);

    assertThat(progress.status()).isEqualTo(status);
    assertThat(progress.score()).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "98, ON_TRACK",
    "98.1, NEEDS_ACCELERATION",
    "99.5, NEEDS_ACCELERATION",
    "99.6, STAGNATION",
    "102, STAGNATION"
  })
  void fallingDecidesWhereLessIsGood(double value, Status status) {
    assertThat(ProgressChart.untargeted(new Span(100, 2023, value, 2024), -1).status())
        .isEqualTo(status);
  }

  @Test
  void oneYearOrBothSignsCannotBeAssessed() {
    assertThat(ProgressChart.untargeted(new Span(3, 2024, 3, 2024), 1).status())
        .isEqualTo(Status.NOT_ASSESSED);
    assertThat(ProgressChart.untargeted(new Span(-3, 2020, 3, 2024), 1).status())
        .isEqualTo(Status.NOT_ASSESSED);
    assertThat(toward(5, new Span(-3, 2020, 3, 2024), 1).status()).isEqualTo(Status.NOT_ASSESSED);
    assertThat(toward(2, new Span(-3, 2020, 3, 2024), 1).status())
        .isEqualTo(Status.TARGET_ACHIEVED);
  }
}
