package org.dabiao.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Round steps for axes, and how their figures are written. */
final class Nice {
  private Nice() {}

  /** The least of 1, 2, 5, 10, 20, 50 … (and 0.5, 0.2 …) that is not below the value. */
  static double above(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-9))));
    double share = value / power;
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
  }

  /** A decimal format without regard to the machine's locale, with a true minus sign. */
  static DecimalFormat format(String pattern) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setMinusSign('−');
    return new DecimalFormat(pattern, symbols);
  }
}
