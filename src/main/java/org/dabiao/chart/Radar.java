package org.dabiao.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.dabiao.findings.Figures;

/**
 * One radar: axes around a middle, the mean of all areas dashed, an area's own rates joined by
 * lines. An axis without a rate is dotted and breaks the outline: it is not zero.
 */
final class Radar {
  private static final double DOT = 2.6;
  private static final double OUT = 7;

  /** Figures from here on are written in 万 and 亿. */
  private static final double LONG = 1e5;

  private final Pen pen;
  private final RadarAxes axes;
  private final RateScale scale;
  private final double x;
  private final double y;
  private final double radius;

  Radar(Pen pen, RadarAxes axes, RateScale scale, double x, double y, double radius) {
    this.pen = pen;
    this.axes = axes;
    this.scale = scale;
    this.x = x;
    this.y = y;
    this.radius = radius;
  }

  private double angle(int axis) {
    return 2 * Math.PI * axis / axes.size();
  }

  private Point2D at(int axis, double share) {
    return new Point2D.Double(
        x + Math.sin(angle(axis)) * radius * share, y - Math.cos(angle(axis)) * radius * share);
  }

  /** Rings and axes; of an area those without a rate dotted. */
  void web(Optional<String> area) {
    Path2D.Double web = new Path2D.Double();
    Path2D.Double missing = new Path2D.Double();
    scale.lines().forEach(line -> web.append(ring(scale.share(line)), false));
    web.append(ring(1), false);
    for (int i = 0; i < axes.size(); i++) {
      boolean none = area.isPresent() && axes.rate(area.get(), i).isEmpty();
      (none ? missing : web).append(new Line2D.Double(new Point2D.Double(x, y), at(i, 1)), false);
    }
    pen.outline(web, Style.RULE, Style.HAIR);
    pen.outline(missing, Style.QUIET, Style.DOTTED);
    pen.outline(ring(scale.share(100)), Style.INK, Style.FINE);
  }

  private Path2D ring(double share) {
    return closed(i -> at(i, share));
  }

  private Path2D closed(IntFunction<Point2D> corner) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(corner.apply(0).getX(), corner.apply(0).getY());
    for (int i = 1; i < axes.size(); i++) {
      path.lineTo(corner.apply(i).getX(), corner.apply(i).getY());
    }
    path.closePath();
    return path;
  }

  void mean() {
    pen.outline(
        closed(i -> at(i, scale.share(axes.mean(i)))), TrendLines.TARGET, Style.DASHED_FINE);
  }

  /** The outline of an area's rates; neighbours without a gap between them are joined. */
  void area(String area) {
    int size = axes.size();
    Path2D.Double lines = new Path2D.Double();
    for (int i = 0; i < size; i++) {
      Optional<Point2D> here = point(area, i);
      Optional<Point2D> next = point(area, (i + 1) % size);
      if (here.isPresent() && next.isPresent()) {
        lines.append(new Line2D.Double(here.get(), next.get()), i > 0 && joined(lines, here.get()));
      }
    }
    pen.outline(lines, TrendLines.LINE, Style.THICK);
    for (int i = 0; i < size; i++) {
      int axis = i;
      point(area, i)
          .ifPresent(
              p -> {
                Ellipse2D dot =
                    new Ellipse2D.Double(p.getX() - DOT, p.getY() - DOT, 2 * DOT, 2 * DOT);
                boolean hollow = axes.illustrative(area, axis);
                pen.fill(dot, hollow ? Style.PAPER : TrendLines.LINE);
                pen.outline(dot, TrendLines.LINE, Style.FINE);
              });
    }
  }

  private static boolean joined(Path2D lines, Point2D next) {
    return lines.getCurrentPoint() != null && lines.getCurrentPoint().equals(next);
  }

  private Optional<Point2D> point(String area, int axis) {
    OptionalDouble rate = axes.rate(area, axis);
    return rate.isPresent()
        ? Optional.of(at(axis, scale.share(rate.getAsDouble())))
        : Optional.empty();
  }

  /**
   * The axis's number at its end; with the figure where the scale does not reach it. At the sides,
   * where there is no room for both, the figure stands above or below.
   */
  void tips(String area, double left, double right, Wording words) {
    for (int i = 0; i < axes.size(); i++) {
      OptionalDouble rate = axes.rate(area, i);
      String number = String.valueOf(i + 1);
      if (rate.isEmpty()) {
        tip(List.of(number + " —"), i, left, right, Type.TINY);
      } else if (scale.covers(rate.getAsDouble())) {
        tip(List.of(number), i, left, right, Type.TINY);
      } else {
        String figure = brief(rate.getAsDouble(), words);
        String both = number + ": " + figure;
        boolean fits = pen.font().width(both, Type.TINY) <= room(i, left, right);
        tip(List.of(fits ? both : number), i, left, right, Type.TINY);
        if (!fits) {
          apart(figure, i, left, right);
        }
      }
    }
  }

  private void apart(String figure, int axis, double left, double right) {
    double cos = Math.cos(angle(axis));
    double base = y - cos * (radius + OUT) + Type.TINY.drop();
    base += cos > -0.1 ? -Type.TINY.leading() - 4 * cos : Type.TINY.leading() - 4 * cos;
    double width = Math.min(pen.font().width(figure, Type.TINY), (right - left) / 2 - 12);
    double end = Math.sin(angle(axis)) > 0 ? right : left + width;
    pen.fill(new Rectangle2D.Double(end - width - 1, base - 8, width + 2, 10), Style.PAPER);
    pen.figure(figure, end, base, width, Type.TINY, Style.INK);
  }

  /** Lines of text outside an axis's end, away from the middle. */
  void tip(List<String> lines, int axis, double left, double right, Type type) {
    double sin = Math.sin(angle(axis));
    double cos = Math.cos(angle(axis));
    double tipX = x + sin * (radius + OUT);
    double tipY = y - cos * (radius + OUT);
    double high = lines.size() * type.leading();
    // Above the upper half, below the lower one, in line at the sides.
    double base = tipY - high * (1 + cos) / 2 + type.leading() / 2 + type.drop();
    for (String line : lines) {
      double width = pen.font().width(line, type);
      double start = Math.abs(sin) < 0.1 ? tipX - width / 2 : sin > 0 ? tipX : tipX - width;
      start = Math.max(left, Math.min(right - width, start));
      double room = Math.min(width, right - left);
      pen.figure(line, start + room, base, room, type, Style.INK);
      base += type.leading();
    }
  }

  static String figure(double rate) {
    BigDecimal exact = BigDecimal.valueOf(rate);
    return Figures.rate(exact, exact).replace('-', '−');
  }

  /** The same in little room: 98.8亿% for 9,876,543,210.5%. */
  static String brief(double rate, Wording words) {
    double size = Math.abs(rate);
    if (size < LONG) {
      return figure(rate);
    }
    double step = Math.pow(10, Math.floor(Math.log10(size)) - 2);
    return new AxisFormat(words, step, size).format(rate) + "%";
  }

  /** Room between an axis's end and the edge of the panel. */
  double room(int axis, double left, double right) {
    double sin = Math.sin(angle(axis));
    return Math.abs(sin) < 0.1
        ? right - left
        : sin > 0 ? right - x - sin * (radius + OUT) : x + sin * (radius + OUT) - left;
  }
}
