package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dabiao.assessment.composite.Matrix.columns;
import static org.dabiao.assessment.composite.Matrix.normalised;

import org.assertj.core.data.Offset;
import org.dabiao.assessment.TiesPolicy;
import org.junit.jupiter.api.Test;

/** Weights out of data and out of judgements, against published examples. */
final class WeightingTest {
  private static final boolean[] HIGHER = new boolean[9];

  /** Diakoulaki, Mavrotas, Papayannakis, Computers and OR 22 (1995) 763: eight companies. */
  private static final double[][] COMPANIES =
      columns(
          new double[][] {
            {61, 1.08, 4.33},
            {20.7, 0.26, 4.34},
            {16.3, 1.98, 2.53},
            {9.0, 3.29, 1.65},
            {5.4, 2.77, 2.33},
            {4.0, 4.12, 1.21},
            {-6.1, 3.52, 2.10},
            {-34.6, 3.31, 0.98}
          });

  private static void assertWeights(
      double[] weights, Offset<Double> tolerance, double... expected) {
    assertThat(weights).containsExactly(expected, tolerance);
  }

  /** Numbers of scikit-criteria 0.9, test_weighters.py, for the paper's example. */
  @Test
  void criticWithPearson() {
    assertWeights(
        Weighting.CRITIC.weights(null, COMPANIES, HIGHER),
        within(1e-8),
        0.20222554,
        0.48090173,
        0.31687273);
  }

  @Test
  void criticWithSpearman() {
    assertWeights(
        Weighting.CRITIC_SPEARMAN.weights(null, COMPANIES, HIGHER),
        within(1e-8),
        0.21454645,
        0.4898563,
        0.29559726);
  }

  @Test
  void criticOfFiguresAsTheyAre() {
    assertWeights(
        Weighting.critic(COMPANIES, false), within(1e-8), 0.86874234, 0.08341434, 0.04784331);
    assertWeights(
        Weighting.critic(COMPANIES, true), within(1e-8), 0.87672195, 0.08082369, 0.04245436);
  }

  /** scikit-criteria 0.9, test_weighters.py: no min-max first, logarithm to the number of rows. */
  @Test
  void entropyOfFiguresAsTheyAre() {
    assertWeights(
        Weighting.ENTROPY.weights(null, columns(new double[][] {{1, 2}, {4, 16}}), HIGHER),
        within(1e-5),
        0.358889,
        0.641111);
  }

  /**
   * By hand, three areas: min-max gives (0, 1/2, 1) and (0, 0, 1), turned round where less is
   * better. The first has p = (0, 1/3, 2/3) and e = (ln 3 − 2/3 ln 2)/ln 3, so 1 − e = 2/3 · ln
   * 2/ln 3 = 0.420620; the second e = 0, so 1 − e = 1.
   */
  @Test
  void entropyAfterMinMax() {
    double[][] figures = columns(new double[][] {{10, 7}, {20, 7}, {30, 3}});
    double first = 2.0 / 3 * Math.log(2) / Math.log(3);

    assertWeights(
        Weighting.ENTROPY_MIN_MAX.weights(null, figures, new boolean[] {false, true}),
        within(1e-12),
        first / (1 + first),
        1 / (1 + first));
  }

  /** scikit-criteria 0.9, test_weighters.py. */
  @Test
  void standardDeviation() {
    assertWeights(
        Weighting.STANDARD_DEVIATION.weights(
            null, columns(new double[][] {{1, 2}, {4, 16}}), HIGHER),
        within(1e-5),
        0.176471,
        0.82353);
  }

  /** Keshavarz-Ghorabaee et al., Symmetry 13 (2021) 525, example 1; the last two are costs. */
  @Test
  void merec() {
    double[][] figures =
        columns(
            new double[][] {
              {450, 8000, 54, 145},
              {10, 9100, 2, 160},
              {100, 8200, 31, 153},
              {220, 9300, 1, 162},
              {5, 8400, 23, 158}
            });

    assertWeights(
        Weighting.MEREC.weights(null, figures, new boolean[] {false, false, true, true}),
        within(1e-4),
        0.5752,
        0.0141,
        0.4016,
        0.0091);
  }

  @Test
  void columnWithoutLogarithmsHasNoMerecWeight() {
    double[][] figures = columns(new double[][] {{0, 1}, {5, 2}});

    assertWeights(Weighting.MEREC.weights(null, figures, HIGHER), within(1e-12), 0, 1);
  }

  @Test
  void dataThatTellNothingApartGiveEqualWeights() {
    double[][] same = columns(new double[][] {{5, 2}, {5, 2}, {5, 2}});

    assertWeights(Weighting.ENTROPY.weights(null, same, HIGHER), within(1e-12), 0.5, 0.5);
    assertWeights(Weighting.CRITIC.weights(null, same, HIGHER), within(1e-12), 0.5, 0.5);
  }

  @Test
  void givenWeightsNeedNotAddUpToOne() {
    double[] stated = {3, 1};

    assertWeights(
        Weighting.GIVEN.weights(stated, new double[2][1], HIGHER), within(0.0), 0.75, 0.25);
    assertWeights(Weighting.EQUAL.weights(stated, new double[2][1], HIGHER), within(0.0), 0.5, 0.5);
  }

  private static final double[][] CRITERIA =
      Matrix.reciprocal(new double[][] {{1}, {1 / 3.0, 1}, {1 / 3.0, 1 / 2.0, 1}});

  /**
   * scikit-criteria, ahp_ext/test_ahp.py: columns divided by their sums. Its random index is 0.52
   * in half precision, 0.52002, which moves the ratio by 2e-6.
   */
  @Test
  void consistencyOfJudgements() {
    Ahp ahp = Ahp.of(CRITERIA, Ahp.Priority.COLUMN_MEAN, Ahp.RandomIndex.REVISED);

    assertThat(ahp.index()).isCloseTo(0.02695218060897031, within(1e-12));
    assertThat(ahp.ratio()).isCloseTo(0.051829169847109106, within(1e-5));
  }

  /** The largest eigenvalue of a 3×3 reciprocal matrix is 1 + t + 1/t, t³ = a₁₂a₂₃/a₁₃: here 2. */
  @Test
  void consistencyByTheEigenvector() {
    Ahp ahp = Ahp.of(CRITERIA, Ahp.Priority.EIGENVECTOR, Ahp.RandomIndex.CLASSIC);
    double t = Math.cbrt(2);

    assertThat(ahp.index()).isCloseTo((1 + t + 1 / t - 3) / 2, within(1e-12));
    assertThat(ahp.ratio()).isCloseTo(ahp.index() / 0.58, within(1e-12));
  }

  /** The same source: three alternatives under three criteria. */
  @Test
  void hierarchyOfJudgements() {
    double[][][] alternatives = {
      {{1}, {1 / 5.0, 1}, {1 / 3.0, 3, 1}},
      {{1}, {9, 1}, {3, 1 / 5.0, 1}},
      {{1}, {1 / 2.0, 1}, {5, 7, 1}}
    };
    double[] criteria = weights(CRITERIA);
    double[] points = new double[3];
    for (int c = 0; c < 3; c++) {
      double[] under = weights(Matrix.reciprocal(alternatives[c]));
      for (int a = 0; a < 3; a++) {
        points[a] += criteria[c] * under[a];
      }
    }

    assertWeights(points, within(1e-3), 0.4177, 0.2660, 0.3164);
    assertThat(Ranks.of(points, TiesPolicy.MIN)).containsExactly(1, 3, 2);
  }

  private static double[] weights(double[][] judgements) {
    return Ahp.of(judgements, Ahp.Priority.COLUMN_MEAN, Ahp.RandomIndex.REVISED).weights();
  }

  /** Consistent judgements 1 : 2 : 4: every way of reading them gives 4/7, 2/7, 1/7. */
  @Test
  void consistentJudgementsAreReadAlike() {
    double[][] judgements =
        Matrix.reciprocal(new double[][] {{1}, {1 / 2.0, 1}, {1 / 4.0, 1 / 2.0, 1}});

    for (Ahp.Priority priority : Ahp.Priority.values()) {
      Ahp ahp = Ahp.of(judgements, priority, Ahp.RandomIndex.CLASSIC);
      assertWeights(ahp.weights(), within(1e-12), 4 / 7.0, 2 / 7.0, 1 / 7.0);
      assertThat(ahp.ratio()).isCloseTo(0, within(1e-12));
    }
  }

  @Test
  void lessIsBetterTurnsCriticRound() {
    double[][] turned = {COMPANIES[0], COMPANIES[1], Numbers.map(COMPANIES[2], x -> -x)};

    assertWeights(
        Weighting.CRITIC.weights(null, turned, new boolean[] {false, false, true}),
        within(1e-8),
        0.20222554,
        0.48090173,
        0.31687273);
    assertThat(normalised(turned, Normalisation.MIN_MAX, "++-")[2])
        .containsExactly(normalised(COMPANIES, Normalisation.MIN_MAX, "+++")[2], within(1e-12));
  }
}
