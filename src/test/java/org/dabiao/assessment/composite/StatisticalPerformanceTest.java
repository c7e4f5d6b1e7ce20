package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private List<String> columns;
  private List<List<String>> countries;
  private Cells composite;
  private Cells ranks;

  @BeforeAll
  void make(@TempDir Path folder) throws IOException {
    List<String> lines = lines();
    columns = cells(lines.get(0));
    countries = lines.stream().skip(1).map(StatisticalPerformanceTest::cells).toList();
    Example example =
        Example.in(folder)
            .year(2019)
            .areas("code | name | parent\nworld | 世界 |\n" + each("%s | %<s | world"))
            .indicators("id | unit | nature | roll_up\n" + indicators())
            .figures("ref_area | indicator | time_period | obs_value | unit_measure\n" + figures())
            .section(index());
    composite = example.composite("composite");
    ranks = example.composite("composite_ranks");
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        StatisticalPerformanceTest.class.getResourceAsStream("statistical-performance-2019.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split(","));
  }

  private String each(String row) {
    return countries.stream()
        .map(c -> String.format(row, c.get(0)))
        .collect(Collectors.joining("\n"));
  }

  private List<String> leaves(String start) {
    return columns.stream().filter(c -> c.startsWith(start)).toList();
  }

  private String indicators() {
    return leaves("d").stream()
        .map(id -> id + " | 分 | rate | none")
        .collect(Collectors.joining("\n"));
  }

  private String figures() {
    List<String> rows = new ArrayList<>();
    for (List<String> country : countries) {
      for (String id : leaves("d")) {
        rows.add(
            String.join(" | ", country.get(0), id, "2019", country.get(columns.indexOf(id)), "分"));
      }
    }
    return String.join("\n", rows);
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

  private double published(int country, String column) {
    return Double.parseDouble(countries.get(country).get(columns.indexOf(column)));
  }

  private double made(int country, String node) {
    return Double.parseDouble(
        composite
            .where("ref_area", countries.get(country).get(0))
            .where("node", node)
            .cell("value"));
  }

  /** Tables hold 12 significant digits. */
  @Test
  void pillarsAndIndexAreThePublishedOnesToTheLastDigit() {
    for (int country = 0; country < countries.size(); country++) {
      for (String pillar : PILLARS) {
        assertThat(made(country, pillar))
            .as("%s of %s", pillar, countries.get(country).get(0))
            .isCloseTo(published(country, pillar), within(1e-10));
      }
      assertThat(made(country, "INDEX")).isCloseTo(published(country, "INDEX"), within(1e-10));
    }
  }

  /** The file holds the countries in the published order. */
  @Test
  void inThePublishedOrder() {
    List<String> byCode =
        ranks.column("ref_area").stream()
            .map(code -> countries.stream().map(c -> c.get(0)).toList().indexOf(code) + 1)
            .map(String::valueOf)
            .toList();

    assertThat(ranks.column("rank")).isEqualTo(byCode);
  }

  @Test
  void fortyFourIndicatorsOnThreeLevels() {
    Cells norway = composite.where("ref_area", "NOR");

    assertThat(leaves("d")).hasSize(44);
    assertThat(norway.size()).isEqualTo(1 + 5 + 1 + 44);
    assertThat(norway.where("node", "d4_1_1_popu").cell("level")).isEqualTo("3");
    assertThat(IntStream.range(0, countries.size())).hasSize(36);
  }
}
