package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress by both methods, from the project file to the table. */
final class ProgressRowsTest {
  @TempDir private Path folder;

  /** roads: 100 → 110 from 2020 to 2022, 150 asked for in 2026; piped: all but a point. */
  private Cells progress(String settings) {
    return Example.in(folder)
        .indicators(
            """
            id    | unit | nature | roll_up | direction
            roads | 公里 | stock  | none    | higher
            piped | %    | rate   | none    | higher
            pace  | %    | growth | none    | higher
            """)
        .figures(
            """
            ref_area | indicator | time_period | obs_value | unit_measure
            421202   | roads     | 2020-12-31  | 100       | 公里
            421202   | roads     | 2022-12-31  | 110       | 公里
            421221   | roads     | 2021-12-31  | 100       | 公里
            421221   | roads     | 2022-12-31  | 110       | 公里
            421202   | piped     | 2020        | 90        | %
            421202   | piped     | 2022        | 99        | %
            421202   | pace      | 2020        | 5         | %
            421202   | pace      | 2022        | 6         | %
            """)
        .year(2022)
        .section(
            """
            comparison:
              from: 2020
              progress:
                indicators: [roads, piped, pace]
                targets: {roads: [150, 2026], piped: [100, 2030]}
            """
                + settings)
        .comparison("progress");
  }

  private static Cells roads(Cells progress) {
    return progress.where("indicator", "roads").where("ref_area", "421202");
  }

  /** 10 % in two years against 50 % in six: (√1.1 − 1)/(⁶√1.5 − 1) = 0.698. */
  @Test
  void statisticsCanadaSetsPaceAgainstPace() {
    Cells progress = progress("");

    assertThat(roads(progress).cells("method", "status", "score").subList(0, 2))
        .containsExactly("statistics_canada", "needs_acceleration");
    assertThat(roads(progress).cell("ratio")).startsWith("0.698");
    assertThat(progress.where("note", "mean").size()).isEqualTo(2);
  }

  /** 110 · 1.1² = 133.1: 33.1 of the way of 50. */
  @Test
  void unitedNationsSetWayAgainstWay() {
    Cells progress = progress("    method: united_nations\n");

    assertThat(roads(progress).cells("method", "ratio", "status", "score"))
        .containsExactly("united_nations", "0.662", "needs_acceleration", "2");
    assertThat(progress.where("indicator", "piped").cells("status", "score"))
        .containsExactly("target_achieved", "3");
    assertThat(progress.where("indicator", "pace").cells("status", "score", "note"))
        .containsExactly("not_assessed", "", "growth");
    assertThat(progress.where("note", "mean").size()).as("the chart has no means").isZero();
  }

  /** 嘉鱼 has no figure of 2020: 10 % in the one year from 2021 counts. */
  @Test
  void baseYearWithoutAFigureIsTheNextOneThatHasOne() {
    Cells later = progress("").where("indicator", "roads").where("ref_area", "421221");

    assertThat(later.cells("year_from", "value_from", "growth", "status"))
        .containsExactly("2021", "100", "10", "on_track");
  }
}
