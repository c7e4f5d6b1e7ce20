package org.dabiao.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * A horizontal bar for one figure or an interval: solid as far as the figure is sure, pale over the
 * interval, an arrow where an end is open, a slash where the axis is too short, hatched when the
 * figure is illustrative.
 */
final class Bar {
  private static final double OPEN_TAIL = 26;

  private final Pen pen;
  private final RowPlot.Scale scale;
  private final RowPlot.Axis axis;
  private final Rectangle2D band;
  private final double thickness;

  /**
   * A bar about the middle of a band.
   *
   * @param thickness in user units
   */
  Bar(Pen pen, RowPlot.Scale scale, RowPlot.Axis axis, Rectangle2D band, double thickness) {
    this.pen = pen;
    this.scale = scale;
    this.axis = axis;
    this.band = band;
    this.thickness = thickness;
  }

  void draw(BigDecimal low, BigDecimal high, Tone tone, Origin origin) {
    if (low == null && high == null) {
      return;
    }
    double zero = x(0);
    double from = low == null ? zero : x(low.doubleValue());
    double to = high == null ? Math.min(from + OPEN_TAIL, x(axis.high())) : x(high.doubleValue());
    solid(zero, from, tone, origin);
    if (high == null) {
      Shape tail = box(from, to);
      pen.fill(tail, tone.pale());
      arrow(to, 1, tone.edge());
    } else if (Math.abs(to - from) > 0.5) {
      pen.fill(box(from, to), tone.pale());
      pen.outline(box(from, to), tone.edge(), Style.HAIR);
    }
    if (low == null) {
      arrow(to, -1, tone.edge());
    }
    BigDecimal most = high == null ? low : high;
    if (most.doubleValue() > axis.high()) {
      slash(x(axis.high()) - 12);
    }
    BigDecimal least = low == null ? high : low;
    if (least.doubleValue() < axis.low()) {
      slash(x(axis.low()) + 8);
    }
  }

  /** Words in the place of a bar that cannot be drawn to the axis. */
  void words(String words, Color backdrop) {
    pen.fill(
        new Rectangle2D.Double(
            band.getX() - 1,
            band.getY(),
            pen.font().width(words, Type.SMALL) + 10,
            band.getHeight()),
        backdrop);
    pen.text(
        words, band.getX() + 4, band.getCenterY() + Type.SMALL.drop(), Type.SMALL, Style.QUIET);
  }

  private void solid(double from, double to, Tone tone, Origin origin) {
    Rectangle2D box = box(from, to);
    if (box.getWidth() < 0.5) {
      pen.line(from, box.getMinY(), from, box.getMaxY(), tone.edge(), Style.BOLD);
      return;
    }
    pen.fill(box, tone.fill());
    if (origin == Origin.ILLUSTRATIVE) {
      pen.hatch(box, Style.PAPER);
    }
    pen.outline(box, tone.edge(), Style.HAIR);
  }

  private double x(double value) {
    return scale.x(Math.max(axis.low(), Math.min(axis.high(), value)));
  }

  private Rectangle2D box(double from, double to) {
    return new Rectangle2D.Double(
        Math.min(from, to), band.getCenterY() - thickness / 2, Math.abs(to - from), thickness);
  }

  /** An arrow head at an open end. */
  private void arrow(double x, int way, Color color) {
    double y = band.getCenterY();
    Path2D.Double head = new Path2D.Double();
    head.moveTo(x, y - thickness / 2);
    head.lineTo(x + way * 6, y);
    head.lineTo(x, y + thickness / 2);
    head.closePath();
    pen.fill(head, color);
  }

  /** Two white strokes through a bar that goes on beyond the axis. */
  private void slash(double x) {
    double top = band.getCenterY() - thickness / 2 - 2;
    double bottom = band.getCenterY() + thickness / 2 + 2;
    pen.line(x, bottom, x + 5, top, Style.PAPER, Style.BOLD);
    pen.line(x + 5, bottom, x + 10, top, Style.PAPER, Style.BOLD);
  }
}
