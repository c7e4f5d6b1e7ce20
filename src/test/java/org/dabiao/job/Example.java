package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.assessment.AssessmentTable;
import org.dabiao.attainment.Reconciliation;
import org.dabiao.findings.InputCount;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.dabiao.statistics.AnnualSeries;
import org.dabiao.statistics.Conflicts;
import org.dabiao.statistics.SeriesTable;
import org.dabiao.statistics.Settings;
import org.dabiao.statistics.source.FileFacts;
import org.dabiao.statistics.source.Note;
import org.dabiao.statistics.source.StatisticsInput;
import org.dabiao.statistics.source.Years;
import org.dabiao.testing.Cells;
import org.dabiao.testing.InlineTable;

/**
 * A small project written in line and run by the real reader, checks and stages, without charts and
 * report. Unless a test says otherwise, the city 咸宁 has two counties, 咸安 and 嘉鱼, an indicator is a
 * flow that adds up and should be high, and the year is 2024.
 */
public final class Example {
  /** This machine's session, one a JVM. */
  public static final SparkSessions.Options SESSION =
      new SparkSessions.Options(Optional.of("local[2]"), Map.of());

  private static final String AREAS =
      """
      code   | name   | aliases | parent | level
      421200 | 咸宁市 | 咸宁    |        | city
      421202 | 咸安区 | 咸安    | 421200 | county
      421221 | 嘉鱼县 | 嘉鱼    | 421200 | county
      """;

  private final Path folder;
  private final List<String> statistics = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private boolean plan;
  private int year = 2024;
  private Inputs inputs;
  private Evaluation evaluation;
  private ComparisonTables compared;
  private boolean composed;
  private AssessedTables assessed;

  private Example(Path folder) {
    this.folder = folder;
  }

  /** An empty project in a folder of its own. */
  public static Example in(Path folder) {
    return new Example(folder).areas(AREAS).sources("source | released | grade");
  }

  /** The session that all tests share. */
  public static SparkSession spark() {
    return SparkSessions.open(SESSION, 0);
  }

  /** Areas: code, name, aliases, parent, level, and perhaps validity. */
  public Example areas(String table) {
    InlineTable areas =
        InlineTable.of(table)
            .with("name_en", "")
            .with("aliases", "")
            .with("parent", "")
            .with("level", "")
            .with("valid_from", "")
            .with("valid_to", "");
    return file("areas.csv", areas.csv());
  }

  /** Indicators: id and unit at least. */
  public Example indicators(String table) {
    InlineTable indicators =
        InlineTable.of(table)
            .copying("name", "id")
            .with("name_en", "")
            .with("aliases", "")
            .with("nature", "flow")
            .with("direction", "higher")
            .with("roll_up", "sum")
            .with("weight", "")
            .with("theme", "")
            .with("decimals", "2");
    return file("indicators.csv", indicators.csv());
  }

  /** Sources: source, released, grade. */
  public Example sources(String table) {
    InlineTable sources =
        InlineTable.of(table).with("title", "").with("url", "").with("grade", "A");
    return file("sources.csv", sources.csv());
  }

  /** Targets; what is not given is the reader's default. */
  public Example targets(String table) {
    return plan(InlineTable.of(table).csv());
  }

  /** The plan table as it stands in its file. */
  public Example plan(String text) {
    plan = true;
    return file("plan.csv", text);
  }

  /** Published figures. */
  public Example figures(String table) {
    return statistics("figures.csv", InlineTable.of(table).csv(), "");
  }

  /** Invented figures. */
  public Example illustrative(String table) {
    return statistics("invented.csv", InlineTable.of(table).csv(), ", origin: illustrative");
  }

  /** A statistics file as it stands, with further settings of its entry. */
  public Example statistics(String name, String text, String settings) {
    return statistics(name, text.getBytes(StandardCharsets.UTF_8), settings);
  }

  /** An entry of statistics, as a flow mapping of YAML. */
  public Example input(String entry) {
    statistics.add("  - " + entry);
    return this;
  }

  /** The rows of the only input, as its form reads them for these years. */
  public Dataset<Row> raw(int first, int last) {
    return raw(spark(), first, last);
  }

  /** The same in a session of another kind. */
  Dataset<Row> raw(SparkSession session, int first, int last) {
    StatisticsInput input = project().statistics().get(0);
    try {
      return input
          .form()
          .load(session, input, FileFacts.NONE, new Years(first, last))
          .rows()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A statistics file in another encoding. */
  public Example statistics(String name, String text, Charset encoding, String settings) {
    return statistics(name, text.getBytes(encoding), settings);
  }

  /** A statistics file byte by byte. */
  public Example statistics(String name, byte[] bytes, String settings) {
    statistics.add("  - {path: \"" + name + "\"" + settings + "}");
    return file(name, bytes);
  }

  public Example year(int evaluated) {
    year = evaluated;
    return this;
  }

  /** A section of the project file, as YAML. */
  public Example section(String yaml) {
    sections.add(yaml);
    return this;
  }

  /** The project, read by the real reader. */
  public Project project() {
    List<String> lines = new ArrayList<>();
    lines.add("project: example");
    lines.add("year: " + year);
    lines.add("areas: areas.csv");
    lines.add("indicators: indicators.csv");
    lines.add("sources: sources.csv");
    if (plan) {
      lines.add("plan: [{path: plan.csv}]");
    }
    lines.add("statistics:");
    lines.addAll(statistics);
    lines.addAll(sections);
    file("example.yaml", String.join("\n", lines) + "\n");
    return ProjectReader.read(folder.resolve("example.yaml"), Overrides.NONE);
  }

  /** Yearly values of every basis and origin, ordered; runs no later stage. */
  public Cells years() {
    return ordered(settled());
  }

  /** The yearly values in use, parents filled in, ordered. */
  public Cells series() {
    return ordered(evaluation().series());
  }

  /** Attainment rows, by area and then in the plan's order. */
  public Cells attainment() {
    return Cells.of(evaluation().attainment().orderBy("ref_area", "ordinal"));
  }

  /** The same as rows with all columns, those for later stages included. */
  public List<Row> attainmentRows() {
    return evaluation().attainment().orderBy("ref_area", "ordinal").collectAsList();
  }

  /** Places where bases disagree; runs no later stage. */
  public Cells conflicts() {
    return Cells.of(Conflicts.of(settled()));
  }

  private Dataset<Row> settled() {
    Project project = project();
    Inputs.OnDriver driver = Inputs.onDriver(project);
    Dataset<Row> checked = Inputs.read(spark(), driver, new Years(0, 9999)).checked();
    Settings settings = new Settings(year - 10, year, project.asOf(), project.bases());
    return AnnualSeries.of(
        AnnualSeries.cells(spark(), checked, driver.catalogues(), settings), settings);
  }

  /** Reconciliation of targets, then of figures. */
  public Cells reconciliation() {
    Evaluation run = evaluation();
    List<Row> rows =
        new ArrayList<>(Reconciliation.targets(run.targets(), inputs.catalogues(), year));
    rows.addAll(
        Reconciliation.actuals(spark(), run.series(), inputs.catalogues(), year)
            .orderBy("ref_area", "indicator")
            .collectAsList());
    return Cells.of(List.of(Reconciliation.SCHEMA.fieldNames()), rows);
  }

  public Cells growth() {
    return comparison("growth");
  }

  /** How unequal the figures are; rates of attainment have rows of their own. */
  public Cells disparity() {
    Cells rows = comparison("disparity");
    return rows.size() == 0 ? rows : rows.where("measure", "value");
  }

  /** The table {@code comparison_<measure>} of a run. */
  public Cells comparison(String measure) {
    Evaluation run = evaluation();
    if (compared == null) {
      Project project = project();
      compared =
          ComparisonTables.of(
              run.comparison(),
              run.attainment().orderBy("ref_area", "ordinal").collectAsList(),
              DatedTargets.after(project.comparison().to(), inputs.targets(), inputs.catalogues()));
    }
    List<Row> rows = compared.rows(measure);
    return rows.isEmpty()
        ? new Cells(List.of())
        : Cells.of(List.of(rows.get(0).schema().fieldNames()), rows);
  }

  public Cells scores() {
    return Cells.of(List.of(AssessmentTable.SCORES.fieldNames()), assessed().scores());
  }

  /** What score cards and their themes add up to. */
  public Cells scoreCards() {
    return Cells.of(List.of(AssessmentTable.CARDS.fieldNames()), assessed().cards());
  }

  /** What it would take. */
  public Cells whatIf() {
    return Cells.of(List.of(AssessmentTable.WHAT_IF.fieldNames()), assessed().whatIf());
  }

  public Cells ranks() {
    return Cells.of(List.of(AssessmentTable.RANKS.fieldNames()), assessed().ranks());
  }

  private AssessedTables assessed() {
    if (assessed == null) {
      assessed = AssessedTables.of(evaluation(), evaluation().attainment());
    }
    return assessed;
  }

  /** Where unfinished targets are heading. */
  public Cells outlook() {
    Evaluation run = evaluation();
    return Cells.of(run.outlook(Kept.of(run.attainment())).orderBy("ref_area", "target_id"));
  }

  /** A table of the project's composite indices. */
  public Cells composite(String table) {
    if (!composed) {
      Evaluation run = evaluation();
      CompositeTables.write(project(), run, run.attainment(), new TableWriter(folder));
      composed = true;
    }
    return Cells.read(folder.resolve(table + ".csv"));
  }

  /** What was not accepted. */
  public List<InputFault> faults() {
    List<InputFault> faults = new ArrayList<>();
    inputs().faults().forEachRemaining(faults::add);
    return faults;
  }

  /** The figures that were accepted, in the indicator's unit, by input, row and cell. */
  public Cells accepted() {
    return Cells.of(inputs().checked().filter("fault is null").orderBy("input", "row", "cell"));
  }

  /** How inputs were read. */
  public List<Note> notes() {
    return inputs().notes();
  }

  /** Counts of each input. */
  public List<InputCount> counts() {
    return inputs().counts();
  }

  /** How inputs were read. */
  public List<String> notes(Language language) {
    return inputs().notes().stream().map(n -> n.text(language)).toList();
  }

  /** All rows read, in order. */
  public Cells observations() {
    return Cells.of(inputs().checked().orderBy("input", "row", "cell"));
  }

  /** What the quality rules found, as the table that a run writes. */
  public Cells quality() {
    TableWriter tables = new TableWriter(folder);
    QualityReport.write(spark(), project(), inputs(), tables);
    return Cells.read(folder.resolve("quality.csv"));
  }

  private Inputs inputs() {
    if (inputs == null) {
      Project project = project();
      inputs = Inputs.read(spark(), Inputs.onDriver(project), project.needed());
    }
    return inputs;
  }

  private Evaluation evaluation() {
    if (evaluation == null) {
      evaluation = Evaluation.of(spark(), project(), inputs());
    }
    return evaluation;
  }

  private static Cells ordered(Dataset<Row> series) {
    return Cells.of(
        series.orderBy(
            SeriesTable.REF_AREA,
            SeriesTable.INDICATOR,
            SeriesTable.YEAR,
            SeriesTable.BASIS,
            SeriesTable.ORIGIN));
  }

  private Example file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Example file(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
