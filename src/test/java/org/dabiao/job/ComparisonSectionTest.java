package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dabiao.comparison.ComparisonRules;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section {@code comparison}: what is refused, and by which line and key. */
class ComparisonSectionTest {
  /** Six lines; the section begins at line 7. */
  private static final String START =
      """
      project: 例
      year: 2024
      areas: areas.csv
      indicators: indicators.csv
      statistics:
        - path: figures.csv
      comparison:
      """;

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("areas.csv"), "code\na\nb\n");
    Files.writeString(folder.resolve("indicators.csv"), "id\npeople\ngrain\n");
    Files.writeString(folder.resolve("figures.csv"), "x\n");
  }

  private ComparisonRules read(String lines) {
    return ProjectReader.read(file(lines), Overrides.NONE).comparison();
  }

  private String refused(String lines) {
    Path file = file(lines);
    return catchThrowableOfType(
            ProjectFileException.class, () -> ProjectReader.read(file, Overrides.NONE))
        .text(Language.EN)
        .replace(folder + "/", "");
  }

  private Path file(String lines) {
    try {
      return Files.writeString(folder.resolve("p.yaml"), START + lines.indent(2));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void nothingIsAskedForUnlessStated() {
    ComparisonRules rules = read("from: 2020");

    assertThat(rules.needed()).isEmpty();
    assertThat(rules.quotients()).isEmpty();
    assertThat(rules.progress()).isEmpty();
    assertThat(rules.quadrant()).isEmpty();
  }

  @Test
  void figuresOfWeightsAndPartsAreNeeded() {
    ComparisonRules rules =
        read("indicators: [grain]\nlocation_quotient: {parts: [grain], whole: people}");

    assertThat(rules.needed()).containsExactly("grain", "people");
  }

  @Test
  void unknownIndicatorIsNamed() {
    assertThat(refused("weight: peple"))
        .contains("line 8", "comparison.weight", "indicators.csv has no id peple");
    assertThat(refused("progress:\n  limits: {grian: 1}"))
        .contains("line 9", "comparison.progress.limits.grian", "no id grian");
  }

  @Test
  void unknownAreaOfAGroupIsNamed() {
    assertThat(refused("groups: {north: [a, c]}"))
        .contains("line 8", "comparison.groups.north", "areas.csv has no code c");
  }

  @Test
  void areaIsInOneGroupOnly() {
    assertThat(refused("groups: {north: [a], south: [b, a]}"))
        .contains("comparison.groups.south", "area a is in two groups");
  }

  @Test
  void targetIsANumberAndAYear() {
    assertThat(refused("progress: {targets: {grain: [65]}}"))
        .contains("comparison.progress.targets.grain", "[60, 2030]");
    assertThat(refused("progress: {targets: {grain: [much, 2030]}}")).contains("\"much\"");
  }

  @Test
  void limitsAreOfOneMethodOnly() {
    assertThat(refused("progress: {method: united_nations, limits: {grain: 1}}"))
        .contains("comparison.progress.limits", "method: statistics_canada");
    assertThat(refused("progress: {method: eurostat}"))
        .contains("comparison.progress.method", "united_nations");
  }

  @Test
  void partsAreRequired() {
    assertThat(refused("shift_share: {}")).contains("comparison.shift_share.parts");
  }
}
