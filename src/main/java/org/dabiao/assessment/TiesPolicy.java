package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Which place equal areas share; 1 is the best place. */
public enum TiesPolicy {
  /** The better place: 1, 1, 3. */
  MIN,
  /** The worse place: 2, 2, 3. */
  MAX,
  /** The mean of the places: 1.5, 1.5, 3. */
  AVERAGE,
  /** The better place, and no place is left out: 1, 1, 2. */
  DENSE;

  /**
   * The place of each value, the greatest being the best. Values are equal when they are equal as
   * numbers, whatever their scale.
   */
  public Map<BigDecimal, BigDecimal> places(Collection<BigDecimal> values) {
    TreeMap<BigDecimal, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    values.forEach(v -> counts.merge(v, 1, Integer::sum));
    TreeMap<BigDecimal, BigDecimal> places = new TreeMap<>();
    int better = 0;
    int distinct = 0;
    for (Map.Entry<BigDecimal, Integer> each : counts.entrySet()) {
      places.put(each.getKey(), place(better, each.getValue(), distinct));
      better += each.getValue();
      distinct++;
    }
    return places;
  }

  private BigDecimal place(int better, int equal, int distinctBetter) {
    return switch (this) {
      case MIN -> BigDecimal.valueOf(better + 1L);
      case MAX -> BigDecimal.valueOf((long) better + equal);
      case AVERAGE ->
          BigDecimal.valueOf(2L * better + equal + 1)
              .divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
      case DENSE -> BigDecimal.valueOf(distinctBetter + 1L);
    };
  }
}
