package org.dabiao.chart;

/** Round steps for axes. */
final class Nice {
  private Nice() {}

  /** The least of 1, 2, 5, 10, 20, 50 … (and 0.5, 0.2 …) that is not below the value. */
  static double above(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-9))));
    double share = value / power;
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
  }
}
