package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prediction intervals against published ones. */
class PredictionIntervalTest {
  /**
   * Montgomery and Runger, Applied Statistics and Probability for Engineers (3rd edition), examples
   * 8-4 and 8-8: adhesion of 22 specimens, mean 13.71, deviation 3.55; the next one lies between
   * 6.16 and 21.26 with 95 %.
   */
  @Test
  void loadAtFailureOfTheNextSpecimen() {
    double[] loads = {
      19.8, 18.5, 17.6, 16.7, 15.8, 15.4, 14.1, 13.6, 11.9, 11.4, 11.4, 8.8, 7.5, 15.4, 15.4, 19.5,
      14.9, 12.7, 11.9, 11.4, 10.1, 7.9
    };
    double deviation = Math.sqrt(StatUtils.variance(loads));
    double distance = PredictionInterval.factor(loads.length, 0.95) * deviation;

    assertThat(StatUtils.mean(loads)).isCloseTo(13.71, within(0.005));
    assertThat(deviation).isCloseTo(3.55, within(0.005));
    assertThat(13.71 - distance).isCloseTo(6.16, within(0.01));
    assertThat(13.71 + distance).isCloseTo(21.26, within(0.01));
  }

  /** Quantiles of Student's distribution as any table prints them: 6.314, 2.920, 2.353, 2.132. */
  @ParameterizedTest
  @CsvSource({"2, 6.314", "3, 2.920", "4, 2.353", "5, 2.132"})
  void ninetyPerCent(int n, double t) {
    assertThat(PredictionInterval.factor(n, 0.9))
        .isCloseTo(t * Math.sqrt(1 + 1.0 / n), within(0.001));
  }
}
