package org.dabiao.assessment.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The figures of one peer group.
 *
 * @param areas codes of the areas, in order
 * @param figures a column a figure, an entry an area; {@code NaN} where there is none
 */
record Peers(List<String> areas, Map<Figure, double[]> figures) {

  double[] of(Figure figure) {
    double[] column = figures.get(figure);
    if (column != null) {
      return column;
    }
    double[] none = new double[areas.size()];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  /** The same without one area. */
  Peers without(int area) {
    List<String> others = new ArrayList<>(areas);
    others.remove(area);
    Map<Figure, double[]> rest = new HashMap<>();
    figures.forEach((figure, column) -> rest.put(figure, without(column, area)));
    return new Peers(others, rest);
  }

  private static double[] without(double[] column, int area) {
    return IntStream.range(0, column.length)
        .filter(i -> i != area)
        .mapToDouble(i -> column[i])
        .toArray();
  }
}
