package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Human Development Index of 2021, written in the project file alone.
 *
 * <p>Method: UNDP, <i>Human Development Report 2021/22</i>, technical note 1. Figures and index:
 * the report's data file, <i>HDR21-22 Composite indices complete time series</i>, columns le_2021,
 * eys_2021, mys_2021, gnipc_2021 and hdi_2021.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class HumanDevelopmentTest {
  private Cells composite;
  private Cells ranks;

  @BeforeAll
  void make(@TempDir Path folder) {
    Example example =
        Example.in(folder)
            .year(2021)
            .areas(
                """
                code  | name  | parent
                world | 世界  |
                AGO   | 安哥拉 | world
                CHL   | 智利  | world
                CHN   | 中国  | world
                CIV   | 科特迪瓦 | world
                ISL   | 冰岛  | world
                """)
            .indicators(
                """
                id  | unit | nature | roll_up
                le  | 年   | rate   | none
                eys | 年   | rate   | none
                mys | 年   | rate   | none
                gni | 元   | rate   | none
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value   | unit_measure
                AGO      | le        | 2021        | 61.6434     | 年
                AGO      | eys       | 2021        | 12.1721     | 年
                AGO      | mys       | 2021        | 5.417390823 | 年
                AGO      | gni       | 2021        | 5465.617791 | 元
                CHL      | le        | 2021        | 78.9435     | 年
                CHL      | eys       | 2021        | 16.73130035 | 年
                CHL      | mys       | 2021        | 10.9349663  | 年
                CHL      | gni       | 2021        | 24563.24486 | 元
                CHN      | le        | 2021        | 78.2107     | 年
                CHN      | eys       | 2021        | 14.2361149  | 年
                CHN      | mys       | 2021        | 7.600118446 | 年
                CHN      | gni       | 2021        | 17504.39969 | 元
                CIV      | le        | 2021        | 58.5983     | 年
                CIV      | eys       | 2021        | 10.67558002 | 年
                CIV      | mys       | 2021        | 5.199138977 | 年
                CIV      | gni       | 2021        | 5217.448516 | 元
                ISL      | le        | 2021        | 82.6782     | 年
                ISL      | eys       | 2021        | 19.16305923 | 年
                ISL      | mys       | 2021        | 13.76716995 | 年
                ISL      | gni       | 2021        | 55782.04981 | 元
                """)
            .section(
                """
                composite:
                  - id: hdi
                    normalise: goalposts
                    aggregate: geometric
                    decimals: 3
                    children:
                      - {id: health, indicator: le, goalposts: [20, 85]}
                      - id: education
                        children:
                          - {indicator: eys, goalposts: [0, 18]}
                          - {indicator: mys, goalposts: [0, 15]}
                      - {id: income, indicator: gni, goalposts: [100, 75000], log: true}
                """);
    composite = example.composite("composite");
    ranks = example.composite("composite_ranks");
  }

  private static String published(String score) {
    return new BigDecimal(score).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void publishedToTheLastDigit() {
    assertThat(ranks.column("ref_area")).containsExactly("AGO", "CHL", "CHN", "CIV", "ISL");
    assertThat(ranks.column("score").stream().map(HumanDevelopmentTest::published))
        .containsExactly("0.586", "0.855", "0.768", "0.550", "0.959");
  }

  /** Published places among all countries: 148, 42, 79, 159, 3. */
  @Test
  void inThePublishedOrder() {
    assertThat(ranks.column("rank")).containsExactly("4", "2", "3", "5", "1");
  }

  /** 19.16 years expected in Iceland count as 18. */
  @Test
  void figuresBeyondAGoalpostAreCut() {
    assertThat(composite.where("ref_area", "ISL").where("node", "eys").cell("value"))
        .isEqualTo("1");
  }

  @Test
  void treeIsShownFromTheRoot() {
    Cells china = composite.where("ref_area", "CHN");

    assertThat(china.column("node"))
        .containsExactly("hdi", "health", "education", "eys", "mys", "income");
    assertThat(china.column("level")).containsExactly("0", "1", "1", "2", "2", "1");
    assertThat(china.where("node", "eys").cells("weight", "origin", "imputed"))
        .containsExactly("0.5", "derived", "false");
    assertThat(china.where("node", "hdi").cell("weight")).isEmpty();
  }

  /** The mean of 14.2361149/18 and 7.600118446/15. */
  @Test
  void dimensionIsAnArithmeticMean() {
    double expected = (14.2361149 / 18 + 7.600118446 / 15) / 2;

    assertThat(
            Double.parseDouble(
                composite.where("ref_area", "CHN").where("node", "education").cell("value")))
        .isCloseTo(expected, within(1e-10));
  }
}
