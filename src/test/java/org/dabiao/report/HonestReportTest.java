package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The report says what it does not know, and what is made up. */
class HonestReportTest {
  private static final Subject SUBJECT = new Subject("评价", 2024, "", Language.ZH, "0.1.0");

  @TempDir Path folder;

  @Test
  void illustrativeVerdictsAreMarkedInTheirRowsAndCountedInTheBanner() {
    Findings findings = Fixtures.sixCounties(Language.ZH);
    Html page = write(findings);

    List<Element> marked =
        page.all("tr", tr -> Html.hasClass(tr, "target") && Html.words(tr).contains("示例"));
    assertThat(marked).hasSize(30).allMatch(tr -> Html.hasClass(tr, "is-illustrative"));
    assertThat(page.all("tr", tr -> Html.hasClass(tr, "is-illustrative"))).hasSize(30);
    assertThat(notice(page)).contains("本报告含示例数字").contains("36 项结论中有 30 项依据示例数字");
    assertThat(Html.words(page.byId("summary"))).contains("只看有来源的数字：6 项可评价，达成 3 项");
    assertThat(Html.words(page.byId("illustrative"))).contains("illustrative-2024.csv");
  }

  @Test
  void noBannerAndNoSectionWithoutIllustrativeFigures() {
    Html page =
        write(
            Fixtures.only(
                SUBJECT,
                List.of(
                    Given.target("粮食产量", "亿斤", "23.6").actual("24", Verdict.ACHIEVED).entry())));

    assertThat(page.all("*", e -> Html.hasClass(e, "notice"))).isEmpty();
    assertThat(page.all("*", e -> e.getAttribute("id").equals("illustrative"))).isEmpty();
    assertThat(Html.words(page.byId("summary"))).doesNotContain("示例");
  }

  @Test
  void whereNothingCanBeJudgedTheReportSaysSo() {
    Findings findings = Fixtures.nothingJudged();
    Html page = write(findings);

    assertThat(notice(page)).contains("目前没有一项目标可以评价");
    assertThat(Html.words(page.byId("summary"))).contains("全部 47 项目标均不能评价：无数据 47。");
    assertThat(Html.words(page.byId("missing")))
        .contains("全部 47 项目标中，47 项没有结论")
        .contains("现有来源中没有 2024 期的数字。");
    assertThat(Html.words(page.byId("summary"))).doesNotContain("达成 0 项");
  }

  @Test
  void aComparisonWithoutTargetsSpeaksOfNone() {
    Html page = write(Fixtures.census());

    assertThat(Html.words(page.byId("summary"))).contains("本次没有目标");
    assertThat(page.all("*", e -> e.getAttribute("id").equals("missing"))).isEmpty();
    assertThat(Html.words(page.byId("comparison")))
        .contains("常住人口")
        .contains("+28.3%")
        .contains("2 → 1")
        .contains("区划范围不同");
  }

  @Test
  void reasonsNameWhatIsAtHand() {
    Phrases phrases = new Phrases(new Words(Language.ZH));
    Attained bound =
        Given.target("生猪出栏", "万头", "260").between("250", null, Verdict.UNDETERMINED).entry();

    assertThat(phrases.reason(bound)).isEqualTo("实际为 ≥ 250\u00a0万头，目标 ≥ 260\u00a0万头 落在其中，无法判定。");
  }

  @Test
  void anEstimateMakesTheVerdictProvisional() {
    Html page =
        write(
            Fixtures.only(
                SUBJECT,
                List.of(
                    Given.target("粮食产量", "亿斤", "23.6")
                        .actual("24", Verdict.ACHIEVED)
                        .status("E")
                        .entry(),
                    Given.target("生猪出栏", "万头", "260").status("E").entry())));

    List<Element> rows = page.all("tr", tr -> Html.hasClass(tr, "target"));
    assertThat(Html.words(rows.get(0))).contains("预计").contains("暂定");
    assertThat(Html.words(rows.get(1))).doesNotContain("暂定");
    assertThat(Html.words(page.byId("summary"))).contains("1 项结论依据预计数或初步数");
  }

  @Test
  void figuresThatFallShortDoNotLookAsIfTheyHadNot() {
    Phrases phrases = new Phrases(new Words(Language.ZH));
    Attained short1 =
        Given.target("蔬菜面积", "万亩", "143").actual("142.9951", Verdict.NEARLY).decimals(1).entry();

    assertThat(phrases.actual(short1)).isEqualTo("142.995\u00a0万亩");
    assertThat(phrases.gap(short1)).isEqualTo("−0.005\u00a0万亩");
    assertThat(phrases.rate(short1)).isEqualTo("99.9%");
  }

  @Test
  void aYearStillRunningIsNeitherAttainedNorMissed() {
    List<Attained> entries =
        List.of(
            Given.target("a", "个", "100").actual("107", Verdict.AHEAD).entry(),
            Given.target("b", "个", "10").actual("25", Verdict.EXCEEDED).entry(),
            Given.target("c", "个", "10").entry());
    Tally tally = Tally.of(entries);

    assertThat(tally.share()).isEqualTo("1/2");
    assertThat(tally.running()).isEqualTo(1);
    assertThat(tally.open()).isEqualTo(1);
    assertThat(new Headline(Fixtures.only(SUBJECT, entries), new Words(Language.ZH)).sentences())
        .first()
        .isEqualTo(
            "咸宁市：3 项目标中，2 项可评价：达成 1 项（其中超额完成 1 项），接近完成 0 项，未完成 0 项；"
                + "年度未完的 1 项，进度超前 1 项、正常 0 项、滞后 0 项。");
  }

  private Html write(Findings findings) {
    return Html.of(findings, List.of(), folder);
  }

  private static String notice(Html page) {
    return Html.words(page.all("*", e -> Html.hasClass(e, "notice")).get(0));
  }
}
