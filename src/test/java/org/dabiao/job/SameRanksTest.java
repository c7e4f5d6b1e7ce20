package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled index of the census: same seed, same ranks, whatever the partitions. */
final class SameRanksTest {
  private static final Path PROJECT = Runs.DATA.resolve("xianning-index.yaml");

  @TempDir private static Path folder;

  private static Path one;

  @BeforeAll
  static void run() {
    one = Runs.tables(PROJECT, folder.resolve("one"));
  }

  @AfterAll
  static void restore() {
    Example.spark();
  }

  @Test
  void withEightShufflePartitions() {
    Path eight = Runs.tables(PROJECT, Overrides.NONE, folder.resolve("eight"), "8");

    for (String table :
        List.of(
            "composite",
            "composite_ranks",
            "composite_rank_probability",
            "composite_pairs",
            "composite_leave_one_out",
            "composite_steps")) {
      assertThat(eight.resolve(table + ".csv")).hasSameBinaryContentAs(one.resolve(table + ".csv"));
      assertThat(Runs.table(one, table).size()).as(table).isPositive();
    }
  }

  @Test
  void sixCountiesHaveAllFiguresAndNothingIsInvented() {
    Cells ranks = Runs.table(one, "composite_ranks");

    assertThat(ranks.column("ref_area"))
        .containsExactly("421202", "421221", "421222", "421223", "421224", "421281");
    assertThat(ranks.column("available")).containsOnly("100");
    assertThat(ranks.column("origin")).containsOnly("derived");
    assertThat(Runs.table(one, "composite").column("imputed")).containsOnly("false");
  }

  /** 480,879 of 657,590 residents of 咸安 live in towns: 73.127 %, the most of the six. */
  @Test
  void urbanisationOfXiananIsTheHighest() {
    Cells xianan = Runs.table(one, "composite").where("ref_area", "421202");

    assertThat(xianan.where("node", "urbanisation").cells("value", "rank"))
        .containsExactly("100", "1");
    assertThat(
            Double.parseDouble(
                Runs.table(one, "composite_steps")
                    .where("ref_area", "421202")
                    .where("node", "urbanisation")
                    .where("step", "denominated")
                    .cell("value")))
        .isCloseTo(100 * 480879 / 657590.0, within(1e-9));
  }
}
