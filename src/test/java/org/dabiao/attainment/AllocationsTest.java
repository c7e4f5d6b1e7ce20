package org.dabiao.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Splitting a number so that its parts add up. */
class AllocationsTest {
  /**
   * 100 000 votes, 10 seats, Hare quota: the example of the encyclopaedias' article on the largest
   * remainder method.
   */
  @Test
  void allocationByLargestRemainder() {
    Map<String, BigDecimal> votes =
        Map.of(
            "yellow", number("47000"),
            "white", number("16000"),
            "red", number("15800"),
            "green", number("12000"),
            "blue", number("6100"),
            "pink", number("3100"));

    assertThat(Allocations.split(number("10"), votes, 0))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "yellow", number("5"),
                "white", number("2"),
                "red", number("1"),
                "green", number("1"),
                "blue", number("1"),
                "pink", number("0")));
  }

  @Test
  void decimalsAddUpInTheirLastPlace() {
    Map<String, BigDecimal> equal = Map.of("a", number("1"), "b", number("1"), "c", number("1"));

    assertThat(Allocations.split(number("14.33"), equal, 0))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("a", number("4.78"), "b", number("4.78"), "c", number("4.77")));
  }

  @Test
  void quantityThatIsNoCountIsSplitFinerThanItsNumber() {
    Map<String, BigDecimal> people = Map.of("a", number("1"), "b", number("3"));

    assertThat(Allocations.split(number("118"), people, 2))
        .containsExactlyInAnyOrderEntriesOf(Map.of("a", number("29.50"), "b", number("88.50")));
  }

  @Test
  void partWithoutWeightGetsNothing() {
    assertThat(Allocations.split(number("10"), Map.of("a", number("0"), "b", number("2")), 0))
        .containsEntry("a", number("0"))
        .containsEntry("b", number("10"));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
