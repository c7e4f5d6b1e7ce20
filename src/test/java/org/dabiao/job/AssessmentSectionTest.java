package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.dabiao.assessment.Scheme;
import org.dabiao.assessment.ScoringRule;
import org.dabiao.assessment.Terms;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section assessment of a project file: what it means, and what is refused. */
class AssessmentSectionTest {
  @TempDir private Path folder;

  private Example with(String yaml) {
    return Example.in(folder)
        .indicators(
            """
            id           | unit
            grain_output | 万吨
            gdp_growth   | %
            """)
        .figures(
            """
            ref_area | indicator    | time_period | obs_value | unit_measure
            421202   | grain_output | 2024        | 1         | 万吨
            """)
        .section("assessment: " + yaml);
  }

  private Scheme scheme(String yaml) {
    return with(yaml).project().schemes().orElseThrow().all().get(0);
  }

  private String refused(String yaml) {
    String text =
        catchThrowableOfType(ProjectFileException.class, () -> with(yaml).project())
            .text(Language.EN);
    return text.replaceFirst(".*?, line", "line");
  }

  private static BigDecimal n(String text) {
    return new BigDecimal(text);
  }

  /** The short form of earlier versions: the cap keeps its proportion to 20 of 10 points. */
  @Test
  void shortFormIsOneScheme() {
    Scheme scheme =
        scheme("{rule: proportional, full_mark: 10, cap: 12, full_marks: {grain_output: 20}}");

    assertThat(scheme.name()).isEqualTo("main");
    assertThat(scheme.usual())
        .isEqualTo(Terms.of(ScoringRule.PROPORTIONAL, n("10"), n("12"), n("0")));
    assertThat(scheme.indicators().get("grain_output").terms().cap()).isEqualByComparingTo("24");
  }

  @Test
  void indicatorWithoutARuleHasTheSchemesAndChangesNumbers() {
    Terms terms =
        scheme("{rule: step, step: 0.3, full_mark: 15, indicators: {grain_output: {cap: 18}}}")
            .indicators()
            .get("grain_output")
            .terms();

    assertThat(terms)
        .isEqualTo(Terms.of(ScoringRule.STEP, n("15"), n("18"), n("0")).with("step", n("0.3")));
  }

  @Test
  void sumHasTheMarksOfItsParts() {
    Terms sum =
        scheme(
                "{indicators: {gdp_growth: {rule: sum, of:"
                    + " [{rule: proportional, full_mark: 60, cap: 66},"
                    + " {rule: rank_ladder, full_mark: 40}]}}}")
            .indicators()
            .get("gdp_growth")
            .terms();

    assertThat(sum.full()).isEqualByComparingTo("100");
    assertThat(sum.cap()).isEqualByComparingTo("106");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{indicators: {grain_outputs: {}}} | assessment.indicators.grain_outputs: the catalogue"
            + " indicators.csv has no grain_outputs; did you mean grain_output?",
        "{classes: {\"421203\": a}} | assessment.classes.421203: the catalogue areas.csv has no"
            + " 421203; did you mean 421200?",
        "{rulle: step} | assessment.rulle: unknown key; did you mean rule?",
        "{rule: steps} | assessment.rule: \"steps\" is not allowed; choose from: all_or_nothing",
        "{full_mark: 0} | assessment.full_mark: \"0\" is no number",
        "{full_mark: 1e99} | assessment.full_mark: 1E+99 is not allowed",
        "{floor: 11} | assessment.floor: 11 is not allowed",
        "{cap: -1} | assessment.cap: -1 is not allowed; expected a number from 0",
        "{withheld_above: 101} | assessment.withheld_above: 101 is not allowed",
        "{rank_decimals: 11} | assessment.rank_decimals: 11 is not allowed",
        "{span: 1} | assessment.span: does nothing with the rule proportional",
        "{rule: four_grade, nearly: 1} | assessment.exceeded: a required key or value is missing",
        "{rule: efficacy, satisfactory: 6, unacceptable: 6} | assessment.satisfactory: 6 is also",
        "{rule: rank_points} | assessment.points: a required key or value is missing",
        "{rule: sum} | assessment.of: a required key or value is missing",
        "{rule: sum, of: [{rule: step, full_mark: 5}], full_mark: 9} | assessment.full_mark: 9 is"
            + " not the sum 5",
        "{themes: {a: {in: b}, b: {in: a}}} | assessment.themes.a.in: the theme \"a\" is part",
        "{themes: {a: {in: c}}} | assessment.themes.a.in: \"c\" is not allowed; choose from: a",
        "{bonus: [{name: x, points: 1}]} | assessment.bonus[1].indicator: a required key",
        "{bonus: [{name: x, points: 1, areas: [\"421202\"], below: 3}]} |"
            + " assessment.bonus[1].below: makes sense only together with indicator",
        "{rule: step, schemes: [{name: a}]} | assessment.rule: with schemes this belongs into each",
        "{schemes: [{name: a}, {name: a}]} | assessment.schemes[2].name: this key stands twice",
        "{what_if: [{area: \"9\"}]} | assessment.what_if[1].area: the catalogue areas.csv has no 9",
      })
  void isRefused(String yaml, String message) {
    assertThat(refused(yaml)).contains(message).startsWith("line ");
  }
}
