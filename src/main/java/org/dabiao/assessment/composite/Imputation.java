package org.dabiao.assessment.composite;

/** What stands in for a missing figure; figures put in are marked. */
public enum Imputation {
  /** Nothing. */
  NONE {
    @Override
    double stand(double[] column) {
      return Double.NaN;
    }
  },
  /** The mean of the peers that have the figure. */
  MEAN {
    @Override
    double stand(double[] column) {
      return Numbers.mean(column);
    }
  },
  /** Their median. */
  MEDIAN {
    @Override
    double stand(double[] column) {
      return Numbers.median(column);
    }
  };

  abstract double stand(double[] column);

  double[] fill(double[] column) {
    double stand = stand(column);
    return Numbers.map(column, x -> Double.isNaN(x) ? stand : x);
  }
}
