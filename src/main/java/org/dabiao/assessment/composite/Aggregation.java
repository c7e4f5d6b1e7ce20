package org.dabiao.assessment.composite;

/**
 * Makes a node's score from those of its children, x₁ … xₖ with weights w₁ … wₖ that add up to 1. A
 * missing child's weight is spread over the others.
 */
public enum Aggregation {
  /** Σ wᵢxᵢ. */
  ARITHMETIC {
    @Override
    double[] apply(double[][] columns, double[] weights) {
      return Means.of(columns, weights, x -> x, sum -> sum);
    }
  },
  /** Π xᵢ^wᵢ; 0 when one is 0, none when one is negative. */
  GEOMETRIC {
    @Override
    double[] apply(double[][] columns, double[] weights) {
      return Means.of(columns, weights, Math::log, Math::exp);
    }
  },
  /** 1 / Σ (wᵢ/xᵢ); 0 when one is 0, none when one is negative. */
  HARMONIC {
    @Override
    double[] apply(double[][] columns, double[] weights) {
      return Means.of(columns, weights, x -> x < 0 ? Double.NaN : 1 / x, sum -> 1 / sum);
    }
  },
  /** Nearness to the best and distance from the worst, see {@link Topsis}. */
  TOPSIS {
    @Override
    double[] apply(double[][] columns, double[] weights) {
      return Topsis.similarity(columns, weights);
    }
  },
  /** One less the compromise measure Q of {@link Vikor}, so that more is better. */
  VIKOR {
    @Override
    double[] apply(double[][] columns, double[] weights) {
      return Numbers.map(Vikor.of(columns, weights, Vikor.MAJORITY).q(), q -> 1 - q);
    }
  };

  /**
   * @param columns scores of the children, a column a child, an entry an area
   * @param weights their weights
   * @return score of each area
   */
  abstract double[] apply(double[][] columns, double[] weights);

  /** Whether it asks for scores that are not negative. */
  public boolean needsPositive() {
    return this == GEOMETRIC || this == HARMONIC;
  }
}
