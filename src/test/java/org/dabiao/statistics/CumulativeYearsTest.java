package org.dabiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** How counts over several years become a year (methods, section 1). */
@TestInstance(Lifecycle.PER_CLASS)
class CumulativeYearsTest {
  private final Cases cases =
      Cases.of(
          """
          id      | unit | nature
          estates | 个    | cumulative
          """);

  private final Case cumulativeSpansWithOneStartAreDifferencedAndMarkedDerived =
      cases.figures(
          """
          indicator | time_period | obs_value
          estates   | 2021/2023   | 100
          estates   | 2021/2024   | 160
          """);

  @Test
  void cumulativeSpansWithOneStartAreDifferencedAndMarkedDerived() {
    assertThat(
            cumulativeSpansWithOneStartAreDifferencedAndMarkedDerived
                .year()
                .cells("low", "high", "origin"))
        .containsExactly("60", "60", "derived");
  }

  private final Case firstYearOfASpanIsThatYear =
      cases.figures(
          """
          indicator | time_period | obs_value
          estates   | 2024/2024   | 60
          """);

  @Test
  void firstYearOfASpanIsThatYear() {
    assertThat(firstYearOfASpanIsThatYear.year().cells("low", "usable"))
        .containsExactly("60", "true");
  }

  private final Case spansWithTwoStartsAreNotDifferenced =
      cases.figures(
          """
          indicator | time_period | obs_value
          estates   | 2020/2023   | 100
          estates   | 2021/2024   | 160
          """);

  @Test
  void spansWithTwoStartsAreNotDifferenced() {
    assertThat(spansWithTwoStartsAreNotDifferenced.year().cells("low", "usable"))
        .containsExactly("", "false");
  }

  private final Case spansTwoYearsApartAreNotDifferenced =
      cases.figures(
          """
          indicator | time_period | obs_value
          estates   | 2021/2022   | 100
          estates   | 2021/2024   | 160
          """);

  @Test
  void spansTwoYearsApartAreNotDifferenced() {
    assertThat(spansTwoYearsApartAreNotDifferenced.year().cells("low", "usable"))
        .containsExactly("", "false");
  }

  private final Case openStartIsNeverDifferenced =
      cases.figures(
          """
          indicator | time_period | obs_value
          estates   | /2023       | 100
          estates   | /2024       | 160
          """);

  @Test
  void openStartIsNeverDifferenced() {
    assertThat(openStartIsNeverDifferenced.year().cells("low", "high", "usable"))
        .containsExactly("", "", "false");
  }

  private final Case publishedYearBeatsADifference =
      cases.figures(
          """
          indicator | time_period | obs_value
          estates   | 2021/2023   | 100
          estates   | 2021/2024   | 160
          estates   | 2024        | 58
          """);

  @Test
  void publishedYearBeatsADifference() {
    assertThat(publishedYearBeatsADifference.year().cells("low", "origin"))
        .containsExactly("58", "sourced");
  }

  private final Case differenceOfRangesIsARange =
      cases.figures(
          """
          indicator | time_period | obs_value
          estates   | 2021/2023   | 95—105
          estates   | 2021/2024   | 160
          """);

  @Test
  void differenceOfRangesIsARange() {
    assertThat(differenceOfRangesIsARange.year().cells("low", "high")).containsExactly("55", "65");
  }

  // More than 100 before leaves less than 60.
  private final Case differenceOfBoundsIsOpen =
      cases.figures(
          """
          indicator | time_period | obs_value
          estates   | 2021/2023   | 超100
          estates   | 2021/2024   | 160
          """);

  @Test
  void differenceOfBoundsIsOpen() {
    assertThat(differenceOfBoundsIsOpen.year().cells("low", "high")).containsExactly("", "60");
  }
}
