package org.dabiao.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Fixtures;
import org.dabiao.report.Given;
import org.junit.jupiter.api.Test;

/** A target in a sentence: each kind of target, figure and verdict once. */
class TargetSentenceTest {
  private static final Subject CHINESE = new Subject("评价", 2024, "", Language.ZH, "0.1.0");
  private static final Subject ENGLISH = new Subject("Test", 2024, "", Language.EN, "0.1.0");

  @Test
  void aFloorWithRateAndGap() {
    assertThat(said(Given.target("粮食产量", "亿斤", "23.6").actual("23.71", Verdict.ACHIEVED)))
        .isEqualTo("粮食产量：目标为不低于23.6亿斤，实际为23.71亿斤，完成目标，完成率100.4%，高于目标0.11亿斤。");
  }

  @Test
  void exceededIsAVerdictAndNoPraise() {
    assertThat(said(Given.target("老旧小区改造", "个", "434").decimals(0).actual("498", Verdict.EXCEEDED)))
        .isEqualTo("老旧小区改造：目标为不低于434个，实际为498个，超额完成目标，完成率114.7%，高于目标64个。");
  }

  @Test
  void justShortIsNotRoundedToDone() {
    assertThat(
            said(Given.target("蔬菜面积", "万亩", "143").decimals(1).actual("142.9951", Verdict.NEARLY)))
        .isEqualTo("蔬菜面积：目标为不低于143万亩，实际为142.995万亩，接近完成目标，完成率99.9%，低于目标0.005万亩。");
  }

  @Test
  void aCeiling() {
    assertThat(
            said(
                Given.target("万元GDP能耗", "吨", "0.5")
                    .comparator("le")
                    .withoutRate()
                    .actual("0.48", Verdict.ACHIEVED)
                    .withoutRate()))
        .isEqualTo("万元GDP能耗：目标为不高于0.5吨，实际为0.48吨，完成目标，低于目标0.02吨。");
  }

  @Test
  void strictAndApproximateTargets() {
    assertThat(
            said(
                Given.target("项目", "个", "100")
                    .decimals(0)
                    .comparator("gt")
                    .actual("100", Verdict.NEARLY)))
        .startsWith("项目：目标为超过100个，")
        .endsWith("与目标持平。");
    assertThat(
            said(Given.target("增速", "%", "7").comparator("approx").actual("6.9", Verdict.ACHIEVED)))
        .startsWith("增速：目标为7%左右，");
    assertThat(said(Given.target("强县", "个", "2").to("3").decimals(0).comparator("between")))
        .isEqualTo("强县：目标为2—3个，暂无数据。");
  }

  @Test
  void growthTargetsDifferByPercentagePoints() {
    assertThat(
            said(
                Given.target("地区生产总值增速", "%", "7")
                    .kind("growth_rate")
                    .decimals(1)
                    .actual("5.6", Verdict.MISSED)
                    .withoutRate()
                    .previous("6.2")
                    .status("P")))
        .isEqualTo("地区生产总值增速：目标为不低于7%，初步数为5.6%，未完成目标，低于目标1.4个百分点，同比降低0.6个百分点。");
  }

  @Test
  void aLowerBoundIsSaidAsSuch() {
    assertThat(said(Given.target("生猪出栏", "万头", "260").between("250", null, Verdict.UNDETERMINED)))
        .isEqualTo("生猪出栏：目标为不低于260万头，实际为不低于250万头，目标落在实际数的范围之内，无法判定。");
  }

  @Test
  void aRangeIsSaidAsSuch() {
    assertThat(
            said(
                Given.target("总产值", "亿元", "200")
                    .between("201.06", "204.05", Verdict.ACHIEVED)
                    .status("E")))
        .startsWith("总产值：目标为不低于200亿元，预计为201.06—204.05亿元，完成目标，完成率100.5%—102%");
  }

  @Test
  void estimatesAndMadeUpFiguresAreMarked() {
    assertThat(
            said(
                Given.target("就业", "万人", "3.7")
                    .actual("3.8", Verdict.ACHIEVED)
                    .status("E")
                    .origin(Origin.ILLUSTRATIVE)))
        .contains("预计为3.8万人（示例数据），");
  }

  @Test
  void anAllocatedTargetIsMarked() {
    assertThat(said(Given.target("农村危房改造", "户", "60").decimals(0).allocated()))
        .isEqualTo("农村危房改造：目标为不低于60户（由上级目标分解），暂无数据。");
  }

  @Test
  void noFigureIsNoFailure() {
    assertThat(said(Given.target("公园示范乡镇数", "个", "7").decimals(0)))
        .isEqualTo("公园示范乡镇数：目标为不低于7个，暂无数据。");
  }

  @Test
  void whatCannotBeComparedSaysSo() {
    assertThat(said(Given.target("失业率", "%", "5.5").actual("3.3", Verdict.NOT_COMPARABLE)))
        .isEqualTo("失业率：目标为不低于5.5%，现有数据3.3%的口径、单位或时期与目标不同，不能对照。");
  }

  @Test
  void aYearStillRunningNamesItsPeriod() {
    assertThat(
            said(
                Given.target("引进项目", "个", "100")
                    .decimals(0)
                    .actual("52", Verdict.ON_SCHEDULE)
                    .actualPeriod("2024-S1")))
        .isEqualTo("引进项目：目标为不低于100个，2024年上半年实际为52个，进度正常。");
  }

  @Test
  void milestonesAreDoneOrPartDone() {
    Given milestone = Given.target("市全民健身中心建成", "%", "100").kind("milestone").decimals(0);
    assertThat(said(milestone.actual("100", Verdict.ACHIEVED))).isEqualTo("市全民健身中心建成：已完成。");
    assertThat(said(milestone.actual("60", Verdict.MISSED))).isEqualTo("市全民健身中心建成：完成进度为60%，未完成。");
  }

  @Test
  void inEnglish() {
    assertThat(
            said(
                ENGLISH,
                Given.target("Grain", "亿斤", "23.6")
                    .actual("23.71", Verdict.ACHIEVED)
                    .previous("23.5")))
        .isEqualTo(
            "Grain: target at least 23.6\u00a0×100 million jin; actual 23.71\u00a0×100 million jin;"
                + " target met; rate 100.4%; 0.11\u00a0×100 million jin above the target; up 0.9%"
                + " on the year before.");
  }

  private static String said(Given given) {
    return said(CHINESE, given);
  }

  private static String said(Subject subject, Given given) {
    Attained a = given.entry();
    Findings findings = Fixtures.only(subject, List.of(a));
    return new Narrator(findings, Optional.empty()).sentence(a);
  }
}
