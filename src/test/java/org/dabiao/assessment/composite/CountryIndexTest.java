package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of a country index like COINr's example, in their order: denominators, means of groups
 * for what is missing, outliers drawn in, min-max, weights on two levels. Numbers to follow by
 * hand: b is the second of ten areas, in the north, and its lpi is missing; j comes last and its
 * roads are an outlier.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class CountryIndexTest {
  private Cells steps;
  private Cells composite;

  @BeforeAll
  void make(@TempDir Path folder) {
    Example example =
        Example.in(folder)
            .areas(
                """
                code | name | parent
                p    | 省   |
                a    | 甲   | p
                b    | 乙   | p
                c    | 丙   | p
                d    | 丁   | p
                e    | 戊   | p
                f    | 己   | p
                g    | 庚   | p
                h    | 辛   | p
                i    | 壬   | p
                j    | 癸   | p
                """)
            .indicators(
                """
                id     | unit | nature | roll_up | direction
                road   | 公里 | rate   | none    | higher
                people | 万人 | rate   | none    | neutral
                lpi    | 分   | rate   | none    | higher
                waste  | 吨   | rate   | none    | lower
                """)
            .figures(figures())
            .section(
                """
                composite:
                  - id: index
                    available: 60
                    impute: mean
                    groups: {north: [a, b, c, d, e], south: [f, g, h, i, j]}
                    winsorise: {}
                    steps: true
                    children:
                      - id: transport
                        weight: 3
                        children:
                          - {indicator: road, per: people, weight: 1}
                          - {indicator: lpi, weight: 2}
                      - {indicator: waste, weight: 1}
                """);
    composite = example.composite("composite");
    steps = example.composite("composite_steps");
  }

  /** 10 people each; roads 10 to 90 and 1000; waste 0 to 90; lpi as below. */
  private static String figures() {
    StringBuilder rows =
        new StringBuilder("ref_area | indicator | time_period | obs_value | unit_measure\n");
    List<String> areas = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    List<String> lpi = List.of("2", "", "4", "6", "8", "1", "", "2", "3", "10");
    for (int n = 0; n < areas.size(); n++) {
      String area = areas.get(n);
      rows.append(area + " | people | 2024 | 10 | 万人\n");
      rows.append(area + " | road | 2024 | " + (n < 9 ? 10 * (n + 1) : 1000) + " | 公里\n");
      rows.append(area + " | waste | 2024 | " + 10 * n + " | 吨\n");
      if (!lpi.get(n).isEmpty()) {
        rows.append(area + " | lpi | 2024 | " + lpi.get(n) + " | 分\n");
      }
    }
    return rows.toString();
  }

  private String step(String name, String area, String node) {
    return steps.where("step", name).where("ref_area", area).where("node", node).cell("value");
  }

  @Test
  void denominatorsComeFirst() {
    assertThat(step("denominated", "j", "road")).isEqualTo("100");
  }

  /** North 2, 4, 6, 8; south 1, 2, 3, 10. The mean of all would be 4.5. */
  @Test
  void missingFigureIsTheMeanOfItsGroup() {
    assertThat(step("imputed", "b", "lpi")).isEqualTo("5");
    assertThat(step("imputed", "g", "lpi")).isEqualTo("4");
  }

  /** 1 to 9 and 100, of which the last goes to 9. */
  @Test
  void outlierIsDrawnInAfterTheDenominator() {
    assertThat(step("winsorised", "j", "road")).isEqualTo("9");
    assertThat(step("normalised", "j", "road")).isEqualTo("1");
  }

  /** (2 − 1)/8, (5 − 1)/9 and, less being better, (90 − 10)/90. */
  @Test
  void minMaxOfTheTreatedFigures() {
    assertThat(
            List.of(
                step("normalised", "b", "road"),
                step("normalised", "b", "lpi"),
                step("normalised", "b", "waste")))
        .containsExactly("0.125", "0.444444444444", "0.888888888889");
  }

  /** Transport (1/8 + 2 · 4/9)/3 = 73/216; the index (3 · 73/216 + 8/9)/4 = 137/288. */
  @Test
  void weightsOfEachLevel() {
    Cells b = composite.where("ref_area", "b");

    assertThat(b.column("node")).containsExactly("index", "transport", "road", "lpi", "waste");
    assertThat(b.column("value").subList(0, 2)).containsExactly("0.475694444444", "0.337962962963");
    assertThat(b.column("imputed")).containsExactly("true", "true", "false", "true", "false");
  }
}
