package org.dabiao.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The stretch of attainment rates that a chart shows, around 100 %: as narrow as nearly all figures
 * allow. What lies beyond is drawn at the end, with its figure.
 *
 * @param low first per cent
 * @param high last per cent
 * @param step from one line to the next
 */
record RateScale(double low, double high, double step) {
  private static final double[] LOWS = {90, 80, 50, 0, -50};
  private static final double[] HIGHS = {110, 125, 150, 200};

  /** One figure in so many may lie beyond an end. */
  private static final int BEYOND = 10;

  /** The scale for figures, in per cent. */
  static RateScale of(List<Double> rates) {
    return of(rates, LOWS[0]);
  }

  /**
   * The same, no narrower than it is told.
   *
   * @param highestLow where the scale begins at most
   */
  static RateScale of(List<Double> rates, double highestLow) {
    long most = rates.size() / BEYOND;
    double low = LOWS[LOWS.length - 1];
    for (int i = LOWS.length - 1; i >= 0; i--) {
      double end = LOWS[i];
      if (end <= highestLow && rates.stream().filter(r -> r < end).count() <= most) {
        low = end;
      }
    }
    double high = HIGHS[HIGHS.length - 1];
    for (int i = HIGHS.length - 1; i >= 0; i--) {
      double end = HIGHS[i];
      if (rates.stream().filter(r -> r > end).count() <= most) {
        high = end;
      }
    }
    double span = high - low;
    return new RateScale(low, high, span <= 35 ? 5 : span <= 70 ? 10 : span <= 120 ? 25 : 50);
  }

  /** The same with few lines. */
  RateScale coarse() {
    return new RateScale(low, high, high - low <= 100 ? 25 : 50);
  }

  /** Where a figure lies, from 0 at the low end to 1 at the high one. */
  double share(double rate) {
    return (Math.max(low, Math.min(high, rate)) - low) / (high - low);
  }

  boolean covers(double rate) {
    return rate >= low && rate <= high;
  }

  /** The lines from the low end to the high one, 100 being among them. */
  List<Double> lines() {
    double first = 100 - Math.floor((100 - low) / step + 1e-9) * step;
    int count = (int) Math.floor((high - first) / step + 1e-9) + 1;
    return IntStream.range(0, count).mapToObj(i -> first + i * step).toList();
  }

  /** The low end in words. */
  String from() {
    return percent(low);
  }

  /** The high end in words. */
  String to() {
    return percent(high);
  }

  static String percent(double rate) {
    return Nice.format("0'%'").format(rate);
  }
}
