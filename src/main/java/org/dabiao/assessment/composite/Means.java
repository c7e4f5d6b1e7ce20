package org.dabiao.assessment.composite;

import java.util.function.DoubleUnaryOperator;

/** Weighted means of the form g(Σ wᵢ f(xᵢ)), row by row. */
final class Means {
  private Means() {}

  static double[] of(
      double[][] columns, double[] weights, DoubleUnaryOperator f, DoubleUnaryOperator g) {
    double[] means = new double[columns[0].length];
    for (int row = 0; row < means.length; row++) {
      double sum = 0;
      double weight = 0;
      for (int i = 0; i < columns.length; i++) {
        double x = columns[i][row];
        // A weight of 0 takes no part: 0 · log 0 would be no number.
        if (!Double.isNaN(x) && weights[i] > 0) {
          sum += weights[i] * f.applyAsDouble(x);
          weight += weights[i];
        }
      }
      means[row] = weight > 0 ? g.applyAsDouble(sum / weight) : Double.NaN;
    }
    return means;
  }
}
