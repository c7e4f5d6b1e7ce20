package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.reference.Language;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the quality rules find about accepted figures, each indicator an example of its own. */
@TestInstance(Lifecycle.PER_CLASS)
class QualityTest {
  /** The header is row 1. */
  private static final String FIGURES =
      """
      ref_area | indicator | time_period | obs_value | unit_measure | obs_status | basis
      咸安     | leap      | 2022        | 10        | 万吨         |            |
      咸安     | leap      | 2023        | 40        | 万吨         |            |
      咸安     | leap      | 2024        | 30        | 万吨         |            |
      嘉鱼     | leap      | 2022        | 10        | 万吨         |            |
      嘉鱼     | leap      | 2024        | 40        | 万吨         |            |
      咸安     | broken    | 2023        | 10        | 万吨         |            |
      咸安     | broken    | 2024        | 50        | 万吨         | B          |
      咸安     | rebased   | 2023        | 10        | 万吨         |            |
      咸安     | rebased   | 2024        | 50        | 万吨         |            | 普查
      咸安     | share     | 2023        | 1         | %            |            |
      咸安     | share     | 2024        | 9         | %            |            |
      咸宁     | part      | 2024        | 10        | 万吨         |            |
      咸安     | part      | 2024        | 12        | 万吨         |            |
      咸宁     | total     | 2024        | 10        | 万吨         |            |
      咸安     | total     | 2024        | 5         | 万吨         |            |
      嘉鱼     | total     | 2024        | 4.4       | 万吨         |            |
      咸宁     | close     | 2024        | 10        | 万吨         |            |
      咸安     | close     | 2024        | 5         | 万吨         |            |
      嘉鱼     | close     | 2024        | 4.5       | 万吨         |            |
      咸安     | old       | 2018        | 1         | 万吨         |            |
      咸安     | old       | 2017        | 1         | 万吨         |            |
      咸安     | bound     | 2023        | 1         | 万吨         |            |
      咸安     | bound     | 2024        | 超99      | 万吨         |            |
      咸安     | ranged    | 2024        | 101       | 万吨         |            |
      嘉鱼     | ranged    | 2024        | 100       | 万吨         |            |
      """;

  private Cells found;
  private Example example;

  private static Example of(Path folder) {
    return Example.in(folder)
        .indicators(
            """
            id      | unit | nature | roll_up
            leap    | 万吨 | flow   | sum
            broken  | 万吨 | flow   | sum
            rebased | 万吨 | flow   | sum
            share   | %    | rate   | none
            part    | 万吨 | flow   | sum
            total   | 万吨 | flow   | sum
            close   | 万吨 | flow   | sum
            old     | 万吨 | flow   | sum
            bound   | 万吨 | flow   | sum
            ranged  | 万吨 | flow   | sum
            """);
  }

  @BeforeAll
  void read(@TempDir Path folder) {
    example =
        of(folder)
            .figures(FIGURES)
            .statistics(
                "estimates.csv",
                "ref_area,indicator,year,value,unit,obs_status\n"
                    + "421221,share,2020,1,%,E\n421221,share,2021,1,%,P\n421221,share,2022,1,%,\n",
                "")
            .section(
                """
                quality:
                  range: {ranged: [0, 100]}
                  rules:
                    - {name: spelled, where: "indicator = 'share' AND low >= 9", severity: note, message: 比重偏高}
                """);
    found = example.quality();
  }

  private List<String> rule(String name) {
    return found.where("rule", name).column("detail");
  }

  @Test
  void aJumpIsToldWithWhatTheYearBeforeSuggests() {
    assertThat(rule("jump"))
        .containsExactly("figures.csv 第3行，咸安区 leap 2023：40，与上年相差过大；按上年数应在 3.3333—30 之间");
  }

  @Test
  void aPartIsNotMoreThanItsWhole() {
    assertThat(rule("parts")).containsExactly("figures.csv 第14行，咸安区 part 2024：12，大于所属整体的 10");
  }

  @Test
  void allPartsAddUpWithinTheTolerance() {
    assertThat(rule("sum")).containsExactly("figures.csv 第15行，咸宁市 total 2024：10，与各部分之和 9.4 不符");
  }

  @Test
  void anIndicatorWithoutNewFiguresIsStale() {
    assertThat(rule("stale")).containsExactly("old：最近的数字是 2018 年的，早于 2019 年");
  }

  @Test
  void anInputOfEstimatesIsToldOnce() {
    assertThat(rule("estimates")).containsExactly("estimates.csv：预计数和初步数占 66.6667%，高于 50%");
  }

  @Test
  void aValueOutOfItsRange() {
    assertThat(rule("range"))
        .containsExactly("figures.csv 第25行，咸安区 ranged 2024：101，不在合理范围 0—100 内");
  }

  @Test
  void aRuleOfTheProjectsOwn() {
    assertThat(rule("spelled")).containsExactly("figures.csv 第12行，咸安区 share 2024：9，比重偏高");
  }

  @Test
  void theGravestAndWidestComeFirst() {
    assertThat(found.column("rule"))
        .containsExactly("jump", "parts", "range", "sum", "estimates", "stale", "spelled");
    assertThat(found.column("severity"))
        .containsExactly("warn", "warn", "warn", "note", "note", "note", "note");
    assertThat(found.column("figures")).containsExactly("2", "2", "1", "3", "2", "2", "1");
  }

  @Test
  void whatIsListedIsStillUsed() {
    assertThat(example.faults()).isEmpty();
  }

  @Test
  void everyColumnThatARuleMayNameIsDocumented() {
    List<String> columns = new ArrayList<>(example.observations().rows().get(0).keySet());
    columns.remove("fault");

    assertThat(Reference.of("project-file.md").names("columns of a rule")).isEqualTo(columns);
  }

  @Test
  void rejectedRowsGoToTheQuarantine(@TempDir Path folder) {
    Example rejecting =
        of(folder)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                咸安     | ranged    | 2024        | 101       | 万吨
                咸安     | leap      | 2024        | -1        | 万吨
                咸安     | share     | 2024        | 5         | %
                """)
            .section(
                """
                quality:
                  range: {ranged: [0, 100]}
                  range_severity: reject
                  rules:
                    - {name: negative, where: low < 0, severity: reject, message: must not be negative}
                """);

    assertThat(rejecting.faults().stream().map(f -> f.text(Language.EN)))
        .containsExactly(
            "figures.csv, row 2, column obs_value, value \"421202 ranged 2024 101\":"
                + " a quality rule of the project rejects it; expected: range 0–100",
            "figures.csv, row 3, value \"421202 leap 2024 -1\":"
                + " a quality rule of the project rejects it;"
                + " expected: negative must not be negative");
    assertThat(rejecting.counts()).allMatch(c -> c.read() == 3 && c.accepted() == 1);
    assertThat(rejecting.quality().rows()).isEmpty();
  }

  private static String refusal(Path folder, String where) {
    Example refused =
        of(folder)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                咸安     | share     | 2024        | 5         | %
                """)
            .section("quality:\n  rules:\n    - name: own\n      where: \"" + where + "\"");
    return catchThrowableOfType(ProjectFileException.class, refused::faults).text(Language.EN);
  }

  @Test
  void aPredicateThatDoesNotParse(@TempDir Path folder) {
    assertThat(refusal(folder, "(low < 0"))
        .startsWith(folder.resolve("example.yaml").toString())
        .contains("line 11, quality.rules[1].where: Spark does not understand this condition: ")
        .contains("[PARSE_SYNTAX_ERROR]");
  }

  @Test
  void aPredicateOfAnUnknownColumn(@TempDir Path folder) {
    assertThat(refusal(folder, "lowest < 0")).contains("[UNRESOLVED_COLUMN", "`lowest`", "`low`");
  }

  @Test
  void aPredicateThatIsNoCondition(@TempDir Path folder) {
    assertThat(refusal(folder, "low + 1")).contains("[DATATYPE_MISMATCH");
  }

  @Test
  void aPredicateThatAnswersAtRandom(@TempDir Path folder) {
    assertThat(refusal(folder, "rand() < 0.5"))
        .endsWith("the condition \"rand() < 0.5\" may answer otherwise each time and is no rule");
  }
}
