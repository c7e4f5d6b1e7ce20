package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateScaleTest {
  @Test
  void theScaleIsAsNarrowAsTheFiguresAllow() {
    assertThat(RateScale.of(List.of(97.0, 103.5))).isEqualTo(new RateScale(90, 110, 5));
    assertThat(RateScale.of(List.of(62.0, 118.0))).isEqualTo(new RateScale(50, 125, 25));
    assertThat(RateScale.of(List.of(-30.0, 180.0))).isEqualTo(new RateScale(-50, 200, 50));
  }

  @Test
  void fewOutliersDoNotStretchIt() {
    List<Double> rates = new ArrayList<>(Collections.nCopies(19, 99.0));
    rates.add(8000.0);
    assertThat(RateScale.of(rates)).isEqualTo(new RateScale(90, 110, 5));
  }

  @Test
  void oneOfTwoFiguresIsNoOutlier() {
    assertThat(RateScale.of(List.of(99.0, 160.0)).high()).isEqualTo(200);
  }

  @Test
  void aFigureBeyondTheScaleStandsAtItsEnd() {
    RateScale scale = new RateScale(50, 150, 25);
    assertThat(scale.share(100)).isEqualTo(0.5);
    assertThat(scale.share(8000)).isEqualTo(1);
    assertThat(scale.share(-3)).isEqualTo(0);
    assertThat(scale.covers(8000)).isFalse();
    assertThat(scale.covers(150)).isTrue();
  }

  @Test
  void theTargetIsAlwaysOneOfTheLines() {
    assertThat(new RateScale(80, 125, 10).lines()).containsExactly(80.0, 90.0, 100.0, 110.0, 120.0);
    assertThat(new RateScale(-50, 200, 50).lines())
        .containsExactly(-50.0, 0.0, 50.0, 100.0, 150.0, 200.0);
    assertThat(new RateScale(50, 110, 25).lines()).containsExactly(50.0, 75.0, 100.0);
  }
}
