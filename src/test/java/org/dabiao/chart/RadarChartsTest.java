package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;

class RadarChartsTest {
  /** Three indicators of two areas; an empty text is no rate. */
  private static Findings three(Language language, Map<String, List<String>> rates) {
    Findings base = language == Language.EN ? Fixture.sixEnglish() : Fixture.six();
    List<Attained> targets = new ArrayList<>();
    List<String> indicators = List.of("hogs", "roads", "gas");
    for (int i = 0; i < indicators.size(); i++) {
      int axis = i;
      Map<String, String> own =
          rates.entrySet().stream()
              .filter(e -> !e.getValue().get(axis).isEmpty())
              .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(axis)));
      targets.addAll(RateFixture.only(base, indicators.get(i), own).attained());
    }
    return Fixture.only(base, targets);
  }

  private static final Map<String, List<String>> THREE_AREAS =
      Map.of(
          "421202", List.of("90", "100", "100"),
          "421203", List.of("100", "120", "110"),
          "421204", List.of("", "110", "300"));

  @Test
  void theFirstPanelSaysWhatTheAxesAreAndWhatTheirMeansAre() {
    assertThat(Drawn.words(Drawn.one(three(Language.ZH, THREE_AREAS), "radar")))
        .contains("各地区平均", "1：95%", "生猪出栏", "2：110%", "新建改建农村公路", "3：170%", "主城区新通天然气");
  }

  @Test
  void anAxisWithoutARateSaysSoAndIsNotZero() {
    Picture picture = Drawn.one(three(Language.ZH, THREE_AREAS), "radar");
    assertThat(Drawn.words(picture)).contains("1 —", "点线轴：无数据").doesNotContain("1: 0%");
    assertThat(picture.alt()).contains("赤壁市：生猪出栏 —、新建改建农村公路 110%");
  }

  @Test
  void aRateBeyondTheScaleIsPrintedAtTheAxis() {
    Picture picture = Drawn.one(three(Language.ZH, THREE_AREAS), "radar");
    assertThat(picture.caption()).contains("轴从中心的 50% 到边上的 200%");
    assertThat(Drawn.words(picture)).contains("300%");
  }

  @Test
  void theTitleNamesTheAreaMostOftenBelowTheMean() {
    assertThat(Drawn.one(three(Language.ZH, THREE_AREAS), "radar").title())
        .isEqualTo("咸安低于各地区平均的最多：有数的 3 个指标中有 3 个");
    assertThat(Drawn.one(three(Language.EN, THREE_AREAS), "radar").title())
        .isEqualTo(
            "Xian'an most often below the mean of the areas: in 3 of 3 indicators with a rate");
  }

  @Test
  void equalAreasAreCalledEqual() {
    Map<String, List<String>> equal =
        Map.of(
            "421202", List.of("99", "101", "104"),
            "421203", List.of("99", "101", "104"));
    assertThat(Drawn.one(three(Language.ZH, equal), "radar").title())
        .isEqualTo("3 个指标的完成率，2 个地区都相同");
  }

  /** 99 and 103 in one theme: 101; the other two themes have one target each. */
  @Test
  void threeThemesAreTheAxesAndTakeTheMeanOfTheirTargets() {
    Findings base = Fixture.six();
    Map<String, String> themes =
        Map.of("hogs", "农业", "grain_area", "农业", "roads", "交通", "gas", "城建");
    Map<String, String> rates =
        Map.of("hogs", "99", "grain_area", "103", "roads", "90", "gas", "80");
    List<Attained> targets =
        Stream.of("421202", "421203")
            .flatMap(
                area ->
                    base.attained().stream()
                        .filter(t -> t.area().equals(area) && themes.containsKey(t.indicator()))
                        .map(
                            t ->
                                RateFixture.themed(
                                    RateFixture.rated(
                                        t, rates.get(t.indicator()), rates.get(t.indicator())),
                                    themes.get(t.indicator()))))
            .toList();
    Picture picture = Drawn.one(Fixture.only(base, targets), "radar");
    assertThat(Drawn.words(picture)).contains("农业", "交通", "城建").doesNotContain("生猪出栏");
    assertThat(picture.alt()).contains("农业 101%、交通 90%、城建 80%");
    assertThat(picture.caption()).contains("每条轴是计划的一个主题");
  }

  @Test
  void eightAxesAreTheMost() {
    RadarAxes axes = RadarAxes.of(new Wording(Fixture.six())).orElseThrow();
    assertThat(axes.size()).isEqualTo(RadarAxes.MOST);
    assertThat(Drawn.one(Fixture.six(), "radar").caption()).contains("另有 4 条轴");
  }

  @Test
  void twoAxesMakeNoRadar() {
    Map<String, List<String>> two =
        Map.of("421202", List.of("99", "101", ""), "421203", List.of("98", "102", ""));
    assertThat(ChartGallery.sketches(three(Language.ZH, two)))
        .noneMatch(s -> s.kind().equals("radar"));
  }

  @Test
  void moreThanThirtyAreasTakeSeveralSheets() {
    Findings many =
        Fixture.findings(
            Language.ZH, IntStream.range(0, 45).mapToObj(i -> "第" + i + "县").toList(), "大市");
    List<Sketch> sheets =
        ChartGallery.sketches(many).stream().filter(s -> s.kind().equals("radar")).toList();
    assertThat(sheets).extracting(Sketch::id).containsExactly("radar", "radar-2");
    assertThat(sheets.get(1).title()).endsWith("（第 2 部分，共 2 部分）");
  }
}
