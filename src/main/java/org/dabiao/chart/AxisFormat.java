package org.dabiao.chart;

import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;

/**
 * Writes an axis's figures in little room: as many decimals as its step needs, and large figures in
 * 万 and 亿, or millions and billions.
 */
final class AxisFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;
  private static final double LEAST = 1e5;
  private static final double MOST = 1e15;

  private static final List<String> SIZES = List.of("small", "large", "huge");

  private final double scale;
  private final String word;
  private final DecimalFormat format;

  AxisFormat(Wording words, double step, double most) {
    String found = "";
    if (most >= LEAST && most < MOST) {
      for (String size : SIZES) {
        if (most >= Double.parseDouble(words.text("scale." + size))) {
          found = size;
        }
      }
    }
    scale = found.isEmpty() ? 1 : Double.parseDouble(words.text("scale." + found));
    word = found.isEmpty() ? "" : words.text("scale." + found + ".word");
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step / scale) + 1e-9));
    format =
        Nice.format(
            most >= MOST ? "0.##E0" : decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
  }

  @Override
  public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
    return number == 0
        ? text.append('0')
        : format.format(number / scale, text, position).append(word);
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
