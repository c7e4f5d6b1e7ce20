package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Scoreboard;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.junit.jupiter.api.Test;

class WaterfallsTest {
  /** Resident population 2010 and 2020 of the city and its six counties (6th and 7th census). */
  private static final long[][] CENSUS = {
    {2462583, 2658316},
    {512517, 657590},
    {315218, 281756},
    {478410, 470286},
    {380800, 426356},
    {394610, 411154},
    {381028, 411174}
  };

  private static Findings with(Findings base, List<Compared> compared) {
    return Rich.with(
        Fixture.only(base, List.of()), compared, Scoreboard.NONE, List.of(), List.of());
  }

  private static List<Compared> census(Findings base, String id) {
    List<Compared> rows = new ArrayList<>();
    for (int i = 0; i < CENSUS.length; i++) {
      BigDecimal from = BigDecimal.valueOf(CENSUS[i][0]);
      BigDecimal change = BigDecimal.valueOf(CENSUS[i][1] - CENSUS[i][0]);
      rows.add(
          Rich.row(
              base.areas().get(i).code(),
              id,
              "常住人口",
              percent(change, from),
              i == 0 ? null : percent(change, BigDecimal.valueOf(CENSUS[0][0])),
              i == 0 ? 0 : 6,
              Origin.SOURCED));
    }
    return rows;
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL64);
  }

  /** 咸安 gave 5.891 points of the city's 7.948 % (docs/methods.md, 拉动). */
  @Test
  void theTitleSaysWhoGaveAndWhoTookMost() {
    Findings base = Fixture.six();
    Picture picture = Drawn.one(with(base, census(base, "population")), "waterfall-population");
    assertThat(picture.title())
        .isEqualTo("常住人口：2010—2020 年咸宁增长 7.95%；咸安拉动最大（+5.89 个百分点）；嘉鱼下拉最多（−1.36 个百分点）");
    assertThat(Drawn.words(picture)).contains("+5.89", "−1.36", "+7.95").doesNotContain("其余");
    assertThat(picture.alt()).contains("咸安区 +5.89；").contains("嘉鱼县 −1.36");
    assertThat(picture.caption()).contains("拉动＝").doesNotContain("相差");
  }

  @Test
  void contributionsAddUpToTheGrowth() {
    Findings base = Fixture.six();
    Contributions given = Contributions.of(with(base, census(base, "population"))).get(0);
    assertThat(given.addsUp()).isTrue();
    assertThat(given.missing()).isEmpty();
    assertThat(given.parts())
        .extracting(Compared::contribution)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  /** Without 嘉鱼 (−1.36) the others come to 9.31: the rest is what is missing. */
  @Test
  void aMissingPartBecomesTheRestAndIsNamed() {
    Findings base = Fixture.sixEnglish();
    List<Compared> rows = census(base, "population");
    rows.remove(2);
    Picture picture = Drawn.one(with(base, rows), "waterfall-population");
    assertThat(Drawn.words(picture)).contains("rest", "−1.36");
    assertThat(picture.caption())
        .contains("Not listed for want of comparable figures (1): Jiayu.")
        .contains("add up to +9.31, the growth of Xianning is +7.95: the difference of −1.36 pp");
  }

  @Test
  void mostPartsMissingIsNoPicture() {
    Findings base = Fixture.six();
    assertThat(Waterfalls.of(new Wording(with(base, census(base, "population").subList(0, 4)))))
        .isEmpty();
  }

  @Test
  void nothingThatMovesIsNoPicture() {
    Findings base = Fixture.six();
    List<Compared> still = new ArrayList<>();
    for (AreaEntry area : base.areas()) {
      BigDecimal zero = BigDecimal.ZERO;
      still.add(
          Rich.row(
              area.code(), "towns", "镇", zero, area.isParent() ? null : zero, 6, Origin.SOURCED));
    }
    assertThat(Waterfalls.of(new Wording(with(base, still)))).isEmpty();
  }

  @Test
  void threeIndicatorsAreDrawnCompleteOnesThatChangedMostFirst() {
    Findings base = Fixture.six();
    List<Compared> rows = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d")) {
      List<Compared> own = census(base, id);
      rows.addAll(id.equals("a") ? own.subList(0, 6) : own);
    }
    List<Sketch> sketches = Waterfalls.of(new Wording(with(base, rows)));
    assertThat(sketches)
        .extracting(Sketch::id)
        .containsExactly("waterfall-b", "waterfall-c", "waterfall-d");
    assertThat(sketches.get(0).notes()).contains("只画变动最大的 3 项指标（共 4 项有各地区的拉动数）。");
  }

  /** Seven parts of which each has three peers are no parts of one area. */
  @Test
  void partsOfDifferentAreasAreNotAddedUp() {
    Findings base = Fixture.six();
    List<Compared> rows = new ArrayList<>();
    for (Compared c : census(base, "population")) {
      rows.add(
          Rich.row(c.area(), c.indicator(), "常住人口", c.growth(), c.contribution(), 3, c.origin()));
    }
    assertThat(Waterfalls.of(new Wording(with(base, rows)))).isEmpty();
  }

  @Test
  void twoBasesAreTwoPictures() {
    Findings base = Fixture.six();
    List<Compared> rows = new ArrayList<>(census(base, "population"));
    rows.addAll(census(base, "population"));
    assertThat(Waterfalls.of(new Wording(with(base, rows))))
        .extracting(Sketch::id)
        .containsExactly("waterfall-population", "waterfall-population-2");
  }

  @Test
  void aHugePartLeavesItsFigureReadable() {
    Picture picture = Drawn.one(Rich.awkward(Fixture.thirty(Language.EN)), "waterfall-population");
    assertThat(Drawn.words(picture)).contains("+83,210.5", "rest");
  }
}
