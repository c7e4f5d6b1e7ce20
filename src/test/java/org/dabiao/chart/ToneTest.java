package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {
  private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  /** Machado, Oliveira and Fernandes (2009), table 1, severity 1.0; for linear RGB. */
  private static final double[][] PROTANOPIA = {
    {0.152286, 1.052583, -0.204868},
    {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998}
  };

  private static final double[][] DEUTERANOPIA = {
    {0.367322, 0.860646, -0.227968},
    {0.280085, 0.672501, 0.047413},
    {-0.011820, 0.042940, 0.968881}
  };

  private static final double[][] TRITANOPIA = {
    {1.255528, -0.076749, -0.178779},
    {-0.078411, 0.930809, 0.147602},
    {0.004733, 0.691367, 0.303900}
  };

  @ParameterizedTest
  @EnumSource(Tone.class)
  void textOnAToneAndEdgesOnPaperCanBeRead(Tone tone) {
    assertThat(Tone.contrast(tone.fill(), tone.text())).isGreaterThan(4.5);
    assertThat(Tone.contrast(tone.edge(), Style.PAPER)).isGreaterThan(4.5);
    assertThat(Tone.contrast(tone.edge(), Style.BAND)).isGreaterThan(4.5);
  }

  @Test
  void contrastIsWcags() {
    assertThat(Tone.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21.0);
    assertThat(Tone.contrast(new Color(0x777777), Color.WHITE)).isBetween(4.47, 4.49);
  }

  @Test
  void verdictsStayApartUnderEveryKindOfColourBlindness() {
    for (double[][] sight : List.of(NORMAL, PROTANOPIA, DEUTERANOPIA, TRITANOPIA)) {
      for (Tone one : Tone.values()) {
        for (Tone other : Tone.values()) {
          if (one.compareTo(other) < 0) {
            assertThat(distance(lab(one.fill(), sight), lab(other.fill(), sight)))
                .as(one + " " + other)
                .isGreaterThan(15);
          }
        }
      }
    }
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  /** CIELAB (D65) of a colour as seen. */
  private static double[] lab(Color color, double[][] sight) {
    double[] rgb = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = sight[i][0] * rgb[0] + sight[i][1] * rgb[1] + sight[i][2] * rgb[2];
      seen[i] = Math.max(0, Math.min(1, sum));
    }
    double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
