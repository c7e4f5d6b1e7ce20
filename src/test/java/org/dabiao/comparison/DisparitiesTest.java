package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures of inequality against published and hand-made values. */
class DisparitiesTest {
  /** (2·1·1 + … ) by hand: Σ(2i − n − 1)xᵢ / (n Σx) = (−3 − 2 + 3 + 12) / (4 · 10). */
  @Test
  void giniOfOneToFour() {
    assertThat(Disparities.gini(numbers("1", "2", "3", "4"))).isEqualByComparingTo("0.25");
  }

  /** Textbook example: Doersam (2004), as quoted in the R package REAT. */
  @Test
  void giniOfFourFirms() {
    assertThat(Disparities.gini(numbers("20", "50", "20", "10"))).isEqualByComparingTo("0.3");
  }

  /** GDP of the German Länder 2015 in bn EUR: 0.5009348 (R package REAT, manual of gini). */
  @Test
  void giniOfTheGermanLaender() {
    List<BigDecimal> gdp =
        numbers(
            "460.69", "549.19", "124.16", "65.29", "31.59", "109.27", "263.44", "39.87", "258.53",
            "645.59", "131.95", "35.03", "112.66", "56.22", "85.61", "56.81");

    assertThat(Disparities.gini(gdp)).isCloseTo(number("0.5009348"), within(number("5e-8")));
  }

  @Test
  void giniOfEqualsIsZero() {
    assertThat(Disparities.gini(numbers("7", "7", "7"))).isZero();
  }

  @Test
  void giniIsUndefinedForNegativesAndForNothing() {
    assertThat(Disparities.gini(numbers("-1", "3"))).isNull();
    assertThat(Disparities.gini(numbers("0", "0"))).isNull();
  }

  /** Mean 5, population standard deviation 2: the usual example of the standard deviation. */
  @Test
  void cvIsPopulationStandardDeviationOverMean() {
    assertThat(Disparities.cv(numbers("2", "4", "4", "4", "5", "5", "7", "9")))
        .isEqualByComparingTo("0.4");
  }

  @Test
  void cvIsUndefinedWhereTheMeanIsNotPositive() {
    assertThat(Disparities.cv(numbers("-2", "2"))).isNull();
  }

  /** Squares add up to 32 around 5: √(32/7) / 5. */
  @Test
  void sampleCvDividesByOneLess() {
    assertThat(Disparities.sampleCv(numbers("2", "4", "4", "4", "5", "5", "7", "9")))
        .isCloseTo(number("0.4276179871"), within(number("1e-10")));
    assertThat(Disparities.sampleCv(numbers("3"))).isNull();
  }

  /** Incomes 10 and 40 of 2 and 1 people: mean 20, √((2·100 + 1·400)/3) / 20 = √200/20. */
  @Test
  void williamsonWeightsByPeople() {
    assertThat(Disparities.williamson(numbers("10", "40"), numbers("2", "1")))
        .isCloseTo(number("0.7071067812"), within(number("1e-10")));
  }

  @Test
  void williamsonOfEqualWeightsIsTheCv() {
    List<BigDecimal> values = numbers("2", "4", "4", "4", "5", "5", "7", "9");

    assertThat(Disparities.williamson(values, numbers("3", "3", "3", "3", "3", "3", "3", "3")))
        .isEqualByComparingTo(Disparities.cv(values));
  }

  @Test
  void williamsonWithoutPeopleIsUndefined() {
    assertThat(Disparities.williamson(numbers("1", "2"), numbers("0", "0"))).isNull();
  }

  @Test
  void maxMin() {
    assertThat(Disparities.maxMin(numbers("4", "1", "10"))).isEqualByComparingTo("10");
    assertThat(Disparities.maxMin(numbers("0", "10"))).isNull();
  }

  private static List<BigDecimal> numbers(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
