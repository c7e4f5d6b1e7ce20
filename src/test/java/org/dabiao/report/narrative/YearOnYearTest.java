package org.dabiao.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Given;
import org.junit.jupiter.api.Test;

/** 同比: whole years of one basis, in per cent for amounts and in 百分点 for percentages. */
class YearOnYearTest {
  private static final Speech SPEECH = new Speech(Language.ZH);

  @Test
  void amountsGrowInPerCent() {
    // 121.2 / 120 − 1 = 1 %
    assertThat(said(amount("121.2").previous("120"))).contains("同比增长1%");
    assertThat(said(amount("118.8").previous("120"))).contains("同比下降1%");
    assertThat(said(amount("120").previous("120"))).contains("与上年持平");
  }

  @Test
  void percentagesMoveByPercentagePoints() {
    assertThat(
            said(
                Given.target("覆盖率", "%", "80")
                    .kind("share")
                    .decimals(1)
                    .actual("81.2", Verdict.ACHIEVED)
                    .previous("80.7")))
        .contains("同比提高0.5个百分点");
  }

  @Test
  void aMovementTooSmallForOneDecimalIsNotSaidToBeNone() {
    assertThat(said(amount("120.03").previous("120"))).contains("同比增长0.03%");
  }

  @Test
  void noneAcrossABreakOfTheSeries() {
    assertThat(
            said(
                amount("121").previous("120"),
                point(2023, Origin.SOURCED, false),
                point(2024, Origin.SOURCED, true)))
        .isEmpty();
  }

  @Test
  void noneForARangeOrABound() {
    assertThat(
            said(
                Given.target("产值", "亿元", "100").between("90", "95", Verdict.MISSED).previous("80")))
        .isEmpty();
    assertThat(
            said(
                Given.target("产值", "亿元", "100")
                    .between("90", null, Verdict.UNDETERMINED)
                    .previous("80")))
        .isEmpty();
  }

  @Test
  void noneForPartOfAYear() {
    assertThat(said(amount("52").actualPeriod("2024-S1").previous("100"))).isEmpty();
  }

  @Test
  void noneWithoutAYearBefore() {
    assertThat(said(amount("52"))).isEmpty();
  }

  @Test
  void aBaseThatIsNotPositiveGivesAnAmountAndNoRate() {
    assertThat(said(amount("5").previous("-2"))).contains("比上年增加7万吨");
  }

  @Test
  void aMadeUpYearBeforeIsSaid() {
    assertThat(
            said(
                amount("121.2").previous("120"),
                point(2023, Origin.ILLUSTRATIVE, false),
                point(2024, Origin.SOURCED, false)))
        .contains("同比增长1%（上年为示例数据）");
  }

  private static Given amount(String actual) {
    return Given.target("粮食", "万吨", "118").actual(actual, Verdict.ACHIEVED);
  }

  private static Optional<String> said(Given given, Trend.Point... points) {
    Optional<Trend> trend =
        points.length == 0
            ? Optional.empty()
            : Optional.of(new Trend("421200", "粮食", "粮食", "万吨", 2, List.of(points), List.of()));
    return YearOnYear.of(given.entry(), trend).map(y -> y.text(given.entry(), SPEECH));
  }

  private static Trend.Point point(int year, Origin origin, boolean breakBefore) {
    return new Trend.Point(year, BigDecimal.ONE, BigDecimal.ONE, origin, "", "x", breakBefore);
  }
}
