package org.dabiao.job;

import static org.apache.spark.sql.functions.expr;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.reference.Severity;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.QualityRules;

/** Has Spark look at the project's own rules before any row is read by them. */
final class Predicates {
  private Predicates() {}

  /**
   * Refuses a predicate that Spark does not understand, that is no condition on a row, or whose
   * answer is not the same every time.
   *
   * @param observations rows in {@link ObservationTable}'s columns
   */
  static void check(Project project, QualityRules rules, Dataset<Row> observations) {
    if (rules.own().isEmpty()) {
      return;
    }
    Dataset<Row> none =
        observations
            .sparkSession()
            .createDataFrame(List.of(), observations.schema())
            .drop(ObservationTable.FAULT);
    for (QualityRules.Own rule : rules.own()) {
      if (rule.severity() != Severity.OFF) {
        check(project, rule, none);
      }
    }
  }

  private static void check(Project project, QualityRules.Own rule, Dataset<Row> observations) {
    boolean steady;
    try {
      steady =
          observations
              .filter(expr(rule.where()))
              .queryExecution()
              .analyzed()
              .expressions()
              .forall(e -> e.deterministic());
    } catch (Exception e) {
      // Spark throws its checked AnalysisException and ParseException without declaring them.
      throw refusal(project, rule, "project.bad_predicate", sentence(e));
    }
    if (!steady) {
      throw refusal(project, rule, "project.unsteady_predicate", rule.where());
    }
  }

  private static ProjectFileException refusal(
      Project project, QualityRules.Own rule, String message, String argument) {
    return new ProjectFileException(
        project.file().toString(), rule.line(), rule.key(), message, argument);
  }

  /** Spark's message without the query and the place in it, which is not the project file's. */
  private static String sentence(Exception fault) {
    String text = String.valueOf(fault.getMessage()).strip();
    return text.lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .findFirst()
        .orElse(fault.getClass().getSimpleName())
        .replaceAll(" ?SQLSTATE: \\w+.*", "");
  }
}
