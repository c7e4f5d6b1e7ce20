package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dabiao.assessment.composite.Branch;
import org.dabiao.assessment.composite.CompositeScheme;
import org.dabiao.assessment.composite.Leaf;
import org.dabiao.assessment.composite.Preference;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section {@code composite} of a project file, and what it refuses. */
final class CompositeSectionTest {
  @TempDir private Path folder;

  private Example example(String index) {
    return Example.in(folder)
        .indicators(
            """
            id     | unit | name | direction
            grain  | 万吨 | 粮食 | higher
            people | 人   | 人口 | neutral
            waste  | 吨   | 垃圾 | lower
            """)
        .figures(
            """
            ref_area | indicator | time_period | obs_value | unit_measure
            421202   | grain     | 2024        | 1         | 万吨
            """)
        .section("composite:\n" + index.indent(2));
  }

  private CompositeScheme read(String index) {
    return example(index).project().composites().get(0);
  }

  /** The message without the folder; the section begins in line 8 of the file. */
  private String refused(String index) {
    return catchThrowableOfType(ProjectFileException.class, () -> example(index).project())
        .text(Language.EN)
        .replace(folder + "/", "");
  }

  @Test
  void leafHasNameAndDirectionOfTheCatalogue() {
    Branch root =
        read("""
        - id: index
          children:
            - {indicator: grain, per: people, times: 1000}
            - {indicator: waste, weight: 2}
        """)
            .root();
    Leaf grain = (Leaf) root.children().get(0);
    Leaf waste = (Leaf) root.children().get(1);

    assertThat(List.of(grain.id(), grain.name())).containsExactly("grain", "粮食");
    assertThat(grain.preference()).isEqualTo(Preference.HIGHER);
    assertThat(waste.preference()).isEqualTo(Preference.LOWER);
    assertThat(waste.weight()).isEqualTo(2);
  }

  @Test
  void judgementsBecomeWeights() {
    Branch root =
        read("""
        - id: index
          weights: ahp
          judgements: [1 3, 1/3 1]
          children: [{indicator: grain}, {indicator: waste}]
        """)
            .root();

    assertThat(root.judged().weights()).containsExactly(0.75, 0.25);
  }

  @Test
  void unknownKeyOfAChildNamesTheNearest() {
    assertThat(
            refused(
                """
                - id: index
                  children:
                    - indicator: grain
                      weigth: 2
                """))
        .startsWith("example.yaml, line 12, composite[1].children[1].weigth: unknown key")
        .contains("did you mean weight?");
  }

  @Test
  void unknownIndicatorNamesTheNearest() {
    assertThat(refused("- id: index\n  children: [{indicator: grian}]"))
        .isEqualTo(
            "example.yaml, line 10, composite[1].children[1].indicator: the indicator catalogue"
                + " indicators.csv has no id grian; did you mean grain?");
  }

  @Test
  void neutralIndicatorNeedsADirection() {
    assertThat(refused("- id: index\n  children: [{indicator: people}]"))
        .contains("composite[1].children[1].direction")
        .contains("which way is good for people");
    assertThat(read("- id: index\n  children: [{indicator: people, best: [1, 5]}]").root())
        .isNotNull();
  }

  @Test
  void goalpostsAreNeededWhereTheyAreAskedFor() {
    assertThat(refused("- id: index\n  normalise: goalposts\n  children: [{indicator: grain}]"))
        .contains("composite[1].children[1].goalposts: a required key");
    assertThat(refused("- id: index\n  children: [{indicator: grain, goalposts: [1, 2]}]"))
        .contains("goalposts: makes sense only together with normalise: goalposts");
  }

  @Test
  void geometricMeanOfZScoresIsRefused() {
    assertThat(
            refused(
                """
                - id: index
                  normalise: z_score
                  aggregate: geometric
                  children: [{indicator: grain}]
                """))
        .contains("composite[1].normalise: z_score gives negative scores");
  }

  /** a before b, b before c, c before a, each five times: λ = 1 + t + 1/t with t³ = 125. */
  @Test
  void judgementsThatContradictEachOtherAreRefused() {
    assertThat(
            refused(
                """
                - id: index
                  weights: ahp
                  judgements: [1 5 1/5, 1/5 1 5, 5 1/5 1]
                  children: [{indicator: grain}, {indicator: waste}, {id: b, indicator: grain}]
                """))
        .contains("consistency ratio 2.759, more than 0.1");
  }

  @Test
  void judgementsAreReciprocal() {
    assertThat(
            refused(
                """
                - id: index
                  weights: ahp
                  judgements: [1 3, 1/2 1]
                  children: [{indicator: grain}, {indicator: waste}]
                """))
        .contains("expected 2 rows of 2 judgements");
  }

  @Test
  void anIdStandsOnce() {
    assertThat(refused("- id: index\n  children: [{indicator: grain}, {indicator: grain}]"))
        .contains("composite[1].children[2].indicator: the id \"grain\" stands twice");
  }

  @Test
  void groupsServeOnlyToImpute() {
    String groups = "  groups: {north: [\"421202\"], south: [\"421221\"]}\n";

    assertThat(refused("- id: index\n" + groups + "  children: [{indicator: grain}]"))
        .contains("composite[1].groups: makes sense only together with impute: mean | median");
    assertThat(
            read("- id: index\n  impute: mean\n" + groups + "  children: [{indicator: grain}]")
                .groups())
        .containsOnly(Map.entry("421202", "north"), Map.entry("421221", "south"));
  }

  @Test
  void anAreaIsInOneGroup() {
    assertThat(
            refused(
                """
                - id: index
                  impute: mean
                  groups: {north: ["421202"], south: ["421202"]}
                  children: [{indicator: grain}]
                """))
        .contains("composite[1].groups.south")
        .contains("421202");
  }

  @Test
  void branchHasNoFigures() {
    assertThat(
            refused(
                """
                - id: index
                  children:
                    - {id: b, per: people, children: [{indicator: grain}]}
                """))
        .contains("composite[1].children[1].per: makes sense only together with indicator");
  }

  @Test
  void runWithoutTheSectionHasNoIndex() {
    Example none =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | grain     | 2024        | 1         | 万吨
                """);

    assertThat(none.project().composites()).isEmpty();
  }
}
