package org.dabiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What was known on an earlier day (methods, section 1). */
@TestInstance(Lifecycle.PER_CLASS)
class ReplayTest {
  private Cells years;

  @BeforeAll
  void asOf(@TempDir Path folder) {
    years =
        Example.in(folder)
            .indicators(
                """
                id      | unit
                revised | 人
                undated | 人
                later   | 人
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure | source | release
                421202   | revised   | 2023        | 100       | 人           | early  | 2024-01-10
                421202   | revised   | 2023        | 101       | 人           | exact  | 2024-03-31
                421202   | revised   | 2023        | 99        | 人           | final  | 2024-10-01
                421202   | undated   | 2023        | 7         | 人           |        |
                421202   | undated   | 2024-Q1     | 2         | 人           |        |
                421202   | undated   | 2024-S1     | 4         | 人           |        |
                421202   | later     | 2023        | 5         | 人           | final  | 2024-10-01
                """)
            .section("evaluation: {as_of: 2024-03-31}")
            .years();
  }

  @Test
  void asOfReplaysAnEarlierDay() {
    assertThat(years.where("indicator", "revised").cells("low", "release"))
        .containsExactly("101", "2024-03-31");
  }

  @Test
  void figureReleasedLaterIsNotKnownYet() {
    assertThat(years.where("indicator", "later").size()).isZero();
  }

  /** The half-year had not ended; the quarter and the year before had. */
  @Test
  void undatedFigureIsKnownWhenItsPeriodHasEnded() {
    Cells undated = years.where("indicator", "undated");

    assertThat(undated.where("year", "2023").cell("low")).isEqualTo("7");
    assertThat(undated.where("year", "2024").cells("low", "period"))
        .containsExactly("2", "2024-Q1");
  }
}
