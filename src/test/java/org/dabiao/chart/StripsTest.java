package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class StripsTest {
  private static final String BOX = "#d5dae0";

  private static Findings hogs(Map<String, String> rates) {
    return RateFixture.only(Fixture.six(), "hogs", rates);
  }

  @Test
  void everyAreaIsNamedBesideItsMark() {
    assertThat(
            Drawn.words(
                Drawn.one(hogs(Map.of("421202", "97", "421203", "101", "421204", "104")), "strip")))
        .contains("咸安", "嘉鱼", "赤壁")
        .doesNotContain("通城");
  }

  @Test
  void areasWithTheSameRateShareAMark() {
    assertThat(
            Drawn.words(
                Drawn.one(
                    hogs(Map.of("421202", "97", "421203", "101.0", "421204", "101")), "strip")))
        .contains("咸安", "嘉鱼、赤壁");
  }

  /** Median of 97, 101, 104, 108 by linear interpolation: 102.5. */
  @Test
  void medianAndTheParentsOwnRateStandAtTheRight() {
    assertThat(
            Drawn.words(
                Drawn.one(
                    hogs(
                        Map.of(
                            "421200", "99.5", "421202", "97", "421203", "101", "421204", "104",
                            "421205", "108")),
                    "strip")))
        .contains("中位数", "102.5%", "咸宁", "99.5%");
  }

  @Test
  void aBoxNeedsFiveKnownRates() {
    Map<String, String> four =
        Map.of("421202", "97", "421203", "101", "421204", "104", "421205", "108");
    Map<String, String> five =
        Map.of("421202", "97", "421203", "101", "421204", "104", "421205", "108", "421206", "109");
    assertThat(boxes(Drawn.one(hogs(four), "strip"))).isZero();
    // One in the strip and one in the legend.
    assertThat(boxes(Drawn.one(hogs(five), "strip"))).isEqualTo(2);
    assertThat(Drawn.one(hogs(five), "strip").caption()).contains("Hyndman–Fan 第 7 种");
    assertThat(Drawn.one(hogs(four), "strip").caption()).doesNotContain("Hyndman");
  }

  @Test
  void anIntervalIsDrawnButCountsInNoMedian() {
    Picture picture =
        Drawn.one(
            hogs(Map.of("421202", "97", "421203", "101", "421204", "90~", "421205", "98~106")),
            "strip");
    assertThat(Drawn.words(picture)).contains("99%", "赤壁", "通城", "?");
    assertThat(picture.alt()).contains("赤壁市 ≥90%", "通城县 98—106%", "中位数 99%");
    assertThat(picture.caption()).contains("横线为区间");
  }

  @Test
  void aRateBeyondTheScaleIsPrintedAtItsEnd() {
    Findings thirty = Fixture.thirty(Language.ZH);
    Map<String, String> rates =
        IntStream.range(0, 30)
            .boxed()
            .collect(
                Collectors.toMap(
                    i -> String.valueOf(421202 + i), i -> i == 7 ? "8000" : "99." + i));
    Picture picture = Drawn.one(RateFixture.only(thirty, "hogs", rates), "strip");
    assertThat(Drawn.words(picture)).contains("8：8,000%");
    assertThat(picture.caption()).contains("刻度只从 90% 到 110%");
  }

  @Test
  void manyAreasBearNumbersThatAListExplains() {
    Findings thirty = Fixture.thirty(Language.ZH);
    List<String> words = Drawn.words(Drawn.one(thirty, "strip"));
    for (int i = 0; i < 30; i++) {
      assertThat(words).contains((i + 1) + "  " + thirty.parts().get(i).shortName());
    }
  }

  @Test
  void fullNamesStandInTheAltText() {
    Picture picture = Drawn.one(Fixture.hostile(), "strip");
    assertThat(picture.alt()).contains("长".repeat(200));
  }

  @Test
  void theWidestSpreadComesFirstAndIntoTheTitle() {
    Findings base = Fixture.six();
    Findings narrow = RateFixture.only(base, "hogs", Map.of("421202", "99", "421203", "101"));
    Findings wide = RateFixture.only(base, "roads", Map.of("421202", "60", "421203", "130"));
    Findings both =
        Fixture.only(
            base, Stream.concat(narrow.attained().stream(), wide.attained().stream()).toList());
    assertThat(Drawn.one(both, "strip").title())
        .isEqualTo("2 项指标中，新建改建农村公路的地区差距最大（咸安 60%，嘉鱼 130%）；1 项的中位数低于 100%");
  }

  @Test
  void oneAreaAloneIsNotDrawn() {
    assertThat(ChartGallery.sketches(hogs(Map.of("421202", "97"))))
        .noneMatch(s -> s.kind().equals("strip"));
    assertThat(ChartGallery.sketches(hogs(Map.of("421202", "97", "421203", "90~"))))
        .noneMatch(s -> s.kind().equals("strip"));
  }

  private static long boxes(Picture picture) {
    NodeList boxes = SvgText.parse(picture.svg()).getElementsByTagName("rect");
    return IntStream.range(0, boxes.getLength())
        .mapToObj(i -> (Element) boxes.item(i))
        .filter(b -> (b.getAttribute("fill") + fill(b)).contains(BOX))
        .count();
  }

  private static String fill(Element element) {
    return element.getParentNode() instanceof Element parent ? parent.getAttribute("fill") : "";
  }
}
