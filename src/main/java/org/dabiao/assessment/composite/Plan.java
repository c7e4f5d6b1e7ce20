package org.dabiao.assessment.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree laid out in arrays: leaves first, from left to right, then branches, children before their
 * parents; the root is last. A node is known by its place.
 */
final class Plan {
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Branch> branches = new ArrayList<>();
  private final List<int[]> children = new ArrayList<>();
  private final List<Integer> branchLevels = new ArrayList<>();
  private final List<Integer> leafLevels = new ArrayList<>();
  private final List<Node> order = new ArrayList<>();

  Plan(Branch root) {
    int leafCount = count(root);
    place(root, 0, leafCount);
  }

  private static int count(Node node) {
    return node instanceof Branch branch
        ? branch.children().stream().mapToInt(Plan::count).sum()
        : 1;
  }

  private int place(Node node, int level, int leafCount) {
    order.add(node);
    if (node instanceof Leaf leaf) {
      leaves.add(leaf);
      leafLevels.add(level);
      return leaves.size() - 1;
    }
    Branch branch = (Branch) node;
    int[] places =
        branch.children().stream().mapToInt(c -> place(c, level + 1, leafCount)).toArray();
    branches.add(branch);
    children.add(places);
    branchLevels.add(level);
    return leafCount + branches.size() - 1;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  List<Branch> branches() {
    return branches;
  }

  int size() {
    return leaves.size() + branches.size();
  }

  int root() {
    return size() - 1;
  }

  Node node(int place) {
    return place < leaves.size() ? leaves.get(place) : branches.get(place - leaves.size());
  }

  /** Its place when the tree is read from the root, each child after its parent. */
  int order(int place) {
    return order.indexOf(node(place));
  }

  /** Steps from the root, which is 0. */
  int level(int place) {
    return place < leaves.size() ? leafLevels.get(place) : branchLevels.get(place - leaves.size());
  }

  /** Places of a branch's children. */
  int[] children(int branch) {
    return children.get(branch);
  }

  /** The leaves under each node. */
  List<List<Integer>> leavesUnder() {
    List<List<Integer>> under = new ArrayList<>();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      under.add(List.of(leaf));
    }
    for (int[] places : children) {
      List<Integer> all = new ArrayList<>();
      for (int place : places) {
        all.addAll(under.get(place));
      }
      under.add(all);
    }
    return under;
  }

  /**
   * Scores of all nodes from those of the leaves.
   *
   * @param normalised the leaves' columns
   * @param weights a row a branch, adding up to 1
   * @param top rule of the root
   */
  double[][] scores(double[][] normalised, double[][] weights, Aggregation top) {
    double[][] scores = new double[size()][];
    System.arraycopy(normalised, 0, scores, 0, normalised.length);
    for (int b = 0; b < branches.size(); b++) {
      scores[leaves.size() + b] =
          (b == branches.size() - 1 ? top : branches.get(b).aggregation())
              .apply(columns(scores, b), weights[b]);
    }
    return scores;
  }

  /** The columns of a branch's children. */
  double[][] columns(double[][] all, int branch) {
    int[] places = children.get(branch);
    double[][] columns = new double[places.length][];
    for (int i = 0; i < places.length; i++) {
      columns[i] = all[places[i]];
    }
    return columns;
  }

  /** What each leaf weighs in the whole: the product of the weights down to it. */
  double[] effective(double[][] weights) {
    double[] effective = new double[size()];
    effective[root()] = 1;
    for (int b = branches.size() - 1; b >= 0; b--) {
      int[] places = children.get(b);
      for (int i = 0; i < places.length; i++) {
        effective[places[i]] = effective[leaves.size() + b] * weights[b][i];
      }
    }
    return Arrays.copyOf(effective, leaves.size());
  }
}
