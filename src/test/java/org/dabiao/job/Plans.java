package org.dabiao.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import scala.jdk.javaapi.CollectionConverters;

/** What Spark asks of the sources of a dataset. */
final class Plans {
  private Plans() {}

  /** The scans of the physical plan, with their filters and columns. */
  static String leaves(Dataset<Row> rows) {
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
}
