package org.dabiao.job;

import java.nio.file.Path;

/** Sends Spark's own log to a file; must be told before anything logs. */
final class Logs {
  private Logs() {}

  static void into(Path folder) {
    System.setProperty("dabiao.log", folder.resolve("spark.log").toString());
  }
}
