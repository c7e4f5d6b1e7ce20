package org.dabiao.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.dabiao.assessment.Schemes;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.findings.InputCount;
import org.dabiao.findings.QualityFound;
import org.dabiao.statistics.QualityRules;
import org.dabiao.statistics.source.FileFacts;

/** {@code manifest.json}: what a run read, how it was set, and what it wrote. No clock time. */
final class Manifest {
  static final String FILE = "manifest.json";

  private Manifest() {}

  static void write(
      Path folder,
      Project project,
      List<InputCount> inputs,
      QualityFound quality,
      List<TableWriter.Written> tables) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", "dabiao");
    manifest.put("version", Version.TEXT);
    manifest.put("project", project.title());
    manifest.put("project_file", fileName(project));
    manifest.put("settings", settings(project));
    manifest.put("inputs", inputs.stream().map(Manifest::input).toList());
    manifest.put("files", files(project));
    manifest.put("quality", new TreeMap<>(quality.counts()));
    manifest.put("tables", tables.stream().map(Manifest::table).toList());
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    try {
      Files.writeString(folder.resolve(FILE), json.writeValueAsString(manifest) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> settings(Project project) {
    EvaluationRules rules = project.rules();
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("language", project.language().code());
    settings.put("year", project.year());
    settings.put("as_of", project.asOf().map(Object::toString).orElse(null));
    settings.put("history", project.history());
    settings.put("basis", project.bases());
    settings.put("exceeded", rules.exceeded());
    settings.put("nearly", rules.nearly());
    settings.put("exceeded_points", rules.exceededPoints());
    settings.put("nearly_points", rules.nearlyPoints());
    settings.put("tolerance", rules.tolerance());
    settings.put("tolerance_points", rules.tolerancePoints());
    settings.put("ceiling", code(rules.ceiling()));
    settings.put("schedule", code(rules.schedule()));
    settings.put("schedule_tolerance", rules.scheduleTolerance());
    settings.put("allocate", allocation(rules));
    settings.put("comparison_from", project.comparison().from());
    settings.put("comparison_to", project.comparison().to());
    settings.put("comparison", ComparisonSection.settings(project.comparison()));
    settings.put("scoring_rule", project.schemes().map(Manifest::scoring).orElse(null));
    settings.put("quality", quality(project.quality()));
    settings.put("seed", seeds(project));
    return settings;
  }

  /** The seed of each index that draws at random; null when none does. */
  private static Map<String, Object> seeds(Project project) {
    Map<String, Object> seeds = new LinkedHashMap<>();
    project.composites().stream()
        .filter(s -> s.uncertainty() != null)
        .forEach(s -> seeds.put(s.root().id(), s.uncertainty().seed()));
    return seeds.isEmpty() ? null : seeds;
  }

  /** The rule that each scheme has for most indicators; of one scheme without its name. */
  private static Object scoring(Schemes schemes) {
    Map<String, Object> rules = new LinkedHashMap<>();
    schemes.all().forEach(s -> rules.put(s.name(), s.usual().rule().code()));
    return rules.size() == 1 ? rules.values().iterator().next() : rules;
  }

  private static Map<String, Object> allocation(EvaluationRules rules) {
    Map<String, Object> allocation = new LinkedHashMap<>();
    rules
        .allocation()
        .forEach((k, v) -> allocation.put(k, v.by().isEmpty() ? "equal" : v.by() + " " + v.year()));
    return allocation;
  }

  /** The rules in force, each with its number and severity. */
  private static Map<String, Object> quality(QualityRules rules) {
    Map<String, Object> quality = new LinkedHashMap<>();
    quality.put(QualityRules.JUMP, text(rules.jump()));
    quality.put(QualityRules.PARTS, code(rules.parts().severity()));
    quality.put(QualityRules.SUM, text(rules.sum()));
    quality.put(QualityRules.ESTIMATES, text(rules.estimates()));
    quality.put(QualityRules.STALE, text(rules.stale()));
    new TreeMap<>(rules.ranges())
        .forEach(
            (id, range) ->
                quality.put(
                    QualityRules.RANGE + " " + id,
                    range.text() + " " + code(rules.rangeSeverity())));
    rules
        .own()
        .forEach(rule -> quality.put(rule.name(), rule.where() + " " + code(rule.severity())));
    return quality;
  }

  private static String text(QualityRules.Threshold rule) {
    return rule.limit().toPlainString() + " " + code(rule.severity());
  }

  private static Map<String, Object> input(InputCount input) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("input", input.input());
    entry.put("role", input.role());
    entry.put("origin", input.origin().code());
    entry.put("bytes", input.bytes());
    entry.put("sha256", input.sha256());
    entry.put("rows_read", input.read());
    entry.put("rows_accepted", input.accepted());
    entry.put("rows_quarantined", input.quarantined());
    entry.put("rows_skipped", input.skipped());
    return entry;
  }

  /** What was read besides inputs: no row of theirs is counted, but results depend on them. */
  private static List<Map<String, Object>> files(Project project) {
    List<Map<String, Object>> files = new ArrayList<>();
    files.add(file("project", new NamedFile(fileName(project), project.file())));
    files.add(file("areas", project.areas(), project));
    files.add(file("indicators", project.indicators(), project));
    project.sources().ifPresent(s -> files.add(file("sources", s, project)));
    project.plan().stream()
        .flatMap(input -> input.text().stream())
        .distinct()
        .forEach(text -> files.add(file("plan_text", text)));
    project.report().boundaries().ifPresent(b -> files.add(file("boundaries", b.file())));
    project.report().word().template().ifPresent(t -> files.add(file("template", t)));
    return files;
  }

  private static Map<String, Object> file(String role, String name, Project project) {
    return file(role, new NamedFile(name, new ProjectFolder(project.folder()).resolve(name)));
  }

  private static String fileName(Project project) {
    return project.file().getFileName().toString();
  }

  private static Map<String, Object> file(String role, NamedFile file) {
    try {
      FileFacts facts = FileFacts.of(ProjectFolder.address(file.path()), new Configuration(false));
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("file", file.name());
      entry.put("role", role);
      entry.put("bytes", facts.bytes());
      entry.put("sha256", facts.sha256());
      return entry;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> table(TableWriter.Written table) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("table", table.name());
    entry.put("rows", table.rows());
    entry.put("sha256", table.sha256());
    return entry;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
