package org.dabiao.assessment.composite;

import java.util.function.DoubleUnaryOperator;

/**
 * An indicator in an index.
 *
 * @param figure what is measured
 * @param per what it is divided by; null for nothing
 * @param times what the quotient is multiplied by
 * @param cap ends that figures are drawn to, either may be infinite
 * @param log whether the natural logarithm is taken; posts are then logged too
 * @param preference which values are good
 * @param normalisation rule of its own; null for the index's
 * @param posts fixed values to measure against; null for none
 */
public record Leaf(
    String id,
    String name,
    double weight,
    Figure figure,
    Figure per,
    double times,
    Normalisation.Posts cap,
    boolean log,
    Preference preference,
    Normalisation normalisation,
    Normalisation.Posts posts)
    implements Node {
  private static final long serialVersionUID = 1L;

  /** The rule in force. */
  Normalisation rule(Normalisation usual) {
    return normalisation == null ? usual : normalisation;
  }

  double[] transformed(double[] column) {
    DoubleUnaryOperator capped = x -> Math.min(cap.high(), Math.max(cap.low(), x));
    return Numbers.map(column, x -> Double.isNaN(x) ? x : scaled(capped.applyAsDouble(x)));
  }

  private double scaled(double x) {
    return !log ? x : x > 0 ? Math.log(x) : Double.NaN;
  }

  double[] normalised(double[] column, Normalisation usual, Normalisation.Scale scale) {
    Normalisation.Posts fixed =
        posts == null ? null : new Normalisation.Posts(scaled(posts.low()), scaled(posts.high()));
    return rule(usual).apply(column, preference.lowerIsGood(), scale, fixed);
  }
}
