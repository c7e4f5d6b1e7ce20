package org.dabiao.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.findings.Attained;
import org.dabiao.findings.AuditReader;
import org.dabiao.findings.Citation;
import org.dabiao.findings.Collector;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Outlook;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.QualityFound;
import org.dabiao.findings.Scoreboard;
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
    Dataset<Row> attainment =
        Kept.of(
            evaluation
                .attainment()
                .filter(col(AttainmentTable.REF_AREA).equalTo(asked.area().code()))
                .filter(col(AttainmentTable.INDICATOR).equalTo(asked.indicator().id())));
    List<Row> attained = attainment.orderBy(AttainmentTable.ORDINAL).collectAsList();
    List<Row> outlook =
        Collected.unfinished(attained) ? evaluation.outlook(attainment).collectAsList() : List.of();
    return lines(project, inputs, evaluation, asked, attained, series, outlook, trail.result());
  }

  private static List<String> lines(
      Project project,
      Inputs inputs,
      Evaluation evaluation,
      Asked asked,
      List<Row> attained,
      List<Row> series,
      List<Row> outlook,
      RowTrail trail) {
    Collector names =
        new Collector(
            Collected.subject(project, project.language()), inputs.catalogues(), inputs.targets());
    AuditReader audit = new AuditReader(names);
    org.dabiao.findings.Tables read = new org.dabiao.findings.Tables(names);
    List<Attained> entries = attained.stream().map(names::attained).toList();
    List<Outlook> outlooks = outlook.stream().map(read::outlook).toList();
    Set<String> codes = new HashSet<>(asked.areas());
    asked.area().parent().ifPresent(codes::add);
    Optional<String> share =
        Optional.ofNullable(project.rules().allocation().get(asked.indicator().id()))
            .map(EvaluationRules.Allocation::by)
            .filter(by -> !by.isEmpty());
    Findings findings =
        new Findings(
                Collected.subject(project, project.language()),
                names.areas(codes, evaluation.hierarchy().parentOf()),
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Scoreboard.NONE,
                outlooks,
                inputs.counts(),
                Quarantine.told(trail.faults(), project.language()),
                QualityFound.NOTHING,
                names.sources(sources(entries, trail, asked)))
            .with(audit.read(attained, series, inputs.targets(), project.rules()));
    Provenance provenance =
        new Provenance(
            List.of(), Provenances.evidence(inputs.targets()), evaluation.hierarchy().parentOf());
    Trace trace =
        new Traces(project, asked, audit, series, trail)
            .trace(findings.areas(), attained, inputs.targets(), share.map(audit::name));
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
