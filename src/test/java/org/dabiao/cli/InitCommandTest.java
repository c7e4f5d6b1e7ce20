package org.dabiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init}: the project that it makes runs as it stands. */
class InitCommandTest {
  private static final String[] FILES = {
    "README.md", "areas.csv", "indicators.csv", "observations.csv", "project.yaml", "targets.csv"
  };

  @TempDir private Path folder;

  private static String run(String command, Path project, Path out) {
    Line line =
        Line.run(
            command,
            project.resolve("project.yaml").toString(),
            "--out",
            out.toString(),
            "--quiet",
            "--master",
            "local[2]");
    assertThat(line.code()).as(line.err()).isEqualTo(CommandLineProgram.DONE);
    return line.out();
  }

  /**
   * The README's example: 23.9 of 24, more than 3.5 of 3.7, 3.1 under 4.5, 72.5 of 70, 47 of 50.
   */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void checkAndEvaluatePassAsItStands(String language) {
    Path project = folder.resolve("某市 2024's");
    assertThat(Line.run("init", project.toString(), "--language", language).code()).isZero();

    assertThat(project).isDirectoryNotContaining("glob:**/.*");
    assertThat(project.toFile().list()).containsExactlyInAnyOrder(FILES);
    assertThat(run("check", project, folder.resolve("checked"))).contains("observations.csv");
    run("evaluate", project, folder.resolve("out"));

    Cells attained = Cells.read(folder.resolve("out/tables/attainment.csv"));
    assertThat(attained.column("verdict"))
        .containsExactly("nearly", "undetermined", "exceeded", "achieved", "missed");
    assertThat(attained.column("origin")).containsOnly("illustrative");
    assertThat(Cells.read(folder.resolve("out/tables/quarantine.csv")).column("reason"))
        .containsExactly("missing_value");
  }

  @Test
  void saysHowToGoOn() {
    Line line = Line.run("init", folder.resolve("新 城").toString());

    assertThat(line.out())
        .contains("bin/dabiao check '" + folder.resolve("新 城/project.yaml") + "'");
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(Line.run("init", empty.toString()).code()).isZero();
    assertThat(empty.toFile().list()).containsExactlyInAnyOrder(FILES);
  }

  @Test
  void aFolderWithAnythingInItIsLeftAlone() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("notes.txt"), "mine");

    Line line = Line.run("init", full.toString(), "--language", "en");

    assertThat(line.code()).isEqualTo(CommandLineProgram.USAGE);
    assertThat(line.err()).contains("full exists and is not an empty folder");
    assertThat(full.toFile().list()).containsExactly("notes.txt");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertThat(Line.run("init", file.toString()).code()).isEqualTo(CommandLineProgram.USAGE);
    assertThat(file).hasContent("mine");
  }

  /** The parent of the folder is a file: nothing can be made, and nothing is left. */
  @Test
  void whatCannotBeWrittenFails() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertThat(Line.run("init", file.resolve("project").toString()).code())
        .isEqualTo(CommandLineProgram.FAILED);
    assertThat(folder.toFile().list()).containsExactly("file");
  }
}
