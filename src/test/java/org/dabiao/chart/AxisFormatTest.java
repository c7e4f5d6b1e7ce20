package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisFormatTest {
  private static final Wording ZH = new Wording(Fixture.six());
  private static final Wording EN = new Wording(Fixture.sixEnglish());

  @ParameterizedTest
  @CsvSource({
    "42, 2, 44, 42, 42",
    "42.5, 0.5, 44, 42.5, 42.5",
    "-4.9, 0.1, 5, −4.9, −4.9",
    "2500, 500, 3000, '2,500', '2,500'",
    "2658316, 50000, 2700000, 266万, 2.66m",
    "9876543210987, 2000000000000, 9e12, 10万亿, 10tn",
    "0, 50000, 2700000, 0, 0",
    "3e18, 1e18, 4e18, 3E18, 3E18"
  })
  void figuresAreShort(double figure, double step, double most, String chinese, String english) {
    assertThat(new AxisFormat(ZH, step, most).format(figure)).isEqualTo(chinese);
    assertThat(new AxisFormat(EN, step, most).format(figure)).isEqualTo(english);
  }

  @Test
  void stepsAreRound() {
    assertThat(Nice.above(0.034)).isEqualTo(0.05);
    assertThat(Nice.above(11)).isEqualTo(20);
    assertThat(Nice.above(100)).isEqualTo(100);
  }
}
