package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private static Findings many() {
    return Fixture.findings(
        Language.ZH, IntStream.range(0, 200).mapToObj(i -> "第" + i + "县").toList(), "大市");
  }

  @Test
  void onlyTheFirstAreasAreDrawnAndEveryPictureSaysSo() {
    List<Sketch> sketches = ChartGallery.sketches(many());
    assertThat(sketches.stream().filter(s -> s.kind().equals("bars")))
        .hasSize(ChartGallery.MOST_AREAS);
    assertThat(sketches).allSatisfy(s -> assertThat(s.notes()).contains("只画前 60 个地区（共 201 个）。"));
  }

  @Test
  void fewAreasAreAllDrawn() {
    Findings six = Fixture.six();
    assertThat(Scope.limit(six, ChartGallery.MOST_AREAS)).isSameAs(six);
    assertThat(ChartGallery.sketches(six))
        .noneSatisfy(s -> assertThat(String.join("", s.notes())).contains("只画前"));
  }
}
