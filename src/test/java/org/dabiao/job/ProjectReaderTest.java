package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault in a project file is said with file, line, key and what was expected. */
class ProjectReaderTest {
  /** Six lines; what a test adds begins at line 7. */
  private static final String START =
      """
      project: 例
      year: 2024
      areas: areas.csv
      indicators: indicators.csv
      statistics:
        - path: figures.csv
      """;

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("areas.csv", "indicators.csv", "figures.csv", "plan.csv")) {
      Files.writeString(folder.resolve(name), "x\n");
    }
  }

  private Path file(String yaml) {
    try {
      return Files.writeString(folder.resolve("p.yaml"), yaml);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Project read(String yaml) {
    return ProjectReader.read(file(yaml), Overrides.NONE);
  }

  /** The message without the folder. */
  private String refused(String yaml, Language language) {
    Path file = file(yaml);
    return catchThrowableOfType(
            ProjectFileException.class, () -> ProjectReader.read(file, Overrides.NONE))
        .text(language)
        .replace(folder + "/", "");
  }

  private String refused(String yaml) {
    return refused(yaml, Language.EN);
  }

  @Test
  void defaultsServe() {
    Project project = read(START);

    assertThat(project.rules()).isEqualTo(EvaluationRules.of(2024));
    assertThat(project.language()).isEqualTo(Language.ZH);
    assertThat(project.bases()).containsExactly("");
    assertThat(project.comparison().from()).isEqualTo(2023);
    assertThat(project.statistics().get(0).origin()).isEqualTo(Origin.SOURCED);
    assertThat(project.schemes()).isEmpty();
    assertThat(project.name()).isEqualTo("p");
  }

  @Test
  void unknownKeyNamesTheNearestKnownKey() {
    assertThat(refused(START + "yaer: 2024\n"))
        .startsWith("p.yaml, line 7, yaer: unknown key; did you mean year? Known keys: areas,");
    assertThat(refused(START + "yaer: 2024\n", Language.ZH))
        .startsWith("p.yaml 第7行，yaer：不认识这个键，是否想写 year？可用的键：areas,");
  }

  @Test
  void unknownKeyInsideASectionHasItsFullName() {
    assertThat(refused(START + "evaluation:\n  exeeded: 105\n"))
        .startsWith("p.yaml, line 8, evaluation.exeeded: unknown key; did you mean exceeded?");
  }

  @Test
  void unknownKeyInsideAList() {
    assertThat(refused(START + "    orign: illustrative\n"))
        .startsWith("p.yaml, line 7, statistics[1].orign: unknown key; did you mean origin?");
  }

  @Test
  void yearThatIsNoNumber() {
    assertThat(refused(START.replace("2024", "今年")))
        .isEqualTo("p.yaml, line 2, year: \"今年\" is no year; expected one like 2024");
    assertThat(refused(START.replace("2024", "今年"), Language.ZH))
        .isEqualTo("p.yaml 第2行，year：「今年」不是年份，应为如 2024");
  }

  @Test
  void missingKey() {
    assertThat(refused(START.replace("project: 例\n", "")))
        .isEqualTo("p.yaml, line 1, project: a required key or value is missing");
  }

  @Test
  void listWhereATextShouldBe() {
    assertThat(refused(START.replace("project: 例", "project: [a, b]")))
        .isEqualTo("p.yaml, line 1, project: expected a single value here");
  }

  @Test
  void textWhereAListShouldBe() {
    assertThat(refused(START + "plan: plan.csv\n"))
        .isEqualTo("p.yaml, line 7, plan: expected a list here (items that start with -)");
  }

  @Test
  void textWhereASectionShouldBe() {
    assertThat(refused(START + "evaluation: strict\n"))
        .isEqualTo("p.yaml, line 7, evaluation: expected \"key: value\" here");
  }

  @Test
  void textWhereANumberShouldBe() {
    assertThat(refused(START + "evaluation: {exceeded: many}\n"))
        .isEqualTo("p.yaml, line 7, evaluation.exceeded: \"many\" is no number");
  }

  @Test
  void dayThatIsNone() {
    assertThat(refused(START + "evaluation: {as_of: 2024-02-30}\n"))
        .isEqualTo(
            "p.yaml, line 7, evaluation.as_of: \"2024-02-30\" is no day;"
                + " expected one like 2024-12-31");
  }

  @Test
  void wordThatIsNoChoice() {
    assertThat(refused(START + "evaluation: {ceiling: glass}\n"))
        .isEqualTo(
            "p.yaml, line 7, evaluation.ceiling: \"glass\" is not allowed;"
                + " choose from: mirror | inverse");
  }

  @Test
  void fileThatIsNotThere() {
    assertThat(refused(START.replace("areas.csv", "nowhere.csv")))
        .isEqualTo("p.yaml, line 3, areas: there is no file nowhere.csv");
  }

  @Test
  void encodingThatIsNone() {
    assertThat(refused(START + "    encoding: Mandarin\n"))
        .isEqualTo(
            "p.yaml, line 7, statistics[1].encoding: \"Mandarin\" is not allowed;"
                + " choose from: UTF-8 | GB18030");
  }

  @Test
  void keyTwice() {
    assertThat(refused(START + "year: 2023\n"))
        .isEqualTo("p.yaml, line 7, year: this key stands twice");
  }

  @Test
  void brokenYaml() {
    assertThat(refused(START + "plan: [\n")).startsWith("p.yaml, line 8: not valid YAML:");
  }

  @Test
  void emptyProjectFile() {
    assertThat(refused("# nothing\n")).isEqualTo("p.yaml: the project file is empty");
  }

  @Test
  void noProjectFile() {
    ProjectFileException fault =
        catchThrowableOfType(
            ProjectFileException.class,
            () -> ProjectReader.read(folder.resolve("gone.yaml"), Overrides.NONE));

    assertThat(fault.text(Language.EN)).endsWith("gone.yaml: there is no such project file");
  }

  @Test
  void comparisonBackwards() {
    assertThat(refused(START + "comparison: {from: 2024, to: 2020}\n"))
        .isEqualTo(
            "p.yaml, line 7, comparison.from: the first year 2024 should be before the last year"
                + " 2020");
  }

  @Test
  void commandLineWins() {
    Project project =
        ProjectReader.read(
            file(START + "language: zh\nevaluation: {as_of: 2024-01-31}\n"),
            new Overrides(
                Optional.of(2023),
                Optional.of(LocalDate.of(2024, 6, 30)),
                Optional.of(Language.EN)));

    assertThat(project.year()).isEqualTo(2023);
    assertThat(project.rules().year()).isEqualTo(2023);
    assertThat(project.asOf()).contains(LocalDate.of(2024, 6, 30));
    assertThat(project.language()).isEqualTo(Language.EN);
  }
}
