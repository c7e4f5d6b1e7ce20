package org.dabiao.chart;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;

/**
 * What an axis of a quadrant chart shows: all figures but those that lie far off, which would
 * flatten the others; they are drawn at its end.
 *
 * @param line the line that parts the fields
 * @param turned whether lower figures are better, so that the axis runs the other way
 */
record QuadrantAxis(double low, double high, double line, boolean turned) {
  /** Values further from the middle half than this many times its width lie beyond the axis. */
  private static final double FAR = 4;

  static QuadrantAxis of(List<Double> values, double line, boolean turned) {
    List<Double> sorted = values.stream().sorted().toList();
    double first = sorted.get(sorted.size() / 4);
    double third = sorted.get((3 * sorted.size() - 1) / 4);
    double reach = FAR * (third - first);
    double least = reach > 0 ? first - reach : sorted.get(0);
    double most = reach > 0 ? third + reach : sorted.get(sorted.size() - 1);
    double low = sorted.stream().filter(v -> v >= least).findFirst().orElse(first);
    double high = sorted.stream().filter(v -> v <= most).reduce((a, b) -> b).orElse(third);
    if (line >= least && line <= most) {
      low = Math.min(low, line);
      high = Math.max(high, line);
    }
    double pad = high > low ? (high - low) * 0.1 : Math.max(Math.abs(high) * 0.05, 0.5);
    return new QuadrantAxis(low - pad, high + pad, line, turned);
  }

  /** Where the line is drawn: an outlier may have moved it beyond the axis, then near its end. */
  double lineShown() {
    double inset = (high - low) * 0.08;
    return Math.max(low + inset, Math.min(high - inset, line));
  }

  boolean beyond(double value) {
    return value < low || value > high;
  }

  double within(double value) {
    double inset = (high - low) * 0.015;
    return Math.max(low + inset, Math.min(high - inset, value));
  }

  ValueAxis axis(ChartFont font, Wording words) {
    double step = Nice.above((high - low) / 6);
    NumberAxis axis = new NumberAxis();
    axis.setRange(low, high);
    axis.setInverted(turned);
    axis.setTickUnit(new NumberTickUnit(step), false, true);
    axis.setNumberFormatOverride(
        new AxisFormat(words, step, Math.max(Math.abs(low), Math.abs(high))));
    axis.setTickLabelFont(font.of(Type.TINY));
    axis.setTickLabelPaint(Style.QUIET);
    axis.setTickLabelInsets(new RectangleInsets(2, 2, 2, 4));
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }
}
