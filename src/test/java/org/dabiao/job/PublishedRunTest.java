package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dabiao.reference.InputException;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run from its inputs to its published folder, charts and report included. */
class PublishedRunTest {
  private static final String INDICATORS =
      """
      id    | unit
      grain | 万吨
      """;

  @TempDir private Path folder;

  private Example good() {
    return Example.in(folder)
        .indicators(INDICATORS)
        .targets(
            """
            ref_area | indicator | time_period | value_low | unit
            421202   | grain     | 2024        | 20        | 万吨
            """)
        .figures(
            """
            ref_area | indicator | time_period | obs_value | unit_measure
            421202   | grain     | 2023        | 19        | 万吨
            421202   | grain     | 2024        | 21        | 万吨
            421299   | grain     | 2024        | 21        | 万吨
            """);
  }

  private Path run(Example example) {
    Path out = folder.resolve("out");
    EvaluationJob.run(example.project(), out, Example.SESSION, Progress.SILENT);
    return out;
  }

  @Test
  void leavesReportChartsTablesAndManifest() throws IOException {
    Path out = run(good());

    for (String file :
        new String[] {
          "report.html", "report.xlsx", "report.docx", "manifest.json", "tables/attainment.parquet"
        }) {
      assertThat(out.resolve(file)).isNotEmptyFile();
    }
    assertThat(out.resolve("charts")).isDirectoryContaining("glob:**.svg");
    assertThat(out.resolve("charts")).isDirectoryContaining("glob:**.png");
    assertThat(Cells.read(out.resolve("tables/attainment.csv")).cell("verdict"))
        .isEqualTo("achieved");
    assertThat(Cells.read(out.resolve("tables/quarantine.csv")).cells("input", "row", "reason"))
        .containsExactly("figures.csv", "4", "unknown_area");
  }

  @Test
  void eachAreaGetsADocumentWhenSoAsked() {
    Path out = run(good().section("report: {per_area: true}"));

    assertThat(out.resolve("areas/421202.docx")).isNotEmptyFile();
    assertThat(run(good().section("report: {word: false}")).resolve("report.docx")).doesNotExist();
  }

  @Test
  void manifestProvesTheCounts() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(run(good()).resolve("manifest.json").toFile());

    for (JsonNode input : manifest.get("inputs")) {
      assertThat(input.get("rows_read").asInt())
          .isEqualTo(input.get("rows_accepted").asInt() + input.get("rows_quarantined").asInt());
    }
    assertThat(manifest.at("/inputs/1/rows_read").asInt()).isEqualTo(3);
    assertThat(manifest.at("/inputs/1/rows_quarantined").asInt()).isEqualTo(1);
    assertThat(manifest.at("/inputs/1/sha256").asText()).hasSize(64);
  }

  @Test
  void inputsThatAllowNothingLeaveTheFormerFolder() throws IOException {
    Path out = run(good());
    String former = Files.readString(out.resolve("manifest.json"));

    Example bad =
        Example.in(folder)
            .indicators(INDICATORS)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421299   | grain     | 2024        | 21        | 万吨
                """);

    assertThatThrownBy(() -> run(bad)).isInstanceOf(InputException.class);
    assertThat(out.resolve("manifest.json")).hasContent(former);
  }

  @Test
  void checkEvaluatesNothing() {
    Path out = folder.resolve("checked");
    CheckJob.Outcome outcome =
        CheckJob.run(good().project(), out, Example.SESSION, Progress.SILENT);

    assertThat(outcome.usable()).isTrue();
    assertThat(outcome.quarantine()).hasSize(1);
    assertThat(out.resolve("tables/quarantine.csv")).exists();
    assertThat(out.resolve("tables/attainment.csv")).doesNotExist();
    assertThat(out.resolve("report.html")).doesNotExist();
  }
}
