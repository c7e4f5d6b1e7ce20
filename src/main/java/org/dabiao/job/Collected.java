package org.dabiao.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.findings.Attained;
import org.dabiao.findings.AuditReader;
import org.dabiao.findings.Citation;
import org.dabiao.findings.Collector;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Findings;
import org.dabiao.findings.MeasureReader;
import org.dabiao.findings.QualityFound;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.findings.Subject;
import org.dabiao.findings.Thresholds;
import org.dabiao.job.Progress.Stage;
import org.dabiao.plan.Target;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;
import org.dabiao.statistics.SeriesTable;

/**
 * The rows of a run's tables that its findings are made of: each table is written, and what the
 * charts and reports show of it is kept.
 */
record Collected(
    List<Row> attained,
    List<Row> series,
    List<Row> reconciled,
    List<Row> conflicts,
    ComparisonTables comparison,
    List<Row> outlook,
    AssessedTables assessed,
    CompositeTables.Written composites) {

  private static final Set<String> RUNNING =
      Set.of(Verdict.AHEAD.code(), Verdict.ON_SCHEDULE.code(), Verdict.BEHIND.code());

  /** Writes all tables. */
  static Collected of(
      SparkSession spark,
      Evaluation evaluation,
      Project project,
      Inputs inputs,
      TableWriter writer,
      Progress progress) {
    Tables tables = new Tables(spark, evaluation, inputs.catalogues(), writer, project.year());
    // Planning a table is work for one core; what rests on the series alone need not wait.
    Background<OfSeries> ofSeries =
        Background.of(() -> OfSeries.of(tables, evaluation, project.comparison().indicators()));
    progress.begin(Stage.ATTAINMENT);
    Dataset<Row> attainment = Kept.of(evaluation.attainment());
    List<Row> attained = tables.attainment(attainment);
    progress.begin(Stage.TABLES);
    Background<AssessedTables> assessed =
        Background.beside(spark, () -> tables.assessed(attainment));
    Background<CompositeTables.Written> composites =
        Background.beside(
            spark, () -> CompositeTables.write(project, evaluation, attainment, writer));
    tables.targets(inputs.targets());
    milestones(tables, attainment.schema(), attained, inputs.targets());
    ComparisonTables comparison =
        tables.comparison(
            attained,
            DatedTargets.after(project.comparison().to(), inputs.targets(), inputs.catalogues()));
    List<Row> outlook = unfinished(attained) ? tables.outlook(attainment) : List.of();
    OfSeries half = ofSeries.result();
    return new Collected(
        attained,
        half.series(),
        half.reconciled(),
        half.conflicts(),
        comparison,
        outlook,
        assessed.result(),
        composites.result());
  }

  /** The tables that need no attainment. */
  private record OfSeries(List<Row> series, List<Row> reconciled, List<Row> conflicts) {
    static OfSeries of(Tables tables, Evaluation evaluation, Set<String> compared) {
      return new OfSeries(
          shown(tables, evaluation, compared), tables.reconciliation(), tables.conflicts());
    }

    /** Writes the series and keeps those of indicators that have targets or are compared. */
    private static List<Row> shown(Tables tables, Evaluation evaluation, Set<String> compared) {
      Set<String> shown =
          evaluation.targets().stream().map(t -> t.indicator().id()).collect(Collectors.toSet());
      shown.addAll(compared);
      List<Row> kept = new ArrayList<>();
      tables.series(
          row -> {
            if (shown.contains(row.<String>getAs(SeriesTable.INDICATOR))) {
              kept.add(row);
            }
          });
      return kept;
    }
  }

  private static void milestones(
      Tables tables, StructType type, List<Row> attained, List<Target> targets) {
    Set<String> ids =
        targets.stream()
            .filter(t -> t.kind() == Target.Kind.MILESTONE)
            .map(Target::targetId)
            .collect(Collectors.toSet());
    tables.milestones(type, attained, ids);
  }

  private static boolean unfinished(List<Row> attained) {
    return attained.stream()
        .anyMatch(r -> RUNNING.contains(r.<String>getAs(AttainmentTable.VERDICT)));
  }

  /** The findings of these rows, in a language. */
  Findings findings(
      Language language,
      Evaluation evaluation,
      Project project,
      Inputs inputs,
      List<QuarantinedRow> quarantine,
      QualityFound quality) {
    Subject subject = subject(project, language);
    Collector collector = new Collector(subject, inputs.catalogues(), inputs.targets());
    org.dabiao.findings.Tables read = new org.dabiao.findings.Tables(collector);
    List<Attained> entries = attained.stream().map(collector::attained).toList();
    List<Compared> compared = comparison.rows("growth").stream().map(read::compared).toList();
    Map<String, String> parents = evaluation.hierarchy().parentOf();
    return Findings.builder(subject, collector.areas(codes(entries, compared, composites), parents))
        .attained(entries)
        .trends(collector.trends(series, entries))
        .reconciled(reconciled.stream().map(read::reconciled).toList())
        .conflicts(conflicts.stream().map(read::conflict).toList())
        .compared(compared)
        .disparities(comparison.rows("disparity").stream().map(read::disparity).toList())
        .scoring(assessed.findings(collector, parents))
        .outlooks(outlook.stream().map(read::outlook).toList())
        .inputs(inputs.counts())
        .quarantine(quarantine)
        .quality(quality)
        .sources(collector.sources(sources(entries)))
        .measures(new MeasureReader(collector).read(comparison::rows))
        .composed(composites.found(project, parents))
        .audit(new AuditReader(collector).read(attained, series, inputs.targets(), project.rules()))
        .build();
  }

  /** What a run of the project is about. */
  static Subject subject(Project project, Language language) {
    return new Subject(
        project.title(),
        project.year(),
        project.asOf().map(Object::toString).orElse(""),
        language,
        Version.TEXT,
        thresholds(project.rules()));
  }

  private static Thresholds thresholds(EvaluationRules rules) {
    return new Thresholds(
        rules.exceeded(), rules.nearly(), rules.exceededPoints(), rules.nearlyPoints());
  }

  private static Set<String> codes(
      List<Attained> attained, List<Compared> compared, CompositeTables.Written composites) {
    Set<String> codes = composites.areas();
    attained.forEach(a -> codes.add(a.area()));
    compared.forEach(c -> codes.add(c.area()));
    return codes;
  }

  private Set<String> sources(List<Attained> entries) {
    Set<String> ids = new TreeSet<>();
    for (Attained a : entries) {
      Citation.of(a.targetSource()).forEach(c -> ids.add(c.source()));
      Citation.of(a.observationSource()).forEach(c -> ids.add(c.source()));
    }
    series.forEach(r -> Citation.of(r.getAs(SeriesTable.SOURCE)).forEach(c -> ids.add(c.source())));
    return ids;
  }
}
