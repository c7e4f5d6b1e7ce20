package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dabiao.assessment.TiesPolicy;
import org.junit.jupiter.api.Test;

/** Missing figures, outliers, places of equal scores. */
final class TreatmentTest {
  private static final double NONE = Double.NaN;
  private static final Winsorising USUAL = new Winsorising(2, 3.5, 5);

  @Test
  void imputation() {
    double[] column = {1, NONE, 2, 9};

    assertThat(Imputation.NONE.fill(column)).containsExactly(1, NONE, 2, 9);
    assertThat(Imputation.MEAN.fill(column)).containsExactly(1, 4, 2, 9);
    assertThat(Imputation.MEDIAN.fill(column)).containsExactly(1, 2, 2, 9);
  }

  /** COINr's group mean (tests/testthat/test-Impute.R): own group only, none without a group. */
  @Test
  void imputationWithinGroups() {
    double[] column = {1, NONE, 3, 10, NONE, NONE};
    List<String> areas = List.of("a", "b", "c", "d", "e", "f");
    Map<String, String> groups = Map.of("a", "x", "b", "x", "c", "x", "d", "y", "e", "y");

    assertThat(Imputation.MEAN.fill(column, areas, groups)).containsExactly(1, 2, 3, 10, 10, NONE);
    assertThat(Imputation.MEDIAN.fill(column, areas, groups))
        .containsExactly(1, 2, 3, 10, 10, NONE);
  }

  @Test
  void groupWithoutAFigureStaysEmpty() {
    double[] column = {1, NONE};

    assertThat(Imputation.MEAN.fill(column, List.of("a", "b"), Map.of("a", "x", "b", "y")))
        .containsExactly(1, NONE);
  }

  /** One figure of ten far out: skewness 3.16 and excess kurtosis 10; without it 0 and below. */
  @Test
  void outlierIsDrawnIn() {
    double[] column = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1000};

    assertThat(USUAL.apply(column)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 9);
  }

  /** COINr 1.1 (MIT licence), tests/testthat/test-treat.R. */
  @Test
  void outliersAsInCoinr() {
    double[] one = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100};
    double[] two = new double[22];
    Arrays.setAll(two, i -> i < 20 ? i + 1 : 100 * (i - 19));

    assertThat(USUAL.apply(one)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10);
    assertThat(new Winsorising(2, 3.5, 1).apply(two)).endsWith(19, 20, 100, 100);
    assertThat(USUAL.apply(two)).endsWith(19, 20, 20, 20);
  }

  @Test
  void lowOutlierToo() {
    double[] column = {-1000, 2, 3, 4, 5, 6, 7, 8, 9, NONE};

    assertThat(USUAL.apply(column)).containsExactly(2, 2, 3, 4, 5, 6, 7, 8, 9, NONE);
  }

  /** Two far apart from the rest: the highest goes to the second, then both to the third. */
  @Test
  void severalOutliersAreDrawnInOneByOne() {
    double[] column = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 50, 1000};

    assertThat(USUAL.apply(column)).endsWith(2, 3, 3, 3);
    assertThat(new Winsorising(2, 3.5, 1).apply(column)).endsWith(2, 3, 50, 50);
  }

  @Test
  void longTailsOnBothSidesAreNoOutliers() {
    double[] column = {-100, 1, 2, 3, 4, 5, 6, 7, 8, 109};

    assertThat(USUAL.apply(column)).containsExactly(column);
  }

  @Test
  void placesOfEqualScores() {
    double[] scores = {9, 7, 7, 5, NONE};

    assertThat(Ranks.of(scores, TiesPolicy.MIN)).containsExactly(1, 2, 2, 4, NONE);
    assertThat(Ranks.of(scores, TiesPolicy.MAX)).containsExactly(1, 3, 3, 4, NONE);
    assertThat(Ranks.of(scores, TiesPolicy.AVERAGE)).containsExactly(1, 2.5, 2.5, 4, NONE);
    assertThat(Ranks.of(scores, TiesPolicy.DENSE)).containsExactly(1, 2, 2, 3, NONE);
  }

  /** 0.7684 and 0.7676 are both published as 0.768. */
  @Test
  void ranksOfWhatIsPublished() {
    double[] scores = {0.7684, 0.7676, 0.9};

    assertThat(Ranks.of(scores, TiesPolicy.MIN)).containsExactly(2, 3, 1);
    assertThat(Ranks.of(scores, TiesPolicy.MIN, 3)).containsExactly(2, 2, 1);
  }

  @Test
  void noiseOfTheArithmeticTellsNobodyApart() {
    assertThat(Ranks.of(new double[] {0.1 + 0.2, 0.3}, TiesPolicy.MIN)).containsExactly(1, 1);
  }

  @Test
  void halfIsPublishedUpwards() {
    assertThat(Numbers.published(0.9615, 3)).isCloseTo(0.962, within(0.0));
    assertThat(Numbers.published(3 * 0.3205, 3)).isCloseTo(0.962, within(0.0));
  }
}
