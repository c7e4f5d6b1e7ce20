package org.dabiao.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws text and shapes on a picture. All text of our own passes here, and is made displayable. */
final class Pen {
  private static final double HATCH = 7;

  private final Graphics2D graphics;
  private final ChartFont font;

  Pen(Graphics2D graphics, ChartFont font) {
    this.graphics = graphics;
    this.font = font;
  }

  Graphics2D graphics() {
    return graphics;
  }

  ChartFont font() {
    return font;
  }

  /** Text that starts at x. */
  void text(String text, double x, double baseline, Type type, Color color) {
    if (!text.isEmpty()) {
      graphics.setFont(font.of(type));
      graphics.setColor(color);
      graphics.drawString(font.displayable(text), (float) x, (float) baseline);
    }
  }

  /** Text that ends at x. */
  void right(String text, double x, double baseline, Type type, Color color) {
    text(text, x - font.width(text, type), baseline, type, color);
  }

  /** Text about x. */
  void centred(String text, double x, double baseline, Type type, Color color) {
    text(text, x - font.width(text, type) / 2, baseline, type, color);
  }

  /** A figure that ends at x, made smaller when it is wider than its column: never cut. */
  void figure(String text, double x, double baseline, double width, Type type, Color color) {
    double natural = font.width(text, type);
    if (natural <= width) {
      text(text, x - natural, baseline, type, color);
      return;
    }
    double share = width / natural;
    graphics.setFont(font.of(type, (float) (type.size() * share)));
    graphics.setColor(color);
    graphics.drawString(font.displayable(text), (float) (x - width), (float) baseline);
  }

  /** Lines about the middle of a row, starting at x. */
  void lines(List<String> lines, double x, double middle, Type type, Color color) {
    double baseline = middle + type.drop() - (lines.size() - 1) * type.leading() / 2;
    for (String line : lines) {
      text(line, x, baseline, type, color);
      baseline += type.leading();
    }
  }

  void fill(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  void outline(Shape shape, Color color, Stroke stroke) {
    graphics.setColor(color);
    graphics.setStroke(stroke);
    graphics.draw(shape);
  }

  void line(double x1, double y1, double x2, double y2, Color color, Stroke stroke) {
    outline(new Line2D.Double(x1, y1, x2, y2), color, stroke);
  }

  /** Slanted lines over a bar: the pattern of illustrative figures. */
  void hatch(Rectangle2D bar, Color color) {
    Path2D.Double lines = new Path2D.Double();
    double height = bar.getHeight();
    for (double x = bar.getMinX() - height + HATCH; x < bar.getMaxX(); x += HATCH) {
      double from = Math.max(x, bar.getMinX());
      double to = Math.min(x + height, bar.getMaxX());
      if (to - from > 1) {
        lines.moveTo(from, bar.getMaxY() - (from - x));
        lines.lineTo(to, bar.getMaxY() - (to - x));
      }
    }
    outline(lines, color, Style.HATCH);
  }
}
