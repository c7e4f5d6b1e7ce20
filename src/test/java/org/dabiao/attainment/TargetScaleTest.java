package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.dabiao.attainment.TargetScale.Boundary;
import org.dabiao.job.Example;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The scale of a target says of a figure what the attainment table says of it, and back. */
@TestInstance(Lifecycle.PER_CLASS)
class TargetScaleTest {
  /** Figures on, just below and just above the places where verdicts of a target of 100 begin. */
  private static final List<String> FIGURES =
      Stream.of(80, 90, 95, 98, 99, 99.5, 100, 101, 100.5, 102, 105, 108, 110, 120, 132, 140)
          .flatMap(
              x ->
                  Stream.of("-0.000001", "0", "0.000001")
                      .map(d -> new BigDecimal(x.toString()).add(new BigDecimal(d)).toString()))
          .toList();

  private List<Row> rows;
  private EvaluationRules rules;

  @BeforeAll
  void evaluate(@TempDir Path folder) {
    StringBuilder areas = new StringBuilder("code | name | parent\ncity | 市 |\n");
    StringBuilder figures =
        new StringBuilder("ref_area|indicator|time_period|obs_value|unit_measure\n");
    for (int i = 0; i < FIGURES.size(); i++) {
      areas.append("a%d | %d | city\n".formatted(i, i));
      for (String indicator : List.of("more", "less", "either")) {
        figures.append("a%d|%s|2024|%s|万吨\n".formatted(i, indicator, FIGURES.get(i)));
      }
      for (String indicator : List.of("growth", "share")) {
        figures.append("a%d|%s|2024|%s|%%\n".formatted(i, indicator, FIGURES.get(i)));
      }
    }
    Example example =
        Example.in(folder)
            .areas(areas.toString())
            .indicators(
                """
                id     | unit | nature | roll_up | direction
                more   | 万吨 | flow   | none    | higher
                less   | 万吨 | flow   | none    | lower
                either | 万吨 | flow   | none    | neutral
                growth | %    | growth | none    | higher
                share  | %    | rate   | none    | lower
                """)
            .targets(targets())
            .figures(figures.toString());
    rows = example.attainmentRows().stream().filter(r -> r.getAs("actual_low") != null).toList();
    rules = example.project().rules();
  }

  /** Every comparator for every indicator, in every area. */
  private static String targets() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "target_id|ref_area|indicator|time_period|comparator|value_low|value_high|unit|kind|base_value");
    for (int i : IntStream.range(0, FIGURES.size()).toArray()) {
      for (String indicator : List.of("more", "less", "either", "growth", "share")) {
        String kind =
            indicator.equals("growth")
                ? "growth_rate"
                : indicator.equals("share") ? "share" : "level";
        String unit = kind.equals("level") ? "万吨" : "%";
        for (String comparator : List.of("ge", "gt", "le", "lt", "eq", "approx")) {
          lines.add(
              "%s-%s-%d|a%d|%s|2024|%s|100|100|%s|%s|"
                  .formatted(indicator, comparator, i, i, indicator, comparator, unit, kind));
        }
        lines.add(
            "%s-between-%d|a%d|%s|2024|between|100|120|%s|%s|"
                .formatted(indicator, i, i, indicator, unit, kind));
      }
      lines.add("base-%d|a%d|more|2024|ge|100|100|万吨|level|80".formatted(i, i));
    }
    return String.join("\n", lines);
  }

  private static String what(Row row) {
    return row.getAs("target_id") + " " + row.getAs("actual_low");
  }

  @Test
  void everyComparatorIsThere() {
    assertThat(rows).hasSize(FIGURES.size() * 36);
  }

  @Test
  void verdictIsThatOfTheTable() {
    for (Row row : rows) {
      assertThat(TargetScale.of(row, rules).verdict(row.getAs("actual_low")).code())
          .as(what(row))
          .isEqualTo(row.<String>getAs("verdict"));
    }
  }

  @Test
  void rateAndGapAreThoseOfTheTable() {
    for (Row row : rows) {
      TargetScale scale = TargetScale.of(row, rules);
      BigDecimal figure = row.getAs("actual_low");
      BigDecimal rate = row.getAs("rate_low");
      if (rate == null) {
        assertThat(scale.rate(figure)).as(what(row)).isNull();
      } else {
        assertThat(scale.rate(figure))
            .as(what(row))
            .isCloseTo(rate, within(new BigDecimal("1e-6")));
      }
      assertThat(scale.gap(figure))
          .as(what(row))
          .isEqualByComparingTo(scale.goodGap(row.getAs("gap")));
    }
  }

  /** Each verdict begins where its boundary says: it holds there, and not one step before. */
  @Test
  void boundariesAreWhereVerdictsChange() {
    BigDecimal step = new BigDecimal("1e-12");
    for (Row row : rows) {
      TargetScale scale = TargetScale.of(row, rules);
      for (Boundary b : scale.boundaries()) {
        boolean upward = b.bound().startsWith("g");
        BigDecimal within =
            b.bound().endsWith("e") ? BigDecimal.ZERO : upward ? step : step.negate();
        BigDecimal inside = b.value().add(within);
        BigDecimal outside = upward ? b.value().subtract(step) : b.value().add(step);
        assertThat(scale.verdict(inside)).as(what(row) + b).isNotEqualTo(scale.verdict(outside));
        assertThat(scale.verdict(inside)).as(what(row) + b).isEqualTo(b.verdict());
      }
    }
  }

  @Test
  void figureOfARateHasThatRate() {
    for (Row row : rows) {
      TargetScale scale = TargetScale.of(row, rules);
      for (String rate : List.of("37", "95", "99.9", "110", "133")) {
        scale
            .atRate(new BigDecimal(rate))
            .ifPresent(
                x ->
                    assertThat(scale.rate(x))
                        .as(what(row))
                        .isCloseTo(new BigDecimal(rate), within(new BigDecimal("1e-25"))));
      }
    }
  }
}
