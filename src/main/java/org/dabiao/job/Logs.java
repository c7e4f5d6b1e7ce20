package org.dabiao.job;

import java.nio.file.Path;

/** Sends Spark's own log to a file; must be told before anything logs. */
final class Logs {
  private Logs() {}

  static void into(Path folder) {
    to(folder.resolve("spark.log"));
  }

  static void to(Path file) {
    System.setProperty("dabiao.log", file.toString());
  }
}
