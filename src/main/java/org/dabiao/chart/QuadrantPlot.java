package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.dabiao.findings.Measures.Placed;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Where areas stand (to the right: better) and how fast they move (up: better), with the four
 * fields between the two lines named. Axes turn round where lower figures are better.
 */
final class QuadrantPlot implements Body {
  private static final double LEFT = 52;
  private static final double BELOW = 16;
  private static final double HEAD = 18;
  private static final double FOOT = 16;
  private static final double SIGN = 9;
  private static final List<String> FIELDS =
      List.of("catching_up", "leading", "trailing", "slowing");

  private final List<Placed> placed;
  private final Wording words;
  private final QuadrantAxis status;
  private final QuadrantAxis progress;
  private final QuadrantPoints points;

  QuadrantPlot(List<Placed> placed, Wording words) {
    this.placed = placed;
    this.words = words;
    this.status =
        QuadrantAxis.of(
            placed.stream().map(p -> p.status().doubleValue()).toList(),
            placed.get(0).statusLine().doubleValue(),
            placed.stream().anyMatch(p -> ahead(p) ? below(p) > 0 : below(p) < 0));
    this.progress =
        QuadrantAxis.of(
            placed.stream().map(p -> p.progress().doubleValue()).toList(),
            placed.get(0).progressLine().doubleValue(),
            placed.stream().anyMatch(p -> fast(p) ? slower(p) > 0 : slower(p) < 0));
    this.points = new QuadrantPoints(placed, status, progress, words);
  }

  private static boolean ahead(Placed p) {
    return p.quadrant().equals("leading") || p.quadrant().equals("slowing");
  }

  private static boolean fast(Placed p) {
    return p.quadrant().equals("leading") || p.quadrant().equals("catching_up");
  }

  private static int below(Placed p) {
    return p.statusLine().compareTo(p.status());
  }

  private static int slower(Placed p) {
    return p.progressLine().compareTo(p.progress());
  }

  /** Whether an area lies beyond the axes: then it stands at the edge. */
  boolean beyond() {
    return placed.stream().anyMatch(points::beyond);
  }

  /** The verdict whose sign and colour a field has. */
  private static Verdict sign(String quadrant) {
    return switch (quadrant) {
      case "leading" -> Verdict.EXCEEDED;
      case "slowing" -> Verdict.ACHIEVED;
      case "catching_up" -> Verdict.NEARLY;
      default -> Verdict.MISSED;
    };
  }

  @Override
  public double height(ChartFont font) {
    return HEAD + (placed.size() <= 12 ? 380 : 520) + BELOW + FOOT;
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    pen.text(progressWords(), area.getX(), area.getY() + 11, Type.SMALL, Style.QUIET);
    pen.right(statusWords(), area.getMaxX(), area.getMaxY() - 4, Type.SMALL, Style.QUIET);
    Rectangle2D whole =
        new Rectangle2D.Double(
            area.getX(), area.getY() + HEAD, area.getWidth(), area.getHeight() - HEAD - FOOT);
    Rectangle2D data =
        new Rectangle2D.Double(
            whole.getX() + LEFT, whole.getY(), whole.getWidth() - LEFT, whole.getHeight() - BELOW);
    ValueAxis x = status.axis(pen.font(), words);
    ValueAxis y = progress.axis(pen.font(), words);
    PointLabels labels = new PointLabels(data);
    shade(pen, data, x, y, labels);
    axes(pen, whole, x, y);
    fields(pen, data, labels);
    points.paint(
        pen,
        (across, up) ->
            new Point2D.Double(
                x.valueToJava2D(across, data, RectangleEdge.BOTTOM),
                y.valueToJava2D(up, data, RectangleEdge.LEFT)),
        labels);
  }

  private String statusWords() {
    Placed any = placed.get(0);
    boolean target = any.against().equals("target");
    return words.text(
            target ? "quadrant.status.target" : "quadrant.status.mean",
            any.to(),
            words.inTitle(any.indicatorName()),
            words.unit(any.unit()),
            Wording.figure(any.statusLine(), target ? 1 : any.decimals()))
        + turned(status);
  }

  private String progressWords() {
    Placed any = placed.get(0);
    return words.text(
            any.ofRate() ? "quadrant.progress.rate" : "quadrant.progress",
            any.from(),
            any.to(),
            Wording.figure(any.progressLine(), 2))
        + turned(progress);
  }

  private String turned(QuadrantAxis span) {
    return span.turned() ? words.text("quadrant.turned") : "";
  }

  /** Shades two fields across from each other and draws the lines between them. */
  private void shade(Pen pen, Rectangle2D data, ValueAxis x, ValueAxis y, PointLabels labels) {
    double line = x.valueToJava2D(status.lineShown(), data, RectangleEdge.BOTTOM);
    double pace = y.valueToJava2D(progress.lineShown(), data, RectangleEdge.LEFT);
    pen.fill(
        new Rectangle2D.Double(line, data.getY(), data.getMaxX() - line, pace - data.getY()),
        Style.BAND);
    pen.fill(
        new Rectangle2D.Double(data.getX(), pace, line - data.getX(), data.getMaxY() - pace),
        Style.BAND);
    for (Line2D each :
        List.of(
            new Line2D.Double(line, data.getY(), line, data.getMaxY()),
            new Line2D.Double(data.getX(), pace, data.getMaxX(), pace))) {
      pen.outline(each, Style.QUIET, Style.DASHED);
      labels.avoid(each);
    }
  }

  private static void axes(Pen pen, Rectangle2D whole, ValueAxis x, ValueAxis y) {
    XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlinePaint(Style.RULE);
    plot.setOutlineStroke(Style.HAIR);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    AxisSpace left = new AxisSpace();
    left.setLeft(LEFT);
    plot.setFixedRangeAxisSpace(left);
    AxisSpace below = new AxisSpace();
    below.setBottom(BELOW);
    plot.setFixedDomainAxisSpace(below);
    plot.draw(pen.graphics(), whole, null, null, null);
  }

  /** Names the fields in their corners. */
  private void fields(Pen pen, Rectangle2D data, PointLabels labels) {
    for (int i = 0; i < FIELDS.size(); i++) {
      String field = FIELDS.get(i);
      long count = placed.stream().filter(p -> p.quadrant().equals(field)).count();
      String name = words.text("quadrant.field", words.text("quadrant." + field), count);
      double width = pen.font().width(name, Type.HEAD);
      boolean right = i % 2 == 1;
      double x = right ? data.getMaxX() - width - 8 : data.getX() + 24;
      double base = i < 2 ? data.getY() + 17 : data.getMaxY() - 8;
      Color color = Tone.of(sign(field)).edge();
      pen.text(name, x, base, Type.HEAD, color);
      Sign.draw(pen, sign(field), Origin.SOURCED, x - 11, base - 4, SIGN, color);
      labels.reserve(new Rectangle2D.Double(x - 20, base - 14, width + 26, 20));
    }
  }

  /** The sign of an area's field, hollow when its figures are illustrative. */
  static void sign(Pen pen, Placed p, double x, double y) {
    Verdict sign = sign(p.quadrant());
    Sign.draw(pen, sign, p.origin(), x, y, SIGN, Tone.of(sign).edge());
  }
}
