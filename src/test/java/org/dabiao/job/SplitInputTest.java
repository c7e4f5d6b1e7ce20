package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dabiao.reference.InputFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that Spark reads in several parts has the record numbers that an editor shows. */
class SplitInputTest {
  private static final String SIZE = "spark.sql.files.maxPartitionBytes";
  private static final String HEADER =
      "ref_area,indicator,time_period,obs_value,unit_measure,note\n";

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    Example.spark().conf().unset(SIZE);
  }

  /** A bad row every thousand: the number in its value is the record's. */
  private static byte[] figures(int records) {
    StringBuilder text = new StringBuilder(HEADER);
    for (int record = 2; record <= records; record++) {
      String area = record % 1000 == 0 ? "row " + record : "421202";
      text.append(area).append(",grain,").append(1900 + record % 200).append(',').append(record);
      text.append(",万吨,").append("x".repeat(record % 40)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<InputFault> unknown(String name, byte[] text) {
    return Example.in(folder)
        .indicators("id | unit\ngrain | 万吨")
        .statistics(name, text, "")
        .faults()
        .stream()
        .filter(f -> f.value().startsWith("row "))
        .toList();
  }

  @Test
  void smallPartsOfASmallFile() {
    SparkSession spark = Example.spark();
    spark.conf().set(SIZE, "64k");

    List<InputFault> faults = unknown("small.csv", figures(20_000));

    assertThat(faults).hasSize(20).allMatch(f -> f.value().equals("row " + f.row()));
  }

  @Test
  void aFileOfMoreThanFourMegabytes() {
    byte[] text = figures(120_000);
    assertThat(text.length).isGreaterThan(5 << 20);

    assertThat(unknown("large.csv", text))
        .hasSize(120)
        .allMatch(f -> f.value().equals("row " + f.row()));
  }
}
