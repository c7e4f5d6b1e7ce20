package org.dabiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.reference.InputFault;
import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A break forbids growth across it, unless a linked value is given (methods, section 1). */
@TestInstance(Lifecycle.PER_CLASS)
class LinkedValueTest {
  private final Cases cases =
      Cases.of(
              """
              id      | unit | nature
              gdp     | 亿元 | flow
              staff   | 人   | stock
              """)
          .section("comparison: {indicators: [gdp, staff]}");

  private final Case breakForbidsGrowth =
      cases.targets(
          """
          indicator | kind        | value_low | unit
          gdp       | growth_rate | 6         | %
          """,
          """
          indicator | time_period | obs_value | obs_status
          gdp       | 2023        | 100       |
          gdp       | 2024        | 120       | B
          """);

  @Test
  void breakForbidsGrowth() {
    assertThat(breakForbidsGrowth.growth().where("ref_area", "a").cells("growth", "note"))
        .containsExactly("", "break");
    assertThat(breakForbidsGrowth.attainment().where("ref_area", "a").cell("verdict"))
        .isEqualTo("not_comparable");
  }

  // (120 − 112) / 112 = 7.142857… %, and not 20 %.
  private final Case growthIsThatOverTheLinkedValue =
      cases.targets(
          """
          indicator | ref_area | kind        | value_low | unit
          gdp       | a        | growth_rate | 6         | %
          """,
          """
          indicator | time_period | obs_value | obs_status | linked_value
          gdp       | 2023        | 100       |            |
          gdp       | 2024        | 120       | B          | 112
          """);

  @Test
  void growthIsThatOverTheLinkedValue() {
    assertThat(
            growthIsThatOverTheLinkedValue
                .growth()
                .cells("value_from", "value_to", "change", "growth", "note"))
        .containsExactly("112", "120", "8", "7.14285714285714", "linked");
    assertThat(growthIsThatOverTheLinkedValue.attainment().cells("actual_low", "verdict"))
        .containsExactly("7.14285714285714", "exceeded");
  }

  @Test
  void seriesShowsIt() {
    assertThat(growthIsThatOverTheLinkedValue.series().where("year", "2023").cells("low"))
        .containsExactly("100");
    assertThat(
            growthIsThatOverTheLinkedValue
                .series()
                .where("year", "2024")
                .cells("low", "break_before", "linked_value"))
        .containsExactly("120", "true", "112");
  }

  private final Case earlierFigureIsNotNeeded =
      cases.figures(
          """
          indicator | time_period | obs_value | linked_value
          gdp       | 2024        | 120       | 100
          """);

  @Test
  void earlierFigureIsNotNeeded() {
    assertThat(earlierFigureIsNotNeeded.growth().cell("growth")).isEqualTo("20");
  }

  private final Case rowWithOneBreaksWhateverItsStatus =
      cases.figures(
          """
          indicator | time_period | obs_value | obs_status | linked_value
          gdp       | 2024        | 120       | P          | 100
          """);

  @Test
  void rowWithOneBreaksWhateverItsStatus() {
    assertThat(rowWithOneBreaksWhateverItsStatus.year().cells("obs_status", "break_before"))
        .containsExactly("P", "true");
  }

  private final Case convertsWithTheUnitOfItsRow =
      cases.figures(
          """
          indicator | time_period | obs_value | unit_measure | linked_value
          gdp       | 2024        | 1200000   | 万元         | 1,000,000
          """);

  @Test
  void convertsWithTheUnitOfItsRow() {
    assertThat(convertsWithTheUnitOfItsRow.year().cells("low", "linked_value"))
        .containsExactly("120", "100");
  }

  // No value of the year before is linked by that of another quarter.
  private final Case sumOfPartsHasNone =
      cases.figures(
          """
          indicator | time_period | obs_value | linked_value
          gdp       | 2024-S1     | 50        | 40
          gdp       | 2024-S2     | 70        |
          """);

  @Test
  void sumOfPartsHasNone() {
    assertThat(sumOfPartsHasNone.year().cells("low", "break_before", "linked_value"))
        .containsExactly("120", "true", "");
  }

  private final Case cityAddsUpThoseOfItsParts =
      cases.figures(
          """
          ref_area | indicator | time_period | obs_value | linked_value
          a        | gdp       | 2024        | 60        | 50
          b        | gdp       | 2024        | 60        | 46
          """);

  @Test
  void cityAddsUpThoseOfItsParts() {
    assertThat(cityAddsUpThoseOfItsParts.growth().where("ref_area", "city").cells("growth", "note"))
        .containsExactly("25", "linked");
  }

  private final Case cityHasNoneWhenOneOfItsPartsHasNone =
      cases.figures(
          """
          ref_area | indicator | time_period | obs_value | linked_value
          a        | gdp       | 2023        | 50        |
          b        | gdp       | 2023        | 50        |
          a        | gdp       | 2024        | 60        | 55
          b        | gdp       | 2024        | 60        |
          """);

  @Test
  void cityHasNoneWhenOneOfItsPartsHasNone() {
    assertThat(
            cityHasNoneWhenOneOfItsPartsHasNone
                .growth()
                .where("ref_area", "city")
                .cells("growth", "note"))
        .containsExactly("", "break");
  }

  @Test
  void longerSpanStartsWithItOrNotAtAll(@TempDir Path folder) {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngdp | 亿元\nsales | 亿元")
            .section("comparison: {from: 2022, to: 2024}")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure | linked_value
                421202   | gdp       | 2022        | 90        | 亿元         |
                421202   | gdp       | 2023        | 110       | 亿元         | 100
                421202   | gdp       | 2024        | 121       | 亿元         |
                421202   | sales     | 2022        | 90        | 亿元         |
                421202   | sales     | 2023        | 110       | 亿元         |
                421202   | sales     | 2024        | 121       | 亿元         | 115
                """);

    assertThat(example.growth().where("indicator", "gdp").cells("growth", "note"))
        .containsExactly("21", "linked");
    assertThat(example.growth().where("indicator", "sales").cells("growth", "note"))
        .containsExactly("", "break");
  }

  @Test
  void textThatIsNoNumberIsRefused(@TempDir Path folder) {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngdp | 亿元")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure | 衔接值
                421202   | gdp       | 2023        | 100       | 亿元         | —
                421202   | gdp       | 2024        | 120       | 亿元         | 约112
                """);

    assertThat(example.faults())
        .extracting(InputFault::row, InputFault::column, InputFault::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "linked_value", "约112"));
  }
}
