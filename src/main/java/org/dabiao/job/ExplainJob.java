package org.dabiao.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.findings.Attained;
import org.dabiao.findings.AuditReader;
import org.dabiao.findings.Citation;
import org.dabiao.findings.Collector;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.Subject;
import org.dabiao.findings.Trace;
import org.dabiao.job.Progress.Stage;
import org.dabiao.reference.InputException;
import org.dabiao.report.Explanation;
import org.dabiao.statistics.SeriesTable;

/**
 * Tells how one figure came about. The stages are those of {@link EvaluationJob}, run on the
 * figures of the one indicator and of those that weight it or share its targets: no figure rests on
 * others. Nothing is written.
 */
public final class ExplainJob {
  private static final int FAULTS_SHOWN = 10;

  private ExplainJob() {}

  /**
   * The derivation of one figure, as lines for people.
   *
   * @param area code, name or alias of the area
   * @param indicator id, name or alias of the indicator
   * @throws ProjectFileException when the catalogues have no such area or indicator
   * @throws InputException when nothing can be evaluated
   */
  public static List<String> run(
      Project project,
      String area,
      String indicator,
      SparkSessions.Options options,
      Progress progress) {
    progress.begin(Stage.CATALOGUES);
    Inputs.OnDriver driver = Inputs.onDriver(project);
    Asked asked = Asked.of(project, driver.catalogues(), area, indicator);
    Runnable forget = Logs.unkept();
    try {
      progress.begin(Stage.SESSION);
      SparkSession spark = SparkSessions.open(options, driver.statisticsBytes());
      if (SparkSessions.isQuick(spark)) {
        Rehearsal.begin(spark);
      }
      progress.begin(Stage.CHECKING);
      Inputs all = Inputs.read(spark, driver, project.needed(), RowTrail.WRITTEN);
      List<String> lines = explained(spark, project, all, asked, progress);
      progress.begin(Stage.DONE);
      return lines;
    } finally {
      forget.run();
    }
  }

  private static List<String> explained(
      SparkSession spark, Project project, Inputs all, Asked asked, Progress progress) {
    Inputs inputs = all.about(asked.indicators(all.catalogues(), project.rules()));
    progress.begin(Stage.SERIES);
    Evaluation evaluation = Evaluation.of(spark, project, inputs);
    if (!all.usable(project)) {
      throw new InputException(all.firstFaults(FAULTS_SHOWN));
    }
    Background<RowTrail> trail =
        Background.beside(spark, () -> RowTrail.of(spark, project, inputs, evaluation, asked));
    List<Row> series =
        evaluation
            .series()
            .filter(col(SeriesTable.REF_AREA).isInCollection(asked.areas()))
            .collectAsList();
    progress.begin(Stage.ATTAINMENT);
    List<Row> attained =
        evaluation
            .attainment()
            .filter(col(AttainmentTable.REF_AREA).equalTo(asked.area().code()))
            .filter(col(AttainmentTable.INDICATOR).equalTo(asked.indicator().id()))
            .orderBy(AttainmentTable.ORDINAL)
            .collectAsList();
    Gathered rows = new Gathered(attained, series, trail.result());
    return lines(project, inputs, evaluation.hierarchy().parentOf(), asked, rows);
  }

  private record Gathered(List<Row> attained, List<Row> series, RowTrail trail) {}

  private static List<String> lines(
      Project project, Inputs inputs, Map<String, String> parents, Asked asked, Gathered rows) {
    Subject subject = Collected.subject(project, project.language());
    Collector names = new Collector(subject, inputs.catalogues(), inputs.targets());
    AuditReader audit = new AuditReader(names);
    List<Attained> entries = rows.attained().stream().map(names::attained).toList();
    Set<String> codes = new HashSet<>(asked.areas());
    asked.area().parent().ifPresent(codes::add);
    Findings findings =
        Findings.builder(subject, names.areas(codes, parents))
            .attained(entries)
            .inputs(inputs.counts())
            .quarantine(Quarantine.told(rows.trail().faults(), project.language()))
            .sources(names.sources(sources(entries, rows.trail(), asked)))
            .audit(audit.read(rows.attained(), rows.series(), inputs.targets(), project.rules()))
            .build();
    Provenance provenance =
        new Provenance(List.of(), Provenances.evidence(inputs.targets()), parents);
    Trace trace =
        new Traces(project, asked, audit, rows.series(), rows.trail())
            .trace(findings.areas(), rows.attained(), inputs.targets());
    return new Explanation(findings, provenance, trace).lines();
  }

  /** The sources of targets and of the rows that are shown. */
  private static Set<String> sources(List<Attained> entries, RowTrail trail, Asked asked) {
    List<String> cited = new ArrayList<>();
    entries.forEach(a -> cited.add(a.targetSource()));
    trail.rows().stream()
        .filter(r -> r.isUsed() || r.row().area().equals(asked.area().code()))
        .forEach(r -> cited.add(r.row().source()));
    Set<String> ids = new TreeSet<>();
    cited.forEach(text -> Citation.of(text).forEach(c -> ids.add(c.source())));
    return ids;
  }
}
