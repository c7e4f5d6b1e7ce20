package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Scoreboard;
import org.junit.jupiter.api.Test;

class IntervalsTest {
  private static final Findings SIX = Rich.of(Fixture.six());

  private static List<Sketch> of(Composed index) {
    return Intervals.of(
        new Wording(Rich.with(SIX, List.of(), Scoreboard.NONE, List.of(), List.of(index))));
  }

  @Test
  void theTitleSaysHowManyPlacesAreSure() {
    assertThat(Drawn.one(SIX, "intervals-development").title())
        .isEqualTo("发展指数：6 个地区中 1 个的名次不随权重变；咸安居首（第 1 位）");
    assertThat(Drawn.one(Rich.of(Fixture.sixEnglish()), "intervals-development").title())
        .isEqualTo(
            "Development index: 1 of 6 areas keep their place whatever the weights;"
                + " Xian'an is first (place 1)");
  }

  @Test
  void pairsWhoseOrderIsNotSettledAreNamed() {
    assertThat(Drawn.one(SIX, "intervals-development").caption())
        .contains("先后未定的 4 对")
        .contains("嘉鱼先于赤壁（62%，取决于城镇化率）、赤壁先于通城（63%，取决于城镇化率）");
  }

  @Test
  void scoresPlacesAndIntervalsArePrinted() {
    Picture picture = Drawn.one(SIX, "intervals-development");
    assertThat(Drawn.words(picture)).contains("0.900", "2—6", "5.5");
    assertThat(picture.alt()).contains("赤壁市 第 3 位（2—6），得分 0.860");
  }

  @Test
  void anIndexWhoseWeightsWereNotDrawnHasNoIntervals() {
    Composed index = SIX.composed().get(0);
    List<Composed.Place> bare =
        index.places().stream()
            .map(
                p ->
                    new Composed.Place(
                        p.area(), p.score(), p.rank(), 0, 0, p.available(), p.origin()))
            .toList();
    assertThat(of(new Composed("bare", "指数", 3, 0, bare, List.of()))).isEmpty();
  }

  @Test
  void areasWithoutAPlaceAreCounted() {
    Composed index = SIX.composed().get(0);
    List<Composed.Place> places = new ArrayList<>(index.places().subList(0, 5));
    Composed.Place last = index.places().get(5);
    places.add(new Composed.Place(last.area(), null, null, 0, 0, last.available(), last.origin()));
    Sketch sketch = of(new Composed("gap", "指数", 3, 100, places, List.of())).get(0);
    assertThat(sketch.notes()).contains("另有 1 个地区因缺数没有名次。");
    assertThat(sketch.title()).contains("5 个地区中 1 个");
  }

  /** Three peers each: where the places begin again, another group begins. */
  @Test
  void eachGroupOfPeersHasAPictureOfItsOwn() {
    List<Composed.Place> places = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Composed.Place p = SIX.composed().get(0).places().get(i);
      places.add(
          new Composed.Place(
              p.area(),
              p.score(),
              java.math.BigDecimal.valueOf(i % 3 + 1L),
              1,
              3,
              p.available(),
              p.origin()));
    }
    assertThat(of(new Composed("two", "指数", 3, 100, places, List.of())))
        .extracting(Sketch::id)
        .containsExactly("intervals-two", "intervals-two-2");
  }
}
