package org.dabiao.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Has Spark answer a question of no interest. The first query of a session takes a second or two to
 * load what executes it; while the main thread still plans its own, another core can do that.
 */
final class Rehearsal {
  private static final StructType TYPE =
      new StructType().add("k", DataTypes.StringType).add("n", DataTypes.IntegerType);

  private Rehearsal() {}

  /** Starts in the background; whatever becomes of it, the run goes on. */
  static void begin(SparkSession spark) {
    CompletableFuture.runAsync(() -> query(spark)).exceptionally(fault -> null);
  }

  private static void query(SparkSession spark) {
    Dataset<Row> some = spark.createDataFrame(List.of(RowFactory.create("a", 1)), TYPE).coalesce(1);
    Dataset<Row> other = spark.createDataFrame(List.of(RowFactory.create("a", 2)), TYPE);
    some.join(broadcast(other.withColumnRenamed("n", "m")), "k")
        .withColumn("place", row_number().over(Window.partitionBy("k").orderBy(col("m"))))
        .localCheckpoint(true);
  }
}
