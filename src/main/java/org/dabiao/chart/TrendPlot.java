package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One panel of a trend chart: a JFreeChart line plot under the area's name and latest figures. */
final class TrendPlot {
  private static final Color LINE = Tone.GOOD_STRONG.fill();
  private static final Color TARGET = Tone.BAD_STRONG.edge();
  private static final double HEAD = 30;
  private static final double LEFT = 38;
  private static final double BOTTOM = 16;
  private static final double REACH = 0.38;

  private final Trend trend;
  private final Wording words;
  private final int first;
  private final int last;

  TrendPlot(Trend trend, Wording words, int first, int last) {
    this.trend = trend;
    this.words = words;
    this.first = first;
    this.last = last;
  }

  void paint(Pen pen, Rectangle2D area) {
    head(pen, area);
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX(), area.getY() + HEAD, area.getWidth(), area.getHeight() - HEAD);
    if (trend.points().isEmpty() && trend.targets().isEmpty()) {
      return;
    }
    plot(pen).draw(pen.graphics(), plot, null, null, null);
  }

  private void head(Pen pen, Rectangle2D area) {
    double right = area.getMaxX();
    Optional<Attained> judged =
        words.findings().attained().stream()
            .filter(a -> a.area().equals(trend.area()) && a.indicator().equals(trend.indicator()))
            .findFirst();
    double base = area.getY() + 11;
    double room = area.getWidth();
    if (judged.isPresent()) {
      Attained target = judged.get();
      String verdict = words.verdict(target.verdict());
      double width = pen.font().width(verdict, Type.TINY);
      Color color = Tone.of(target.verdict()).edge();
      pen.text(verdict, right - width, base, Type.TINY, color);
      Sign.draw(pen, target.verdict(), target.origin(), right - width - 9, base - 4, 8, color);
      room -= width + 20;
    }
    pen.text(
        TextFit.cut(pen.font(), words.shortName(trend.area()), Type.STRONG, room),
        area.getX(),
        base,
        Type.STRONG,
        Style.INK);
    String figures = figures();
    pen.text(
        TextFit.cut(pen.font(), figures, Type.TINY, area.getWidth()),
        area.getX(),
        base + 13,
        Type.TINY,
        Style.QUIET);
  }

  /** The latest figure and the latest target in words. */
  private String figures() {
    Optional<Trend.Point> point =
        trend.points().stream().max(Comparator.comparing(Trend.Point::year));
    Optional<Trend.Mark> mark =
        trend.targets().stream().max(Comparator.comparing(Trend.Mark::year));
    String actual =
        point
            .map(
                p ->
                    words.text(
                        "trend.head.actual",
                        p.year(),
                        Wording.figures(p.low(), p.high(), trend.decimals())))
            .orElse("");
    return mark.map(
            m ->
                words.text(
                    point.map(p -> p.year() == m.year()).orElse(false)
                        ? "trend.head.target"
                        : "trend.head.target_year",
                    actual,
                    m.year(),
                    Wording.figures(m.low(), m.high(), trend.decimals())))
        .orElse(actual);
  }

  private XYPlot plot(Pen pen) {
    XYSeriesCollection lines = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new Points(trend);
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    XYSeries line = null;
    for (Trend.Point point : trend.points()) {
      double from = point.low() == null ? point.high().doubleValue() : point.low().doubleValue();
      double to = point.high() == null ? from : point.high().doubleValue();
      if (line == null || point.breakBefore()) {
        line = new XYSeries(Integer.valueOf(lines.getSeriesCount()), false, true);
        lines.addSeries(line);
      }
      line.add(point.year(), (from + to) / 2);
      if (to > from) {
        renderer.addAnnotation(
            new XYLineAnnotation(point.year(), from, point.year(), to, Style.BOLD, LINE));
      }
      low = Math.min(low, from);
      high = Math.max(high, to);
    }
    for (Trend.Mark mark : trend.targets()) {
      for (java.math.BigDecimal end : new java.math.BigDecimal[] {mark.low(), mark.high()}) {
        if (end != null) {
          double value = end.doubleValue();
          renderer.addAnnotation(
              new XYLineAnnotation(
                  mark.year() - REACH, value, mark.year() + REACH, value, Style.DASHED, TARGET));
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    XYPlot plot =
        new XYPlot(lines, years(pen.font()), values(low, high, pen.font()), renderer);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Style.RULE);
    plot.setRangeGridlineStroke(Style.HAIR);
    AxisSpace space = new AxisSpace();
    space.setLeft(LEFT);
    plot.setFixedRangeAxisSpace(space);
    AxisSpace below = new AxisSpace();
    below.setBottom(BOTTOM);
    plot.setFixedDomainAxisSpace(below);
    return plot;
  }

  private NumberAxis years(ChartFont font) {
    NumberAxis axis = axis(font, "0");
    axis.setRange(first - 0.5, last + 0.5);
    int span = Math.max(1, last - first);
    axis.setTickUnit(new NumberTickUnit(span <= 4 ? 1 : span), false, true);
    axis.setAxisLineVisible(true);
    axis.setAxisLinePaint(Style.RULE);
    return axis;
  }

  private NumberAxis values(double low, double high, ChartFont font) {
    double span = Math.max(high - low, Math.max(Math.abs(high), 1e-9) * 0.02);
    double step = Nice.above(span / 2.2);
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    NumberAxis axis = axis(font, decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
    double middle = (low + high) / 2;
    axis.setRange(middle - span * 0.68, middle + span * 0.68);
    axis.setTickUnit(new NumberTickUnit(step), false, true);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private static NumberAxis axis(ChartFont font, String pattern) {
    NumberAxis axis = new NumberAxis();
    axis.setNumberFormatOverride(
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)));
    axis.setTickLabelFont(font.of(Type.TINY));
    axis.setTickLabelPaint(Style.QUIET);
    axis.setTickLabelInsets(new RectangleInsets(2, 2, 2, 4));
    axis.setTickMarksVisible(false);
    return axis;
  }

  static void lineMark(Pen pen, double x, double y) {
    pen.line(x - 9, y, x + 9, y, LINE, Style.BOLD);
    pen.fill(dot(x, y), LINE);
  }

  static void hollowMark(Pen pen, double x, double y) {
    pen.fill(dot(x, y), Style.PAPER);
    pen.outline(dot(x, y), LINE, Style.FINE);
  }

  static void targetMark(Pen pen, double x, double y) {
    pen.line(x - 9, y, x + 9, y, TARGET, Style.DASHED);
  }

  private static Ellipse2D dot(double x, double y) {
    return new Ellipse2D.Double(x - 3, y - 3, 6, 6);
  }

  /** Lines with dots; the dots of illustrative figures are hollow. */
  private static final class Points extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;
    private final transient Trend trend;

    Points(Trend trend) {
      super(true, true);
      this.trend = trend;
      setDefaultPaint(LINE);
      setAutoPopulateSeriesPaint(false);
      setAutoPopulateSeriesShape(false);
      setAutoPopulateSeriesStroke(false);
      setDefaultShape(dot(0, 0));
      setDefaultStroke(new java.awt.BasicStroke(1.8f));
      setDefaultFillPaint(Style.PAPER);
      setDefaultOutlinePaint(LINE);
      setUseFillPaint(true);
      setDrawOutlines(true);
      setUseOutlinePaint(true);
      setDefaultOutlineStroke(Style.FINE);
      setAutoPopulateSeriesOutlineStroke(false);
    }

    @Override
    public java.awt.Paint getItemFillPaint(int series, int item) {
      int before = 0;
      int current = -1;
      for (int i = 0; i < trend.points().size(); i++) {
        if (i == 0 || trend.points().get(i).breakBefore()) {
          current++;
          before = i;
        }
        if (current == series && i - before == item) {
          return trend.points().get(i).origin() == Origin.ILLUSTRATIVE ? Style.PAPER : LINE;
        }
      }
      return LINE;
    }
  }
}
