package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AttainmentBarsTest {
  @Test
  void targetsWithoutDataAreListedBelowAndNotDrawnAsZero() {
    Findings findings = Fixture.six();
    Picture picture = Drawn.one(findings, "bars-421202");
    List<Attained> absent =
        findings.of(findings.areas().get(1)).stream()
            .filter(t -> t.verdict() == Verdict.NO_DATA)
            .toList();
    assertThat(absent).isNotEmpty();
    for (Attained target : absent) {
      assertThat(picture.caption()).contains(target.indicatorName());
      assertThat(Drawn.words(picture)).doesNotContain(target.indicatorName());
    }
    assertThat(Drawn.words(picture)).doesNotContain("无数据", "0%0%");
  }

  @Test
  void aRateBeyondTheAxisIsPrintedInFull() {
    Picture picture = Drawn.one(Fixture.awkward(), "bars-421202");
    assertThat(Drawn.words(picture))
        .contains("8,000%", "−350%", "99.9%", "0%", "≤75%", "200%")
        .doesNotContain("250%", "8000%");
  }

  @Test
  void barsNeverLeaveTheirPlot() {
    Picture picture = Drawn.one(Fixture.awkward(), "bars-421202");
    NodeList boxes = SvgText.parse(picture.svg()).getElementsByTagName("rect");
    for (int i = 0; i < boxes.getLength(); i++) {
      Element box = (Element) boxes.item(i);
      double x = Double.parseDouble(box.getAttribute("x"));
      double width = Double.parseDouble(box.getAttribute("width"));
      assertThat(x).isGreaterThanOrEqualTo(0);
      assertThat(x + width).isLessThanOrEqualTo(800);
    }
  }

  @Test
  void aGapThatIsNotInPercentagePointsIsPrintedWithItsOwnUnit() {
    assertThat(Drawn.words(Drawn.one(Fixture.awkward(), "bars-421202")))
        .contains("+2 起", "−2 位", "实际 98，目标 ≤100", "+1.8 个百分点");
  }

  @Test
  void everyVerdictIsSaidInWords() {
    Findings findings = Fixture.six();
    List<String> words = Drawn.words(Drawn.one(findings, "bars-421202"));
    Wording wording = new Wording(findings);
    for (Attained target : findings.of(findings.areas().get(1))) {
      if (target.verdict() != Verdict.NO_DATA) {
        assertThat(words).contains(wording.verdict(target.verdict()));
      }
    }
  }

  /** That of the gas households has 56 characters and the marks "example" and "allocated". */
  @Test
  void englishNamesStandWholeBesideTheirMarks() {
    List<String> words = Drawn.words(Drawn.one(Fixture.sixEnglish(), "bars-421202"));
    assertThat(words)
        .containsSequence("Households newly connected", "to gas in the main urban area");
    assertThat(words).contains("allocated").noneMatch(w -> w.endsWith("…"));
  }

  @Test
  void illustrativeFiguresAreMarkedInBannerRowAndCaption() {
    Picture picture = Drawn.one(Fixture.six(), "bars-421202");
    assertThat(Drawn.words(picture)).contains("示例", "含示例数据，不是真实统计", "斜纹：示例数据");
    assertThat(picture.caption()).contains("含示例数据，不是真实统计");
  }

  @Test
  void sourcedFiguresCarryNoSuchMark() {
    Picture picture = Drawn.one(Fixture.few(), "bars-421200");
    assertThat(picture.svg()).doesNotContain("示例");
    assertThat(picture.caption()).doesNotContain("示例");
  }

  @Test
  void derivedTargetsAndPreliminaryFiguresAreMarked() {
    Findings findings = Fixture.six();
    assertThat(findings.of(findings.areas().get(1)))
        .anyMatch(t -> t.targetOrigin() == Origin.DERIVED);
    assertThat(Drawn.words(Drawn.one(findings, "bars-421202"))).contains("分解");
    assertThat(Drawn.words(Drawn.one(Fixture.few(), "bars-421200"))).contains("暂定");
  }

  @Test
  void anAreaWithoutAnyFigureHasNoPicture() {
    Findings base = Fixture.six();
    Findings none =
        Fixture.only(
            base, base.attained().stream().filter(t -> t.verdict() == Verdict.NO_DATA).toList());
    assertThat(ChartGallery.sketches(none)).noneMatch(s -> s.kind().equals("bars"));
    assertThat(ChartGallery.sketches(none)).noneMatch(s -> s.kind().equals("heat"));
  }
}
