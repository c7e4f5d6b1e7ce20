package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Places and gaps among peers. */
class StandingTest {
  private static final List<BigDecimal> VALUES = numbers("3", "9", "3", "5");

  @Test
  void tiesShareTheBetterPlace() {
    Standing standing = Standing.of(VALUES, false);

    assertThat(VALUES.stream().map(standing::rank)).containsExactly(3, 1, 3, 2);
  }

  @Test
  void lowIsFirstWhereLessIsGood() {
    Standing standing = Standing.of(VALUES, true);

    assertThat(VALUES.stream().map(standing::rank)).containsExactly(1, 4, 1, 3);
    assertThat(standing.toBest(BigDecimal.valueOf(9))).isEqualByComparingTo("6");
  }

  @Test
  void gapsAreTheFigureLessTheOther() {
    Standing standing = Standing.of(VALUES, false);

    assertThat(standing.toBest(BigDecimal.valueOf(3))).isEqualByComparingTo("-6");
    assertThat(standing.toMean(BigDecimal.valueOf(3))).isEqualByComparingTo("-2");
    assertThat(standing.n()).isEqualTo(4);
  }

  /** Nothing is rounded before it is ranked. */
  @Test
  void aTrailingZeroIsNoDifferenceAndALastDigitIs() {
    Standing standing = Standing.of(numbers("99.996", "99.9960", "100"), false);

    assertThat(standing.rank(new BigDecimal("99.996"))).isEqualTo(2);
    assertThat(standing.rank(new BigDecimal("99.9960"))).isEqualTo(2);
    assertThat(standing.rank(new BigDecimal("100"))).isEqualTo(1);
  }

  private static List<BigDecimal> numbers(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }
}
