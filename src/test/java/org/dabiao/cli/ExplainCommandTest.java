package org.dabiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dabiao.job.Example;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain}: text on standard output, exit codes, no folder. */
class ExplainCommandTest {
  @TempDir private Path folder;

  private String project;

  @BeforeEach
  void write() {
    Example.in(folder)
        .indicators("id | unit\ngrain | 万吨")
        .targets(
            """
            ref_area | indicator | time_period | value_low | unit
            421202   | grain     | 2024        | 4         | 亿斤
            """)
        .figures(
            """
            ref_area | indicator | time_period | obs_value | unit_measure
            421202   | grain     | 2024        | 21        | 万吨
            """)
        .project();
    project = folder.resolve("example.yaml").toString();
  }

  /** 4亿斤 = 20万吨, and 21/20 = 105 %. */
  @Test
  void printsTheDerivationAndWritesNothing() {
    Line line =
        Line.run(
            "explain",
            project,
            "--area",
            "咸安",
            "--indicator",
            "grain",
            "--master",
            "local[2]",
            "--quiet");

    assertThat(line.code()).isEqualTo(CommandLineProgram.DONE);
    assertThat(line.err()).isEmpty();
    assertThat(line.out())
        .startsWith("咸安区 · grain · 2024 年\n")
        .contains("要求：4 亿斤 = 20 万吨", "完成率：105%（未取舍），显示为 105%")
        .endsWith("  结论：● 完成\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anUnknownAreaIsWrongUsage() {
    Line line =
        Line.run("explain", project, "--area", "咸按区", "--indicator", "grain", "--language", "en");

    assertThat(line.code()).isEqualTo(CommandLineProgram.USAGE);
    assertThat(line.out()).isEmpty();
    assertThat(line.err())
        .contains("areas.csv has no area 咸按区 in 2024; the nearest is 咸安区 (421202)");
  }

  @Test
  void areaAndIndicatorAreNeeded() {
    Line line = Line.run("explain", project, "--area", "咸安");

    assertThat(line.code()).isEqualTo(CommandLineProgram.USAGE);
    assertThat(line.err()).contains("--indicator");
  }

  @Test
  void inputsWithoutAnyFigureAreBad() {
    Example.in(folder)
        .indicators("id | unit\ngrain | 万吨")
        .figures(
            """
            ref_area | indicator | time_period | obs_value | unit_measure
            421299   | grain     | 2024        | 21        | 万吨
            """)
        .project();

    Line line =
        Line.run(
            "explain",
            project,
            "--area",
            "咸安",
            "--indicator",
            "grain",
            "--master",
            "local[2]",
            "--quiet");

    assertThat(line.code()).isEqualTo(CommandLineProgram.BAD_INPUT);
    assertThat(line.err()).contains("421299");
  }
}
