package org.dabiao.assessment.composite;

import java.util.Arrays;
import org.dabiao.assessment.TiesPolicy;

/**
 * Places of scores, 1 for the highest; {@code NaN} stays without a place. Scores are compared to 12
 * significant digits, see {@link Numbers}.
 */
final class Ranks {
  private Ranks() {}

  static double[] of(double[] scores, TiesPolicy ties) {
    double[] keys = Numbers.map(scores, x -> Double.isFinite(x) ? key(x) : Double.NaN);
    double[] sorted = Arrays.stream(keys).filter(k -> !Double.isNaN(k)).sorted().toArray();
    double[] different = Arrays.stream(sorted).distinct().toArray();
    double[] places = new double[different.length];
    int better = 0;
    for (int i = different.length - 1; i >= 0; i--) {
      int equal = equal(sorted, sorted.length - 1 - better);
      places[i] = ties.place(better, equal, different.length - 1 - i);
      better += equal;
    }
    return Numbers.map(
        keys, k -> Double.isNaN(k) ? Double.NaN : places[Arrays.binarySearch(different, k)]);
  }

  /** The same for what is published: scores rounded half up first. */
  static double[] of(double[] scores, TiesPolicy ties, int decimals) {
    return of(Numbers.map(scores, x -> Numbers.published(x, decimals)), ties);
  }

  /** How many scores equal the one at a place of the ascending order, those before it counted. */
  private static int equal(double[] sorted, int last) {
    int first = last;
    while (first >= 0 && sorted[first] == sorted[last]) {
      first--;
    }
    return last - first;
  }

  private static double key(double score) {
    return Numbers.exact(score).doubleValue();
  }
}
