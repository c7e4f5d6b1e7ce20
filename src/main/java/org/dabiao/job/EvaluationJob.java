package org.dabiao.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.chart.ChartFont;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Citation;
import org.dabiao.findings.Collector;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Findings;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.findings.Subject;
import org.dabiao.findings.Thresholds;
import org.dabiao.job.Progress.Stage;
import org.dabiao.plan.Target;
import org.dabiao.reference.InputException;
import org.dabiao.reference.Verdict;
import org.dabiao.statistics.SeriesTable;

/** The main job: a project's plan and statistics in, a published folder of results out. */
public final class EvaluationJob {
  private static final int FAULTS_SHOWN = 10;

  private EvaluationJob() {}

  /**
   * What a run left.
   *
   * @param folder the published folder
   * @param findings what charts and report show
   */
  public record Outcome(Path folder, Findings findings) {}

  /**
   * Runs a project.
   *
   * @param out folder to publish
   * @throws org.dabiao.reference.InputException when nothing can be evaluated; then nothing is
   *     published
   */
  public static Outcome run(
      Project project, Path out, SparkSessions.Options options, Progress progress) {
    try (OutputFolder output = OutputFolder.open(out)) {
      Logs.into(output.folder("logs"));
      CompletableFuture<ChartFont> font = Presentation.font();
      progress.begin(Stage.CATALOGUES);
      Inputs.OnDriver driver = Inputs.onDriver(project);
      progress.begin(Stage.SESSION);
      SparkSession spark = SparkSessions.open(options, driver.statisticsBytes());
      progress.begin(Stage.CHECKING);
      Inputs inputs = Inputs.read(spark, driver);
      if (!inputs.usable(project)) {
        throw new InputException(inputs.firstFaults(FAULTS_SHOWN));
      }
      TableWriter tables = new TableWriter(output.folder("tables"));
      List<QuarantinedRow> quarantine =
          Quarantine.write(tables, inputs.faults(), project.language(), project.quarantineRows());
      Findings findings = evaluate(spark, project, inputs, tables, quarantine, progress);
      Presentation.write(findings, font, output, progress);
      Manifest.write(output.path(), project, inputs.counts(), tables.written());
      progress.begin(Stage.PUBLISHING);
      Path published = output.publish();
      progress.begin(Stage.DONE);
      return new Outcome(published, findings);
    }
  }

  /** Evaluates accepted inputs and writes their tables; draws and publishes nothing. */
  static Findings evaluate(
      SparkSession spark,
      Project project,
      Inputs inputs,
      TableWriter writer,
      List<QuarantinedRow> quarantine,
      Progress progress) {
    progress.begin(Stage.SERIES);
    Evaluation evaluation = Evaluation.of(spark, project, inputs);
    Tables tables = new Tables(spark, evaluation, inputs.catalogues(), writer, project.year());
    progress.begin(Stage.ATTAINMENT);
    Dataset<Row> attainment = Kept.of(evaluation.attainment());
    List<Row> attained = tables.attainment(attainment);
    progress.begin(Stage.TABLES);
    tables.targets(inputs.targets());
    tables.milestones(attainment.schema(), attained, milestones(inputs.targets()));
    Set<String> shown =
        evaluation.targets().stream().map(t -> t.indicator().id()).collect(Collectors.toSet());
    List<Row> series = new ArrayList<>();
    tables.series(
        row -> {
          if (shown.contains(row.<String>getAs(SeriesTable.INDICATOR))) {
            series.add(row);
          }
        });
    List<Row> reconciled = tables.reconciliation();
    List<Row> conflicts = tables.conflicts();
    Dataset<Row> pairs = evaluation.pairs();
    List<Row> growth = tables.growth(pairs);
    List<Row> disparity = tables.disparity(pairs);
    List<Row> outlook = unfinished(attained) ? tables.outlook(attainment) : List.of();
    List<Row> scores = new ArrayList<>();
    List<Row> ranks = new ArrayList<>();
    evaluation
        .scheme()
        .ifPresent(
            scheme -> {
              Dataset<Row> peers = evaluation.peers(attainment);
              scores.addAll(tables.scores(peers, scheme));
              ranks.addAll(tables.ranks(peers, scheme));
            });

    Subject subject =
        new Subject(
            project.title(),
            project.year(),
            project.asOf().map(Object::toString).orElse(""),
            project.language(),
            Version.TEXT,
            thresholds(project.rules()));
    Collector collector = new Collector(subject, inputs.catalogues(), inputs.targets());
    org.dabiao.findings.Tables read = new org.dabiao.findings.Tables(collector);
    List<Attained> entries = attained.stream().map(collector::attained).toList();
    List<Compared> compared = growth.stream().map(read::compared).toList();
    return new Findings(
        subject,
        collector.areas(codes(entries, compared), evaluation.hierarchy().parts()),
        entries,
        collector.trends(series, entries),
        reconciled.stream().map(read::reconciled).toList(),
        conflicts.stream().map(read::conflict).toList(),
        compared,
        disparity.stream().map(read::disparity).toList(),
        scores.stream().map(read::scored).toList(),
        ranks.stream().map(read::ranked).toList(),
        outlook.stream().map(read::outlook).toList(),
        inputs.counts(),
        quarantine,
        collector.sources(sources(entries, series)));
  }

  private static boolean unfinished(List<Row> attained) {
    Set<String> running =
        Set.of(Verdict.AHEAD.code(), Verdict.ON_SCHEDULE.code(), Verdict.BEHIND.code());
    return attained.stream()
        .anyMatch(r -> running.contains(r.<String>getAs(AttainmentTable.VERDICT)));
  }

  private static Thresholds thresholds(EvaluationRules rules) {
    return new Thresholds(
        rules.exceeded(), rules.nearly(), rules.exceededPoints(), rules.nearlyPoints());
  }

  private static Set<String> milestones(List<Target> targets) {
    return targets.stream()
        .filter(t -> t.kind() == Target.Kind.MILESTONE)
        .map(Target::targetId)
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(List<Attained> attained, List<Compared> compared) {
    Set<String> codes = new HashSet<>();
    attained.forEach(a -> codes.add(a.area()));
    compared.forEach(c -> codes.add(c.area()));
    return codes;
  }

  private static Set<String> sources(List<Attained> attained, List<Row> series) {
    Set<String> ids = new TreeSet<>();
    for (Attained a : attained) {
      Citation.of(a.targetSource()).forEach(c -> ids.add(c.source()));
      Citation.of(a.observationSource()).forEach(c -> ids.add(c.source()));
    }
    series.forEach(r -> Citation.of(r.getAs(SeriesTable.SOURCE)).forEach(c -> ids.add(c.source())));
    return ids;
  }
}
