package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index of countries with 44 indicators on three levels, written in the project file alone: the
 * Statistical Performance Indicators of 2019.
 *
 * <p>World Bank, <i>Statistical Performance Indicators</i>, repository worldbank/SPI (MIT licence),
 * file 03_output_data/SPI_index.csv of commit 03a3241: the 36 first of its countries, their
 * indicators, the published scores of the five pillars and of the index. Method: the same
 * repository's 04_reports/03_index.Rmd. The pillar of data infrastructure is that of its one branch
 * with scores, "standards and methods".
 */
@TestInstance(Lifecycle.PER_CLASS)
final class StatisticalPerformanceTest {
  private static final List<String> PILLARS = List.of("DIM1", "DIM2", "DIM3", "DIM4", "DIM5");

  private final PublishedTable table = PublishedTable.of("statistical-performance-2019.csv");
  private Cells composite;
  private Cells ranks;

  @BeforeAll
  void make(@TempDir Path folder) {
    Example example = table.fill(Example.in(folder), leaves("d"), 2019).section(index());
    composite = example.composite("composite");
    ranks = example.composite("composite_ranks");
  }

  private List<String> leaves(String start) {
    return table.columns(c -> c.startsWith(start));
  }

  private String index() {
    return """
    composite:
      - id: INDEX
        normalise: goalposts
        scale: [0, 100]
        children:
          - id: DIM1
            children: [LEAVES d1_]
          - id: DIM2
            children: [LEAVES d2_]
          - id: DIM3
            children: [LEAVES d3_]
          - id: DIM4
            children:
              - id: censuses_and_surveys
                children: [LEAVES d4_1_]
              - {indicator: d4_2_3_crvs, goalposts: [0, 1]}
              - {indicator: d4_3_geo, goalposts: [0, 1]}
          - id: DIM5
            children: [LEAVES d5_]
    """
        .lines()
        .map(
            line ->
                line.contains("LEAVES ")
                    ? line.replaceFirst("LEAVES \\w+", leafList(line.replaceAll(".* |\\]", "")))
                    : line)
        .collect(Collectors.joining("\n"));
  }

  private String leafList(String start) {
    return leaves(start).stream()
        .map(id -> "{indicator: " + id + ", goalposts: [0, 1]}")
        .collect(Collectors.joining(", "));
  }

  private double made(String country, String node) {
    return Double.parseDouble(
        composite.where("ref_area", country).where("node", node).cell("value"));
  }

  /** Tables hold 12 significant digits. */
  @Test
  void pillarsAndIndexAreThePublishedOnesToTheLastDigit() {
    List<String> codes = table.codes();
    for (int row = 0; row < codes.size(); row++) {
      for (String pillar : PILLARS) {
        assertThat(made(codes.get(row), pillar))
            .as("%s of %s", pillar, codes.get(row))
            .isCloseTo(table.number(row, pillar), within(1e-10));
      }
      assertThat(made(codes.get(row), "INDEX"))
          .isCloseTo(table.number(row, "INDEX"), within(1e-10));
    }
  }

  /** The file holds the countries in the published order. */
  @Test
  void inThePublishedOrder() {
    List<String> byCode =
        ranks.column("ref_area").stream()
            .map(code -> String.valueOf(table.codes().indexOf(code) + 1))
            .toList();

    assertThat(ranks.column("rank")).isEqualTo(byCode);
  }

  @Test
  void fortyFourIndicatorsOnThreeLevels() {
    Cells norway = composite.where("ref_area", "NOR");

    assertThat(leaves("d")).hasSize(44);
    assertThat(norway.size()).isEqualTo(1 + 5 + 1 + 44);
    assertThat(norway.where("node", "d4_1_1_popu").cell("level")).isEqualTo("3");
    assertThat(table.codes()).hasSize(36);
  }
}
