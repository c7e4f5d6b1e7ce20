package org.dabiao.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Work that another core does meanwhile; its failure is told where the result is asked for. */
final class Background<T> {
  private final CompletableFuture<T> future;

  private Background(CompletableFuture<T> future) {
    this.future = future;
  }

  static <T> Background<T> of(Supplier<T> work) {
    return new Background<>(CompletableFuture.supplyAsync(work));
  }

  /**
   * Work beside the main thread's in a small run, where planning takes most of the time; in a large
   * one the memory belongs to one query at a time, so that it is done at once.
   */
  static <T> Background<T> beside(SparkSession spark, Supplier<T> work) {
    return SparkSessions.isQuick(spark)
        ? of(work)
        : new Background<>(CompletableFuture.completedFuture(work.get()));
  }

  /** Waits for the result; what the work threw is thrown here as it was. */
  T result() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
