package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Concentration against the textbook values that the R package REAT quotes in its manual. */
class ConcentrationTest {
  private static final List<BigDecimal> FOUR_FIRMS = numbers("20", "50", "20", "10");
  private static final List<BigDecimal> LAENDER =
      numbers(
          "460.69", "549.19", "124.16", "65.29", "31.59", "109.27", "263.44", "39.87", "258.53",
          "645.59", "131.95", "35.03", "112.66", "56.22", "85.61", "56.81");

  /** Doersam (2004); equivalent number 1/0.34 = 2.94. */
  @Test
  void hhiOfFourFirms() {
    assertThat(Concentration.hhi(FOUR_FIRMS)).isEqualByComparingTo("0.34");
    assertThat(Concentration.normalisedHhi(FOUR_FIRMS))
        .isCloseTo(number("0.12"), within(number("1e-12")));
  }

  /** GDP of the German Länder 2015. */
  @Test
  void hhiOfTheGermanLaender() {
    assertThat(Concentration.hhi(LAENDER)).isCloseTo(number("0.1251763"), within(number("5e-8")));
  }

  @Test
  void normalisedGiniOfFourFirms() {
    assertThat(Concentration.normalisedGini(FOUR_FIRMS))
        .isCloseTo(number("0.4"), within(number("1e-12")));
  }

  /** Stoermann (2009): incomes of six groups and the number of people in each. */
  @Test
  void weightedGini() {
    assertThat(
            Concentration.gini(
                numbers("500", "1500", "2500", "4000", "7500", "15000"),
                numbers("1000", "1200", "1600", "400", "200", "600")))
        .isCloseTo(number("0.5278261"), within(number("5e-8")));
  }

  @Test
  void equalWeightsGiveTheUsualGini() {
    assertThat(Concentration.gini(FOUR_FIRMS, numbers("7", "7", "7", "7")))
        .isCloseTo(Disparities.gini(FOUR_FIRMS), within(number("1e-30")));
  }

  @Test
  void undefinedForNegativesAndForNothing() {
    assertThat(Concentration.hhi(numbers("-1", "3"))).isNull();
    assertThat(Concentration.hhi(numbers("0", "0"))).isNull();
    assertThat(Concentration.normalisedHhi(numbers("3"))).isNull();
  }

  private static List<BigDecimal> numbers(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
