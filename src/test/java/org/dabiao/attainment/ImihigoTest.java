package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Worked examples of a performance contract system (Imihigo, Rwanda; the system's Progress
 * Calculation Guide), which states rates with one decimal.
 */
class ImihigoTest {
  @TempDir private Path folder;

  private BigDecimal rate(String target, String actual, String section) {
    return new BigDecimal(
        Example.in(folder)
            .areas(
                """
                code | name
                a    | 甲县
                """)
            .indicators(
                """
                id   | unit | nature | direction | roll_up
                jobs | 人   | stock  | higher    | none
                days | 天   | rate   | lower     | none
                """)
            .targets(
                """
                target_id | ref_area | time_period | indicator | comparator | value_low | unit
                t         | a        | 2024        |\
                """
                    + target)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                """
                    + actual)
            .section(section)
            .attainment()
            .cell("rate_low"));
  }

  /** 5000, 8000, then 12000 reached in all, of 18713. */
  @Test
  void cumulatedFiguresCountWithTheLast() {
    assertThat(
            rate(
                "jobs | ge | 18713 | 人\n",
                """
                a | jobs | 2024-03-31 | 5000  | 人
                a | jobs | 2024-06-30 | 8000  | 人
                a | jobs | 2024-12-31 | 12000 | 人
                """,
                "evaluation: {}"))
        .isCloseTo(new BigDecimal("64.1"), within(new BigDecimal("0.05")));
  }

  /** 8 was allowed, 9 were needed: 8/9. */
  @Test
  void lessIsBetterByTheInverseRatio() {
    assertThat(
            rate(
                "days | le | 8 | 天\n",
                "a | days | 2024 | 9 | 天\n",
                "evaluation: {ceiling: inverse}"))
        .isCloseTo(new BigDecimal("88.9"), within(new BigDecimal("0.05")));
  }

  /** Rates of several targets, and their mean as an index: what the system calls a composite. */
  private Cells index(String targets, String actuals) {
    return Example.in(folder)
        .areas(
            """
            code | name | parent
            p    | 甲市 |
            a    | 甲县 | p
            b    | 乙县 | p
            """)
        .indicators(
            """
            id    | unit | nature | roll_up
            one   | 人   | flow   | none
            two   | 人   | flow   | none
            three | 人   | flow   | none
            """)
        .targets("target_id | ref_area | time_period | indicator | value_low | unit\n" + targets)
        .figures("ref_area | indicator | time_period | obs_value | unit_measure\n" + actuals)
        .section(
            """
            composite:
              - id: mean
                normalise: target_distance
                available: 0
                children:
                  - {indicator: one, use: rate, target: 100}
                  - {indicator: two, use: rate, target: 100}
                  - {indicator: three, use: rate, target: 100}
            """)
        .composite("composite");
  }

  /** 150,000 of 192,884 are 77.8 %, 6,000 of 8,250 are 72.7 %; their mean is 75.25 %. */
  @Test
  void compositeIsTheMeanOfItsParts() {
    Cells mean =
        index(
            """
            t1 | a | 2024 | one | 192884 | 人
            t2 | a | 2024 | two | 8250   | 人
            """,
            """
            a | one | 2024 | 150000 | 人
            a | two | 2024 | 6000   | 人
            """);

    assertThat(number(mean, "one")).isCloseTo(0.778, within(0.0005));
    assertThat(number(mean, "two")).isCloseTo(0.727, within(0.0005));
    assertThat(number(mean, "mean")).isCloseTo(0.7525, within(0.00005));
  }

  /**
   * A percentage that is aimed at three times a year is three targets: 20, 40 and 60 of 60 are 66.7
   * % on average, 70, 85 and 100 of 100 are 85 %. A rate is never averaged over a year by itself.
   */
  @ParameterizedTest
  @CsvSource({"60, 20, 40, 60, 0.667", "100, 70, 85, 100, 0.850"})
  void percentageOfSeveralRounds(
      String target, String first, String second, String third, double expected) {
    Cells mean =
        index(
            """
            t1 | a | 2024 | one   | TARGET | 人
            t2 | a | 2024 | two   | TARGET | 人
            t3 | a | 2024 | three | TARGET | 人
            """
                .replace("TARGET", target),
            String.format(
                """
                a | one   | 2024 | %s | 人
                a | two   | 2024 | %s | 人
                a | three | 2024 | %s | 人
                """,
                first, second, third));

    assertThat(number(mean, "mean")).isCloseTo(expected, within(0.0005));
  }

  private static double number(Cells composite, String node) {
    return Double.parseDouble(composite.where("ref_area", "a").where("node", node).cell("value"));
  }
}
