package org.dabiao.assessment.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What becomes of the ranks when one indicator, or one area, is left out. The weights of the other
 * indicators keep their proportions. Without an area the whole index is made anew: where the order
 * of the others changes, that is a rank reversal.
 */
final class LeaveOneOut {
  private LeaveOneOut() {}

  /**
   * An area's place without something.
   *
   * @param ofArea whether an area was left out, and not an indicator
   * @param left id of the leaf, or code of the area, left out
   * @param area place of the area in the peer group
   * @param score its score then
   * @param before its place in the index; without an area, among those that remain
   * @param after its place then
   */
  record Place(boolean ofArea, String left, int area, double score, double before, double after) {}

  /** All places, indicators first. */
  static List<Place> of(CompositeIndex index) {
    List<Place> places = new ArrayList<>();
    double[][] normalised = index.normalised(index.scheme().normalisation());
    for (int leaf = 0; leaf < normalised.length && normalised.length > 1; leaf++) {
      withoutLeaf(index, normalised, leaf, places);
    }
    for (int area = 0; area < index.peers().areas().size(); area++) {
      if (index.kept(area)) {
        withoutArea(index, area, places);
      }
    }
    return places;
  }

  private static void withoutLeaf(
      CompositeIndex index, double[][] normalised, int leaf, List<Place> places) {
    Plan plan = index.plan();
    double[][] others = normalised.clone();
    // A leaf without figures: its weight is spread over the others.
    others[leaf] = new double[normalised[leaf].length];
    Arrays.fill(others[leaf], Double.NaN);
    double[] scores =
        plan.scores(others, index.weights(), index.scheme().root().aggregation())[plan.root()];
    double[] after = index.scheme().ranks(scores);
    String id = plan.leaves().get(leaf).id();
    for (int area = 0; area < scores.length; area++) {
      if (index.kept(area)) {
        places.add(new Place(false, id, area, scores[area], index.places()[area], after[area]));
      }
    }
  }

  private static void withoutArea(CompositeIndex index, int left, List<Place> places) {
    CompositeIndex rest = CompositeIndex.of(index.scheme(), index.peers().without(left));
    double[] remaining = index.index().clone();
    remaining[left] = Double.NaN;
    double[] before = index.scheme().ranks(remaining);
    for (int area = 0; area < remaining.length; area++) {
      int then = area < left ? area : area - 1;
      if (area != left && index.kept(area)) {
        places.add(
            new Place(
                true,
                index.peers().areas().get(left),
                area,
                rest.index()[then],
                before[area],
                rest.places()[then]));
      }
    }
  }
}
