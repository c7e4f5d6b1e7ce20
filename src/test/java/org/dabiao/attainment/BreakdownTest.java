package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dabiao.testing.Cases;
import org.dabiao.testing.Cases.Case;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Whom a city's target holds for (methods, section 3). */
@TestInstance(Lifecycle.PER_CLASS)
class BreakdownTest {
  private final Cases cases =
      Cases.of(
              """
              id     | unit | nature | decimals
              towns  | 个    | stock  | 0
              shared | 个    | flow   | 0
              grain  | 万吨   | flow   | 2
              people | 万人   | stock  | 2
              """)
          .section(
              """
              evaluation:
                allocate:
                  shared: equal
                  grain: {by: people, year: 2020}
              """);

  private final Case perCountyTargetHoldsForEachAndDoesNotAddUp =
      cases.targets(
          """
          ref_area | scope       | indicator | comparator | value_low | value_high
          city     | each_county | towns     | between    | 2         | 3
          """,
          """
          ref_area | indicator | obs_value
          a        | towns     | 3
          b        | towns     | 1
          """);

  @Test
  void perCountyTargetHoldsForEachAndDoesNotAddUp() {
    Cells rows = perCountyTargetHoldsForEachAndDoesNotAddUp.attainment();
    assertThat(rows.column("ref_area")).containsExactly("a", "b");
    assertThat(rows.column("verdict")).containsExactly("achieved", "missed");
    assertThat(
            perCountyTargetHoldsForEachAndDoesNotAddUp.reconciliation().where("subject", "target"))
        .isEqualTo(new Cells(List.of()));
  }

  private final Case assignedCountyTargetsAreUsed =
      cases.targets(
          """
          ref_area | indicator | value_low
          city     | shared    | 10
          a        | shared    | 7
          """,
          """
          ref_area | indicator | obs_value
          a        | shared    | 7
          """);

  @Test
  void assignedCountyTargetsAreUsed() {
    Cells rows = assignedCountyTargetsAreUsed.attainment();
    assertThat(rows.column("target_low")).containsExactly("7", "10");
    assertThat(rows.column("origin")).containsOnly("sourced");
  }

  // Of equal remainders the smaller code comes first; parts add up to the whole.
  private final Case allocationEqualByLargestRemainder =
      cases.targets(
          """
          ref_area | indicator | value_low
          city     | shared    | 10
          """,
          """
          ref_area | indicator | obs_value
          c        | people    | 1
          """);

  @Test
  void allocationEqualByLargestRemainder() {
    Cells rows = allocationEqualByLargestRemainder.attainment();
    assertThat(rows.column("ref_area")).containsExactly("a", "b", "c", "city");
    assertThat(rows.column("target_low")).containsExactly("4", "3", "3", "10");
    assertThat(rows.column("origin")).containsExactly("derived", "derived", "derived", "sourced");
  }

  // 118万吨 by the people of 2020: one to three.
  private final Case allocationInProportion =
      cases.targets(
          """
          ref_area | indicator | value_low
          city     | grain     | 118.0
          """,
          """
          ref_area | indicator | time_period | obs_value
          a        | people    | 2020-11-01  | 1
          b        | people    | 2020-11-01  | 3
          """);

  @Test
  void allocationInProportion() {
    assertThat(allocationInProportion.attainment().where("indicator", "grain").column("target_low"))
        .containsExactly("29.5", "88.5", "118");
  }

  private final Case allocationNeedsEveryWeight =
      cases.targets(
          """
          ref_area | indicator | value_low
          city     | grain     | 118
          """,
          """
          ref_area | indicator | time_period | obs_value
          a        | people    | 2020-11-01  | 1
          """);

  @Test
  void allocationNeedsEveryWeight() {
    assertThat(allocationNeedsEveryWeight.attainment().column("ref_area")).containsExactly("city");
  }

  private final Case nothingIsAllocatedUnlessAsked =
      cases.targets(
          """
          ref_area | indicator | value_low
          city     | towns     | 10
          """,
          """
          ref_area | indicator | obs_value
          a        | towns     | 1
          """);

  @Test
  void nothingIsAllocatedUnlessAsked() {
    assertThat(nothingIsAllocatedUnlessAsked.attainment().column("ref_area"))
        .containsExactly("city");
  }

  private final Case growthIsNeverAllocated =
      cases.targets(
          """
          ref_area | indicator | value_low | unit | kind
          city     | shared    | 10        | %    | growth_rate
          """,
          """
          ref_area | indicator | obs_value
          a        | shared    | 1
          """);

  @Test
  void growthIsNeverAllocated() {
    assertThat(growthIsNeverAllocated.attainment().column("ref_area")).containsExactly("city");
  }
}
