package org.dabiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.findings.InputCount;
import org.dabiao.plan.Target;
import org.dabiao.plan.TargetReader;
import org.dabiao.plan.TargetTable;
import org.dabiao.plan.text.Extraction;
import org.dabiao.plan.text.Sentence;
import org.dabiao.plan.text.Sentences;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Reason;
import org.dabiao.reference.Units;
import org.dabiao.statistics.Checks;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.source.DelimitedText;
import org.dabiao.statistics.source.FileFacts;
import org.dabiao.statistics.source.StatisticsInput;

/**
 * What a project's inputs hold: every row read is a target, an accepted observation, or a fault.
 *
 * @param catalogues areas, indicators, sources
 * @param targets accepted targets
 * @param checked observations, accepted or not, kept for the stages to come
 * @param counts what was read from each input
 * @param planFaults rows of target tables, and whole files, that were not accepted
 */
record Inputs(
    Catalogues catalogues,
    List<Target> targets,
    Dataset<Row> checked,
    List<InputCount> counts,
    List<InputFault> planFaults) {

  /** What can be read without Spark: catalogues, targets, sizes and digests. */
  record OnDriver(
      Catalogues catalogues,
      List<Target> targets,
      List<InputCount> planCounts,
      List<InputFault> faults,
      Map<StatisticsInput, FileFacts> facts) {

    long statisticsBytes() {
      return facts.values().stream().mapToLong(FileFacts::bytes).sum();
    }
  }

  static OnDriver onDriver(Project project) {
    Catalogues catalogues =
        Catalogues.read(project.folder(), project.areas(), project.indicators(), project.sources());
    TargetReader reader = new TargetReader(catalogues);
    Configuration hadoop = new Configuration(false);
    List<Target> targets = new ArrayList<>();
    List<InputCount> counts = new ArrayList<>();
    List<InputFault> faults = new ArrayList<>();
    Map<StatisticsInput, FileFacts> facts = new LinkedHashMap<>();
    try {
      for (Project.PlanInput input : project.plan()) {
        TargetReader.Result result =
            input.isText()
                ? extracted(input, catalogues, reader)
                : reader.read(input.path(), input.name(), sentences(input));
        targets.addAll(result.targets());
        faults.addAll(result.faults());
        FileFacts file = FileFacts.of(input.path().toUri().toString(), hadoop);
        counts.add(
            entry(
                input.name(),
                "plan",
                Origin.SOURCED,
                file,
                result.targets().size(),
                result.faults().size()));
      }
      for (StatisticsInput input : project.statistics()) {
        facts.put(input, FileFacts.of(input.uri(), hadoop));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new OnDriver(catalogues, targets, counts, faults, facts);
  }

  /** Targets out of the plan's own text; what the catalogue has no indicator for is a fault. */
  private static TargetReader.Result extracted(
      Project.PlanInput input, Catalogues catalogues, TargetReader reader) {
    String id = DocumentIds.of(input.path().getFileName().toString());
    try {
      String text = new TextFiles.TextFile(id, input.path()).text();
      Extraction extraction = new TextReader(catalogues, input.area()).read(id, text);
      return reader.read(
          TargetTable.of(input.name(), extraction.targets()), extraction.sentences());
    } catch (InputException e) {
      return new TargetReader.Result(List.of(), e.faults());
    }
  }

  private static List<Sentence> sentences(Project.PlanInput input) throws IOException {
    return input.text().isEmpty()
        ? List.of()
        : Sentences.split(new TextFiles.TextFile("", input.text().get()).text());
  }

  /** Reads and checks the statistics. */
  static Inputs read(SparkSession spark, OnDriver driver) {
    Dataset<Row> raw = null;
    List<InputFault> faults = new ArrayList<>(driver.faults());
    List<StatisticsInput> empty = new ArrayList<>();
    for (Map.Entry<StatisticsInput, FileFacts> entry : driver.facts().entrySet()) {
      Optional<Dataset<Row>> rows = rows(spark, entry.getKey(), entry.getValue());
      if (rows.isEmpty()) {
        empty.add(entry.getKey());
        faults.add(new InputFault(entry.getKey().name(), 1, "", "", Reason.EMPTY_FILE, ""));
      } else {
        raw = raw == null ? rows.get() : raw.unionByName(rows.get());
      }
    }
    Dataset<Row> read = raw == null ? DelimitedText.none(spark) : raw;
    Dataset<Row> checked =
        Kept.of(Checks.apply(spark, SparkSessions.arranged(read), driver.catalogues()));
    List<InputCount> counts = new ArrayList<>(driver.planCounts());
    counts.addAll(counts(checked, driver.facts(), empty));
    return new Inputs(driver.catalogues(), driver.targets(), checked, counts, faults);
  }

  private static Optional<Dataset<Row>> rows(
      SparkSession spark, StatisticsInput input, FileFacts facts) {
    try {
      return DelimitedText.read(spark, input, facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<InputCount> counts(
      Dataset<Row> checked, Map<StatisticsInput, FileFacts> facts, List<StatisticsInput> empty) {
    Map<String, Row> byInput = new HashMap<>();
    checked
        .groupBy(ObservationTable.INPUT)
        .agg(count(lit(1)).as("read"), count(col(ObservationTable.FAULT)).as("faults"))
        .collectAsList()
        .forEach(r -> byInput.put(r.getString(0), r));
    List<InputCount> counts = new ArrayList<>();
    facts.forEach(
        (input, file) -> {
          Row row = byInput.get(input.name());
          long read = row == null ? 0 : row.getLong(1);
          // A file without rows counts as one row read and not accepted, so that it cannot vanish.
          long refused = empty.contains(input) ? 1 : row == null ? 0 : row.getLong(2);
          long accepted = read - (row == null ? 0 : row.getLong(2));
          counts.add(entry(input.name(), "statistics", input.origin(), file, accepted, refused));
        });
    return counts;
  }

  private static InputCount entry(
      String name, String role, Origin origin, FileFacts file, long accepted, long refused) {
    return new InputCount(
        name, role, origin, file.bytes(), file.sha256(), accepted + refused, accepted, refused);
  }

  long quarantined() {
    return counts.stream().mapToLong(InputCount::quarantined).sum();
  }

  /** Every row that was not accepted, by input and row; streams, since there may be many. */
  Iterator<InputFault> faults() {
    List<InputFault> plan = planFaults;
    long statistics = quarantined() - plan.size();
    if (statistics <= 0) {
      return plan.iterator();
    }
    Iterator<Row> rows =
        checked
            .filter(col(ObservationTable.FAULT).isNotNull())
            .select(col(ObservationTable.INPUT), col(ObservationTable.ROW), col("fault.*"))
            .orderBy(ObservationTable.INPUT, ObservationTable.ROW)
            .toLocalIterator();
    return new Iterator<>() {
      private final Iterator<InputFault> first = plan.iterator();

      @Override
      public boolean hasNext() {
        return first.hasNext() || rows.hasNext();
      }

      @Override
      public InputFault next() {
        return first.hasNext() ? first.next() : fault(rows.next());
      }
    };
  }

  private static InputFault fault(Row row) {
    Reason reason = Reason.ofCode(row.getString(2));
    String value = row.getString(4);
    // Spark knows only that the unit does not convert; whether it is a unit at all is told here.
    if (reason == Reason.UNKNOWN_UNIT && Units.parse(value).isPresent()) {
      reason = Reason.INCOMPATIBLE_UNIT;
    }
    return new InputFault(
        row.getString(0), row.getLong(1), row.getString(3), value, reason, row.getString(5));
  }

  /** Whether anything can be evaluated: some figures, and some targets where there is a plan. */
  boolean usable(Project project) {
    boolean figures =
        counts.stream().anyMatch(c -> c.role().equals("statistics") && c.accepted() > 0);
    return figures && (project.plan().isEmpty() || !targets.isEmpty());
  }

  /** The first rows that were not accepted, for a message. */
  List<InputFault> firstFaults(int limit) {
    List<InputFault> shown = new ArrayList<>();
    Iterator<InputFault> all = faults();
    while (all.hasNext() && shown.size() < limit) {
      shown.add(all.next());
    }
    return shown;
  }
}
