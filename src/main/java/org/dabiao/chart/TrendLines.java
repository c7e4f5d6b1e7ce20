package org.dabiao.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws a yearly series: a line that stops at a break, dots that are hollow for illustrative
 * figures, an upright stroke over an interval. A bound has an arrow and no line: the figure itself
 * is not known.
 */
final class TrendLines extends XYLineAndShapeRenderer {
  static final Color LINE = Tone.GOOD_STRONG.fill();
  static final Color TARGET = Tone.BAD_STRONG.edge();

  private static final long serialVersionUID = 1L;
  private static final double RADIUS = 3;
  private static final double ARROW = 14;

  private final transient List<List<Trend.Point>> pieces = new ArrayList<>();
  private final transient Pen pen;

  TrendLines(List<Trend.Point> points, Pen pen) {
    super(true, true);
    this.pen = pen;
    boolean open = true;
    for (Trend.Point point : points) {
      if (open || isBound(point) || point.breakBefore()) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(point);
      open = isBound(point);
    }
    setAutoPopulateSeriesPaint(false);
    setAutoPopulateSeriesStroke(false);
    setDefaultPaint(LINE);
    setDefaultStroke(new BasicStroke(1.8f));
  }

  /** A series a piece of line, so that nothing joins them. */
  XYSeriesCollection dataset() {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (List<Trend.Point> piece : pieces) {
      XYSeries line = new XYSeries(Integer.valueOf(lines.getSeriesCount()), false, true);
      piece.forEach(p -> line.add(p.year(), (low(p) + high(p)) / 2));
      lines.addSeries(line);
    }
    return lines;
  }

  /** Whether only one end is known. */
  static boolean isBound(Trend.Point point) {
    return point.low() == null || point.high() == null;
  }

  private static double low(Trend.Point point) {
    return (point.low() == null ? point.high() : point.low()).doubleValue();
  }

  private static double high(Trend.Point point) {
    return (point.high() == null ? point.low() : point.high()).doubleValue();
  }

  @Override
  protected void drawSecondaryPass(
      Graphics2D graphics,
      XYPlot plot,
      XYDataset dataset,
      int pass,
      int series,
      int item,
      ValueAxis years,
      Rectangle2D area,
      ValueAxis values,
      CrosshairState crosshair,
      EntityCollection entities) {
    Trend.Point point = pieces.get(series).get(item);
    double x = years.valueToJava2D(point.year(), area, plot.getDomainAxisEdge());
    double low = values.valueToJava2D(low(point), area, plot.getRangeAxisEdge());
    double high = values.valueToJava2D(high(point), area, plot.getRangeAxisEdge());
    if (low - high > 1) {
      pen.line(x, low, x, high, LINE, Style.BOLD);
    }
    if (isBound(point)) {
      arrow(x, low, point.high() == null ? -1 : 1);
    }
    dot(pen, x, (low + high) / 2, point.origin());
  }

  /** Where the figure may be: up (-1) or down. */
  private void arrow(double x, double y, int way) {
    double tip = y + way * ARROW;
    pen.line(x, y, x, tip, LINE, Style.FINE);
    pen.line(x - RADIUS, tip - way * RADIUS, x, tip, LINE, Style.FINE);
    pen.line(x + RADIUS, tip - way * RADIUS, x, tip, LINE, Style.FINE);
  }

  private static void dot(Pen pen, double x, double y, Origin origin) {
    Ellipse2D dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    if (origin == Origin.ILLUSTRATIVE) {
      pen.fill(dot, Style.PAPER);
      pen.outline(dot, LINE, Style.FINE);
    } else {
      pen.fill(dot, LINE);
    }
  }

  /** The legend's mark of the actual figures. */
  static void lineMark(Pen pen, double x, double y) {
    pen.line(x - 9, y, x + 9, y, LINE, Style.BOLD);
    dot(pen, x, y, Origin.SOURCED);
  }

  static void hollowMark(Pen pen, double x, double y) {
    dot(pen, x, y, Origin.ILLUSTRATIVE);
  }

  static void targetMark(Pen pen, double x, double y) {
    pen.line(x - 9, y, x + 9, y, TARGET, Style.DASHED);
  }
}
