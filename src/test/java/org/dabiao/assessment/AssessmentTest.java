package org.dabiao.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Scores and ranks of the counties (methods, section 4). */
@TestInstance(Lifecycle.PER_CLASS)
class AssessmentTest {
  private Cells scores;
  private Cells ranks;

  @BeforeAll
  void assess(@TempDir Path folder) {
    Example example =
        Example.in(folder)
            .areas(
                """
                code | name | parent
                city | 市   |
                a    | 甲   | city
                b    | 乙   | city
                c    | 丙   | city
                d    | 丁   | city
                """)
            .indicators(
                """
                id     | unit | nature | roll_up
                grain  | 万吨 | flow   | none
                growth | %    | growth | none
                """)
            .targets(
                """
                target_id | ref_area | indicator | time_period | value_low | unit
                t-city    | city     | grain     | 2024        | 100       | 万吨
                ta        | a        | grain     | 2024        | 100       | 万吨
                tb        | b        | grain     | 2024        | 100       | 万吨
                tc        | c        | grain     | 2024        | 100       | 万吨
                td        | d        | grain     | 2024        | 100       | 万吨
                ga        | a        | growth    | 2024        | 6         | %
                gb        | b        | growth    | 2024        | 6         | %
                gc        | c        | growth    | 2024        | 6         | %
                gd        | d        | growth    | 2024        | 6         | %
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                city     | grain     | 2024        | 100       | 万吨
                a        | grain     | 2024        | 80        | 万吨
                b        | grain     | 2024        | 80        | 万吨
                c        | grain     | 2024        | 300       | 万吨
                a        | growth    | 2024        | 6         | %
                b        | growth    | 2024        | 7         | %
                c        | growth    | 2024        | 5.9       | %
                d        | growth    | 2024        | 9         | %
                """)
            .section("assessment: {full_mark: 20, cap: 24, full_marks: {growth: 5}}");
    scores = example.scores();
    ranks = example.ranks();
  }

  private Cells score(String target) {
    return scores.where("target_id", target);
  }

  /** 按完成比例得分: 80 % of 20 points. */
  @Test
  void proportional() {
    assertThat(score("ta").cells("rate", "points", "full_mark", "rule"))
        .containsExactly("80", "16", "20", "proportional");
  }

  @Test
  void pointsAreCappedAndTheRateIsNot() {
    assertThat(score("tc").cells("rate", "points")).containsExactly("300", "24");
  }

  @Test
  void growthTargetsScoreAllOrNothing() {
    assertThat(score("ga").cells("rate", "points", "full_mark")).containsExactly("", "5", "5");
    assertThat(score("gc").cells("verdict", "points")).containsExactly("nearly", "0");
  }

  @Test
  void targetWithoutFigureHasNoPoints() {
    assertThat(score("td").cells("verdict", "points")).containsExactly("no_data", "");
  }

  @Test
  void cityIsNoPeerOfItsCounties() {
    assertThat(score("t-city").size()).isZero();
    assertThat(ranks.column("ref_area")).containsExactly("a", "b", "c", "d");
  }

  /** (16 + 5) / 25 for a and b, (24 + 0) / 25 for c. */
  @Test
  void ranksWithTies() {
    assertThat(ranks.column("score")).containsExactly("84", "84", "96", "");
    assertThat(ranks.column("rank")).containsExactly("2", "2", "1", "");
  }

  /** d has a figure for 5 of 25 points. */
  @Test
  void scoreIsWithheldWhereTooMuchIsMissing() {
    assertThat(ranks.where("ref_area", "d").cells("score", "missing_weight"))
        .containsExactly("", "80");
  }
}
