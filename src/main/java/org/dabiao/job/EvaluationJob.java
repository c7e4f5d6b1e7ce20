package org.dabiao.job;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dabiao.chart.ChartFont;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Provenance;
import org.dabiao.job.Progress.Stage;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;

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
      project.outputs().database().ifPresent(DatabaseResults::reach);
      Background<ChartFont> font = Presentation.font();
      progress.begin(Stage.CATALOGUES);
      Inputs.OnDriver driver = Inputs.onDriver(project);
      Presentation.prepareWord(project, driver);
      progress.begin(Stage.SESSION);
      SparkSession spark = SparkSessions.open(options, driver.statisticsBytes());
      if (SparkSessions.isQuick(spark)) {
        Rehearsal.begin(spark);
      }
      progress.begin(Stage.CHECKING);
      Inputs inputs = Inputs.read(spark, driver, project.needed());
      TableWriter tables = new TableWriter(output.folder("tables"), project.outputs().sdmxCsv());
      Results results =
          evaluate(spark, project, inputs, tables, progress, () -> Presentation.rehearse(font));
      Findings findings = results.own();
      Presentation.write(results, project.report(), font, output, progress);
      Manifest.write(output.path(), project, inputs.counts(), findings.quality(), tables.written());
      progress.begin(Stage.PUBLISHING);
      // The database first: it may refuse, while moving the finished folder hardly can.
      project
          .outputs()
          .database()
          .ifPresent(d -> DatabaseResults.write(d, output.folder("tables"), tables.written()));
      Path published = output.publish();
      progress.begin(Stage.DONE);
      return new Outcome(published, findings);
    }
  }

  /**
   * Evaluates accepted inputs and writes their tables; draws and publishes nothing.
   *
   * @throws InputException when nothing can be evaluated
   */
  static Results evaluate(
      SparkSession spark, Project project, Inputs inputs, TableWriter tables, Progress progress) {
    return evaluate(spark, project, inputs, tables, progress, () -> {});
  }

  /**
   * The same.
   *
   * @param meanwhile what this thread may do in a small run, where it has to wait for the first
   *     rows
   */
  private static Results evaluate(
      SparkSession spark,
      Project project,
      Inputs inputs,
      TableWriter tables,
      Progress progress,
      Runnable meanwhile) {
    progress.begin(Stage.SERIES);
    Evaluation evaluation = Evaluation.of(spark, project, inputs);
    if (SparkSessions.isQuick(spark)) {
      meanwhile.run();
    }
    if (!inputs.usable(project)) {
      throw new InputException(inputs.firstFaults(FAULTS_SHOWN));
    }
    // Needs nothing that is still to come.
    Background<QualityReport.Found> quality =
        Background.of(() -> QualityReport.write(spark, project, inputs, tables));
    Background<Provenance> provenance =
        Background.of(
            () ->
                Provenances.provenance(inputs, project.year(), evaluation.hierarchy().parentOf()));
    List<InputFault> faults =
        Quarantine.write(
            tables, inputs.faults(), project.language(), project.report().quarantineRows());
    Collected rows = Collected.of(spark, evaluation, project, inputs, tables, progress);
    List<Findings> editions =
        project.report().editions(project.language()).stream()
            .map(
                language ->
                    rows.findings(
                        language,
                        evaluation,
                        project,
                        inputs,
                        Quarantine.told(faults, language),
                        quality.result().told(language)))
            .toList();
    return new Results(editions, provenance.result());
  }
}
