package org.dabiao.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Datasets that several stages read and that are computed once. */
final class Kept {
  private Kept() {}

  /**
   * In a small run the rows are cut off from the plan that made them, so that later stages are
   * planned from them alone: planning is most of it. They are computed when first asked for, while
   * planning goes on. In a large one they are kept packed, in columns, and on disk as far as memory
   * does not suffice: rows as objects are larger than Spark takes them for, and fill a small heap.
   * On a cluster, too, they keep their plan, from which Spark makes them anew when an executor is
   * lost.
   */
  static Dataset<Row> of(Dataset<Row> rows) {
    Dataset<Row> arranged = SparkSessions.arranged(rows);
    String master = rows.sparkSession().conf().get("spark.master");
    boolean small = SparkSessions.isQuick(rows.sparkSession());
    return small && master.startsWith("local") && !master.startsWith("local-cluster")
        ? arranged.localCheckpoint(false)
        : arranged.persist(StorageLevel.MEMORY_AND_DISK());
  }
}
