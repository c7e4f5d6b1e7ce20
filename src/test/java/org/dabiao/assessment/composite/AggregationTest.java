package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dabiao.assessment.composite.Matrix.columns;
import static org.dabiao.assessment.composite.Matrix.normalised;
import static org.dabiao.assessment.composite.Matrix.shares;

import org.dabiao.assessment.TiesPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that make one score of several, against published examples. */
final class AggregationTest {

  /** Tzeng and Huang, <i>Multiple Attribute Decision Making</i> (2011), by scikit-criteria 0.9. */
  @Test
  void topsis() {
    double[][] figures = columns(new double[][] {{5, 8, 4}, {7, 6, 8}, {8, 8, 6}, {7, 4, 6}});

    double[] similarity =
        Aggregation.TOPSIS.apply(
            normalised(figures, Normalisation.VECTOR, "+++"), new double[] {0.3, 0.4, 0.3});

    assertThat(similarity)
        .containsExactly(new double[] {0.5037, 0.6581, 0.7482, 0.3340}, within(1e-4));
    assertThat(Ranks.of(similarity, TiesPolicy.MIN)).containsExactly(3, 2, 1, 4);
  }

  /** scikit-criteria 0.9, test_topsis.py: a matrix as it is, without weights. */
  @Test
  void topsisOfTwo() {
    double[][] figures = columns(new double[][] {{1, 0, 3}, {0, 5, 6}});

    assertThat(Aggregation.TOPSIS.apply(figures, new double[] {1, 1, 1}))
        .containsExactly(new double[] {0.14639248, 0.85360752}, within(1e-8));
  }

  /** Opricovic and Tzeng, EJOR 156 (2004) 445: the mountain-climbing example. */
  @Test
  void vikorOfThree() {
    double[][] figures = columns(new double[][] {{1, 3000}, {2, 3750}, {5, 4500}});

    Vikor vikor =
        Vikor.of(normalised(figures, Normalisation.MIN_MAX, "-+"), new double[] {0.5, 0.5}, 0.5);

    assertThat(vikor.r()).containsExactly(new double[] {0.5, 0.25, 0.5}, within(1e-12));
    assertThat(vikor.s()).containsExactly(new double[] {0.5, 0.375, 0.5}, within(1e-12));
    assertThat(vikor.q()).containsExactly(new double[] {1, 0, 1}, within(1e-12));
  }

  /** Opricovic and Tzeng, EJOR 178 (2007) 514: hydropower systems on the Drina. */
  private static final double[][] DRINA =
      columns(
          new double[][] {
            {4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41},
            {5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41},
            {5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42},
            {5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36},
            {5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04},
            {4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36}
          });

  private static Vikor drina(double... weights) {
    return Vikor.of(
        normalised(DRINA, Normalisation.MIN_MAX, "+-++---+"), Numbers.shares(weights), 0.5);
  }

  @Test
  void vikorWithEqualWeights() {
    Vikor vikor = drina(1, 1, 1, 1, 1, 1, 1, 1);

    assertThat(vikor.r())
        .containsExactly(new double[] {0.125, 0.125, 0.121, 0.125, 0.067, 0.125}, within(1e-3));
    assertThat(vikor.s())
        .containsExactly(new double[] {0.692, 0.7, 0.29, 0.423, 0.28, 0.346}, within(1e-3));
    assertThat(vikor.q())
        .containsExactly(new double[] {0.991, 1.0, 0.473, 0.670, 0.0, 0.578}, within(1e-3));
  }

  @Test
  void vikorWithOtherWeights() {
    Vikor vikor = drina(2, 2, 2, 2, 1, 1, 1, 1);

    assertThat(vikor.r())
        .containsExactly(new double[] {0.167, 0.114, 0.161, 0.167, 0.089, 0.167}, within(1e-3));
    assertThat(vikor.s())
        .containsExactly(new double[] {0.701, 0.6, 0.386, 0.365, 0.317, 0.459}, within(1e-3));
    assertThat(vikor.q())
        .containsExactly(new double[] {1.0, 0.533, 0.552, 0.563, 0.0, 0.686}, within(1e-3));
  }

  /** As a node's score, one less Q: more is better. */
  @Test
  void vikorRanksAsPublished() {
    double[][] scores = normalised(DRINA, Normalisation.MIN_MAX, "+-++---+");

    assertThat(ranks(scores, 1, 1, 1, 1, 1, 1, 1, 1)).containsExactly(5, 6, 2, 4, 1, 3);
    assertThat(ranks(scores, 2, 2, 2, 2, 1, 1, 1, 1)).containsExactly(6, 2, 3, 4, 1, 5);
  }

  private static double[] ranks(double[][] scores, double... weights) {
    return Ranks.of(Aggregation.VIKOR.apply(scores, Numbers.shares(weights)), TiesPolicy.MIN);
  }

  /** Kracka, Brauers, Zavadskas (2010), by scikit-criteria 0.9, test_simple.py. */
  @Test
  void weightedSum() {
    double[][] figures =
        columns(
            new double[][] {
              {33.95, 23.78, 11.45, 39.97, 29.44, 167.10, 3.852},
              {38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184},
              {37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845},
              {30.44, 37.59, 13.91, 74.08, 45.10, 198.34, 2.186},
              {36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.610},
              {37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935}
            });
    for (int less : new int[] {0, 1, 2, 3, 5}) {
      figures[less] = Numbers.map(figures[less], x -> 1 / x);
    }

    double[] score = Aggregation.ARITHMETIC.apply(shares(figures), Numbers.shares(new double[7]));

    assertThat(score)
        .containsExactly(
            new double[] {0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701},
            within(1e-8));
    assertThat(Ranks.of(score, TiesPolicy.MIN)).containsExactly(6, 1, 3, 4, 5, 2);
  }

  /** Wikipedia's example of the weighted product, by scikit-criteria 0.9: Σ w log₁₀ x. */
  @Test
  void weightedProduct() {
    double[][] figures =
        columns(new double[][] {{25, 20, 15, 30}, {10, 30, 20, 30}, {30, 10, 30, 10}});

    double[] score =
        Aggregation.GEOMETRIC.apply(shares(figures), Numbers.shares(new double[] {20, 15, 40, 25}));

    assertThat(Numbers.map(score, Math::log10))
        .containsExactly(new double[] {-0.50128589, -0.50448471, -0.52947246}, within(1e-8));
  }

  /** 1, 2 and 4: 7/3, ∛8 and 3/(1 + 1/2 + 1/4). */
  @Test
  void threeMeans() {
    double[][] row = columns(new double[][] {{1, 2, 4}});
    double[] equal = Numbers.shares(new double[3]);

    assertThat(Aggregation.ARITHMETIC.apply(row, equal)[0]).isCloseTo(7 / 3.0, within(1e-12));
    assertThat(Aggregation.GEOMETRIC.apply(row, equal)[0]).isCloseTo(2, within(1e-12));
    assertThat(Aggregation.HARMONIC.apply(row, equal)[0]).isCloseTo(12 / 7.0, within(1e-12));
  }

  @Test
  void weightOfAMissingChildIsSpread() {
    double[][] row = columns(new double[][] {{10, Double.NaN, 40}});

    assertThat(Aggregation.ARITHMETIC.apply(row, new double[] {0.2, 0.5, 0.3})[0])
        .isCloseTo((0.2 * 10 + 0.3 * 40) / 0.5, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(
      value = Aggregation.class,
      names = {"GEOMETRIC", "HARMONIC"})
  void aZeroCannotBeMadeUpForANegativeHasNoMean(Aggregation mean) {
    double[] equal = {0.5, 0.5};

    assertThat(mean.apply(columns(new double[][] {{0, 100}}), equal)[0]).isZero();
    assertThat(mean.apply(columns(new double[][] {{-1, 100}}), equal)[0]).isNaN();
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void areaWithoutAnyScoreGetsNone(Aggregation rule) {
    double[][] scores = columns(new double[][] {{0.2, 0.9}, {Double.NaN, Double.NaN}, {0.8, 0.1}});

    assertThat(rule.apply(scores, new double[] {0.5, 0.5})[1]).isNaN();
  }
}
