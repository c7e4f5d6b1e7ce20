package org.dabiao.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds room for the names of points so that no two lie on each other: beside the point where there
 * is room, else further off with a leader line to it.
 */
final class PointLabels {
  private static final double CLOSE = 8;
  private static final double RING = 13;
  private static final int WAYS = 16;

  private final Rectangle2D area;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  /**
   * A name in its place.
   *
   * @param point index of its point
   * @param leader line from the point to the name, when it lies further off
   */
  record Label(int point, Rectangle2D box, Optional<Line2D> leader) {}

  PointLabels(Rectangle2D area) {
    this.area = area;
  }

  /** Keeps a place free of names. */
  void reserve(Rectangle2D place) {
    taken.add(place);
  }

  /** Keeps names off a line; leaders may cross it. */
  void avoid(Line2D line) {
    lines.add(line);
  }

  /**
   * Places the names, the least crowded points first, so that they keep the place beside them.
   *
   * @param points where the points are
   * @param sizes width and height of each name
   * @return one a point; a point for whose name there is no room at all has none
   */
  List<Label> place(List<Point2D> points, List<Rectangle2D> sizes) {
    points.forEach(p -> reserve(new Rectangle2D.Double(p.getX() - 5, p.getY() - 5, 10, 10)));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> neighbours(points, i)));
    List<Label> labels = new ArrayList<>();
    for (int i : order) {
      find(i, points.get(i), sizes.get(i))
          .ifPresent(
              label -> {
                taken.add(label.box());
                label.leader().ifPresent(leaders::add);
                labels.add(label);
              });
    }
    labels.sort(Comparator.comparing(Label::point));
    return labels;
  }

  private static long neighbours(List<Point2D> points, int at) {
    return points.stream().filter(p -> p.distance(points.get(at)) < 60).count();
  }

  private Optional<Label> find(int point, Point2D p, Rectangle2D size) {
    return find(point, p, size, line -> clear(line, p))
        // Rather a leader under a name than an area without a name.
        .or(() -> find(point, p, size, line -> true));
  }

  private Optional<Label> find(int point, Point2D p, Rectangle2D size, Predicate<Line2D> allowed) {
    double far = Math.hypot(area.getWidth(), area.getHeight());
    for (double distance = CLOSE; distance < far; distance += RING) {
      boolean beside = distance == CLOSE;
      for (int way = 0; way < WAYS; way++) {
        Rectangle2D box = box(p, size, distance, 2 * Math.PI * way / WAYS);
        Line2D line = new Line2D.Double(p, anchor(p, box));
        if (free(box) && (beside || allowed.test(line))) {
          return Optional.of(new Label(point, box, beside ? Optional.empty() : Optional.of(line)));
        }
      }
    }
    return Optional.empty();
  }

  /** The box whose nearest side is so far off in a direction. */
  private static Rectangle2D box(Point2D p, Rectangle2D size, double distance, double angle) {
    double width = size.getWidth();
    double height = size.getHeight();
    double x = p.getX() + Math.cos(angle) * (distance + width / 2);
    double y = p.getY() + Math.sin(angle) * (distance + height / 2);
    return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
  }

  /** The point of a box that is nearest to another point. */
  private static Point2D anchor(Point2D p, Rectangle2D box) {
    return new Point2D.Double(
        Math.max(box.getMinX(), Math.min(box.getMaxX(), p.getX())),
        Math.max(box.getMinY(), Math.min(box.getMaxY(), p.getY())));
  }

  private boolean free(Rectangle2D box) {
    return area.contains(box)
        && taken.stream().noneMatch(box::intersects)
        && lines.stream().noneMatch(l -> l.intersects(box))
        && leaders.stream().noneMatch(l -> l.intersects(box));
  }

  /** Whether a leader crosses no name and no other leader; its own point aside. */
  private boolean clear(Line2D line, Point2D own) {
    return taken.stream().filter(t -> !t.contains(own)).noneMatch(t -> line.intersects(t))
        && leaders.stream()
            .filter(l -> !l.getP1().equals(own))
            .noneMatch(l -> l.intersectsLine(line));
  }
}
