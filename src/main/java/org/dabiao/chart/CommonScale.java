package org.dabiao.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * What the panels of several areas share: the value axis, and a line to hold each area against.
 *
 * @param figures all figures that the axis has to reach
 * @param line the line, by year; no figure where years are missing
 */
record CommonScale(List<Double> figures, Map<Integer, Double> line) {
  private static final Color LINE = Style.QUIET;

  /**
   * The scale of series with their mean, in the years for which every one of them has a figure, all
   * of one basis, and either all or none illustrative: nothing else has a mean.
   */
  static CommonScale withMean(List<Trend> series) {
    Map<Integer, List<Trend.Point>> byYear = new TreeMap<>();
    for (Trend trend : series) {
      for (Trend.Point p : trend.points()) {
        if (p.low() != null && p.high() != null) {
          byYear.computeIfAbsent(p.year(), y -> new ArrayList<>()).add(p);
        }
      }
    }
    Map<Integer, Double> mean = new TreeMap<>();
    byYear.forEach(
        (year, points) -> {
          if (points.size() == series.size() && alike(points)) {
            mean.put(year, points.stream().mapToDouble(CommonScale::middle).average().orElse(0));
          }
        });
    return new CommonScale(figures(series, List.copyOf(mean.values())), mean);
  }

  private static boolean alike(List<Trend.Point> points) {
    return points.stream().map(Trend.Point::basis).distinct().count() == 1
        && points.stream().map(p -> p.origin() == Origin.ILLUSTRATIVE).distinct().count() == 1;
  }

  private static double middle(Trend.Point p) {
    return (p.low().doubleValue() + p.high().doubleValue()) / 2;
  }

  /** The scale of series with the whole's own series, for rates, which have no sum. */
  static CommonScale withWhole(List<Trend> series, Trend whole) {
    Map<Integer, Double> line = new TreeMap<>();
    for (Trend.Point p : whole.points()) {
      if (p.low() != null && p.high() != null) {
        line.put(p.year(), middle(p));
      }
    }
    return new CommonScale(figures(series, List.copyOf(line.values())), line);
  }

  private static List<Double> figures(List<Trend> series, List<Double> line) {
    List<Double> figures = new ArrayList<>(line);
    series.forEach(t -> figures.addAll(TrendPlot.figures(t)));
    return figures;
  }

  /** The line in pieces: none spans a year without a figure. */
  XYSeriesCollection dataset() {
    XYSeriesCollection pieces = new XYSeriesCollection();
    XYSeries piece = null;
    int before = 0;
    for (Map.Entry<Integer, Double> point : line.entrySet()) {
      if (piece == null || point.getKey() != before + 1) {
        piece = new XYSeries(Integer.valueOf(pieces.getSeriesCount()), false, true);
        pieces.addSeries(piece);
      }
      piece.add(point.getKey().doubleValue(), point.getValue().doubleValue());
      before = point.getKey();
    }
    return pieces;
  }

  XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setAutoPopulateSeriesPaint(false);
    renderer.setAutoPopulateSeriesStroke(false);
    renderer.setDefaultPaint(LINE);
    renderer.setDefaultStroke(Style.DOTTED_BOLD);
    return renderer;
  }

  /** The legend's mark of the line. */
  static void mark(Pen pen, double x, double y) {
    pen.line(x - 9, y, x + 9, y, LINE, Style.DOTTED_BOLD);
  }
}
