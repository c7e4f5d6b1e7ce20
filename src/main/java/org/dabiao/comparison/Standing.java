package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How figures stand among those of their peers. */
public final class Standing {
  private final List<BigDecimal> bestFirst;
  private final Comparator<BigDecimal> order;

  private Standing(Collection<BigDecimal> values, boolean lowerIsGood) {
    Comparator<BigDecimal> rising = Comparator.naturalOrder();
    this.order = lowerIsGood ? rising : rising.reversed();
    this.bestFirst = values.stream().sorted(order).toList();
  }

  /** The standing among these figures, of which there is at least one when one is asked for. */
  public static Standing of(Collection<BigDecimal> values, boolean lowerIsGood) {
    return new Standing(values, lowerIsGood);
  }

  /** Number of figures. */
  public int n() {
    return bestFirst.size();
  }

  /** Place, 1 = best, ties sharing the better place. */
  public int rank(BigDecimal value) {
    int low = 0;
    int high = bestFirst.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(bestFirst.get(middle), value) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  /** The figure less the best one. */
  public BigDecimal toBest(BigDecimal value) {
    return value.subtract(bestFirst.get(0));
  }

  /** The figure less the arithmetic mean. */
  public BigDecimal toMean(BigDecimal value) {
    return value.subtract(mean());
  }

  /** The arithmetic mean. */
  public BigDecimal mean() {
    return Disparities.mean(bestFirst);
  }
}
