package org.dabiao.chart;

import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/**
 * Writes an axis's figures in little room: as many decimals as its step needs, and large figures in
 * 万 and 亿, or millions and billions.
 */
final class AxisFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;
  private static final double LEAST = 1e5;
  private static final double MOST = 1e15;

  private final double scale;
  private final String word;
  private final DecimalFormat format;

  AxisFormat(Wording words, double step, double most) {
    double small = Double.parseDouble(words.text("scale.small"));
    double large = Double.parseDouble(words.text("scale.large"));
    boolean scaled = most >= LEAST && most < MOST;
    scale = scaled && most >= large ? large : scaled && most >= small ? small : 1;
    word = scale == 1 ? "" : words.text(scale == large ? "scale.large.word" : "scale.small.word");
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step / scale) + 1e-9));
    format =
        Nice.format(
            most >= MOST ? "0.##E0" : decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
  }

  @Override
  public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
    return format.format(number / scale, text, position).append(word);
  }

  @Override
  public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
    return format((double) number, text, position);
  }

  /** Axes only write. */
  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException();
  }
}
