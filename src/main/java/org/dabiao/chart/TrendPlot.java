package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabiao.findings.Trend;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The plot of a trend panel, by JFreeChart: the years' line and the targets' dashes. */
final class TrendPlot {
  private static final double LEFT = 38;
  private static final double BOTTOM = 16;

  /** Half the length of a target's mark, in years. */
  private static final double REACH = 0.38;

  private final Trend trend;
  private final Wording words;
  private final int first;
  private final int last;
  private final Optional<CommonScale> common;

  /**
   * A plot of a series.
   *
   * @param common the scale that all plots share, with their mean; of its own when absent
   */
  TrendPlot(Trend trend, Wording words, int first, int last, Optional<CommonScale> common) {
    this.common = common;
    this.trend = trend;
    this.words = words;
    this.first = first;
    this.last = last;
  }

  void paint(Pen pen, Rectangle2D area) {
    plot(pen).draw(pen.graphics(), area, null, null, null);
  }

  private XYPlot plot(Pen pen) {
    TrendLines lines = new TrendLines(trend.points(), pen);
    for (Trend.Mark mark : trend.targets()) {
      for (double end : ends(mark.low(), mark.high())) {
        lines.addAnnotation(
            new XYLineAnnotation(
                mark.year() - REACH,
                end,
                mark.year() + REACH,
                end,
                Style.DASHED,
                TrendLines.TARGET));
      }
    }
    XYPlot plot = new XYPlot(lines.dataset(), years(pen.font()), values(pen.font()), lines);
    common.ifPresent(
        c -> {
          plot.setDataset(1, c.dataset());
          plot.setRenderer(1, c.renderer());
        });
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Style.RULE);
    plot.setRangeGridlineStroke(Style.HAIR);
    AxisSpace left = new AxisSpace();
    left.setLeft(LEFT);
    plot.setFixedRangeAxisSpace(left);
    AxisSpace below = new AxisSpace();
    below.setBottom(BOTTOM);
    plot.setFixedDomainAxisSpace(below);
    return plot;
  }

  private static List<Double> ends(BigDecimal low, BigDecimal high) {
    return Stream.of(Optional.ofNullable(low), Optional.ofNullable(high))
        .flatMap(Optional::stream)
        .map(BigDecimal::doubleValue)
        .distinct()
        .toList();
  }

  private NumberAxis years(ChartFont font) {
    NumberAxis axis = axis(font, Nice.format("0"));
    axis.setRange(first - 0.5, last + 0.5);
    int span = Math.max(1, last - first);
    axis.setTickUnit(new NumberTickUnit(span <= 4 ? 1 : span), false, true);
    axis.setAxisLineVisible(true);
    axis.setAxisLinePaint(Style.RULE);
    return axis;
  }

  /** Every figure and target of a series. */
  static List<Double> figures(Trend trend) {
    List<Double> figures = new ArrayList<>();
    trend.points().forEach(p -> figures.addAll(ends(p.low(), p.high())));
    trend.targets().forEach(m -> figures.addAll(ends(m.low(), m.high())));
    return figures;
  }

  private NumberAxis values(ChartFont font) {
    List<Double> shown = common.map(CommonScale::figures).orElseGet(() -> figures(trend));
    double low = shown.stream().min(Double::compare).orElse(0.0);
    double high = shown.stream().max(Double::compare).orElse(1.0);
    double span = Math.max(high - low, Math.max(Math.abs(high), 1e-9) * 0.02);
    double step = Nice.above(span / 4);
    NumberAxis axis =
        axis(font, new AxisFormat(words, step, Math.max(Math.abs(low), Math.abs(high))));
    axis.setRange((low + high) / 2 - span * 0.68, (low + high) / 2 + span * 0.68);
    axis.setTickUnit(new NumberTickUnit(step), false, true);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private static NumberAxis axis(ChartFont font, NumberFormat format) {
    NumberAxis axis = new NumberAxis();
    axis.setNumberFormatOverride(format);
    axis.setTickLabelFont(font.of(Type.TINY));
    axis.setTickLabelPaint(Style.QUIET);
    axis.setTickLabelInsets(new RectangleInsets(2, 2, 2, 4));
    axis.setTickMarksVisible(false);
    return axis;
  }
}
