package org.dabiao.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import scala.jdk.javaapi.CollectionConverters;

/** What Spark asks of the sources of a dataset. */
final class Plans {
  private Plans() {}

  /** All plans of a dataset, from what was asked to what is run. */
  static String all(Dataset<Row> rows) {
    inFull(rows);
    return ((org.apache.spark.sql.classic.Dataset<Row>) rows).queryExecution().toString();
  }

  /** The scans of the physical plan, with their filters and columns. */
  static String leaves(Dataset<Row> rows) {
    inFull(rows);
    SparkPlan plan =
        ((org.apache.spark.sql.classic.Dataset<Row>) rows).queryExecution().executedPlan();
    if (plan instanceof AdaptiveSparkPlanExec adaptive) {
      plan = adaptive.initialPlan();
    }
    StringBuilder text = new StringBuilder();
    CollectionConverters.asJava(plan.collectLeaves())
        .forEach(leaf -> text.append(leaf.simpleString(10_000)).append('\n'));
    return text.toString();
  }

  /** Spark cuts long texts in its plans; what is cut cannot be looked for. */
  private static void inFull(Dataset<Row> rows) {
    rows.sparkSession().conf().set("spark.sql.maxMetadataStringLength", "100000");
    rows.sparkSession().conf().set("spark.sql.maxPlanStringLength", "1000000");
  }
}
