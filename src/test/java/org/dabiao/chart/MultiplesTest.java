package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.junit.jupiter.api.Test;

class MultiplesTest {
  private static Trend series(String area, String basis, int... values) {
    List<Trend.Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] >= 0) {
        BigDecimal value = BigDecimal.valueOf(values[i]);
        points.add(
            new Trend.Point(2021 + i, value, value, Origin.SOURCED, basis, "bulletin", false));
      }
    }
    return new Trend(area, "hogs", "生猪出栏", "万头", 0, points, List.of());
  }

  @Test
  void theMeanIsOfAllAreas() {
    CommonScale scale =
        CommonScale.withMean(List.of(series("a", "", 10, 20, 30), series("b", "", 20, 40, 90)));
    assertThat(scale.line()).containsEntry(2021, 15.0).containsEntry(2022, 30.0);
    assertThat(scale.figures()).contains(10.0, 90.0, 60.0);
  }

  @Test
  void aYearThatAnAreaLacksHasNoMean() {
    CommonScale scale =
        CommonScale.withMean(List.of(series("a", "", 10, 20, 30), series("b", "", 20, -1, 90)));
    assertThat(scale.line()).containsOnlyKeys(2021, 2023);
    // Two pieces of line: none spans the year.
    assertThat(scale.dataset().getSeriesCount()).isEqualTo(2);
  }

  @Test
  void figuresOfDifferentBasesHaveNoMean() {
    assertThat(
            CommonScale.withMean(List.of(series("a", "", 10, 20), series("b", "第四次经济普查", 20, 40)))
                .line())
        .isEmpty();
  }

  @Test
  void theIndicatorsInWhichMostAreasFallShortComeFirstAndAreFew() {
    List<Sketch> sketches =
        ChartGallery.sketches(Fixture.six()).stream()
            .filter(s -> s.kind().equals("multiples"))
            .toList();
    assertThat(sketches).hasSize(Multiples.MOST_INDICATORS);
    assertThat(sketches.get(0).title()).contains("5 个可评地区中 3 个未达标");
  }

  @Test
  void everyPartHasAPanelAndTheWholeHasNone() {
    List<String> words = Drawn.words(Drawn.one(Fixture.six(), "multiples-hogs"));
    assertThat(words).contains("咸安", "嘉鱼", "赤壁", "通城", "崇阳", "通山").doesNotContain("咸宁");
  }

  @Test
  void allPanelsHaveTheSameScale() {
    List<String> words = Drawn.words(Drawn.one(Fixture.six(), "multiples-hogs"));
    assertThat(words.stream().filter(w -> w.equals("80"))).hasSize(6);
  }

  /** Rates have no sum: the line is the whole's own series. */
  @Test
  void ratesAreHeldAgainstTheWhole() {
    Picture picture = Drawn.one(Fixture.thirty(Language.ZH), "multiples-industry_growth");
    assertThat(Drawn.words(picture)).contains("示范").doesNotContain("各地区平均");
  }

  @Test
  void withoutSeriesOrTargetsThereIsNothing() {
    Findings six = Fixture.six();
    assertThat(ChartGallery.sketches(Fixture.only(six, List.of())))
        .noneMatch(s -> s.kind().equals("multiples"));
    assertThat(ChartGallery.sketches(Fixture.census(Language.ZH)))
        .noneMatch(s -> s.kind().equals("multiples"));
  }
}
