package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Audit;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Judging.Side;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;

/** The rule with its numbers filled in; the formulas are those of docs/methods.md, section 2. */
class WorkingTest {
  private static final Subject SUBJECT = new Subject("x", 2024, "", Language.EN, "0.1.0");

  /** The steps of a target that is judged as a floor. */
  private static List<String> steps(Attained a) {
    return steps(a, new Judged().of(a));
  }

  private static List<String> steps(Attained a, Judging judging) {
    return steps(a, judging, "mirror");
  }

  private static List<String> steps(Attained a, Judging judging, String ceiling) {
    Audit.Rules usual = Audit.Rules.USUAL;
    Audit.Rules rules =
        new Audit.Rules(
            usual.tolerance(), usual.tolerancePoints(), usual.scheduleTolerance(), ceiling);
    Findings findings =
        Fixtures.only(SUBJECT, List.of(a)).toBuilder()
            .audit(new Audit(rules, List.of(judging), List.of(), List.of()))
            .build();
    return new Working(findings, new Words(Language.EN))
        .steps(a).stream().map(step -> step.replace('\u00a0', ' ')).toList();
  }

  /** How a target is judged, said in a line: as a floor of its number, unless said otherwise. */
  private static final class Judged {
    private Side side = Side.FLOOR;
    private boolean exclusive;
    private boolean byPoints;
    private String low;
    private String high;
    private String base;
    private String due;
    private Boolean met;

    Judged side(Side is) {
      side = is;
      return this;
    }

    Judged exclusive() {
      exclusive = true;
      return this;
    }

    Judged byPoints() {
      byPoints = true;
      return this;
    }

    Judged edges(String from, String to) {
      low = from;
      high = to;
      return this;
    }

    Judged base(String value) {
      base = value;
      return this;
    }

    Judged due(String percent) {
      due = percent;
      return this;
    }

    Judged met(boolean is) {
      met = is;
      return this;
    }

    Judging of(Attained a) {
      boolean attained = met == null ? a.verdict().attained() : met;
      return new Judging(
          side,
          a.direction(),
          exclusive,
          byPoints,
          low == null ? a.targetLow() : d(low),
          high == null ? a.targetLow() : d(high),
          d(base),
          due != null,
          due != null,
          d(due),
          a.rateLow(),
          a.rateHigh(),
          attained,
          attained,
          a.actualLow() == null ? a.actualHigh() : a.actualLow());
    }

    private static BigDecimal d(String number) {
      return number == null ? null : new BigDecimal(number);
    }
  }

  @Test
  void aFloorIsActualOverTarget() {
    Attained a = Given.target("粮食产量", "亿斤", "23.6").actual("23.71", Verdict.ACHIEVED).entry();

    assertThat(steps(a))
        .containsExactly(
            "23.71 ÷ 23.6 × 100 ≈ 100.4%", "23.71 ≥ 23.6: target met", "100.4% < 110% → Achieved");
  }

  /** Tables show one digit of 3.661 at this indicator; who checks the sum needs all of them. */
  @Test
  void whatIsCalculatedWithKeepsItsDigits() {
    Attained a = Given.target("粮食产量", "亿斤", "3.7").actual("3.661", Verdict.NEARLY).entry();

    assertThat(steps(a).subList(0, 2))
        .containsExactly("3.661 ÷ 3.7 × 100 ≈ 98.9%", "3.661 < 3.7: target not met");
  }

  @Test
  void aRateWithoutFurtherDigitsIsExact() {
    Attained a = Given.target("蔬菜面积", "万亩", "100").actual("95", Verdict.NEARLY).entry();

    assertThat(steps(a))
        .containsExactly("95 ÷ 100 × 100 = 95%", "95 < 100: target not met", "95% ≥ 95% → Nearly");
  }

  /** Nobody knows how: the findings have no audit. */
  @Test
  void noFormulaIsMadeUp() {
    Attained a = Given.target("粮食产量", "亿斤", "23.6").actual("23.71", Verdict.ACHIEVED).entry();

    assertThat(new Working(Fixtures.only(SUBJECT, List.of(a)), new Words(Language.EN)).steps(a))
        .isEmpty();
  }

  /** docs/methods.md, section 2: 2 − 2.8/3 = 106.67 %. */
  @Test
  void aCeilingIsMirroredOrInverted() {
    Given unemployment =
        Given.target("登记失业率", "%", "3").comparator("le").direction(Direction.LOWER).decimals(1);
    Judged ceiling = new Judged().side(Side.CEILING);

    Attained mirrored =
        unemployment.actual("2.8", Verdict.ACHIEVED).rate("106.66666666666667").entry();
    assertThat(steps(mirrored, ceiling.of(mirrored)))
        .containsExactly(
            "(2 − 2.8 ÷ 3) × 100 ≈ 106.6%", "2.8 ≤ 3: target met", "106.6% < 110% → Achieved");
    Attained inverted =
        unemployment.actual("2.8", Verdict.ACHIEVED).rate("107.14285714285714").entry();
    assertThat(steps(inverted, ceiling.of(inverted), "inverse").get(0))
        .isEqualTo("3 ÷ 2.8 × 100 ≈ 107.1%");
  }

  @Test
  void aNumberThatIsExcludedIsNotMetByItself() {
    Attained a =
        Given.target("引进企业", "家", "30").comparator("gt").actual("30", Verdict.NEARLY).entry();

    assertThat(steps(a, new Judged().exclusive().of(a))).contains("30 ≤ 30: target not met");
  }

  /** docs/methods.md: 4 leading industries where 2—3 were asked are at 133.33 %. */
  @Test
  void aRangeIsMeasuredToItsNearerEdge() {
    Given industries = Given.target("优势产业", "个", "2").to("3").comparator("between").decimals(0);
    Judged band = new Judged().side(Side.BAND).edges("2", "3");

    Attained four = industries.actual("4", Verdict.EXCEEDED).rate("133.33333333333333").entry();
    assertThat(steps(four, band.of(four)).get(0)).isEqualTo("4 ÷ 3 × 100 ≈ 133.3%");
    Attained three = industries.actual("3", Verdict.ACHIEVED).rate("100").entry();
    assertThat(steps(three, band.of(three)).get(0)).startsWith("3 is within").endsWith("100%");
  }

  /** 左右 reaches from 58.8 to 61.2; the rate is that of the number. */
  @Test
  void anApproximateTargetIsMeasuredToItsNumber() {
    Attained a =
        Given.target("农村公路", "公里", "60").comparator("approx").actual("57", Verdict.NEARLY).entry();

    assertThat(steps(a, new Judged().side(Side.BAND).edges("58.8", "61.2").of(a)).get(0))
        .isEqualTo("57 ÷ 60 × 100 = 95%");
  }

  /** An increment in 百分点: no kind of target tells that, only the way that it is judged. */
  @Test
  void whatIsJudgedInPercentagePointsNamesThemWhateverItsKind() {
    Attained a =
        Given.target("城镇化率提高", "百分点", "2")
            .kind("increment")
            .actual("1.6", Verdict.NEARLY)
            .decimals(1)
            .entry();

    assertThat(steps(a, new Judged().byPoints().of(a)))
        .containsExactly(
            "1.6 ÷ 2 × 100 = 80%", "1.6 < 2: target not met", "0.4 pp ≤ 0.5 pp → Nearly");
  }

  /** 0.7 short of 60, but only 0.4 short of what 左右 still takes for 60. */
  @Test
  void percentagePointsAreCountedFromTheEdge() {
    Attained a =
        Given.target("城镇化率", "%", "60")
            .kind("share")
            .comparator("approx")
            .actual("59.3", Verdict.NEARLY)
            .decimals(1)
            .entry();

    assertThat(steps(a, new Judged().side(Side.BAND).byPoints().edges("59.7", "60.3").of(a)))
        .endsWith("0.4 pp ≤ 0.5 pp → Nearly");
  }

  /** docs/methods.md: 80 of 100 by June, where 50 % is due. */
  @Test
  void whileTheYearRunsTheScheduleDecides() {
    Attained a =
        Given.target("引进项目", "个", "100")
            .actual("80", Verdict.AHEAD)
            .actualPeriod("2024-S1")
            .decimals(0)
            .entry();

    assertThat(steps(a, new Judged().due("50").met(false).of(a)))
        .containsExactly(
            "80 ÷ 100 × 100 = 80%", "By 2024-S1, 80% of the year’s target; the schedule asks 50%");
  }

  /** docs/methods.md: a rate to date is ahead from 1 百分点 better. */
  @Test
  void whileTheYearRunsARateIsHeldAgainstPercentagePoints() {
    Attained a =
        Given.target("地区生产总值增速", "%", "7")
            .kind("growth_rate")
            .actual("8.2", Verdict.AHEAD)
            .withoutRate()
            .decimals(1)
            .entry();

    assertThat(steps(a, new Judged().byPoints().due("50").met(true).of(a)))
        .endsWith("8.2 ≥ 7: target met", "1.2 pp ≥ 1 pp → Ahead");
  }

  /** At most 96 says nothing of how near 100 it comes. */
  @Test
  void aFigureOpenTowardsTheWorseSideIsHeldAgainstNoThreshold() {
    Attained a = Given.target("生猪出栏", "万头", "100").between(null, "96", Verdict.MISSED).entry();

    assertThat(steps(a)).containsExactly("96 ÷ 100 × 100 = 96%");
  }

  @Test
  void anOpenEndHasOneRate() {
    Attained a =
        Given.target("生猪出栏", "万头", "260").between("250", null, Verdict.UNDETERMINED).entry();

    assertThat(steps(a)).containsExactly("250 ÷ 260 × 100 ≈ 96.1%");
  }

  @Test
  void growthIsJudgedInPercentagePoints() {
    Attained a =
        Given.target("地区生产总值增速", "%", "7")
            .kind("growth_rate")
            .actual("5.6", Verdict.MISSED)
            .withoutRate()
            .decimals(1)
            .entry();

    assertThat(steps(a, new Judged().byPoints().of(a)))
        .containsExactly(
            "5.6% − 7% = −1.4 pp; targets of this kind have no rate",
            "5.6 < 7: target not met", "1.4 pp > 0.5 pp → Missed");
  }

  /** From 380 to 420, and 410 reached: three quarters of the way. */
  @Test
  void aBaseValueIsWhereTheRateStarts() {
    Attained a = Given.target("里程", "公里", "420").actual("410", Verdict.MISSED).entry();

    assertThat(steps(a, new Judged().base("380").of(a)).get(0))
        .startsWith("(410 − 380) ÷ (420 − 380) × 100")
        .endsWith("380 is the value before the plan");
  }

  @Test
  void withoutAFigureThereIsNothingToReckon() {
    assertThat(steps(Given.target("粮食产量", "亿斤", "23.6").entry())).isEmpty();
  }
}
