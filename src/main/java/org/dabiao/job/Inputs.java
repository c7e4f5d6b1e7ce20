package org.dabiao.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.attainment.TargetScope;
import org.dabiao.findings.InputCount;
import org.dabiao.plan.Target;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.Checks;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.RowRules;
import org.dabiao.statistics.Tally;
import org.dabiao.statistics.source.FileFacts;
import org.dabiao.statistics.source.FolderFacts;
import org.dabiao.statistics.source.Loaded;
import org.dabiao.statistics.source.Note;
import org.dabiao.statistics.source.RawTable;
import org.dabiao.statistics.source.StatisticsInput;
import org.dabiao.statistics.source.Years;

/**
 * What a project's inputs hold: every row read is a target, an accepted observation, or a fault.
 *
 * @param catalogues areas, indicators, sources
 * @param targets accepted targets
 * @param checked observations, accepted or not, kept for the stages to come
 * @param counted how many rows were read, told when they have been
 * @param notes how inputs were read, where that had to be found out
 */
record Inputs(
    Catalogues catalogues,
    List<Target> targets,
    Dataset<Row> checked,
    Background<Counted> counted,
    List<Note> notes) {

  /**
   * What is known when all rows have been read.
   *
   * @param counts what was read from each input
   * @param faults rows of target tables, and whole files, that were not accepted
   * @param tallies what was read of each input and indicator
   */
  record Counted(List<InputCount> counts, List<InputFault> faults, List<Tally> tallies) {}

  /** What can be read without Spark: catalogues, targets, sizes and digests. */
  record OnDriver(
      Project project,
      Catalogues catalogues,
      List<Target> targets,
      List<InputCount> planCounts,
      List<InputFault> faults,
      Map<StatisticsInput, FileFacts> facts) {

    /** How many targets areas have; those allocated to parts of an area come on top. */
    int leastTargets() {
      return TargetScope.expand(targets, catalogues, project.year()).size();
    }

    /**
     * Size of the statistics as plain text; more than a small run's when an input asks for several
     * parts.
     */
    long statisticsBytes() {
      boolean large = facts.keySet().stream().anyMatch(i -> i.form().isLarge());
      long bytes =
          facts.entrySet().stream().mapToLong(e -> e.getKey().form().weight(e.getValue())).sum();
      return large ? Math.max(bytes, SparkSessions.SMALL + 1) : bytes;
    }
  }

  static OnDriver onDriver(Project project) {
    Catalogues catalogues =
        project
            .report()
            .outlined(
                Catalogues.read(
                    project.folder(), project.areas(), project.indicators(), project.sources()));
    Configuration hadoop = new Configuration(false);
    Map<StatisticsInput, FileFacts> facts = new LinkedHashMap<>();
    try {
      PlanInputs plan = PlanInputs.read(project, catalogues, hadoop);
      for (StatisticsInput input : project.statistics()) {
        Optional<String> uri = input.form().uri();
        facts.put(input, uri.isPresent() ? FolderFacts.of(uri.get(), hadoop) : FileFacts.NONE);
      }
      return new OnDriver(project, catalogues, plan.targets(), plan.counts(), plan.faults(), facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads and checks the statistics. A small run goes on planning while its rows are read.
   *
   * @param needed years that the run asks for
   */
  static Inputs read(SparkSession spark, OnDriver driver, Years needed) {
    return read(spark, driver, needed, List.of());
  }

  /**
   * The same with further columns in {@link #checked}.
   *
   * @param written columns of {@link RawTable} to keep as they are written
   */
  static Inputs read(SparkSession spark, OnDriver driver, Years needed, List<String> written) {
    Map<StatisticsInput, Loaded> loaded = new LinkedHashMap<>();
    driver
        .facts()
        .forEach((i, facts) -> loaded.put(i, load(spark, driver.catalogues(), i, facts, needed)));
    List<Dataset<Row>> rows = loaded.values().stream().flatMap(l -> l.rows().stream()).toList();
    Dataset<Row> raw = rows.isEmpty() ? RawTable.none(spark) : union(rows);
    Dataset<Row> checked =
        Kept.of(
            ruled(
                Checks.apply(spark, SparkSessions.arranged(raw), driver.catalogues(), written),
                driver));
    Background<Counted> counted =
        Background.beside(spark, () -> counted(checked, driver, loaded, needed));
    List<Note> notes = loaded.values().stream().flatMap(l -> l.notes().stream()).toList();
    return new Inputs(driver.catalogues(), driver.targets(), checked, counted, notes);
  }

  private static Counted counted(
      Dataset<Row> checked, OnDriver driver, Map<StatisticsInput, Loaded> loaded, Years needed) {
    List<Tally> tallies = Tally.of(checked);
    Map<String, List<Tally>> byInput =
        tallies.stream().collect(Collectors.groupingBy(Tally::input));
    Map<StatisticsInput, Loaded> all = new LinkedHashMap<>(loaded);
    all.replaceAll((i, l) -> byInput.containsKey(i.name()) ? l : withFault(i, l, needed));
    List<InputFault> faults = new ArrayList<>(driver.faults());
    all.values().forEach(l -> faults.addAll(l.faults()));
    List<InputCount> counts = new ArrayList<>(driver.planCounts());
    counts.addAll(counts(byInput, driver.facts(), all));
    return new Counted(counts, faults, tallies);
  }

  /** The same inputs with the targets and figures of these indicators only. */
  Inputs about(Set<String> indicators) {
    return new Inputs(
        catalogues,
        targets.stream().filter(t -> indicators.contains(t.indicator())).toList(),
        checked.filter(col(ObservationTable.INDICATOR).isInCollection(indicators)),
        counted,
        notes);
  }

  /** What was read from each input. */
  List<InputCount> counts() {
    return counted.result().counts();
  }

  /** What was read of each input and indicator. */
  List<Tally> tallies() {
    return counted.result().tallies();
  }

  /**
   * All rows. In halves: each union is analysed anew, and one by one that grows with the square.
   */
  private static Dataset<Row> union(List<Dataset<Row>> rows) {
    int half = rows.size() / 2;
    return half == 0
        ? rows.get(0)
        : union(rows.subList(0, half)).unionByName(union(rows.subList(half, rows.size())));
  }

  /** Rows that a rule of the project rejects get their fault. */
  private static Dataset<Row> ruled(Dataset<Row> checked, OnDriver driver) {
    Project project = driver.project();
    Predicates.check(project, project.quality(), checked);
    return RowRules.reject(checked, project.quality());
  }

  private static Loaded load(
      SparkSession spark,
      Catalogues catalogues,
      StatisticsInput input,
      FileFacts facts,
      Years needed) {
    try {
      return input.form().knowing(catalogues).load(spark, input, facts, needed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An input without rows says so, unless it has said what is wrong. */
  private static Loaded withFault(StatisticsInput input, Loaded loaded, Years needed) {
    if (!loaded.faults().isEmpty()) {
      return loaded;
    }
    String years = needed.first() + "–" + needed.last();
    InputFault empty = new InputFault(input.name(), 0, "", "", Reason.EMPTY_FILE, years);
    return new Loaded(loaded.rows(), loaded.skipped(), List.of(empty), loaded.notes());
  }

  private static List<InputCount> counts(
      Map<String, List<Tally>> byInput,
      Map<StatisticsInput, FileFacts> facts,
      Map<StatisticsInput, Loaded> loaded) {
    List<InputCount> counts = new ArrayList<>();
    facts.forEach(
        (input, file) -> {
          List<Tally> rows = byInput.getOrDefault(input.name(), List.of());
          Loaded l = loaded.get(input);
          long skipped = rows.stream().mapToLong(Tally::skipped).sum();
          long refused = rows.stream().mapToLong(Tally::refused).sum();
          long accepted = rows.stream().mapToLong(Tally::accepted).sum();
          counts.add(
              InputCount.of(
                  input.name(),
                  "statistics",
                  input.origin(),
                  file.bytes(),
                  file.sha256(),
                  accepted,
                  refused + l.faults().size(),
                  l.skipped() + skipped));
        });
    return counts;
  }

  long quarantined() {
    return counts().stream().mapToLong(InputCount::quarantined).sum();
  }

  /** Every row that was not accepted, by input and row; streams, since there may be many. */
  Iterator<InputFault> faults() {
    List<InputFault> plan = counted.result().faults();
    long statistics = quarantined() - plan.size();
    if (statistics <= 0) {
      return plan.iterator();
    }
    Iterator<Row> rows = SparkSessions.streamed(FaultyRows.of(checked));
    return new Iterator<>() {
      private final Iterator<InputFault> first = plan.iterator();

      @Override
      public boolean hasNext() {
        return first.hasNext() || rows.hasNext();
      }

      @Override
      public InputFault next() {
        return first.hasNext() ? first.next() : FaultyRows.fault(rows.next());
      }
    };
  }

  /** Whether anything can be evaluated: some figures, and some targets where there is a plan. */
  boolean usable(Project project) {
    boolean figures =
        counts().stream().anyMatch(c -> c.role().equals("statistics") && c.accepted() > 0);
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
