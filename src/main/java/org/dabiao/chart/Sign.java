package org.dabiao.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/**
 * The symbol of a verdict, so that it can be told without its colour; hollow when an illustrative
 * figure is behind it. Symbols are drawn, not typed: no font need have them.
 */
final class Sign {
  private Sign() {}

  /** Draws the symbol about a middle point. */
  static void draw(
      Pen pen, Verdict verdict, Origin origin, double x, double y, double size, Color color) {
    Optional<Shape> shape = shape(verdict, x, y, size / 2);
    if (shape.isEmpty()) {
      pen.centred(letter(verdict), x, y + Type.STRONG.drop(), Type.STRONG, color);
    } else if (origin == Origin.ILLUSTRATIVE) {
      pen.outline(shape.get(), color, Style.FINE);
    } else {
      pen.fill(shape.get(), color);
    }
  }

  private static Optional<Shape> shape(Verdict verdict, double x, double y, double r) {
    return switch (verdict) {
      case EXCEEDED -> Optional.of(polygon(x, y, r, 0, -1, 1, 0.8, -1, 0.8));
      case ACHIEVED -> Optional.of(new Ellipse2D.Double(x - r * .9, y - r * .9, r * 1.8, r * 1.8));
      case NEARLY -> Optional.of(polygon(x, y, r, 0, -1.1, 1.1, 0, 0, 1.1, -1.1, 0));
      case MISSED -> Optional.of(polygon(x, y, r, 0, 1, 1, -0.8, -1, -0.8));
      case AHEAD -> Optional.of(arrow(x, y, r, -1));
      case ON_SCHEDULE ->
          Optional.of(new Rectangle2D.Double(x - r * .8, y - r * .8, r * 1.6, r * 1.6));
      case BEHIND -> Optional.of(arrow(x, y, r, 1));
      case UNDETERMINED, NO_DATA, NOT_COMPARABLE -> Optional.empty();
    };
  }

  private static String letter(Verdict verdict) {
    return verdict == Verdict.NO_DATA ? "—" : verdict == Verdict.UNDETERMINED ? "?" : "≠";
  }

  private static Shape arrow(double x, double y, double r, int way) {
    return polygon(x, y, r, 0, way, 1, 0, .4, 0, .4, -way, -.4, -way, -.4, 0, -1, 0);
  }

  private static Shape polygon(double x, double y, double r, double... corners) {
    Path2D.Double path = new Path2D.Double();
    for (int i = 0; i < corners.length; i += 2) {
      double px = x + r * corners[i];
      double py = y + r * corners[i + 1];
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }
}
