package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;

class HeatTableTest {
  @Test
  void everyCellPrintsItsFigure() {
    Findings findings = Fixture.six();
    List<String> words = Drawn.words(Drawn.one(findings, "heat"));
    Wording wording = new Wording(findings);
    for (Attained cell : findings.attained()) {
      if (cell.verdict() != Verdict.NO_DATA) {
        String mark = cell.provisional() ? "*" : "";
        assertThat(words).contains(HeatCell.figure(cell, wording) + mark);
      }
    }
    assertThat(words.stream().filter("—"::equals).count())
        .isEqualTo(
            1 + findings.attained().stream().filter(c -> c.verdict() == Verdict.NO_DATA).count());
  }

  @Test
  void manyAreasBecomeRowsOverSeveralPicturesAndNoneIsLost() {
    Findings findings = Fixture.thirty(Language.ZH);
    List<Picture> heats =
        Drawn.all(findings).stream().filter(p -> p.kind().equals("heat")).toList();
    assertThat(heats).hasSize(2);
    assertThat(heats.get(1).id()).isEqualTo("heat-2");
    List<String> words = new ArrayList<>();
    heats.forEach(p -> words.addAll(Drawn.words(p)));
    String all = String.join("", words);
    findings.attained().forEach(t -> assertThat(all).contains(t.indicatorName().substring(0, 4)));
    findings.areas().forEach(a -> assertThat(all).contains(a.shortName()));
  }

  @Test
  void twoTargetsForOneIndicatorAreTwoRows() {
    Findings base = Fixture.six();
    List<Attained> first =
        base.attained().stream().filter(t -> t.indicator().equals("grain_area")).toList();
    List<Attained> twice = new ArrayList<>(first);
    twice.addAll(first);
    List<String> words = Drawn.words(Drawn.one(Fixture.only(base, twice), "heat"));
    assertThat(words.stream().filter(w -> w.startsWith("粮食播种面积"))).hasSize(2);
  }

  @Test
  void targetsOfOneAreaOnlyAreLeftToItsOwnCharts() {
    Findings base = Fixture.six();
    List<Attained> some =
        base.attained().stream()
            .filter(t -> t.indicator().equals("hogs") || t.area().equals("421200"))
            .toList();
    Picture heat = Drawn.one(Fixture.only(base, some), "heat");
    assertThat(heat.caption()).contains("另有 14 项目标只下达到一个地区");
    assertThat(Drawn.words(heat)).contains("生猪出栏").doesNotContain("粮食产量");
    assertThat(heat.title()).startsWith("6 个地区 6 项可评目标达成 2 项");
  }

  @Test
  void theTitleCountsAndNamesTheLowestShare() {
    Findings findings = Fixture.six();
    long judged = findings.attained().stream().filter(t -> t.verdict().judged()).count();
    long met = findings.attained().stream().filter(t -> t.verdict().attained()).count();
    assertThat(Drawn.one(findings, "heat").title())
        .startsWith("7 个地区 " + judged + " 项可评目标达成 " + met + " 项")
        .contains("通城县达成比例最低");
  }
}
