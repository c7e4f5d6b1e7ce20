package org.dabiao.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dabiao.assessment.Schemes;
import org.dabiao.assessment.composite.CompositeScheme;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.comparison.ComparisonRules;
import org.dabiao.reference.Language;
import org.dabiao.statistics.QualityRules;
import org.dabiao.statistics.Settings;
import org.dabiao.statistics.source.StatisticsInput;
import org.dabiao.statistics.source.Years;

/**
 * A project file, read and checked. Paths are resolved against its folder.
 *
 * @param file the project file
 * @param title what the report is called
 * @param language language of messages, charts and report
 * @param year year evaluated
 * @param areas path of the area catalogue, as written
 * @param indicators path of the indicator catalogue, as written
 * @param sources path of the source catalogue, as written
 * @param plan target tables
 * @param statistics inputs of statistics
 * @param rules rules of the evaluation
 * @param history how many years before the evaluated one trends show
 * @param bases bases (口径) in order of preference
 * @param asOf day after which releases are ignored
 * @param comparison what is compared, and how
 * @param schemes how to score, when the project scores
 * @param report what the reports show
 * @param quality rules that accepted figures are held against
 * @param outputs where results go besides the folder
 * @param composites composite indices
 */
public record Project(
    Path file,
    String title,
    Language language,
    int year,
    String areas,
    String indicators,
    Optional<String> sources,
    List<PlanInput> plan,
    List<StatisticsInput> statistics,
    EvaluationRules rules,
    int history,
    List<String> bases,
    Optional<LocalDate> asOf,
    ComparisonRules comparison,
    Optional<Schemes> schemes,
    ReportSettings report,
    QualityRules quality,
    Outputs outputs,
    List<CompositeScheme> composites) {

  /**
   * A target table, or the text of a plan to read targets out of.
   *
   * @param name path as written
   * @param path where it is
   * @param text the plan's text to hold a table's sentences against, when there is one
   * @param area code of the area whose text it is; when absent the text tells
   */
  public record PlanInput(String name, Path path, Optional<NamedFile> text, Optional<String> area) {
    /** Whether it is a text and not a table. */
    boolean isText() {
      return DocumentText.isDocument(name);
    }
  }

  /** The span of years that anything in the project asks for. */
  Settings settings() {
    int first = Math.min(year - history, comparison.from());
    for (EvaluationRules.Allocation a : rules.allocation().values()) {
      first = Math.min(first, a.year());
    }
    return new Settings(first, Math.max(year, comparison.to()), asOf, bases);
  }

  /** The years to read: a span's first year is what remains after the year before it. */
  Years needed() {
    Settings settings = settings();
    return new Years(settings.firstYear() - 1, settings.lastYear());
  }

  /** Folder that paths are relative to. */
  public Path folder() {
    return file.toAbsolutePath().getParent();
  }

  /** Name of the output folder: the file's without its extension. */
  public String name() {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
