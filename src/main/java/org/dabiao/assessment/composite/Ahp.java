package org.dabiao.assessment.composite;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weights from judgements in pairs (层次分析法): a[i][j] says how many times more child i matters than
 * child j. CI = (λ − n)/(n − 1) with λ the mean of (A w)ᵢ/wᵢ, which for the eigenvector is the
 * largest eigenvalue; CR = CI/RI. Saaty, <i>The Analytic Hierarchy Process</i> (1980).
 *
 * @param weights the weights, adding up to 1
 * @param index consistency index CI
 * @param ratio consistency ratio CR; judgements up to 0.1 are taken for consistent
 */
public record Ahp(double[] weights, double index, double ratio) {
  private static final int STEPS = 1000;

  /** How weights are drawn from the judgements. */
  public enum Priority {
    /** Principal eigenvector (特征向量法), by power iteration. */
    EIGENVECTOR,
    /** Mean of the columns divided by their sums (和积法). */
    COLUMN_MEAN,
    /** Geometric mean of the rows (方根法). */
    ROW_MEAN
  }

  /** Mean consistency index of random judgements, for 1 to 10 children. */
  public enum RandomIndex {
    /** Saaty 1980, the table of most textbooks. */
    CLASSIC(0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
    /** A later simulation, as used by scikit-criteria. */
    REVISED(0, 0, 0.52, 0.89, 1.12, 1.26, 1.36, 1.41, 1.46, 1.49);

    private final double[] bySize;

    RandomIndex(double... bySize) {
      this.bySize = bySize;
    }

    double of(int size) {
      return bySize[Math.min(size, bySize.length) - 1];
    }
  }

  /** Weights and consistency of a reciprocal matrix. */
  public static Ahp of(double[][] judgements, Priority priority, RandomIndex random) {
    int n = judgements.length;
    double[] weights =
        switch (priority) {
          case EIGENVECTOR -> eigenvector(judgements);
          case COLUMN_MEAN -> columnMean(judgements);
          case ROW_MEAN -> rowMean(judgements);
        };
    double[] product = times(judgements, weights);
    double lambda = IntStream.range(0, n).mapToDouble(i -> product[i] / weights[i]).sum() / n;
    double index = n < 2 ? 0 : (lambda - n) / (n - 1);
    // One or two judgements cannot contradict each other.
    double ratio = n < 3 ? 0 : index / random.of(n);
    return new Ahp(weights, index, ratio);
  }

  private static double[] eigenvector(double[][] a) {
    double[] w = new double[a.length];
    Arrays.fill(w, 1.0 / a.length);
    for (int step = 0; step < STEPS; step++) {
      w = Numbers.shares(times(a, w));
    }
    return w;
  }

  private static double[] columnMean(double[][] a) {
    double[] sums = new double[a.length];
    for (double[] row : a) {
      Arrays.setAll(sums, j -> sums[j] + row[j]);
    }
    return Arrays.stream(a)
        .mapToDouble(row -> IntStream.range(0, row.length).mapToDouble(j -> row[j] / sums[j]).sum())
        .map(sum -> sum / a.length)
        .toArray();
  }

  private static double[] rowMean(double[][] a) {
    return Numbers.shares(
        Arrays.stream(a)
            .mapToDouble(row -> Math.exp(Arrays.stream(row).map(Math::log).sum() / row.length))
            .toArray());
  }

  private static double[] times(double[][] a, double[] w) {
    return Arrays.stream(a)
        .mapToDouble(row -> IntStream.range(0, row.length).mapToDouble(j -> row[j] * w[j]).sum())
        .toArray();
  }
}
