package org.dabiao.assessment.composite;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.moment.Kurtosis;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;

/**
 * Draws in outliers: while |skewness| ≥ {@code skew} and excess kurtosis ≥ {@code kurtosis}, the
 * highest figure (the lowest, when the skewness is negative) and those drawn in before are set to
 * the next one, at most {@code most} times.
 *
 * <p>Skewness G₁ and excess kurtosis G₂ are the sample ones: Joanes and Gill, <i>Comparing measures
 * of sample skewness and kurtosis</i>, The Statistician 47 (1998). The limits 2 and 3.5 are those
 * of the JRC's <i>10-step guide</i> to composite indicators.
 *
 * @param skew limit of the skewness
 * @param kurtosis limit of the excess kurtosis
 * @param most how many figures are drawn in at most
 */
public record Winsorising(double skew, double kurtosis, int most) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FEWEST = 4;

  double[] apply(double[] column) {
    double[] values = column.clone();
    for (int times = 0; times < most && isOutlying(values); times++) {
      boolean high = new Skewness().evaluate(Numbers.present(values)) > 0;
      double edge = high ? Numbers.max(values) : Numbers.min(values);
      double next = next(values, edge, high);
      values = Numbers.map(values, x -> x == edge ? next : x);
    }
    return values;
  }

  private static double next(double[] values, double edge, boolean high) {
    double[] others = Arrays.stream(values).filter(x -> !Double.isNaN(x) && x != edge).toArray();
    return high ? Numbers.max(others) : Numbers.min(others);
  }

  private boolean isOutlying(double[] values) {
    double[] present = Numbers.present(values);
    return present.length >= FEWEST
        && Math.abs(new Skewness().evaluate(present)) >= skew
        && new Kurtosis().evaluate(present) >= kurtosis;
  }
}
