package org.dabiao.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which places equal areas get; 1 is the best place. Scores 9, 7, 7, 5:
 *
 * <pre>
 * MIN      1 2   2   4
 * MAX      1 3   3   4
 * AVERAGE  1 2.5 2.5 4
 * DENSE    1 2   2   3
 * </pre>
 *
 * <p>Exact numbers are ranked here, doubles by {@code composite.Ranks}.
 */
public enum TiesPolicy {
  /** The best of the places they share. */
  MIN,
  /** The worst of the places they share. */
  MAX,
  /** The mean of the places they share. */
  AVERAGE,
  /** One more than the number of better scores, equal ones counted once. */
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
      places.put(each.getKey(), exact(better, each.getValue(), distinct));
      better += each.getValue();
      distinct++;
    }
    return places;
  }

  /**
   * The place of areas with equal scores.
   *
   * @param better how many areas are better
   * @param equal how many share the score
   * @param betterScores how many different scores are better
   */
  public double place(int better, int equal, int betterScores) {
    return halves(better, equal, betterScores) / 2.0;
  }

  /** The same, exact. */
  BigDecimal exact(int better, int equal, int betterScores) {
    int halves = halves(better, equal, betterScores);
    return halves % 2 == 0 ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(5L * halves, 1);
  }

  /** Twice the place: a whole number. */
  private int halves(int better, int equal, int betterScores) {
    return switch (this) {
      case MIN -> 2 * (better + 1);
      case MAX -> 2 * (better + equal);
      case AVERAGE -> 2 * better + equal + 1;
      case DENSE -> 2 * (betterScores + 1);
    };
  }
}
