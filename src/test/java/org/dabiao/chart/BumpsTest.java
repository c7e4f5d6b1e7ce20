package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.junit.jupiter.api.Test;

class BumpsTest {
  private static final String GAP = "";

  /** The fixture with a series of each county, from 2021 on, in place of its own. */
  private static Findings with(Findings base, String[]... counties) {
    List<Trend> trends = new ArrayList<>();
    for (int i = 0; i < counties.length; i++) {
      List<Trend.Point> points = new ArrayList<>();
      for (int y = 0; y < counties[i].length; y++) {
        if (!counties[i][y].equals(GAP)) {
          BigDecimal value = new BigDecimal(counties[i][y]);
          points.add(
              new Trend.Point(2021 + y, value, value, Origin.SOURCED, "", "bulletin", false));
        }
      }
      String area = base.parts().get(i).code();
      trends.add(new Trend(area, "hogs", "生猪出栏", "万头", 2, points, List.of()));
    }
    return base.toBuilder().trends(trends).build();
  }

  private static String[] of(String... figures) {
    return figures;
  }

  @Test
  void theTitleCountsMovesAndNamesTheFirstAndWhoFellMost() {
    Findings findings =
        with(Fixture.six(), of("9", "1"), of("8", "9"), of("7", "8"), of("1", "0.5"));
    assertThat(Drawn.one(findings, "bump-hogs").title())
        .isEqualTo("生猪出栏：2021—2022 年 4 个地区中 3 个名次有变；嘉鱼居首，咸安降得最多（第 1 → 第 3）");
  }

  @Test
  void eachAreaIsNamedAtBothEndsAndEachDotBearsItsPlace() {
    Findings findings =
        with(Fixture.six(), of("9", "1", "2"), of("8", "9", "9"), of("7", "8", "8"));
    List<String> words = Drawn.words(Drawn.one(findings, "bump-hogs"));
    for (String name : List.of("咸安", "嘉鱼", "赤壁")) {
      assertThat(words.stream().filter(name::equals)).as(name).hasSize(2);
    }
    for (String place : List.of("1", "2", "3")) {
      assertThat(words.stream().filter(place::equals)).as(place).hasSize(3);
    }
  }

  @Test
  void aLineThatEndsEarlyIsNamedWhereItEnds() {
    Findings findings =
        with(Fixture.six(), of("9", "1", "2"), of("8", "9", "9"), of("7", "8", GAP));
    Picture picture = Drawn.one(findings, "bump-hogs");
    assertThat(Drawn.words(picture).stream().filter("赤壁"::equals)).hasSize(2);
    assertThat(picture.caption()).contains("线中断处").contains("标题和颜色按首末两年都有名次的地区算");
    assertThat(picture.alt()).contains("赤壁市：2021 年第 3、2022 年第 2、2023 年第 —");
  }

  @Test
  void tiesAreJoinedByAStrokeAndShareTheNumber() {
    Findings findings = with(Fixture.six(), of("9", "5"), of("8", "5"), of("1", "1"));
    Picture picture = Drawn.one(findings, "bump-hogs");
    assertThat(Drawn.words(picture)).contains("竖线相连：并列");
    assertThat(Drawn.words(picture).stream().filter("1"::equals)).hasSize(3);
    assertThat(picture.title()).contains("咸安、嘉鱼居首");
  }

  @Test
  void anOrderThatDoesNotChangeIsNoPicture() {
    assertThat(Bumps.of(new Wording(with(Fixture.six(), of("9", "8"), of("1", "2"))))).isEmpty();
  }

  @Test
  void oneYearOrOneAreaIsNoPicture() {
    assertThat(Bumps.of(new Wording(with(Fixture.six(), of("9"), of("8"))))).isEmpty();
    assertThat(Bumps.of(new Wording(with(Fixture.six(), of("9", "8"))))).isEmpty();
  }

  @Test
  void threeIndicatorsWithTheLargestMovesAreDrawn() {
    List<Sketch> sketches = Bumps.of(new Wording(Fixture.six()));
    assertThat(sketches).hasSize(Bumps.MOST_INDICATORS);
    assertThat(sketches.get(0).notes()).contains("只画名次变动最大的 3 项指标（共 13 项有变动）。");
  }

  @Test
  void theLowestFigureLeadsWhereLowIsGood() {
    Findings base = Fixture.six();
    List<Trend> trends =
        with(base, of("9", "1"), of("8", "9")).trends().stream()
            .map(t -> new Trend(t.area(), "jobless", "登记失业率", "%", 1, t.points(), List.of()))
            .toList();
    Findings jobless = base.toBuilder().trends(trends).build();
    Picture picture = Drawn.one(jobless, "bump-jobless");
    assertThat(picture.title()).contains("咸安居首");
    assertThat(picture.caption()).contains("数值越低名次越前");
  }

  @Test
  void areasOfDifferentParentsHaveNoOrder() {
    Findings base = Fixture.six();
    List<AreaEntry> areas = new ArrayList<>(base.areas());
    areas.add(0, new AreaEntry("429000", "另一市", "另一", true));
    Findings two = base.toBuilder().areas(areas).build();
    assertThat(Bumps.of(new Wording(two))).isEmpty();
  }

  @Test
  void thirtyAreasAreNamedInFullOrShortenedInTheMiddle() {
    Findings findings = Fixture.thirty(Language.EN);
    Sketch sketch = Bumps.of(new Wording(findings)).get(0);
    assertThat(Drawn.words(Drawn.one(findings, sketch.id())))
        .contains("County of the Northern Hills 1", "County of the Northern Hills 30");
  }
}
