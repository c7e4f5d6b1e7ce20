package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/tables.md against what a run of the half-year project writes, scores included. */
final class TableReferenceTest {
  private static final Reference PAGE = Reference.of("tables.md");

  /** An index that writes all its tables, though no county has a figure for it in 2021. */
  private static final String INDEX =
      """
      composite:
        - id: index
          steps: true
          leave_one_out: true
          uncertainty: {draws: 10}
          children: [{indicator: gdp}]
      """;

  @TempDir private static Path folder;

  private static Path out;

  @BeforeAll
  static void run() throws IOException {
    Path data = Reference.home().toAbsolutePath().resolve("data");
    String project =
        Files.readString(data.resolve("xianning-2021-h1.yaml"))
            .replaceAll("(?m): (reference|plan|statistics)/", ": " + data + "/$1/");
    Path file = folder.resolve("h1.yaml");
    Files.writeString(
        file,
        project
            + "assessment:\n  rule: proportional\n  what_would_it_take: true\n"
            + "comparison:\n  location_quotient: {parts: [urban_population],"
            + " whole: resident_population}\n"
            + "  shift_share: {parts: [urban_population]}\n  progress: {}\n  quadrant: {}\n"
            + INDEX);
    out =
        EvaluationJob.run(
                ProjectReader.read(file, Overrides.NONE),
                folder.resolve("out"),
                new SparkSessions.Options(Optional.of("local[2]"), Map.of()),
                Progress.SILENT)
            .folder();
  }

  @Test
  void everyTableHasItsColumnsOnThePage() throws IOException {
    Map<String, List<String>> written = new TreeMap<>();
    for (Path file : files("tables", ".csv")) {
      String name = file.getFileName().toString().replace(".csv", "");
      written.put(name, CsvFile.read(file, name, List.of()).columns());
    }

    Map<String, List<String>> documented = new TreeMap<>();
    for (String heading : PAGE.headings()) {
      if (heading.matches("[a-z_]+")) {
        documented.put(heading, PAGE.names(heading));
      }
    }
    assertThat(documented).isEqualTo(written);
  }

  @Test
  void everyTableIsThereAsParquet() throws IOException {
    assertThat(files("tables", ".parquet")).hasSameSizeAs(files("tables", ".csv"));
  }

  @Test
  void manifestHasTheKeysOfThePage() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
    List<String> keys = new ArrayList<>();
    manifest.fieldNames().forEachRemaining(keys::add);

    assertThat(PAGE.names("manifest.json").stream().flatMap(n -> Stream.of(n.split(", "))))
        .containsExactlyElementsOf(keys);
  }

  @Test
  void everyReasonIsOnThePage() throws IOException {
    String page = Files.readString(Reference.home().resolve("docs/tables.md"));
    String reasons = page.replaceFirst("(?s).*\nReasons: (.*?)\n\n.*", "$1");

    assertThat(Arrays.stream(reasons.split("`")).filter(word -> word.matches("[a-z_]+")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reason.values()).map(Reason::code).toList());
  }

  private static List<Path> files(String part, String end) throws IOException {
    try (Stream<Path> files = Files.list(out.resolve(part))) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    }
  }
}
