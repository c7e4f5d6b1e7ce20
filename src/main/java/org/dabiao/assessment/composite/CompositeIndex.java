package org.dabiao.assessment.composite;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One index over one peer group, step by step: denominators, screen, imputation, outliers, cap and
 * logarithm, direction, normalising, weights, aggregation, ranks. Areas that are screened out have
 * no figures from then on. Source of the rules: docs/methods.md, section 5.
 */
final class CompositeIndex {
  private final CompositeScheme scheme;
  private final Peers peers;
  private final Plan plan;
  private final Steps steps;
  private final double[] available;
  private final boolean[] kept;
  private final boolean[][] imputed;
  private final double[][] treated;
  private final double[][] weights;
  private final double[][] scores;
  private final double[][] ranks;

  private CompositeIndex(CompositeScheme scheme, Peers peers) {
    this.scheme = scheme;
    this.peers = peers;
    this.plan = new Plan(scheme.root());
    this.steps = new Steps(scheme.steps());
    List<Leaf> leaves = plan.leaves();
    double[][] raw = columns(leaf -> peers.of(leaves.get(leaf).figure()));
    steps.columns(Steps.Name.RAW, leaves, raw);
    double[][] divided = columns(leaf -> divided(leaves.get(leaf), raw[leaf]));
    steps.columns(Steps.Name.DENOMINATED, leaves, divided);
    this.available = available(divided);
    this.kept = kept();
    double[][] screened = columns(leaf -> ofKept(divided[leaf]));
    double[][] filled = columns(leaf -> ofKept(filled(screened[leaf])));
    this.imputed = imputed(screened, filled);
    steps.columns(Steps.Name.IMPUTED, leaves, filled);
    double[][] drawn =
        scheme.winsorising() == null
            ? filled
            : columns(leaf -> scheme.winsorising().apply(filled[leaf]));
    steps.columns(Steps.Name.WINSORISED, leaves, drawn);
    double[][] transformed = columns(leaf -> leaves.get(leaf).transformed(drawn[leaf]));
    steps.columns(Steps.Name.TRANSFORMED, leaves, transformed);
    this.treated = columns(leaf -> leaves.get(leaf).preference().towardsHigher(transformed[leaf]));
    steps.columns(Steps.Name.DIRECTED, leaves, treated);
    double[][] normalised = normalised(scheme.normalisation());
    steps.columns(Steps.Name.NORMALISED, leaves, normalised);
    this.weights = new double[plan.branches().size()][];
    this.scores = weighted(normalised);
    this.ranks = Arrays.stream(scores).map(column -> scheme.ranks(column)).toArray(double[][]::new);
    steps.columns(
        Steps.Name.SCORE, plan.branches(), Arrays.copyOfRange(scores, leaves.size(), plan.size()));
    steps.columns(Steps.Name.RANK, List.of(scheme.root()), new double[][] {ranks[plan.root()]});
  }

  static CompositeIndex of(CompositeScheme scheme, Peers peers) {
    return new CompositeIndex(scheme, peers);
  }

  private double[][] columns(IntFunction<double[]> column) {
    return IntStream.range(0, plan.leaves().size()).mapToObj(column).toArray(double[][]::new);
  }

  private double[] divided(Leaf leaf, double[] raw) {
    if (leaf.per() == null) {
      return raw;
    }
    double[] per = peers.of(leaf.per());
    double[] quotient = new double[raw.length];
    Arrays.setAll(quotient, i -> per[i] == 0 ? Double.NaN : raw[i] / per[i] * leaf.times());
    return quotient;
  }

  /** Per cent of the indicators that each area has a figure for. */
  private double[] available(double[][] columns) {
    double[] shares = new double[peers.areas().size()];
    for (int area = 0; area < shares.length; area++) {
      int row = area;
      long there = Arrays.stream(columns).filter(c -> !Double.isNaN(c[row])).count();
      shares[area] = 100.0 * there / columns.length;
      steps.ofArea(Steps.Name.AVAILABLE, area, scheme.root().id(), shares[area]);
    }
    return shares;
  }

  private boolean[] kept() {
    boolean[] enough = new boolean[available.length];
    for (int area = 0; area < enough.length; area++) {
      enough[area] = available[area] > 0 && available[area] >= scheme.available();
    }
    return enough;
  }

  private double[] ofKept(double[] column) {
    double[] left = new double[column.length];
    Arrays.setAll(left, i -> kept[i] ? column[i] : Double.NaN);
    return left;
  }

  private double[] filled(double[] column) {
    return scheme.groups().isEmpty()
        ? scheme.imputation().fill(column)
        : scheme.imputation().fill(column, peers.areas(), scheme.groups());
  }

  private static boolean[][] imputed(double[][] before, double[][] after) {
    boolean[][] imputed = new boolean[before.length][before[0].length];
    for (int leaf = 0; leaf < before.length; leaf++) {
      for (int area = 0; area < imputed[leaf].length; area++) {
        imputed[leaf][area] = Double.isNaN(before[leaf][area]) && !Double.isNaN(after[leaf][area]);
      }
    }
    return imputed;
  }

  /** The leaves' scores under a rule; leaves with a rule of their own keep it. */
  double[][] normalised(Normalisation rule) {
    return columns(leaf -> plan.leaves().get(leaf).normalised(treated[leaf], rule, scheme.scale()));
  }

  /**
   * Sets the weights branch by branch, since those of a branch may rest on its children's scores.
   */
  private double[][] weighted(double[][] normalised) {
    double[][] all = new double[plan.size()][];
    System.arraycopy(normalised, 0, all, 0, normalised.length);
    for (int b = 0; b < weights.length; b++) {
      Branch branch = plan.branches().get(b);
      int[] children = plan.children(b);
      double[][] made = new double[children.length][];
      boolean[] lower = new boolean[children.length];
      for (int i = 0; i < children.length; i++) {
        boolean leaf = children[i] < normalised.length;
        made[i] = leaf ? treated[children[i]] : all[children[i]];
        lower[i] = leaf && plan.leaves().get(children[i]).preference().lowerIsGood();
      }
      weights[b] = branch.weighting().weights(branch.stated(), made, lower);
      all[normalised.length + b] = branch.aggregation().apply(plan.columns(all, b), weights[b]);
      for (int i = 0; i < children.length; i++) {
        steps.common(Steps.Name.WEIGHT, plan.node(children[i]).id(), weights[b][i]);
      }
      if (branch.judged() != null) {
        steps.common(Steps.Name.CONSISTENCY, branch.id(), branch.judged().ratio());
      }
    }
    return all;
  }

  CompositeScheme scheme() {
    return scheme;
  }

  Peers peers() {
    return peers;
  }

  Plan plan() {
    return plan;
  }

  Steps steps() {
    return steps;
  }

  /** Per cent of the indicators that an area has a figure for. */
  double available(int area) {
    return available[area];
  }

  /** Whether an area passed the screen. */
  boolean kept(int area) {
    return kept[area];
  }

  /** Whether a leaf's figure of an area was put in. */
  boolean imputed(int leaf, int area) {
    return imputed[leaf][area];
  }

  /** Weights a branch, a row a branch. */
  double[][] weights() {
    return weights;
  }

  /** Scores by node and area. */
  double[][] scores() {
    return scores;
  }

  /** Places by node and area. */
  double[][] ranks() {
    return ranks;
  }

  /** Scores of the index itself. */
  double[] index() {
    return scores[plan.root()];
  }

  /** Places of the index itself. */
  double[] places() {
    return ranks[plan.root()];
  }
}
