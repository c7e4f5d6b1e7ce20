package org.dabiao.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figure at which a verdict, the points or the place of an area changes. */
class WhatItTakesTest {
  @TempDir private Path folder;

  private Example counties(String tea, String assessment) {
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
            id    | unit | nature | roll_up | direction
            grain | 万吨 | flow   | none    | higher
            waste | 万吨 | flow   | none    | lower
            """)
        .targets(
            """
            target_id | ref_area | indicator | time_period | value_low | unit
            ga        | a        | grain     | 2024        | 200       | 万吨
            gb        | b        | grain     | 2024        | 100       | 万吨
            gc        | c        | grain     | 2024        | 100       | 万吨
            wa        | a        | waste     | 2024        | 50        | 万吨
            wb        | b        | waste     | 2024        | 50        | 万吨
            wc        | c        | waste     | 2024        | 50        | 万吨
            """)
        .figures(
            """
            ref_area | indicator | time_period | obs_value | unit_measure
            a        | grain     | 2024        | 160       | 万吨
            b        | grain     | 2024        | 90        | 万吨
            c        | grain     | 2024        | 70        | 万吨
            a        | waste     | 2024        | %s        | 万吨
            b        | waste     | 2024        | 50        | 万吨
            c        | waste     | 2024        | 50        | 万吨
            """
                .formatted(tea))
        .section("assessment: " + assessment);
  }

  private static Cells rows(Example example, String target, String changes) {
    return example.whatIf().where("target_id", target).where("changes", changes);
  }

  /** Target 200, 95 % and 110 % of it; 40 are missing to 200. */
  @Test
  void verdictsOfAFloor() {
    Cells rows = rows(counties("50", "{what_would_it_take: true}"), "ga", "verdict");

    assertThat(rows.column("then")).containsExactly("exceeded", "achieved", "nearly");
    assertThat(rows.column("bound")).containsOnly("ge");
    assertThat(rows.column("value")).containsExactly("220", "200", "190");
    assertThat(rows.column("difference")).containsExactly("60", "40", "30");
    assertThat(rows.column("now")).containsOnly("missed");
  }

  /** Ceiling 50, mirror: 110 % at 45, 95 % at 52.5. */
  @Test
  void verdictsOfACeiling() {
    Cells rows = rows(counties("60", "{what_would_it_take: true}"), "wa", "verdict");

    assertThat(rows.column("bound")).containsOnly("le");
    assertThat(rows.column("value")).containsExactly("45", "50", "52.5");
  }

  /** 甲 has 8 + 10, 乙 9 + 10: level when grain gives 9 of 10 points, at 90 % of 200. */
  @Test
  void figureThatOvertakesTheNextBetter() {
    Cells rows = rows(counties("50", "{what_would_it_take: true}"), "ga", "rank");

    assertThat(rows.column("now")).containsExactly("2", "2");
    assertThat(rows.column("then")).containsExactly("1", "3");
    assertThat(rows.column("bound")).containsExactly("ge", "lt");
    assertThat(rows.column("value")).as("3rd when below 丙's 70 %").containsExactly("180", "140");
    assertThat(rows.column("note")).containsExactly("tie", "");
  }

  /** Waste at 60 gives 8, so 甲 has 16; 丙 has 17, 乙 19: waste of 55 gives 9 and levels with 丙. */
  @Test
  void figureOfACeilingThatOvertakes() {
    Cells rows = rows(counties("60", "{what_would_it_take: true}"), "wa", "rank");

    assertThat(rows.column("then")).containsExactly("2", "");
    assertThat(rows.column("bound")).containsExactly("le", "");
    assertThat(rows.column("value")).containsExactly("55", "");
    assertThat(rows.column("difference")).containsExactly("-5", "");
    assertThat(rows.column("note")).containsExactly("tie", "last");
  }

  /** The cap of 10 keeps 丙 from reaching 甲 and 乙 with waste alone. */
  @Test
  void capThatPutsTheNextBetterOutOfReach() {
    Cells rows = rows(counties("50", "{what_would_it_take: true}"), "wc", "rank");

    assertThat(rows.column("note")).containsExactly("out_of_reach", "last");
    assertThat(rows.column("value")).containsExactly("", "");
  }

  /** All or nothing: all share the third place until 甲 attains 200, where its points jump. */
  @Test
  void pointsThatJump() {
    Cells rows =
        rows(
            counties("50", "{what_would_it_take: true, rule: all_or_nothing, ties: max}"),
            "ga",
            "rank");

    assertThat(rows.column("value")).containsExactly("200", "");
    assertThat(rows.column("then").get(0)).isEqualTo("1");
    assertThat(rows.column("bound").get(0)).isEqualTo("ge");
  }

  /** 位次分: 甲 has 80 %, 乙 90 %; beyond 180 甲 is before 乙 on grain and in all. */
  @Test
  void rankRuleTurnsWhenThePeerIsPassed() {
    Cells rows =
        rows(
            counties(
                "50",
                "{what_would_it_take: true,"
                    + " indicators: {grain: {rule: rank_points, points: [10, 8, 6]}}}"),
            "ga",
            "rank");

    assertThat(rows.column("value")).containsExactly("180", "140");
    assertThat(rows.column("then")).containsExactly("1", "3");
    assertThat(rows.column("bound")).containsExactly("ge", "lt");
  }

  /** Ranked as published with one decimal: 94.95 rounds to the 95 that 乙 has. */
  @Test
  void roundedScores() {
    Cells rows = rows(counties("50", "{what_would_it_take: true, rank_decimals: 1}"), "ga", "rank");

    assertThat(rows.column("value")).containsExactly("179.8", "139.8");
    assertThat(rows.column("bound")).containsExactly("ge", "lt");
  }

  /** Points: cap 12 at 120 %, the full mark at 100 %. */
  @Test
  void figureOfTheFullMarkAndOfTheCap() {
    Cells rows = rows(counties("50", "{what_would_it_take: true, cap: 12}"), "ga", "points");

    assertThat(rows.column("note")).containsExactly("least", "full", "most");
    assertThat(rows.column("then")).containsExactly("0", "10", "12");
    assertThat(rows.column("value")).containsExactly("0", "200", "240");
    assertThat(rows.column("now")).containsOnly("8");
  }

  @Test
  void onlyWhatIsAskedFor() {
    Cells rows = counties("50", "{what_if: [{area: a, indicator: grain}]}").whatIf();

    assertThat(rows.column("target_id")).containsOnly("ga");
    assertThat(rows.size()).isEqualTo(3 + 2 + 2);
  }
}
