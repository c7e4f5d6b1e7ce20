package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {
  /** R's documentation: quantile(1:10) gives 3.25, 5.5 and 7.75 (type 7, the default). */
  @Test
  void oneToTenAreAsInR() {
    assertThat(Quartiles.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0)))
        .isEqualTo(new Quartiles(3.25, 5.5, 7.75));
  }

  /** The eleven figures of Wikipedia's "Quartile": QUARTILE.INC gives 25.5, 40 and 42.5. */
  @Test
  void elevenUnevenFiguresAreAsInASpreadsheet() {
    assertThat(
            Quartiles.of(List.of(47.0, 49.0, 6.0, 7.0, 15.0, 43.0, 42.0, 41.0, 40.0, 39.0, 36.0)))
        .isEqualTo(new Quartiles(25.5, 40, 42.5));
  }

  @Test
  void oneFigureIsItsOwnMedian() {
    assertThat(Quartiles.of(List.of(98.5))).isEqualTo(new Quartiles(98.5, 98.5, 98.5));
  }
}
