package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Verdict;

/**
 * One bullet: the actual figure as a bar, the target as a tick (a frame when it is a range), last
 * year's figure as a ring, all in per cent of the target. Nothing is computed from the drawing: it
 * is a scale, not a rate.
 */
final class Bullet {
  private static final double RING = 3.5;

  private final Pen pen;
  private final RowPlot.Scale scale;
  private final RowPlot.Axis axis;
  private final Rectangle2D band;

  Bullet(Pen pen, RowPlot.Scale scale, RowPlot.Axis axis, Rectangle2D band) {
    this.pen = pen;
    this.scale = scale;
    this.axis = axis;
    this.band = band;
  }

  /** An axis that suits most of the targets' figures. */
  static RowPlot.Axis axis(List<Attained> targets) {
    List<Double> shares =
        targets.stream()
            .flatMap(
                t ->
                    Stream.of(
                        share(t.actualLow(), t), share(t.actualHigh(), t), share(t.previous(), t)))
            .filter(Objects::nonNull)
            .map(BigDecimal::doubleValue)
            .toList();
    return RowPlot.Axis.ofShares(
        shares.stream().min(Double::compare).orElse(0.0),
        shares.stream().max(Double::compare).orElse(100.0));
  }

  /** Draws a target's bullet, or the words where no scale can be made from the target. */
  void draw(Attained target, String unscaled, Color backdrop) {
    double height = band.getHeight();
    Bar bar = new Bar(pen, scale, axis, band, height * 0.42);
    if (end(target) == null) {
      bar.words(unscaled, backdrop);
      return;
    }
    bar.draw(
        share(target.actualLow(), target),
        share(target.actualHigh(), target),
        Tone.of(target.verdict()),
        target.origin());
    target(target, height * 0.36);
    BigDecimal previous = share(target.previous(), target);
    if (previous != null) {
      previous(previous.doubleValue());
    }
  }

  private void target(Attained target, double reach) {
    double top = band.getCenterY() - reach;
    double bottom = band.getCenterY() + reach;
    double end = scale.x(100);
    BigDecimal low = share(target.targetLow(), target);
    double start = low == null ? end : scale.x(low.doubleValue());
    pen.line(end, top, end, bottom, Style.INK, Style.BOLD);
    if (end - start > 1) {
      pen.outline(
          new Rectangle2D.Double(start, top, end - start, bottom - top), Style.INK, Style.FINE);
    }
  }

  /** A ring where last year's figure lies; beyond the axis an open arrow head at its end. */
  private void previous(double value) {
    double y = band.getCenterY();
    if (value > axis.high()) {
      head(scale.x(axis.high()) - 1, y, -2 * RING);
    } else if (value < axis.low()) {
      head(scale.x(axis.low()) + 1, y, 2 * RING);
    } else {
      previous(pen, scale.x(value), y);
    }
  }

  private void head(double tip, double y, double back) {
    Path2D.Double head = new Path2D.Double();
    head.moveTo(tip, y);
    head.lineTo(tip + back, y - RING);
    head.lineTo(tip + back, y + RING);
    head.closePath();
    pen.fill(head, Style.PAPER);
    pen.outline(head, Style.INK, Style.FINE);
  }

  /** The mark of last year's figure. */
  static void previous(Pen pen, double x, double y) {
    Ellipse2D ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
    pen.fill(ring, Style.PAPER);
    pen.outline(ring, Style.INK, Style.FINE);
  }

  /** The end of the target that stands for 100 %, or {@code null} when there can be no scale. */
  private static BigDecimal end(Attained target) {
    BigDecimal end = target.targetHigh() != null ? target.targetHigh() : target.targetLow();
    boolean scaled =
        end != null
            && end.signum() > 0
            && !target.kind().equals("rank")
            && target.verdict() != Verdict.NOT_COMPARABLE;
    return scaled ? end : null;
  }

  private static BigDecimal share(BigDecimal figure, Attained target) {
    BigDecimal end = end(target);
    return figure == null || end == null
        ? null
        : figure.multiply(BigDecimal.valueOf(100)).divide(end, MathContext.DECIMAL64);
  }
}
