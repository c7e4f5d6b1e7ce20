package org.dabiao.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that another core does meanwhile; its failure is told where the result is asked for. */
final class Background<T> {
  private final CompletableFuture<T> future;

  private Background(CompletableFuture<T> future) {
    this.future = future;
  }

  static <T> Background<T> of(Supplier<T> work) {
    return new Background<>(CompletableFuture.supplyAsync(work));
  }

  /** What is known already. */
  static <T> Background<T> done(T result) {
    return new Background<>(CompletableFuture.completedFuture(result));
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
