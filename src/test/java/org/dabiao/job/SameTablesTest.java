package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Same inputs, same bytes: nothing that a machine or a folder decides may change a table. */
@TestInstance(Lifecycle.PER_CLASS)
class SameTablesTest {
  private static final List<String> TABLES =
      List.of(
          "attainment",
          "series",
          "reconciliation",
          "conflicts",
          "comparison_growth",
          "comparison_disparity",
          "scores",
          "score_cards",
          "ranks",
          "milestones",
          "targets");

  private static final Path PROJECT = Runs.DATA.resolve("xianning-2024.yaml");
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private Path folder;
  private Path usual;

  @BeforeAll
  void run(@TempDir Path out) {
    folder = out;
    usual = Runs.tables(PROJECT, out.resolve("usual"));
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    Example.spark();
  }

  private void assertSame(Path other) {
    for (String table : TABLES) {
      assertThat(other.resolve(table + ".csv"))
          .hasSameBinaryContentAs(usual.resolve(table + ".csv"));
    }
  }

  /** What is found about rows names their file, and is the same for the same files. */
  private void assertSameFindings(Path other) {
    assertThat(other.resolve("quality.csv"))
        .hasSameBinaryContentAs(usual.resolve("quality.csv"))
        .isNotEmptyFile();
  }

  @Test
  void withEightShufflePartitions() {
    Path eight = Runs.tables(PROJECT, Overrides.NONE, folder.resolve("eight"), "8");

    assertSame(eight);
    assertSameFindings(eight);
  }

  @Test
  void inAnotherLocaleAndTimeZone() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

    Path apia = Runs.tables(PROJECT, folder.resolve("apia"));

    assertSame(apia);
    assertSameFindings(apia);
  }

  @Test
  void withInputsSplitAndReordered() throws IOException {
    String project =
        Files.readString(PROJECT)
            .replace("reference/", Runs.DATA.toAbsolutePath() + "/reference/")
            .replace("plan/", Runs.DATA.toAbsolutePath() + "/plan/")
            .replace("../seeds/", Runs.DATA.toAbsolutePath().getParent() + "/seeds/")
            .replace("  - path: statistics/observations.csv\n", split("observations", ""))
            .replace(
                "  - path: statistics/illustrative-2024.csv\n    origin: illustrative\n",
                split("illustrative-2024", "    origin: illustrative\n"));
    Path file = Files.writeString(folder.resolve("split.yaml"), project);

    assertSame(Runs.tables(file, Overrides.NONE, folder.resolve("split"), "8"));
  }

  /** Writes the rows of a file, shuffled, into three files, and gives their entries. */
  private String split(String name, String settings) throws IOException {
    List<String> lines =
        new ArrayList<>(Files.readAllLines(Runs.DATA.resolve("statistics").resolve(name + ".csv")));
    String header = lines.remove(0);
    Collections.shuffle(lines, new Random(7));
    StringBuilder entries = new StringBuilder();
    int third = lines.size() / 3 + 1;
    for (int i = 2; i >= 0; i--) {
      List<String> part = new ArrayList<>(List.of(header));
      part.addAll(lines.subList(i * third, Math.min(lines.size(), (i + 1) * third)));
      Path file = Files.write(folder.resolve(name + "-" + i + ".csv"), part);
      entries.append("  - path: ").append(file.getFileName()).append('\n').append(settings);
    }
    return entries.toString();
  }
}
