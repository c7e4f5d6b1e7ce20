package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** β and σ convergence, and how the order of areas changes. */
class ConvergenceTest {
  /** Every area closes half of its distance, in logarithms, in ten years: β = −0.5/10. */
  @Test
  void halfTheDistanceInTenYears() {
    double[] from = {Math.exp(1), Math.exp(2), Math.exp(3), Math.exp(6)};
    double[] to = {Math.exp(2), Math.exp(2.5), Math.exp(3), Math.exp(4.5)};
    Convergence found = Convergence.of(from, to, 10);

    assertThat(found.n()).isEqualTo(4);
    assertThat(found.beta()).isCloseTo(-0.05, within(1e-12));
    assertThat(found.standardError()).isCloseTo(0, within(1e-9));
    assertThat(found.sigmaTo()).isCloseTo(found.sigmaFrom() / 2, within(1e-12));
  }

  /**
   * ln x₀ = 0, 1, 2 and growth 3, 1, 2: slope −1/2, residuals 1/2, −1, 1/2, so the standard error
   * is √(1.5 / 1 / 2) = 0.866.
   */
  @Test
  void standardErrorByHand() {
    double[] from = {1, Math.exp(1), Math.exp(2)};
    double[] to = {Math.exp(3), Math.exp(2), Math.exp(4)};
    Convergence found = Convergence.of(from, to, 1);

    assertThat(found.beta()).isCloseTo(-0.5, within(1e-12));
    assertThat(found.standardError()).isCloseTo(Math.sqrt(0.75), within(1e-12));
    assertThat(found.r2()).isCloseTo(0.25, within(1e-12));
  }

  /** Logarithms 0 and 2: the population standard deviation is 1. */
  @Test
  void sigmaIsTheDeviationOfLogarithms() {
    Convergence found =
        Convergence.of(new double[] {1, Math.exp(2)}, new double[] {1, Math.exp(4)}, 5);

    assertThat(found.sigmaFrom()).isCloseTo(1, within(1e-12));
    assertThat(found.sigmaTo()).isCloseTo(2, within(1e-12));
    assertThat(found.standardError()).as("two areas").isNaN();
  }

  @Test
  void zeroHasNoLogarithm() {
    assertThatThrownBy(() -> Convergence.of(new double[] {0, 1}, new double[] {1, 1}, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * 1 2 3 4 becomes 2 1 3 4: Σd² = 2, ρ = 1 − 6·2/(4·15) = 0.8; one of six pairs turns, τ = 4/6.
   */
  @Test
  void twoNeighboursChangePlaces() {
    Mobility found =
        Mobility.of(
            new double[] {4, 3, 2, 1},
            new double[] {30, 40, 20, 10},
            new int[] {1, 2, 3, 4},
            new int[] {2, 1, 3, 4});

    assertThat(found.moved()).isEqualTo(2);
    assertThat(found.meanMove()).isEqualTo(0.5);
    assertThat(found.spearman()).isCloseTo(0.8, within(1e-12));
    assertThat(found.kendall()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void tiesAloneHaveNoCorrelation() {
    Mobility found =
        Mobility.of(new double[] {5, 5}, new double[] {1, 2}, new int[] {1, 1}, new int[] {2, 1});

    assertThat(found.spearman()).isNaN();
  }
}
