package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Boundaries and names change on days that the catalogue states (methods, section 3). */
@TestInstance(Lifecycle.PER_CLASS)
class ValidityTest {
  private Example example;
  private Cells series;

  @BeforeAll
  void run(@TempDir Path folder) {
    example =
        Example.in(folder)
            .areas(
                """
                code   | name   | aliases | parent | valid_from | valid_to
                421200 | 咸宁市 |         |        |            |
                421202 | 咸安区 |         | 421200 |            |
                422302 | 蒲圻市 | 赤壁    | 421200 |            | 2022-12-31
                421281 | 赤壁市 | 赤壁    | 421200 | 2023-01-01 |
                """)
            .indicators(
                """
                id    | unit
                grain | 万吨
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | grain     | 2022        | 10        | 万吨
                421202   | grain     | 2024        | 11        | 万吨
                赤壁     | grain     | 2022        | 20        | 万吨
                赤壁     | grain     | 2024        | 21        | 万吨
                蒲圻市   | grain     | 2023        | 99        | 万吨
                """);
    series = example.series();
  }

  @Test
  void nameMeansTheAreaThatWasInForce() {
    assertThat(series.where("ref_area", "422302").column("year")).containsExactly("2022");
    assertThat(series.where("ref_area", "421281").column("year")).containsExactly("2024");
  }

  @Test
  void cityIsMadeOfThePartsOfEachYear() {
    assertThat(series.where("ref_area", "421200").column("low")).containsExactly("30", "32");
  }

  @Test
  void figureOfAnAreaOutOfForceIsRefused() {
    assertThat(example.faults()).hasSize(1);
    assertThat(example.faults().get(0).reason().code()).isEqualTo("area_not_valid");
  }
}
