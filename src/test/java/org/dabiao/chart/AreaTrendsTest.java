package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;
import org.junit.jupiter.api.Test;

class AreaTrendsTest {
  private static final String CITY = "421200";

  /** Of the fixture's figures only the city has those of hogs, as plans of a city alone do. */
  private static Findings onlyTheCityHas(String indicator, List<Trend.Point> points) {
    Findings base = Fixture.six();
    List<Trend> trends = new ArrayList<>();
    for (Trend t : base.trends()) {
      if (!t.indicator().equals(indicator)) {
        trends.add(t);
      } else if (t.area().equals(CITY)) {
        trends.add(
            new Trend(
                CITY, indicator, t.indicatorName(), t.unit(), t.decimals(), points, t.targets()));
      }
    }
    return base.toBuilder().trends(trends).build();
  }

  private static Trend.Point point(int year, String low, String high) {
    return new Trend.Point(
        year,
        low.isEmpty() ? null : new BigDecimal(low),
        high.isEmpty() ? null : new BigDecimal(high),
        Origin.SOURCED,
        "",
        "bulletin",
        false);
  }

  private static List<Trend.Point> years(int count) {
    return IntStream.range(0, count).mapToObj(i -> point(2024 - i, "250", "250")).toList();
  }

  @Test
  void whatOnlyTheCityHasIsAPanelOfItsOwnPicture() {
    Picture picture = Drawn.one(onlyTheCityHas("hogs", years(3)), "trend-421200");
    assertThat(picture.area()).isEqualTo(CITY);
    assertThat(picture.title()).isEqualTo("咸宁市：有历年数据的 1 项目标，2024 年都没有达到");
    assertThat(Drawn.words(picture)).contains("生猪出栏（万头）");
  }

  @Test
  void twoYearsAreNoTrend() {
    assertThat(ChartGallery.sketches(onlyTheCityHas("hogs", years(2))))
        .extracting(Sketch::id)
        .doesNotContain("trend-421200");
  }

  @Test
  void whatMostAreasHaveIsShownBesideEachOther() {
    assertThat(ChartGallery.sketches(Fixture.six()))
        .extracting(Sketch::id)
        .contains("trend-hogs")
        .doesNotContain("trend-421200");
  }

  /** A bound is no figure: one joint for three points, and the two sides of an arrow's head. */
  @Test
  void noLineLeadsToABound() {
    Findings findings =
        onlyTheCityHas(
            "hogs",
            List.of(point(2022, "240", "240"), point(2023, "260", "260"), point(2024, "250", "")));
    Picture picture = Drawn.one(findings, "trend-421200");
    assertThat(TrendChartsTest.slanted(picture)).isEqualTo(1 + 2);
    assertThat(picture.caption()).contains("带箭头的点只知下限（向上）或上限（向下），不连线。");
    assertThat(picture.alt()).contains("2024 ≥250");
  }
}
