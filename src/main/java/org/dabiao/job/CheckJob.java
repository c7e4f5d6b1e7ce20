package org.dabiao.job;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dabiao.findings.InputCount;
import org.dabiao.findings.QualityFound;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.job.Progress.Stage;
import org.dabiao.statistics.source.Note;

/** Reads and checks a project's inputs and publishes the quarantine; evaluates nothing. */
public final class CheckJob {
  private CheckJob() {}

  /**
   * What a check left.
   *
   * @param folder the published folder
   * @param inputs counts of each input
   * @param quarantine the first rows that were not accepted
   * @param quality what the rules found about accepted rows
   * @param notes how inputs were read, where that had to be found out
   * @param usable whether anything could be evaluated
   */
  public record Outcome(
      Path folder,
      List<InputCount> inputs,
      List<QuarantinedRow> quarantine,
      QualityFound quality,
      List<Note> notes,
      boolean usable) {}

  /** Checks a project. */
  public static Outcome run(
      Project project, Path out, SparkSessions.Options options, Progress progress) {
    try (OutputFolder output = OutputFolder.open(out)) {
      Logs.into(output.folder("logs"));
      progress.begin(Stage.CATALOGUES);
      Inputs.OnDriver driver = Inputs.onDriver(project);
      progress.begin(Stage.SESSION);
      SparkSession spark = SparkSessions.open(options, driver.statisticsBytes());
      progress.begin(Stage.CHECKING);
      Inputs inputs = Inputs.read(spark, driver, project.needed());
      TableWriter tables = new TableWriter(output.folder("tables"));
      List<QuarantinedRow> first =
          Quarantine.told(
              Quarantine.write(
                  tables, inputs.faults(), project.language(), project.report().quarantineRows()),
              project.language());
      QualityFound quality =
          QualityReport.write(spark, project, inputs, tables).told(project.language());
      Manifest.write(output.path(), project, inputs.counts(), quality, tables.written());
      progress.begin(Stage.PUBLISHING);
      Path folder = output.publish();
      progress.begin(Stage.DONE);
      return new Outcome(
          folder, inputs.counts(), first, quality, inputs.notes(), inputs.usable(project));
    }
  }
}
