package org.dabiao.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sets things side by side, and starts a new row where they do not fit. */
final class Rows {
  private Rows() {}

  static <T> List<List<T>> of(List<T> things, ToDoubleFunction<T> width, double room) {
    List<List<T>> rows = new ArrayList<>();
    double used = room;
    for (T thing : things) {
      double own = width.applyAsDouble(thing);
      if (rows.isEmpty() || used + own > room) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(thing);
      used += own;
    }
    return rows;
  }
}
