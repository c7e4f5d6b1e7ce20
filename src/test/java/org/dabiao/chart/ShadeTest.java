package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShadeTest {
  @ParameterizedTest
  @EnumSource(Shade.class)
  void wordsOnAShadeCanBeRead(Shade shade) {
    assertThat(Tone.contrast(shade.fill(), shade.text())).isGreaterThan(4.5);
  }

  /** Lightness alone tells them apart, so no kind of colour blindness matters. */
  @Test
  void eachStepIsDarkerThanTheOneBefore() {
    Shade[] shades = Shade.values();
    for (int i = 1; i < shades.length; i++) {
      assertThat(Tone.contrast(shades[i].fill(), Style.PAPER))
          .as(shades[i].name())
          .isGreaterThan(1.25 * Tone.contrast(shades[i - 1].fill(), Style.PAPER));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, LEAST",
    "19.9, LEAST",
    "20, LITTLE",
    "59.9, HALF",
    "60, MUCH",
    "80, MOST",
    "100, MOST"
  })
  void aBoundBelongsToTheStepAbove(double share, Shade shade) {
    assertThat(Shade.of(share)).isEqualTo(shade);
  }
}
