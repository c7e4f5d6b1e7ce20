package org.dabiao.assessment.composite;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Where the weights of a node's children come from. Rules that look at the data see each child's
 * column of peers: a leaf's figures before they are normalised, a branch's scores. Areas with a
 * missing figure are left out of them; where nothing is told apart the weights are equal.
 */
public enum Weighting {
  /** As stated, divided by their sum. */
  GIVEN,
  /** All equal. */
  EQUAL,
  /** From judgements in pairs, see {@link Ahp}. */
  AHP,
  /**
   * Entropy (熵权法) of the figures as they are, which have to be positive: pᵢ = xᵢ/Σx, e = −Σ p ln p
   * / ln n, w ∝ 1 − e.
   */
  ENTROPY,
  /** Entropy of the figures after min-max. */
  ENTROPY_MIN_MAX,
  /**
   * CRITIC: standard deviation · Σ (1 − r) after min-max, r being Pearson's correlation with the
   * other columns. Diakoulaki, Mavrotas and Papayannakis, Computers and OR 22 (1995) 763.
   */
  CRITIC,
  /** CRITIC with Spearman's correlation of ranks. */
  CRITIC_SPEARMAN,
  /** Standard deviation (标准差法) of the figures as they are. */
  STANDARD_DEVIATION,
  /** By the effect of leaving each child out, see {@link Merec}. */
  MEREC;

  /** Whether the rule looks at the figures. */
  public boolean looksAtData() {
    return this != GIVEN && this != EQUAL && this != AHP;
  }

  /**
   * Weights that add up to 1.
   *
   * @param stated the children's stated weights, or those of the judgements
   * @param columns what the children are made of, a column a child
   * @param lower for each child whether less is better
   */
  double[] weights(double[] stated, double[][] columns, boolean[] lower) {
    if (columns.length == 1) {
      return new double[] {1};
    }
    return switch (this) {
      case GIVEN, AHP -> Numbers.shares(stated);
      case EQUAL -> Numbers.shares(new double[columns.length]);
      case ENTROPY -> entropy(complete(columns));
      case ENTROPY_MIN_MAX -> entropy(unit(complete(columns), lower));
      case CRITIC -> critic(unit(complete(columns), lower), false);
      case CRITIC_SPEARMAN -> critic(unit(complete(columns), lower), true);
      case STANDARD_DEVIATION -> Numbers.shares(deviations(complete(columns)));
      case MEREC -> Merec.weights(complete(columns), lower);
    };
  }

  static double[] entropy(double[][] columns) {
    double base = Math.log(columns[0].length);
    return Numbers.shares(
        Arrays.stream(columns)
            .mapToDouble(column -> Math.max(0, 1 - disorder(column) / base))
            .map(w -> Double.isNaN(w) ? 0 : w)
            .toArray());
  }

  private static double disorder(double[] column) {
    if (Numbers.min(column) < 0) {
      return Double.NaN;
    }
    double sum = Numbers.sum(column);
    return -Arrays.stream(column).map(x -> x / sum).map(p -> p == 0 ? 0 : p * Math.log(p)).sum();
  }

  static double[] critic(double[][] columns, boolean ofRanks) {
    double[] weights = new double[columns.length];
    double[] deviations = deviations(columns);
    for (int i = 0; i < columns.length; i++) {
      double conflict = 0;
      for (double[] other : columns) {
        conflict += 1 - correlation(columns[i], other, ofRanks);
      }
      weights[i] = deviations[i] * conflict;
    }
    return Numbers.shares(weights);
  }

  private static double[] deviations(double[][] columns) {
    return Arrays.stream(columns)
        .mapToDouble(column -> Math.sqrt(StatUtils.populationVariance(column)))
        .map(w -> Double.isNaN(w) ? 0 : w)
        .toArray();
  }

  /** A column that does not vary conflicts with none: it has no weight either way. */
  private static double correlation(double[] a, double[] b, boolean ofRanks) {
    if (a.length < 2) {
      return 1;
    }
    double r =
        ofRanks
            ? new SpearmansCorrelation().correlation(a, b)
            : new PearsonsCorrelation().correlation(a, b);
    return Double.isNaN(r) ? 1 : r;
  }

  private static double[][] unit(double[][] columns, boolean[] lower) {
    return IntStream.range(0, columns.length)
        .mapToObj(i -> Normalisation.unit(columns[i], lower[i]))
        .map(column -> Numbers.map(column, x -> Double.isNaN(x) ? 0 : x))
        .toArray(double[][]::new);
  }

  /** The rows in which no child is missing. */
  private static double[][] complete(double[][] columns) {
    int[] rows =
        IntStream.range(0, columns[0].length)
            .filter(row -> Arrays.stream(columns).noneMatch(c -> Double.isNaN(c[row])))
            .toArray();
    return Arrays.stream(columns)
        .map(column -> Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
        .toArray(double[][]::new);
  }
}
