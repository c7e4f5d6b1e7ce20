package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Growth between two years. */
class GrowthsTest {
  @Test
  void growthInPerCent() {
    assertThat(Growths.growth(number("200"), number("250"))).isEqualByComparingTo("25");
    assertThat(Growths.growth(number("250"), number("200"))).isEqualByComparingTo("-20");
  }

  @Test
  void growthNeedsAPositiveStart() {
    assertThat(Growths.growth(number("0"), number("10"))).isNull();
    assertThat(Growths.growth(number("-5"), number("10"))).isNull();
  }

  /** 100 doubles in ten years at 7.1773462536 % a year. */
  @Test
  void averageGrowthIsCompound() {
    assertThat(Growths.average(number("100"), number("200"), 10))
        .isCloseTo(number("7.1773462536"), within(number("1e-9")));
  }

  @Test
  void averageOverOneYearIsTheGrowth() {
    assertThat(Growths.average(number("3"), number("4"), 1))
        .isEqualTo(Growths.growth(number("3"), number("4")));
  }

  @Test
  void averageToZeroIsUndefined() {
    assertThat(Growths.average(number("3"), number("0"), 2)).isNull();
  }

  /** 拉动: the change of a part over the whole's start. */
  @Test
  void contributionInPointsOfTheWhole() {
    assertThat(Growths.contribution(number("40"), number("46"), number("100")))
        .isEqualByComparingTo("6");
    assertThat(Growths.contribution(number("40"), number("46"), null)).isNull();
  }

  /** Σ share · growth = growth of the whole, whatever the parts. */
  @Property(seed = "20240101")
  void contributionsAddUpToTheGrowthOfTheWhole(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 1000000) Integer> from,
      @ForAll @Size(value = 20) List<@IntRange(max = 1000000) Integer> to) {
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal later = BigDecimal.ZERO;
    for (int i = 0; i < from.size(); i++) {
      whole = whole.add(BigDecimal.valueOf(from.get(i)));
      later = later.add(BigDecimal.valueOf(to.get(i)));
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < from.size(); i++) {
      BigDecimal part = BigDecimal.valueOf(from.get(i));
      sum = sum.add(Growths.contribution(part, BigDecimal.valueOf(to.get(i)), whole));
    }

    assertThat(sum).isCloseTo(Growths.growth(whole, later), within(number("1e-24")));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
