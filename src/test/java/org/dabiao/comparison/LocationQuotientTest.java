package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The location quotient. */
class LocationQuotientTest {
  /**
   * Farhauer and Kröll (2013), as in the R package REAT: 1714 of 79006 jobs, 879213 of 15593224.
   */
  @Test
  void textbookExample() {
    assertThat(
            LocationQuotient.of(
                number("1714"), number("79006"), number("879213"), number("15593224")))
        .isCloseTo(number("0.3847623"), within(number("5e-8")));
  }

  @Test
  void sharesArePublishedAsSuch() {
    assertThat(LocationQuotient.ofShares(number("15"), number("12"))).isEqualByComparingTo("1.25");
  }

  @Test
  void nothingOfAPartIsNoBase() {
    assertThat(LocationQuotient.of(number("3"), number("9"), number("0"), number("90"))).isNull();
    assertThat(LocationQuotient.of(number("3"), number("0"), number("6"), number("90"))).isNull();
    assertThat(LocationQuotient.ofShares(null, number("12"))).isNull();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
