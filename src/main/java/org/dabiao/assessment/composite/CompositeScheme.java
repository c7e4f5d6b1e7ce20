package org.dabiao.assessment.composite;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.dabiao.assessment.TiesPolicy;

/**
 * An index as the project file describes it.
 *
 * @param root its tree; the root's id is the index's
 * @param available per cent of its indicators that an area needs; below it the area is left out
 * @param imputation what stands in for missing figures
 * @param groups code of an area → its group, within which figures are made up; empty: all peers are
 *     one group
 * @param winsorising how outliers are drawn in; null for not at all
 * @param normalisation rule of leaves that have none of their own
 * @param scale ends of the scale of rules that have one
 * @param ties places of equal scores
 * @param decimals decimals to which scores are rounded before they are ranked; −1 for none
 * @param steps whether each step's table is wanted
 * @param leaveOneOut whether to do without each indicator and each area in turn
 * @param uncertainty what is drawn at random; null for nothing
 */
public record CompositeScheme(
    Branch root,
    double available,
    Imputation imputation,
    Map<String, String> groups,
    Winsorising winsorising,
    Normalisation normalisation,
    Normalisation.Scale scale,
    TiesPolicy ties,
    int decimals,
    boolean steps,
    boolean leaveOneOut,
    Draws uncertainty)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Ranks are made from unrounded scores. */
  public static final int UNROUNDED = -1;

  public CompositeScheme {
    groups = Map.copyOf(groups);
  }

  /**
   * What a simulation draws.
   *
   * @param number how many times
   * @param seed the seed; the name of the index and of the peer group are mixed into it
   * @param concentration how near drawn weights keep to the given ones: a weight w varies with the
   *     standard deviation √(w(1 − w)/(concentration + 1)); 0 keeps the weights
   * @param normalisations rules that leaves without one of their own draw from
   * @param aggregations rules that the root draws from
   */
  public record Draws(
      int number,
      long seed,
      double concentration,
      List<Normalisation> normalisations,
      List<Aggregation> aggregations)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    public Draws {
      normalisations = List.copyOf(normalisations);
      aggregations = List.copyOf(aggregations);
    }
  }

  double[] ranks(double[] scores) {
    return decimals == UNROUNDED ? Ranks.of(scores, ties) : Ranks.of(scores, ties, decimals);
  }
}
