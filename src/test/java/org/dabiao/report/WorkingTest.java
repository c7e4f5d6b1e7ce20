package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.Provenance.Evidence;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;

/** The rule with its numbers filled in; the formulas are those of docs/methods.md, section 2. */
class WorkingTest {
  private static List<String> steps(Attained a) {
    return steps(a, Provenance.NONE);
  }

  private static List<String> steps(Attained a, Provenance provenance) {
    Findings findings = Fixtures.only(new Subject("x", 2024, "", Language.EN, "0.1.0"), List.of(a));
    return new Working(findings, provenance, new Words(Language.EN))
        .steps(a).stream().map(step -> step.replace('\u00a0', ' ')).toList();
  }

  @Test
  void aFloorIsActualOverTarget() {
    Attained a = Given.target("粮食产量", "亿斤", "23.6").actual("23.71", Verdict.ACHIEVED).entry();

    assertThat(steps(a))
        .containsExactly(
            "23.71 ÷ 23.6 × 100 ≈ 100.4%", "23.71 ≥ 23.6: target met", "100.4% < 110% → Achieved");
  }

  @Test
  void aRateWithoutFurtherDigitsIsExact() {
    Attained a = Given.target("蔬菜面积", "万亩", "100").actual("95", Verdict.NEARLY).entry();

    assertThat(steps(a))
        .containsExactly("95 ÷ 100 × 100 = 95%", "95 < 100: target not met", "95% ≥ 95% → Nearly");
  }

  /** A rate that no formula gives is not explained by one. */
  @Test
  void noFormulaIsMadeUp() {
    Attained a =
        Given.target("失业率", "件", "5.5").actual("3.3", Verdict.ACHIEVED).withoutRate().entry();

    assertThat(steps(a)).noneMatch(step -> step.contains("÷"));
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

    assertThat(steps(a))
        .containsExactly(
            "5.6% − 7% = −1.4 pp; targets of this kind have no rate",
            "5.6 < 7: target not met", "1.4 pp > 0.5 pp → Missed");
  }

  /** From 380 to 420, and 410 reached: three quarters of the way. */
  @Test
  void aBaseValueIsWhereTheRateStarts() {
    Attained a = Given.target("里程", "公里", "420").actual("410", Verdict.MISSED).entry();
    Provenance said =
        new Provenance(
            List.of(), Map.of(a.targetId(), new Evidence(0, 0, BigDecimal.valueOf(380))), Map.of());

    assertThat(steps(a, said).get(0))
        .startsWith("(410 − 380) ÷ (420 − 380) × 100")
        .endsWith("380 is the value before the plan");
  }

  @Test
  void withoutAFigureThereIsNothingToReckon() {
    assertThat(steps(Given.target("粮食产量", "亿斤", "23.6").entry())).isEmpty();
  }
}
