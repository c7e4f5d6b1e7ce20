package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Rules that a project file changes (methods, section 2). */
@TestInstance(Lifecycle.PER_CLASS)
class RulesTest {
  private final Cases cases =
      Cases.of(
              """
              id      | unit | nature    | direction | roll_up
              grain   | 万吨   | flow      | higher    | none
              waste   | 吨    | flow      | lower     | none
              births  | 人    | flow      | neutral   | none
              people  | 万人   | stock     | higher    | none
              covered | %    | rate      | higher    | none
              jobless | %    | rate      | lower     | none
              growth  | %    | growth    | higher    | none
              prices  | %    | growth    | lower     | none
              place   | 位    | rate      | lower     | none
              built   | %    | milestone | higher    | none
              """)
          .section(
              """
              evaluation:
                exceeded: 105
                nearly: 90
                exceeded_points: 2
                nearly_points: 1
                tolerance: 5
                tolerance_points: 0.5
                ceiling: inverse
                schedule_tolerance: 20
              """);

  // target / actual
  private final Case ceilingInverse =
      cases.targets(
          """
          indicator | comparator | value_low
          waste     | le         | 100
          """,
          """
          indicator | obs_value
          waste     | 125
          """);

  @Test
  void ceilingInverse() {
    assertThat(ceilingInverse.attainment().cells("rate_low", "verdict"))
        .containsExactly("80", "missed");
  }

  private final Case ceilingInverseOfNothingIsUndefined =
      cases.targets(
          """
          indicator | comparator | value_low
          waste     | le         | 100
          """,
          """
          indicator | obs_value
          waste     | 0
          """);

  @Test
  void ceilingInverseOfNothingIsUndefined() {
    assertThat(ceilingInverseOfNothingIsUndefined.attainment().cells("rate_low", "verdict"))
        .containsExactly("", "achieved");
  }

  private final Case thresholdsInTheProjectFile =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | grain     | ge         | 100
          b        | grain     | ge         | 100
          c        | grain     | ge         | 100
          d        | grain     | ge         | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | grain     | 105
          b        | grain     | 104.9
          c        | grain     | 90
          d        | grain     | 89.9
          """);

  @Test
  void thresholdsInTheProjectFile() {
    assertThat(thresholdsInTheProjectFile.attainment().column("verdict"))
        .containsExactly("exceeded", "achieved", "nearly", "missed");
  }

  private final Case pointsInTheProjectFile =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | growth    | ge         | 6
          b        | growth    | ge         | 6
          c        | growth    | ge         | 6
          """,
          """
          ref_area | indicator | obs_value
          a        | growth    | 8
          b        | growth    | 5
          c        | growth    | 4.9
          """);

  @Test
  void pointsInTheProjectFile() {
    assertThat(pointsInTheProjectFile.attainment().column("verdict"))
        .containsExactly("exceeded", "nearly", "missed");
  }

  private final Case toleranceInTheProjectFile =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | grain     | approx     | 100
          b        | grain     | approx     | 100
          """,
          """
          ref_area | indicator | obs_value
          a        | grain     | 95
          b        | grain     | 94.9
          """);

  @Test
  void toleranceInTheProjectFile() {
    assertThat(toleranceInTheProjectFile.attainment().column("verdict"))
        .containsExactly("achieved", "nearly");
  }

  private final Case pointToleranceInTheProjectFile =
      cases.targets(
          """
          ref_area | indicator | comparator | value_low
          a        | growth    | approx     | 6
          b        | growth    | approx     | 6
          """,
          """
          ref_area | indicator | obs_value
          a        | growth    | 5.5
          b        | growth    | 5.4
          """);

  @Test
  void pointToleranceInTheProjectFile() {
    assertThat(pointToleranceInTheProjectFile.attainment().column("verdict"))
        .containsExactly("achieved", "nearly");
  }

  private final Case scheduleToleranceInTheProjectFile =
      cases.targets(
          """
          ref_area | indicator | value_low
          a        | grain     | 100
          b        | grain     | 100
          """,
          """
          ref_area | indicator | time_period | obs_value
          a        | grain     | 2024-S1     | 40
          b        | grain     | 2024-S1     | 39
          """);

  @Test
  void scheduleToleranceInTheProjectFile() {
    assertThat(scheduleToleranceInTheProjectFile.attainment().column("verdict"))
        .containsExactly("on_schedule", "behind");
  }
}
