package org.dabiao.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Score cards: what adds up, what is missing, who is a peer of whom (methods, section 4). */
class ScoreCardsTest {
  @TempDir private Path folder;

  /** Three counties with targets of 100; 丙 has no figure for tea. */
  private Example counties(String assessment) {
    return Example.in(folder)
        .areas(
            """
            code | name | parent
            city | 市   |
            a    | 甲   | city
            b    | 乙   | city
            c    | 丙   | city
            """)
        .indicators(
            """
            id     | unit | nature | roll_up | theme
            grain  | 万吨 | flow   | none    | 农业
            tea    | 万吨 | flow   | none    | 农业
            output | 亿元 | flow   | none    | 工业
            """)
        .targets(
            """
            target_id | ref_area | indicator | time_period | value_low | unit
            ga        | a        | grain     | 2024        | 100       | 万吨
            gb        | b        | grain     | 2024        | 100       | 万吨
            gc        | c        | grain     | 2024        | 100       | 万吨
            ta        | a        | tea       | 2024        | 100       | 万吨
            tb        | b        | tea       | 2024        | 100       | 万吨
            tc        | c        | tea       | 2024        | 100       | 万吨
            oa        | a        | output    | 2024        | 300       | 亿元
            ob        | b        | output    | 2024        | 300       | 亿元
            oc        | c        | output    | 2024        | 300       | 亿元
            """)
        .figures(
            """
            ref_area | indicator | time_period | obs_value | unit_measure
            a        | grain     | 2024        | 130       | 万吨
            b        | grain     | 2024        | 80        | 万吨
            c        | grain     | 2024        | 100       | 万吨
            a        | tea       | 2024        | 100       | 万吨
            b        | tea       | 2024        | 120       | 万吨
            a        | output    | 2024        | 200       | 亿元
            b        | output    | 2024        | 300       | 亿元
            c        | output    | 2024        | 310       | 亿元
            """)
        .section("assessment: " + assessment);
  }

  private static BigDecimal sum(Cells rows, String column) {
    return rows.column(column).stream()
        .filter(c -> !c.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** 200/300 of 10 points has no end, and still the lines add up to the last digit. */
  @Test
  void linesAddUpToTheCardAndToItsThemes() {
    Example example =
        counties(
            "{cap: 12, bonus: [{name: 奖, indicator: grain, verdicts: [exceeded], points: 1.5}],"
                + " deductions: [{name: 罚, areas: [a], points: 0.7}]}");
    Cells lines = example.scores().where("ref_area", "a");
    Cells card = example.scoreCards().where("ref_area", "a");

    assertThat(lines.where("target_id", "oa").cell("points")).isEqualTo("6.66666666666667");
    for (String column : List.of("points", "full_mark", "lost")) {
      assertThat(card.where("theme", "").cell(column))
          .as(column)
          .isEqualTo(sum(lines, column).stripTrailingZeros().toPlainString());
      assertThat(card.where("theme", "农业").cell(column))
          .as(column)
          .isEqualTo(sum(lines.where("theme", "农业"), column).stripTrailingZeros().toPlainString());
    }
    assertThat(card.where("theme", "").cell("points"))
        .as("12 + 10 + 6.66666666666667 + 1.5 - 0.7")
        .isEqualTo("29.46666666666667");
    assertThat(example.ranks().where("ref_area", "a").cell("points"))
        .isEqualTo("29.46666666666667");
  }

  /** 130 % gives 13 of 10 points, the cap leaves 12; the line says so. */
  @Test
  void cappedLineShowsRateAndUncappedPoints() {
    Cells line = counties("{cap: 12}").scores().where("target_id", "ga");

    assertThat(line.cells("rate", "uncapped", "points", "lost", "why", "inputs"))
        .containsExactly("130", "13", "12", "0", "capped", "rate=130; full=10; cap=12; floor=0");
  }

  @Test
  void everyLineSaysWhy() {
    Cells lines = counties("{cap: 12}").scores();

    assertThat(lines.where("target_id", "gb").cells("points", "lost", "why"))
        .containsExactly("8", "2", "below_target");
    assertThat(lines.where("target_id", "gc").cells("points", "lost", "why"))
        .containsExactly("10", "0", "");
    assertThat(lines.where("target_id", "oc").cells("lost", "why"))
        .containsExactly("0", "above_target");
  }

  /** 丙 has no figure for 10 of 30 points, 33 %: more than the 20 % that are let pass. */
  @Test
  void missingFigureWithholdsTheScore() {
    Example example = counties("{}");

    assertThat(example.scores().where("target_id", "tc").cells("points", "lost", "why"))
        .containsExactly("", "", "withheld");
    assertThat(example.ranks().where("ref_area", "c").cells("score", "rank"))
        .containsExactly("", "");
  }

  @Test
  void missingFigureIsSpreadOverTheOthersWhenLittleIsMissing() {
    Example example = counties("{withheld_above: 40}");

    assertThat(example.scores().where("target_id", "tc").cell("why")).isEqualTo("redistributed");
    assertThat(example.ranks().where("ref_area", "c").cells("score", "points", "full_mark"))
        .as("20 of the 20 points that could be scored")
        .containsExactly("100", "20", "30");
  }

  @Test
  void missingFigureIsRedistributedHoweverMuchIsMissing() {
    Example example = counties("{missing: redistribute, withheld_above: 0}");

    assertThat(example.ranks().where("ref_area", "c").cells("score", "missing_weight"))
        .containsExactly("100", "33.33333333333333");
  }

  @Test
  void missingFigureScoresZero() {
    Example example = counties("{indicators: {tea: {missing: zero}}}");

    assertThat(example.scores().where("target_id", "tc").cells("points", "lost", "why"))
        .containsExactly("0", "10", "no_data");
    assertThat(example.ranks().where("ref_area", "c").cells("points", "score"))
        .containsExactly("20", "66.66666666666667");
  }

  /** 农业 weighs 30 in all for three marks of 10 and 10 and 20: 7.5, 15; 工业 weighs 70. */
  @Test
  void themesHaveWeights() {
    Example example =
        counties(
            "{themes: {农业: {weight: 30}, 工业: {weight: 70}},"
                + " full_marks: {tea: 20}, withheld_above: 100}");

    assertThat(example.scores().where("ref_area", "b").column("full_mark"))
        .containsExactly("10", "70", "20");
    assertThat(example.scores().where("target_id", "gb").cells("points", "inputs"))
        .containsExactly("8", "rate=80; full=10; cap=10; floor=0");
    assertThat(example.scores().where("target_id", "ob").cells("points", "inputs"))
        .containsExactly("70", "rate=100; full=10; cap=10; floor=0; factor=7");
    assertThat(example.scoreCards().where("ref_area", "b").where("theme", "").cell("full_mark"))
        .isEqualTo("100");
  }

  /** Three equal parts of 10 have no exact decimal; the last takes what rounding leaves. */
  @Test
  void marksOfAThemeAreExactlyItsWeight() {
    Example example = counties("{indicators: {output: {theme: 农业}}, themes: {农业: {weight: 10}}}");

    assertThat(example.scores().where("ref_area", "b").column("full_mark"))
        .containsExactly("3.33333333333333", "3.33333333333334", "3.33333333333333");
    assertThat(example.scoreCards().where("ref_area", "b").column("full_mark"))
        .containsExactly("10", "10");
  }

  @Test
  void themesFormATree() {
    Example example =
        counties(
            "{themes: {经济: {weight: 60}, 农业: {weight: 20, in: 经济}, 工业: {weight: 20, in: 经济}}}");
    Cells cards = example.scoreCards().where("ref_area", "b");

    assertThat(cards.column("theme")).containsExactly("", "经济", "农业", "工业");
    assertThat(cards.column("in_theme")).containsExactly("", "", "经济", "经济");
    assertThat(cards.column("full_mark")).containsExactly("60", "60", "30", "30");
  }

  /** 甲 and 乙 tie at 100 % and 120 % of tea capped at 10; 丙 is alone in its class. */
  @Test
  void areasAreRankedInsideTheirClass() {
    Example example = counties("{withheld_above: 100, classes: {a: 一类, b: 一类, c: 二类}}");
    Cells ranks = example.ranks();

    assertThat(ranks.column("class")).containsExactly("一类", "一类", "二类");
    assertThat(ranks.column("rank")).containsExactly("2", "1", "1");
  }

  @Test
  void tiesByPolicy() {
    Map<String, List<String>> expected =
        Map.of(
            "min", List.of("1", "1", "1"),
            "max", List.of("3", "3", "3"),
            "average", List.of("2", "2", "2"),
            "dense", List.of("1", "1", "1"));
    expected.forEach(
        (ties, ranks) ->
            assertThat(
                    counties(
                            "{ties: %s, rule: proportional, floor: 10, missing: redistribute}"
                                .formatted(ties))
                        .ranks()
                        .column("rank"))
                .as(ties)
                .isEqualTo(ranks));
  }

  /** 乙 has (0.08 + 10 + 10)/20.1 = 99.90, 丙 100: the same without decimals. */
  @Test
  void ranksFromRoundedScores() {
    String scheme = "{missing: redistribute, full_marks: {grain: 0.1}%s}";

    assertThat(counties(scheme.formatted("")).ranks().column("rank"))
        .containsExactly("3", "2", "1");
    assertThat(counties(scheme.formatted(", rank_decimals: 0")).ranks().column("rank"))
        .containsExactly("3", "1", "1");
  }

  /** 甲 has 10 + 10 + 2/3 of 30, 乙 0 + 10 + 30: both 40 of 50. */
  @Test
  void equalScoresTieHoweverTheyCameAbout() {
    Example example =
        counties(
            "{indicators: {grain: {rule: all_or_nothing}, tea: {rule: all_or_nothing},"
                + " output: {rule: proportional, full_mark: 30}}}");

    assertThat(example.ranks().column("score")).containsExactly("80", "80", "100");
    assertThat(example.ranks().column("rank")).containsExactly("2", "2", "1");
  }

  /** 位次分: 130 %, 100 % and 80 % are places 1, 2, 3; 60、57、54. */
  @Test
  void pointsByRankOnAnIndicator() {
    Cells lines =
        counties("{indicators: {grain: {rule: rank_points, points: [60, 57, 54]}}}")
            .scores()
            .where("indicator", "grain");

    assertThat(lines.column("points")).containsExactly("60", "54", "57");
    assertThat(lines.column("why")).containsExactly("", "behind_peers", "behind_peers");
  }

  @Test
  void ladderInsideAClass() {
    Cells lines =
        counties("{classes: {a: 一类}, indicators: {grain: {rule: rank_ladder, step: 10}}}")
            .scores()
            .where("indicator", "grain");

    assertThat(lines.column("points"))
        .as("甲 is alone; 丙 is before 乙")
        .containsExactly("10", "9", "10");
  }

  @Test
  void bonusHasACeilingAndPreconditions() {
    Cells lines =
        counties(
                "{bonus_ceiling: 3, bonus: ["
                    + "{name: 一, areas: [a, b], points: 2},"
                    + "{name: 二, areas: [a, b], points: 2},"
                    + "{name: 三, areas: [b], points: 1,"
                    + " only_if: [{indicator: grain, at_least: 100}]}]}")
            .scores()
            .where("rule", "bonus");

    assertThat(lines.where("ref_area", "a").column("points")).containsExactly("2", "1");
    assertThat(lines.where("ref_area", "a").column("why")).containsExactly("bonus", "ceiling");
    assertThat(lines.where("item", "三").cells("uncapped", "points", "why", "inputs"))
        .containsExactly(
            "1", "0", "precondition", "points=1; only if indicator=grain; at_least=100");
  }

  /** 乙 is first for output and last for grain: the schemes turn the order round. */
  @Test
  void schemesAreCompared() {
    Cells ranks =
        counties(
                """
                {schemes: [
                  {name: 重农, missing: redistribute, cap: 20, full_marks: {grain: 80}},
                  {name: 重工, missing: redistribute, full_marks: {output: 80}}]}
                """)
            .ranks();

    assertThat(ranks.column("scheme")).containsExactly("重农", "重农", "重农", "重工", "重工", "重工");
    assertThat(ranks.column("rank")).containsExactly("1", "3", "2", "3", "2", "1");
    assertThat(ranks.column("first_rank")).containsExactly("1", "3", "2", "1", "3", "2");
  }
}
