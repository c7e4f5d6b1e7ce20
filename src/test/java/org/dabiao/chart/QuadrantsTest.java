package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Measures.Placed;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Scoreboard;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;

class QuadrantsTest {
  private static final String ID = "quadrant-population";

  private static Findings with(Findings base, List<Placed> placed) {
    return Rich.with(Fixture.only(base, List.of()), List.of(), Scoreboard.NONE, placed, List.of());
  }

  @Test
  void theFieldsAreNamedWithTheirCountsAndTheTitleNamesAreas() {
    Picture picture = Drawn.one(Rich.of(Fixture.six()), ID);
    assertThat(picture.title()).isEqualTo("常住人口：6 个地区中 2 个领先且较快（赤壁、崇阳），3 个落后且较慢（咸安、嘉鱼、通城）");
    assertThat(Drawn.words(picture))
        .contains("领先且较快（2 个）", "领先但较慢（0 个）", "落后但较快（1 个）", "落后且较慢（3 个）");
    assertThat(picture.alt()).contains("赤壁市 领先且较快（水平 56，变化 4）");
  }

  @Test
  void everyAreaOfThirtyIsNamed() {
    for (Language language : Language.values()) {
      Findings findings = Rich.of(Fixture.thirty(language));
      String words = String.join("", Drawn.words(Drawn.one(findings, ID))).replace(" ", "");
      for (AreaEntry area : findings.parts()) {
        assertThat(words).contains(area.shortName().replace(" ", ""));
      }
    }
  }

  @Test
  void areasOnOneSpotShareALabel() {
    Findings base = Fixture.six();
    List<Placed> same = new ArrayList<>();
    for (AreaEntry area : base.parts()) {
      same.add(Rich.placed(area.code(), "常住人口", "40", "40", "1", "1", 6));
    }
    assertThat(Drawn.words(Drawn.one(with(base, same), ID)))
        .contains("咸安", "嘉鱼", "赤壁", "通城", "崇阳", "通山", "领先且较快（6 个）");
  }

  @Test
  void aHugeFigureStandsAtTheEdgeWithItsValue() {
    Picture picture = Drawn.one(Rich.awkward(Fixture.thirty(Language.ZH)), ID);
    assertThat(Drawn.words(picture)).contains("（98.8万亿, −1）", "30", "50");
    assertThat(picture.caption()).contains("超出坐标范围");
  }

  /** Where low is good the better half is still to the right: the axis runs from high to low. */
  @Test
  void theAxisRunsTheOtherWayWhereLowIsGood() {
    Findings base = Fixture.six();
    List<Placed> placed = new ArrayList<>();
    for (Placed p : Rich.placed(base)) {
      placed.add(
          new Placed(
              p.area(),
              p.indicator(),
              "登记失业率",
              "%",
              1,
              true,
              2023,
              2024,
              "mean",
              p.status().negate(),
              p.statusLine().negate(),
              p.progress().negate(),
              p.progressLine().negate(),
              p.quadrant(),
              p.n(),
              p.origin()));
    }
    Findings findings = with(base, placed);
    Picture picture = Drawn.one(findings, ID);
    assertThat(String.join(" ", Drawn.words(picture))).contains("（越低越好，轴反向）", "百分点");
    SvgText best = label(picture, "赤壁");
    SvgText worst = label(picture, "咸安");
    assertThat(best.box().getX()).isGreaterThan(worst.box().getX());
    assertThat(best.box().getY()).isLessThan(worst.box().getY());
  }

  private static SvgText label(Picture picture, String name) {
    return SvgText.of(picture.svg()).stream()
        .filter(t -> t.words().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void partsOfDifferentAreasAreNotHeldAgainstOneLine() {
    Findings base = Fixture.six();
    List<Placed> placed = new ArrayList<>();
    for (AreaEntry area : base.parts()) {
      placed.add(Rich.placed(area.code(), "常住人口", "40", "40", "1", "1", 3));
    }
    assertThat(Quadrants.of(new Wording(with(base, placed)))).isEmpty();
  }

  @Test
  void oneAreaIsNoPicture() {
    Findings base = Fixture.six();
    List<Placed> one = Rich.placed(base).subList(0, 1);
    assertThat(Quadrants.of(new Wording(with(base, one)))).isEmpty();
  }
}
