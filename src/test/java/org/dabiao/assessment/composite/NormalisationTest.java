package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dabiao.assessment.composite.Normalisation.Posts;
import org.dabiao.assessment.composite.Normalisation.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that put indicators on one scale (methods, section 5); four areas with 10, 20, 20, 50. */
final class NormalisationTest {
  private static final double[] X = {10, 20, 20, 50};
  private static final double NONE = Double.NaN;

  private static void assertHigher(Normalisation rule, Posts posts, double... expected) {
    assertThat(rule.apply(X, false, Scale.UNIT, posts)).containsExactly(expected, within(1e-12));
  }

  private static void assertLower(Normalisation rule, Posts posts, double... expected) {
    assertThat(rule.apply(X, true, Scale.UNIT, posts)).containsExactly(expected, within(1e-12));
  }

  @Test
  void minMax() {
    assertHigher(Normalisation.MIN_MAX, null, 0, 0.25, 0.25, 1);
    assertLower(Normalisation.MIN_MAX, null, 1, 0.75, 0.75, 0);
  }

  @Test
  void minMaxOnAScale() {
    assertThat(Normalisation.MIN_MAX.apply(X, false, new Scale(1, 100), null))
        .containsExactly(new double[] {1, 25.75, 25.75, 100}, within(1e-12));
  }

  /** Mean 25, sample variance (225 + 25 + 25 + 625)/3 = 300. */
  @Test
  void zScore() {
    double s = Math.sqrt(300);

    assertHigher(Normalisation.Z_SCORE, null, -15 / s, -5 / s, -5 / s, 25 / s);
    assertLower(Normalisation.Z_SCORE, null, 15 / s, 5 / s, 5 / s, -25 / s);
  }

  @Test
  void rankGivesTheBestTheHighestNumber() {
    assertHigher(Normalisation.RANK, null, 1, 2.5, 2.5, 4);
    assertLower(Normalisation.RANK, null, 4, 2.5, 2.5, 1);
  }

  @Test
  void percentileIsTheShareOfWorseAreas() {
    assertHigher(Normalisation.PERCENTILE, null, 0, 1 / 3.0, 1 / 3.0, 1);
    assertLower(Normalisation.PERCENTILE, null, 1, 1 / 3.0, 1 / 3.0, 0);
  }

  @Test
  void goalpostsKeepWhatLiesBeyondThem() {
    assertHigher(Normalisation.GOALPOSTS, new Posts(15, 25), 0, 0.5, 0.5, 1);
    assertLower(Normalisation.GOALPOSTS, new Posts(15, 25), 1, 0.5, 0.5, 0);
  }

  @Test
  void distanceToATarget() {
    assertHigher(Normalisation.TARGET_DISTANCE, new Posts(0, 40), 0.25, 0.5, 0.5, 1.25);
    assertLower(Normalisation.TARGET_DISTANCE, new Posts(0, 40), 4, 2, 2, 0.8);
  }

  /** √(100 + 400 + 400 + 2500) = √3400. */
  @Test
  void vector() {
    double norm = Math.sqrt(3400);

    assertHigher(Normalisation.VECTOR, null, 10 / norm, 20 / norm, 20 / norm, 50 / norm);
    assertLower(
        Normalisation.VECTOR, null, 1 - 10 / norm, 1 - 20 / norm, 1 - 20 / norm, 1 - 50 / norm);
  }

  @Test
  void efficacy() {
    assertHigher(Normalisation.EFFICACY, null, 60, 70, 70, 100);
    assertHigher(Normalisation.EFFICACY, new Posts(20, 40), 40, 60, 60, 120);
    assertLower(Normalisation.EFFICACY, new Posts(20, 40), 120, 100, 100, 40);
  }

  /** 37 is best of 36, 37, 39: distances 1, 0, 2. */
  @Test
  void middleType() {
    assertThat(Preference.middle(37).towardsHigher(new double[] {36, 37, 39, NONE}))
        .containsExactly(new double[] {0.5, 1, 0, NONE}, within(1e-12));
  }

  /** Inside 10 to 12 all is well; 8 and 16 are 2 and 4 away. */
  @Test
  void intervalType() {
    assertThat(Preference.interval(10, 12).towardsHigher(new double[] {8, 10, 11.5, 12, 16}))
        .containsExactly(new double[] {0.5, 1, 1, 1, 0}, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(Normalisation.class)
  void missingFigureStaysMissing(Normalisation rule) {
    double[] column = {10, NONE, 20, 50};

    double[] made = rule.apply(column, false, Scale.UNIT, new Posts(0, 100));

    assertThat(made[1]).isNaN();
    assertThat(Numbers.present(made)).hasSize(3);
  }

  @Test
  void equalFiguresTellNothingApart() {
    double[] same = {7, 7, 7};

    assertThat(Normalisation.MIN_MAX.apply(same, false, Scale.UNIT, null)).containsOnly(NONE);
    assertThat(Normalisation.Z_SCORE.apply(same, false, Scale.UNIT, null)).containsOnly(NONE);
  }
}
