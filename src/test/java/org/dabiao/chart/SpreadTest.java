package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void labelsThatAreFarApartStayWhereTheyAre() {
    assertThat(Spread.apart(new double[] {10, 40, 90}, 15, 0, 100)).containsExactly(10, 40, 90);
  }

  @Test
  void labelsThatTouchMoveDown() {
    assertThat(Spread.apart(new double[] {10, 12, 13}, 15, 0, 100)).containsExactly(10, 25, 40);
  }

  @Test
  void labelsAtTheBottomMoveUp() {
    assertThat(Spread.apart(new double[] {95, 97, 99}, 15, 0, 100)).containsExactly(70, 85, 100);
  }
}
