package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends Spark's own log to a file: log4j2.properties asks at each message to which. */
final class Logs {
  private Logs() {}

  /** The folder's log, which is there even when nothing is logged. */
  static void into(Path folder) {
    Path file = folder.resolve("spark.log");
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    to(file);
  }

  /** A log that nobody keeps, of a run that leaves nothing: what to do at its end. */
  static Runnable unkept() {
    try {
      Path file = Files.createTempFile("dabiao-", ".log");
      to(file);
      return () -> file.toFile().delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void to(Path file) {
    System.setProperty("dabiao.log", file.toString());
  }
}
