package org.dabiao.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.Measures.Placed;

/** The areas of a quadrant chart as signs with their names; those on one spot share a label. */
final class QuadrantPoints {
  private static final double NAME = 96;
  private static final double LEADING = 12;
  private static final double SPOT = 4;
  private static final int MOST_NAMES = 6;
  private static final double LARGE = 1e5;

  private final Wording words;
  private final List<Placed> placed;
  private final QuadrantAxis status;
  private final QuadrantAxis progress;

  QuadrantPoints(List<Placed> placed, QuadrantAxis status, QuadrantAxis progress, Wording words) {
    this.placed = placed;
    this.status = status;
    this.progress = progress;
    this.words = words;
  }

  /** Where a figure lies on the page. */
  interface Place {
    Point2D of(double status, double progress);
  }

  void paint(Pen pen, Place place, PointLabels labels) {
    Map<Point2D, List<Placed>> spots = new LinkedHashMap<>();
    List<Point2D> points = new ArrayList<>();
    for (Placed p : placed) {
      Point2D point =
          place.of(
              status.within(p.status().doubleValue()), progress.within(p.progress().doubleValue()));
      points.add(point);
      Point2D spot =
          spots.keySet().stream().filter(s -> s.distance(point) < SPOT).findFirst().orElse(point);
      spots.computeIfAbsent(spot, s -> new ArrayList<>()).add(p);
    }
    labels(pen, spots, labels);
    for (int i = 0; i < placed.size(); i++) {
      QuadrantPlot.sign(pen, placed.get(i), points.get(i).getX(), points.get(i).getY());
    }
  }

  private void labels(Pen pen, Map<Point2D, List<Placed>> spots, PointLabels labels) {
    List<List<String>> names = new ArrayList<>();
    List<Rectangle2D> sizes = new ArrayList<>();
    for (List<Placed> spot : spots.values()) {
      List<String> lines = lines(pen.font(), spot);
      double width =
          lines.stream().mapToDouble(l -> pen.font().width(l, Type.SMALL)).max().orElse(0);
      names.add(lines);
      sizes.add(new Rectangle2D.Double(0, 0, width + 2, lines.size() * LEADING));
    }
    for (PointLabels.Label label : labels.place(List.copyOf(spots.keySet()), sizes)) {
      label.leader().ifPresent(l -> pen.outline(l, Style.QUIET, Style.HAIR));
      double base = label.box().getY() + LEADING / 2 + Type.SMALL.drop();
      for (String line : names.get(label.point())) {
        pen.centred(line, label.box().getCenterX(), base, Type.SMALL, Style.INK);
        base += LEADING;
      }
    }
  }

  /** One name on at most two lines; more of them a line each. */
  private List<String> lines(ChartFont font, List<Placed> spot) {
    List<String> lines = new ArrayList<>();
    if (spot.size() == 1) {
      String name = words.shortName(spot.get(0).area());
      lines.addAll(TextFit.balanced(font, name, Type.SMALL, NAME, 2));
    } else {
      spot.stream()
          .limit(MOST_NAMES)
          .map(p -> TextFit.shorten(font, words.shortName(p.area()), Type.SMALL, NAME))
          .forEach(lines::add);
      if (spot.size() > MOST_NAMES) {
        lines.add(words.text("quadrant.more", spot.size() - MOST_NAMES));
      }
    }
    spot.stream()
        .filter(this::beyond)
        .forEach(p -> lines.add(words.text("quadrant.beyond", figures(p))));
    return lines;
  }

  /** Whether an area lies beyond the axes: then it stands at the edge with its figures. */
  boolean beyond(Placed p) {
    return status.beyond(p.status().doubleValue()) || progress.beyond(p.progress().doubleValue());
  }

  private String figures(Placed p) {
    return brief(p.status()) + ", " + brief(p.progress());
  }

  /** One decimal; three digits of large figures, in 万 and 亿. */
  private String brief(BigDecimal value) {
    double size = value.abs().doubleValue();
    return size < LARGE
        ? Wording.figure(value, 1)
        : new AxisFormat(words, Math.pow(10, Math.floor(Math.log10(size)) - 2), size)
            .format(value.doubleValue());
  }
}
