package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabiao.plan.TargetTable;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.Language;
import org.dabiao.statistics.source.RawTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/project-file.md against the reader: keys, examples, defaults, input columns. */
final class ProjectFileReferenceTest {
  private static final Reference PAGE = Reference.of("project-file.md");
  private static final Pattern FILE_NAME = Pattern.compile("[\\w./-]+\\.(?:csv|txt|geojson)");
  private static final Pattern DEFAULT = Pattern.compile("`(.+)`");

  /** A smallest project, and where the keys of each section go in it. */
  private static final String SMALLEST =
      """
      project: example
      year: 2024
      areas: areas.csv
      indicators: indicators.csv
      """;

  private static final String FIGURES = "statistics:\n  - path: observations.csv\n";

  private static final String BONUS =
      "assessment:\n  bonus:\n    - name: n\n      points: 1\n      indicator: x\n      %s";

  private static final String JDBC = "statistics:\n  - jdbc:\n      url: \"jdbc:x:y\"\n";

  private static final String INDEX = "composite:\n  - id: i\n";

  private static final String LEAF = "    children:\n      - indicator: x\n";

  private static final Map<String, String> SECTIONS =
      sections(
          "",
          SMALLEST + FIGURES + "%s",
          "plan[]",
          SMALLEST + FIGURES + "plan:\n  - path: targets.csv\n    %s",
          "statistics[]",
          SMALLEST + "statistics:\n  - path: observations.csv\n    %s",
          "statistics[].columns",
          SMALLEST + FIGURES + "    columns:\n      ref_area: code\n      %s",
          "statistics[].fixed",
          SMALLEST + FIGURES + "    fixed:\n      source: a\n      %s",
          "statistics[].options",
          SMALLEST + FIGURES + "    format: json\n    options:\n      %s",
          "statistics[].jdbc",
          SMALLEST + JDBC + "      table: t\n      partition_column: id\n      %s",
          "statistics[].layout",
          SMALLEST + FIGURES + "    layout:\n      footer: a\n      %s",
          "statistics[].layout.rename",
          SMALLEST + FIGURES + "    layout:\n      rename:\n        a: b\n        %s",
          "evaluation",
          SMALLEST + FIGURES + "evaluation:\n  history: 4\n  %s",
          "evaluation.allocate",
          SMALLEST + FIGURES + "evaluation:\n  allocate:\n    %s",
          "evaluation.allocate.<indicator>",
          SMALLEST + FIGURES + "evaluation:\n  allocate:\n    x:\n      by: y\n      %s",
          "assessment",
          SMALLEST + FIGURES + "assessment:\n  rule: proportional\n  %s",
          "assessment.full_marks",
          SMALLEST + FIGURES + "assessment:\n  full_marks:\n    %s",
          "composite[]",
          SMALLEST + FIGURES + INDEX + "    children: [{indicator: x}]\n    %s",
          "composite[].children[]",
          SMALLEST + FIGURES + INDEX + LEAF + "        %s",
          "composite[].groups",
          SMALLEST + FIGURES + INDEX + LEAF + "    impute: mean\n    groups:\n      %s",
          "composite[].winsorise",
          SMALLEST + FIGURES + INDEX + LEAF + "    winsorise:\n      most: 5\n      %s",
          "composite[].uncertainty",
          SMALLEST + FIGURES + INDEX + LEAF + "    uncertainty:\n      seed: 1\n      %s",
          "assessment.indicators",
          SMALLEST + FIGURES + "assessment:\n  indicators:\n    %s",
          "assessment.indicators.<indicator>",
          SMALLEST + FIGURES + "assessment:\n  indicators:\n    x:\n      theme: y\n      %s",
          "assessment.classes",
          SMALLEST + FIGURES + "assessment:\n  classes:\n    %s",
          "assessment.themes",
          SMALLEST + FIGURES + "assessment:\n  themes:\n    %s",
          "assessment.themes.<theme>",
          SMALLEST + FIGURES + "assessment:\n  themes:\n    x: {}\n    y:\n      %s",
          "assessment.bonus[]",
          SMALLEST + FIGURES + BONUS,
          "assessment.what_if[]",
          SMALLEST + FIGURES + "assessment:\n  what_if:\n    - area: a\n      %s",
          "comparison",
          SMALLEST + FIGURES + "comparison:\n  to: 2024\n  %s",
          "comparison.groups",
          SMALLEST + FIGURES + "comparison:\n  groups:\n    %s",
          "comparison.location_quotient",
          SMALLEST
              + FIGURES
              + "comparison:\n  location_quotient:\n    parts: [a]\n    whole: b\n    %s",
          "comparison.shift_share",
          SMALLEST + FIGURES + "comparison:\n  shift_share:\n    parts: [a]\n    %s",
          "comparison.progress",
          SMALLEST + FIGURES + "comparison:\n  progress:\n    targets: {a: [1, 2030]}\n    %s",
          "comparison.progress.targets",
          SMALLEST + FIGURES + "comparison:\n  progress:\n    targets:\n      %s",
          "comparison.progress.limits",
          SMALLEST + FIGURES + "comparison:\n  progress:\n    limits:\n      %s",
          "comparison.quadrant",
          SMALLEST + FIGURES + "comparison:\n  quadrant:\n    status: mean\n    %s",
          "quality",
          SMALLEST + FIGURES + "quality:\n  range_severity: warn\n  %s",
          "quality.jump",
          SMALLEST + FIGURES + "quality:\n  jump:\n    factor: 3\n    %s",
          "quality.parts",
          SMALLEST + FIGURES + "quality:\n  parts:\n    severity: warn\n    %s",
          "quality.sum",
          SMALLEST + FIGURES + "quality:\n  sum:\n    tolerance: 5\n    %s",
          "quality.estimates",
          SMALLEST + FIGURES + "quality:\n  estimates:\n    share: 50\n    %s",
          "quality.stale",
          SMALLEST + FIGURES + "quality:\n  stale:\n    years: 5\n    %s",
          "quality.range",
          SMALLEST + FIGURES + "quality:\n  range:\n    %s",
          "quality.rules[]",
          SMALLEST + FIGURES + "quality:\n  rules:\n    - name: n\n      where: low < 0\n      %s",
          "report",
          SMALLEST + FIGURES + "report:\n  quarantine_rows: 200\n  %s",
          "report.boundaries",
          SMALLEST + FIGURES + "report:\n  boundaries:\n    path: areas.csv\n    code: a\n    %s",
          "output",
          SMALLEST + FIGURES + "output:\n  sdmx_csv: false\n  %s",
          "output.jdbc",
          SMALLEST + FIGURES + "output:\n  jdbc:\n    url: \"jdbc:x:y\"\n    %s");

  private static final String NESTED =
      SMALLEST + FIGURES + INDEX + "    children:\n      - id: b\n        %s";

  private static final String BRANCH =
      NESTED.replace("%s", "children: [{indicator: x}]\n        %s");

  private static final String JUDGED =
      "weights: ahp\nINDENTchildren: [{indicator: x}, {indicator: y}]\nINDENT%s";

  /** Keys that stand only with, or only without, another one. */
  private static final Map<String, String> COMPANY =
      sections(
          "statistics[].options",
          SMALLEST + FIGURES + "    format: json\n    %s",
          "statistics[].key",
          SMALLEST + FIGURES + "    format: json\n    %s",
          "statistics[].jdbc",
          SMALLEST + "statistics:\n  - origin: sourced\n    %s",
          "assessment.schemes",
          SMALLEST + FIGURES + "assessment:\n  what_would_it_take: false\n  %s",
          "statistics[].jdbc.query",
          SMALLEST + JDBC + "      %s",
          "composite[].groups",
          SMALLEST + FIGURES + INDEX + LEAF + "    impute: mean\n    %s",
          "composite[].judgements",
          SMALLEST + FIGURES + INDEX + "    " + JUDGED.replace("INDENT", "    "),
          "composite[].children[].children",
          NESTED,
          "composite[].children[].aggregate",
          BRANCH,
          "composite[].children[].weights",
          BRANCH,
          "composite[].children[].priority",
          BRANCH,
          "composite[].children[].random_index",
          BRANCH,
          "composite[].children[].consistency",
          BRANCH,
          "composite[].children[].judgements",
          NESTED.replace("%s", JUDGED.replace("INDENT", "        ")),
          "composite[].children[].goalposts",
          SMALLEST + FIGURES + INDEX + LEAF + "        normalise: goalposts\n        %s",
          "composite[].children[].target",
          SMALLEST + FIGURES + INDEX + LEAF + "        normalise: target_distance\n        %s",
          "assessment.exceeded",
          SMALLEST + FIGURES + "assessment:\n  rule: four_grade\n  nearly: 6\n  %s",
          "assessment.nearly",
          SMALLEST + FIGURES + "assessment:\n  rule: four_grade\n  exceeded: 12\n  %s",
          "assessment.below",
          SMALLEST + FIGURES + "assessment:\n  rule: four_grade\n  exceeded: 12\n  nearly: 6\n  %s",
          "assessment.from",
          SMALLEST + FIGURES + "assessment:\n  rule: four_grade\n  exceeded: 12\n  nearly: 6\n  %s",
          "assessment.points",
          SMALLEST + FIGURES + "assessment:\n  rule: rank_points\n  %s",
          "assessment.by",
          SMALLEST + FIGURES + "assessment:\n  rule: rank_ladder\n  %s",
          "assessment.satisfactory",
          SMALLEST + FIGURES + "assessment:\n  rule: efficacy\n  unacceptable: 6\n  %s",
          "assessment.unacceptable",
          SMALLEST + FIGURES + "assessment:\n  rule: efficacy\n  satisfactory: 12\n  %s",
          "assessment.base",
          SMALLEST
              + FIGURES
              + "assessment:\n  rule: efficacy\n  unacceptable: 6\n  satisfactory: 12\n  %s",
          "assessment.span",
          SMALLEST
              + FIGURES
              + "assessment:\n  rule: efficacy\n  unacceptable: 6\n  satisfactory: 12\n  %s",
          "assessment.of",
          SMALLEST + FIGURES + "assessment:\n  rule: sum\n  %s",
          "assessment.indicators.<indicator>.step",
          SMALLEST + FIGURES + "assessment:\n  indicators:\n    x:\n      rule: step\n      %s",
          "assessment.indicators.<indicator>.exceeded",
          SMALLEST
              + FIGURES
              + "assessment:\n"
              + "  indicators:\n"
              + "    x:\n"
              + "      rule: four_grade\n"
              + "      nearly: 6\n"
              + "      %s",
          "assessment.indicators.<indicator>.nearly",
          SMALLEST
              + FIGURES
              + "assessment:\n"
              + "  indicators:\n"
              + "    x:\n"
              + "      rule: four_grade\n"
              + "      exceeded: 12\n"
              + "      %s",
          "assessment.indicators.<indicator>.below",
          SMALLEST
              + FIGURES
              + "assessment:\n"
              + "  indicators:\n"
              + "    x:\n"
              + "      rule: four_grade\n"
              + "      exceeded: 12\n"
              + "      nearly: 6\n"
              + "      %s",
          "assessment.indicators.<indicator>.from",
          SMALLEST
              + FIGURES
              + "assessment:\n"
              + "  indicators:\n"
              + "    x:\n"
              + "      rule: four_grade\n"
              + "      exceeded: 12\n"
              + "      nearly: 6\n"
              + "      %s",
          "assessment.indicators.<indicator>.points",
          SMALLEST
              + FIGURES
              + "assessment:\n  indicators:\n    x:\n      rule: rank_points\n      %s",
          "assessment.indicators.<indicator>.by",
          SMALLEST
              + FIGURES
              + "assessment:\n  indicators:\n    x:\n      rule: rank_ladder\n      %s",
          "assessment.indicators.<indicator>.satisfactory",
          SMALLEST
              + FIGURES
              + "assessment:\n"
              + "  indicators:\n"
              + "    x:\n"
              + "      rule: efficacy\n"
              + "      unacceptable: 6\n"
              + "      %s",
          "assessment.indicators.<indicator>.unacceptable",
          SMALLEST
              + FIGURES
              + "assessment:\n"
              + "  indicators:\n"
              + "    x:\n"
              + "      rule: efficacy\n"
              + "      satisfactory: 12\n"
              + "      %s",
          "assessment.indicators.<indicator>.base",
          SMALLEST
              + FIGURES
              + "assessment:\n"
              + "  indicators:\n"
              + "    x:\n"
              + "      rule: efficacy\n"
              + "      unacceptable: 6\n"
              + "      satisfactory: 12\n"
              + "      %s",
          "assessment.indicators.<indicator>.span",
          SMALLEST
              + FIGURES
              + "assessment:\n"
              + "  indicators:\n"
              + "    x:\n"
              + "      rule: efficacy\n"
              + "      unacceptable: 6\n"
              + "      satisfactory: 12\n"
              + "      %s",
          "assessment.indicators.<indicator>.of",
          SMALLEST + FIGURES + "assessment:\n  indicators:\n    x:\n      rule: sum\n      %s");

  @TempDir private Path folder;

  @BeforeEach
  void makeInputs() throws IOException {
    make("areas.csv", "indicators.csv", "observations.csv", "targets.csv");
    Files.copy(Reference.home().resolve("data/templates/bureau.docx"), folder.resolve("ours.docx"));
  }

  private static List<Map<String, String>> documented() {
    return Stream.of(
            "Top level",
            "plan",
            "statistics",
            "evaluation",
            "assessment",
            "composite",
            "assessment.indicators",
            "comparison",
            "quality",
            "report",
            "output")
        .flatMap(heading -> PAGE.rows(heading).stream())
        .toList();
  }

  private static Map<String, String> sections(String... pairs) {
    Map<String, String> sections = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      sections.put(pairs[i], pairs[i + 1]);
    }
    return sections;
  }

  private static Stream<Key> keys() {
    return documented().stream().map(Key::of);
  }

  private static Stream<Key> keysWithDefault() {
    return keys().filter(key -> !key.usual().isEmpty());
  }

  /** Sections whose keys the program names; the others hold keys of the project's own. */
  private static Stream<String> closedSections() {
    Set<String> own =
        keys().filter(k -> k.name().startsWith("<")).map(Key::section).collect(Collectors.toSet());
    return SECTIONS.keySet().stream().filter(s -> !own.contains(s)).sorted();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyDocumentedKeyIsAccepted(Key key) throws IOException {
    Matcher files = FILE_NAME.matcher(key.example());
    while (files.find()) {
      make(files.group());
    }

    assertThat(read(key.section(), key.example())).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("keysWithDefault")
  void documentedDefaultsChangeNothing(Key key) throws IOException {
    assertThat(read(key.section(), key.name() + ": " + quoted(key.usual())))
        .isEqualTo(read(key.section(), ""));
  }

  @ParameterizedTest
  @MethodSource("closedSections")
  void everyAcceptedKeyIsDocumented(String section) {
    ProjectFileException refusal =
        catchThrowableOfType(
            ProjectFileException.class, () -> read(section, "no_such_key_at_all: 1"));
    String known = refusal.text(Language.EN).replaceFirst("(?s).*Known keys: ", "");

    assertThat(new TreeSet<>(Arrays.asList(known.split(", "))))
        .isEqualTo(
            keys()
                .filter(k -> k.section().equals(section))
                .map(Key::name)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void catalogueColumnsAreThoseOfTheBundledOnes() {
    for (String catalogue : List.of("areas", "indicators", "sources")) {
      Path file = Reference.home().resolve("data/reference/" + catalogue + ".csv");

      assertThat(PAGE.names(catalogue))
          .as(catalogue)
          .isEqualTo(CsvFile.read(file, catalogue, List.of()).columns());
    }
  }

  @Test
  void inputColumnsAreThoseThatTheReadersKnow() {
    List<String> targets = new ArrayList<>(TargetTable.COLUMNS);
    targets.add(TargetTable.BASE_VALUE);

    assertThat(PAGE.names("targets")).isEqualTo(targets);
    assertThat(PAGE.names("observations")).isEqualTo(RawTable.TEXTS);
  }

  /** The project that has the line in the section; the line replaces one of the same key. */
  private Project read(String section, String line) throws IOException {
    String key = line.replaceFirst(":.*", ":");
    String text =
        COMPANY.getOrDefault(section + "." + line.replaceFirst(":.*", ""), SECTIONS.get(section));
    int indent = text.indexOf("%s") - text.lastIndexOf('\n', text.indexOf("%s")) - 1;
    String space = " ".repeat(indent);
    String dash = indent < 2 ? space : " ".repeat(indent - 2) + "- ";
    String indented = "(?m)^(?<before>" + space + "|" + dash + ")" + Pattern.quote(key) + " .*$";
    boolean replaces = !line.isEmpty() && Pattern.compile(indented).matcher(text).find();
    String replaced =
        replaces
            ? text.replaceFirst(indented, "${before}" + Matcher.quoteReplacement(line))
                .replace("%s", "")
            : text.replace("%s", line);
    if (section.isEmpty() && line.startsWith("statistics:")) {
      replaced = SMALLEST + line;
    }
    Path file = folder.resolve("x.yaml");
    Files.writeString(file, replaced + "\n");
    return ProjectReader.read(file, Overrides.NONE);
  }

  /** Signs that YAML would read as its own stand between quotes. */
  private static String quoted(String value) {
    return value.equals(",") ? "\",\"" : value;
  }

  private void make(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  /**
   * A row of the page.
   *
   * @param section the section that the key stands in
   * @param name the key
   * @param usual its default, or an empty text when it is stated in words
   * @param example the key with a value, as a line of YAML
   */
  private record Key(String section, String name, String usual, String example) {
    static Key of(Map<String, String> row) {
      String full = Reference.plain(row.get("key"));
      int dot = full.lastIndexOf('.');
      Matcher usual = DEFAULT.matcher(row.get("default"));
      return new Key(
          dot < 0 ? "" : full.substring(0, dot),
          full.substring(dot + 1),
          usual.matches() && !full.endsWith(">") ? usual.group(1) : "",
          Reference.plain(row.get("example")));
    }

    @Override
    public String toString() {
      return section.isEmpty() ? name : section + "." + name;
    }
  }
}
