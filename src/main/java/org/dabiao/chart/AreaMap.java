package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dabiao.reference.Boundary;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A map of areas, the darker the larger the share of targets attained; hatched where nothing can be
 * judged. Names and shares stand inside the outlines, or in the margins where an outline is too
 * small for them.
 */
final class AreaMap implements Body {
  private static final double WIDTH = Style.WIDTH - 2 * Style.MARGIN;
  private static final double HIGHEST = 460;
  private static final double LINE = 15;
  private static final double WIDEST_LABEL = 205;
  private static final double LEADER = 22;

  private final List<AreaShare> shares;
  private final Wording words;
  private Layout layout;

  AreaMap(List<AreaShare> shares, Wording words) {
    this.shares = shares;
    this.words = words;
  }

  /** Shapes and labels on the page, and the width of the margins for labels. */
  private record Layout(List<Geometry> shapes, List<MapLabel> labels, double margin) {
    double height() {
      Envelope all = envelope();
      long beside = labels.stream().filter(l -> !l.fits()).count();
      return Math.max(all.getHeight(), Math.ceil(beside / 2.0) * LINE);
    }

    Envelope envelope() {
      Envelope all = new Envelope();
      shapes.forEach(s -> all.expandToInclude(s.getEnvelopeInternal()));
      return all;
    }
  }

  private Layout layout(ChartFont font) {
    if (layout == null) {
      Layout full = layout(font, 0);
      // In a smaller map fewer labels fit, so the widest of all makes the room.
      double widest = full.labels().stream().mapToDouble(l -> l.width(font)).max().orElse(0);
      layout =
          full.labels().stream().allMatch(MapLabel::fits)
              ? full
              : layout(font, Math.min(WIDEST_LABEL, widest + 1));
    }
    return layout;
  }

  private Layout layout(ChartFont font, double margin) {
    List<Boundary> outlines =
        shares.stream().map(s -> s.area().place().boundary().orElseThrow()).toList();
    double room = margin == 0 ? WIDTH : WIDTH - 2 * (margin + LEADER);
    List<Geometry> shapes = MapShapes.of(outlines, room, HIGHEST);
    List<MapLabel> labels = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      labels.add(MapLabel.of(shares.get(i), shapes.get(i), words, font));
    }
    return new Layout(shapes, labels, margin);
  }

  @Override
  public double height(ChartFont font) {
    return layout(font).height();
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    Layout page = layout(pen.font());
    double left = area.getX() + (area.getWidth() - page.envelope().getWidth()) / 2;
    double top = area.getY() + (area.getHeight() - page.envelope().getHeight()) / 2;
    for (int i = 0; i < shares.size(); i++) {
      Path2D path = MapShapes.path(page.shapes().get(i), left, top);
      AreaShare share = shares.get(i);
      pen.fill(path, share.isKnown() ? share.shade().fill() : Style.PAPER);
      if (!share.isKnown()) {
        pen.outline(MapShapes.hatch(page.shapes().get(i), left, top), Style.QUIET, Style.HAIR);
      }
      pen.outline(path, Style.INK, Style.HAIR);
    }
    page.labels().stream().filter(MapLabel::fits).forEach(l -> l.inside(pen, left, top));
    beside(pen, area, page, left, top);
  }

  /** The labels that do not fit, in the margins: each half of the map in its own. */
  private void beside(Pen pen, Rectangle2D area, Layout page, double left, double top) {
    List<MapLabel> outside =
        page.labels().stream()
            .filter(l -> !l.fits())
            .sorted(Comparator.comparing(l -> l.point().x))
            .toList();
    int half = (outside.size() + 1) / 2;
    column(pen, area, page, outside.subList(0, half), true, left, top);
    column(pen, area, page, outside.subList(half, outside.size()), false, left, top);
  }

  private void column(
      Pen pen,
      Rectangle2D area,
      Layout page,
      List<MapLabel> labels,
      boolean west,
      double left,
      double top) {
    // Of labels on one height the nearer to the margin comes first, so that no leaders cross.
    List<MapLabel> down =
        labels.stream()
            .sorted(
                Comparator.<MapLabel>comparingDouble(l -> Math.round(l.point().y))
                    .thenComparingDouble(l -> west ? l.point().x : -l.point().x))
            .toList();
    double[] middles =
        Spread.apart(
            down.stream().mapToDouble(l -> top + l.point().y).toArray(),
            LINE,
            area.getMinY() + LINE / 2,
            area.getMaxY() - LINE / 2);
    for (int i = 0; i < down.size(); i++) {
      MapLabel label = down.get(i);
      double x = left + label.point().x;
      double y = top + label.point().y;
      double edge = west ? area.getX() + page.margin() : area.getMaxX() - page.margin();
      double gap = west ? 4 : -4;
      pen.line(edge + gap, middles[i], x, y, Style.PAPER, Style.BOLD);
      pen.line(edge + gap, middles[i], x, y, Style.QUIET, Style.HAIR);
      dot(pen, x, y, label.share().isKnown() ? label.share().shade().fill() : Style.PAPER);
      double end = west ? edge : edge + Math.min(page.margin(), label.width(pen.font()));
      label.beside(pen, end, middles[i], page.margin());
    }
  }

  private static void dot(Pen pen, double x, double y, Color fill) {
    Ellipse2D dot = new Ellipse2D.Double(x - 3, y - 3, 6, 6);
    pen.fill(dot, fill);
    pen.outline(dot, Style.INK, Style.HAIR);
  }
}
