package org.dabiao.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Datasets that several stages read and that are computed once. */
final class Kept {
  private Kept() {}

  /**
   * On this machine the rows are cut off from the plan that made them, so that later stages are
   * planned from them alone: planning is most of a small run. A small run computes them when they
   * are first asked for, and plans on meanwhile; a large one now. On a cluster they keep their
   * plan, from which Spark makes them anew when an executor is lost.
   */
  static Dataset<Row> of(Dataset<Row> rows) {
    Dataset<Row> arranged = SparkSessions.arranged(rows);
    String master = rows.sparkSession().conf().get("spark.master");
    return master.startsWith("local") && !master.startsWith("local-cluster")
        ? arranged.localCheckpoint(!SparkSessions.isQuick(rows.sparkSession()))
        : arranged.persist(StorageLevel.MEMORY_AND_DISK());
  }
}
