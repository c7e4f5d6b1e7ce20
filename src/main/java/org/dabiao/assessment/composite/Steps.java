package org.dabiao.assessment.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The log of an index: what each step left, a table a step; nothing when nobody wants it. */
final class Steps {
  private final List<Step> steps = new ArrayList<>();
  private final boolean wanted;

  Steps(boolean wanted) {
    this.wanted = wanted;
  }

  /** The steps, in the order they are done. */
  enum Name {
    RAW,
    DENOMINATED,
    AVAILABLE,
    IMPUTED,
    WINSORISED,
    TRANSFORMED,
    DIRECTED,
    NORMALISED,
    WEIGHT,
    CONSISTENCY,
    SCORE,
    RANK;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A number of a step.
   *
   * @param area place of the area, −1 for one that holds for all
   * @param node id of the node
   */
  record Step(Name name, int area, String node, double value) {}

  void columns(Name name, List<? extends Node> nodes, double[][] columns) {
    for (int i = 0; wanted && i < columns.length; i++) {
      for (int area = 0; area < columns[i].length; area++) {
        steps.add(new Step(name, area, nodes.get(i).id(), columns[i][area]));
      }
    }
  }

  void common(Name name, String node, double value) {
    ofArea(name, -1, node, value);
  }

  void ofArea(Name name, int area, String node, double value) {
    if (wanted) {
      steps.add(new Step(name, area, node, value));
    }
  }

  List<Step> all() {
    return steps;
  }
}
