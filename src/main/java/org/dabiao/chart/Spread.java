package org.dabiao.chart;

/** Moves labels apart along a line, so that none lies on another. */
final class Spread {
  private Spread() {}

  /**
   * Places near the wished ones, at least a gap apart, between the ends as far as there is room.
   *
   * @param wished in rising order
   */
  static double[] apart(double[] wished, double gap, double low, double high) {
    double[] places = wished.clone();
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(places[i], i == 0 ? low : places[i - 1] + gap);
    }
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], i == places.length - 1 ? high : places[i + 1] - gap);
    }
    return places;
  }
}
