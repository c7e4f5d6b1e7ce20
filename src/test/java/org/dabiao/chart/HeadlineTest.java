package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  @Test
  void countsAreThoseOfTheFindings() {
    Findings findings = Fixture.six();
    Pattern counts = Pattern.compile("：(\\d+) 项可评目标达成 (\\d+) 项");
    for (AreaEntry area : findings.areas()) {
      List<Attained> judged = findings.of(area).stream().filter(t -> t.verdict().judged()).toList();
      String title = Drawn.one(findings, "bars-" + area.code()).title();
      Matcher matcher = counts.matcher(title);
      assertThat(matcher.find()).as(title).isTrue();
      assertThat(Integer.parseInt(matcher.group(1))).isEqualTo(judged.size());
      assertThat(Long.parseLong(matcher.group(2)))
          .isEqualTo(judged.stream().filter(t -> t.verdict().attained()).count());
      assertThat(title).startsWith(area.name());
    }
  }

  @Test
  void theFurthestTargetIsTheOneWithTheLowestRateThatIsNotMet() {
    Findings findings = Fixture.six();
    AreaEntry area = findings.areas().get(2);
    List<Attained> targets = findings.of(area);
    Attained furthest = Headline.furthest(targets).orElseThrow();
    assertThat(furthest.verdict()).isIn(Verdict.MISSED, Verdict.NEARLY, Verdict.BEHIND);
    assertThat(targets)
        .filteredOn(t -> t.verdict() == Verdict.MISSED && t.rateLow() != null)
        .allSatisfy(t -> assertThat(t.rateLow()).isGreaterThanOrEqualTo(furthest.rateLow()));
    assertThat(Drawn.one(findings, "bars-" + area.code()).title())
        .contains(furthest.indicatorName() + "差距最大（");
  }

  @Test
  void anAreaThatMetEverythingIsToldSo() {
    Findings base = Fixture.six();
    Findings met =
        Fixture.only(
            base,
            base.of(base.areas().get(1)).stream().filter(t -> t.verdict().attained()).toList());
    int count = met.attained().size();
    assertThat(Drawn.one(met, "bars-421202").title()).isEqualTo("咸安区：" + count + " 项可评目标全部达成");
  }

  @Test
  void aRunningYearCountsWhatIsOnSchedule() {
    Findings base = Fixture.six();
    Findings running =
        Fixture.only(
            base,
            base.attained().stream()
                .filter(t -> t.verdict() == Verdict.AHEAD || t.verdict() == Verdict.ON_SCHEDULE)
                .toList());
    assertThat(ChartGallery.sketches(running).stream().map(Sketch::title))
        .anySatisfy(t -> assertThat(t).contains("1 项可评目标达成 0 项，1 项进度正常或超前"));
  }

  @Test
  void theAlternativeTextGivesEveryFigure() {
    Findings findings = Fixture.sixEnglish();
    Picture picture = Drawn.one(findings, "bars-421203");
    for (Attained target : findings.of(findings.areas().get(2))) {
      assertThat(picture.alt()).contains(target.indicatorName());
    }
    assertThat(picture.alt()).startsWith(picture.title()).contains("%, ").contains("no data");
  }
}
