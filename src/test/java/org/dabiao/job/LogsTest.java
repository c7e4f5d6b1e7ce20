package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Spark's log goes. */
class LogsTest {
  private final String before = System.getProperty("dabiao.log");

  @TempDir Path folder;

  @AfterEach
  void asItWas() {
    if (before == null) {
      System.clearProperty("dabiao.log");
    } else {
      System.setProperty("dabiao.log", before);
    }
  }

  @Test
  void eachRunHasALogOfItsOwnThoughLoggingBeganEarlier() throws IOException {
    Logger logger = LoggerFactory.getLogger("org.example.Spark");
    Logs.into(Files.createDirectory(folder.resolve("first")));
    logger.warn("一");
    Logs.into(Files.createDirectory(folder.resolve("second")));
    logger.warn("二");

    assertThat(folder.resolve("first/spark.log")).content().contains("WARN Spark: 一");
    assertThat(folder.resolve("second/spark.log")).content().contains("二").doesNotContain("一");
  }
}
