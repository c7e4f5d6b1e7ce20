package org.dabiao.job;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabiao.assessment.composite.CompositeScheme;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.job.Project.PlanInput;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.InputException;
import org.dabiao.reference.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a project file; its whole reference is docs/project-file.md. */
public final class ProjectReader {
  private final Path file;
  private final Overrides overrides;
  private final ProjectFolder files;

  private ProjectReader(Path file, Overrides overrides) {
    this.file = file;
    this.overrides = overrides;
    this.files = new ProjectFolder(file.toAbsolutePath().getParent());
  }

  /**
   * Reads and checks a project file.
   *
   * @throws ProjectFileException at the first fault, naming file, line and key
   */
  public static Project read(Path file, Overrides overrides) {
    return new ProjectReader(file, overrides).project();
  }

  private Project project() {
    YamlSection root = YamlSection.of(file.toString(), "", document());
    int declared = root.year("year");
    int year = overrides.year().orElse(declared);
    YamlSection evaluation = root.section("evaluation");
    Project project =
        new Project(
            file,
            root.required("project"),
            overrides.language().orElse(root.choice("language", Language.class, Language.ZH)),
            year,
            files.existing(root, "areas"),
            files.existing(root, "indicators"),
            root.has("sources") ? Optional.of(files.existing(root, "sources")) : Optional.empty(),
            plan(root),
            StatisticsSection.read(root, files),
            rules(evaluation, year),
            evaluation.wholeNumber("history").orElse(4),
            evaluation.has("basis") ? evaluation.texts("basis") : List.of(""),
            overrides.asOf().or(() -> evaluation.day("as_of")),
            ComparisonSection.read(root, year, files),
            AssessmentSection.read(root, files),
            ReportSettings.read(root.section("report"), files),
            QualitySection.read(root),
            Outputs.read(root.section("output")),
            composites(root));
    evaluation.day("as_of");
    root.choice("language", Language.class, Language.ZH);
    Stream.of(root, evaluation).forEach(YamlSection::refuseUnknown);
    return project;
  }

  private List<CompositeScheme> composites(YamlSection root) {
    if (!root.has("composite")) {
      return List.of();
    }
    String catalogue = files.existing(root, "indicators");
    Language language =
        overrides.language().orElse(root.choice("language", Language.class, Language.ZH));
    return CompositeSection.read(
        root, new IndicatorNames(files.resolve(catalogue), catalogue, language), files);
  }

  private Node document() {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Node node =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (node == null) {
        throw new ProjectFileException(file.toString(), 0, "", "project.empty");
      }
      return node;
    } catch (NoSuchFileException e) {
      throw new ProjectFileException(file.toString(), 0, "", "project.no_file");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new ProjectFileException(file.toString(), line, "", "project.bad_yaml", e.getProblem());
    } catch (YAMLException | CharacterCodingException e) {
      throw new ProjectFileException(file.toString(), 0, "", "project.bad_yaml", e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<PlanInput> plan(YamlSection root) {
    List<PlanInput> inputs = new ArrayList<>();
    for (YamlSection entry : root.sections("plan")) {
      String path = files.existing(entry, "path");
      Optional<NamedFile> text =
          entry.has("text") ? Optional.of(NamedFile.read(entry, "text", files)) : Optional.empty();
      inputs.add(new PlanInput(path, files.resolve(path), text, area(entry, root)));
      entry.refuseUnknown();
    }
    return inputs;
  }

  /** The area of a plan's text, which the catalogue has to have. */
  private Optional<String> area(YamlSection entry, YamlSection root) {
    Optional<String> code = entry.text("area");
    String catalogue = files.existing(root, "areas");
    if (code.isPresent() && !isKnown(code.get(), catalogue)) {
      throw entry.refuse("area", "project.no_area", code.get(), catalogue);
    }
    return code;
  }

  private boolean isKnown(String code, String catalogue) {
    try {
      return CsvFile.read(files.resolve(catalogue), catalogue, List.of("code")).rows().stream()
          .anyMatch(row -> row.cell("code").equals(code));
    } catch (InputException e) {
      // No fault of the project file: the catalogue's own are told when it is used.
      return true;
    }
  }

  private static EvaluationRules rules(YamlSection s, int year) {
    EvaluationRules usual = EvaluationRules.of(year);
    return new EvaluationRules(
        year,
        s.number("exceeded", usual.exceeded()),
        s.number("nearly", usual.nearly()),
        s.number("exceeded_points", usual.exceededPoints()),
        s.number("nearly_points", usual.nearlyPoints()),
        s.number("tolerance", usual.tolerance()),
        s.number("tolerance_points", usual.tolerancePoints()),
        s.choice("ceiling", EvaluationRules.Ceiling.class, usual.ceiling()),
        s.choice("schedule", EvaluationRules.Schedule.class, usual.schedule()),
        s.number("schedule_tolerance", usual.scheduleTolerance()),
        allocation(s.section("allocate"), year));
  }

  private static Map<String, EvaluationRules.Allocation> allocation(YamlSection s, int year) {
    Map<String, EvaluationRules.Allocation> allocation = new LinkedHashMap<>();
    for (String indicator : s.keys()) {
      if (s.isScalar(indicator)) {
        String word = s.required(indicator);
        if (!word.equals("equal")) {
          throw s.refuse(indicator, "project.not_a_choice", word, "equal | {by: …, year: …}");
        }
        allocation.put(indicator, new EvaluationRules.Allocation("", year));
        continue;
      }
      YamlSection how = s.section(indicator);
      String by = how.required("by");
      int of = how.has("year") ? how.year("year") : year - 1;
      allocation.put(indicator, new EvaluationRules.Allocation(by, of));
      how.refuseUnknown();
    }
    return allocation;
  }
}
