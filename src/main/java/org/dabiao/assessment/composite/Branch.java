package org.dabiao.assessment.composite;

import java.io.Serializable;
import java.util.List;

/**
 * A node made of others: the index itself, a pillar, a dimension.
 *
 * @param aggregation how its score is made
 * @param weighting where its children's weights come from
 * @param judged for {@link Weighting#AHP}, weights and consistency of the judgements; else null
 * @param children its children, one or more
 */
public record Branch(
    String id,
    String name,
    double weight,
    Aggregation aggregation,
    Weighting weighting,
    Judged judged,
    List<Node> children)
    implements Node {
  private static final long serialVersionUID = 1L;

  public Branch {
    children = List.copyOf(children);
  }

  /**
   * What judgements in pairs gave.
   *
   * @param weights a weight a child
   * @param ratio consistency ratio
   */
  public record Judged(List<Double> weights, double ratio) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** Weights that are not made from the data. */
  double[] stated() {
    return judged == null
        ? children.stream().mapToDouble(Node::weight).toArray()
        : judged.weights().stream().mapToDouble(w -> w).toArray();
  }
}
