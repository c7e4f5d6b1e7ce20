package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.dabiao.job.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
