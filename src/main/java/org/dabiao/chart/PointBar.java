package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.dabiao.findings.Figures;

/**
 * The points of one area as a stacked bar: themes told apart by their letter, not by their colour;
 * what was lost or could not be scored follows as an empty frame, so that the full marks end there;
 * bonus comes after them, and what is taken off lies to the left of zero.
 */
final class PointBar {
  /** Neighbouring themes differ; which one it is says the letter. */
  private static final Color[] SHADES = {
    new Color(0x52606D), new Color(0xC3CCD5), new Color(0x8B98A5), new Color(0xE3E8EC)
  };

  private static final double LEAST = 0.4;

  private final Pen pen;
  private final RowPlot.Scale scale;
  private final double middle;
  private final double thickness;
  private double right;
  private double left;

  PointBar(Pen pen, RowPlot.Scale scale, Rectangle2D band) {
    this.pen = pen;
    this.scale = scale;
    this.middle = band.getCenterY();
    this.thickness = Math.min(18, band.getHeight() * 0.66);
    this.right = scale.x(0);
    this.left = right;
  }

  /** The letter that stands for a theme. */
  static String letter(int theme) {
    return String.valueOf((char) ('A' + theme));
  }

  static Color shade(int theme) {
    return SHADES[theme % SHADES.length];
  }

  void draw(PointStack stack) {
    for (int i = 0; i < stack.themes().size(); i++) {
      part(stack.themes().get(i), shade(i), letter(i));
    }
    part(stack.other(), shade(stack.themes().size()), "…");
    frame(stack.lost(), false);
    frame(stack.unscored(), true);
    part(stack.bonus(), Tone.GOOD.fill(), "+");
    part(stack.deducted(), Tone.BAD_STRONG.fill(), "−");
    double full = scale.x(stack.ranked().full().doubleValue());
    tick(full, -1);
    tick(full, 1);
  }

  /** Above and below the bar only, so that it strikes no figure out. */
  private void tick(double x, int way) {
    double edge = middle + way * thickness / 2;
    pen.line(x, edge, x, edge + way * 4.5, Style.INK, Style.BOLD);
  }

  private void part(BigDecimal points, Color color, String letter) {
    Rectangle2D box = next(points);
    if (box.getWidth() < LEAST) {
      return;
    }
    pen.fill(box, color);
    pen.outline(box, Style.PAPER, Style.HAIR);
    Color ink =
        Tone.contrast(color, Color.WHITE) > Tone.contrast(color, Style.INK)
            ? Color.WHITE
            : Style.INK;
    String whole = letter + " " + Wording.figure(points.abs(), 1);
    for (String words : new String[] {letter.equals("…") ? "" : whole, letter}) {
      if (!words.isEmpty() && pen.font().width(words, Type.TINY) + 3 <= box.getWidth()) {
        pen.centred(words, box.getCenterX(), middle + Type.TINY.drop(), Type.TINY, ink);
        return;
      }
    }
  }

  /** An empty frame for points that were not given; crossed by lines when there was no figure. */
  private void frame(BigDecimal marks, boolean unknown) {
    Rectangle2D box = next(marks);
    if (box.getWidth() < LEAST) {
      return;
    }
    frame(pen, box, unknown);
  }

  static void frame(Pen pen, Rectangle2D box, boolean unknown) {
    pen.fill(box, Style.PAPER);
    if (unknown) {
      pen.hatch(box, Tone.NONE.edge());
    }
    pen.outline(box, Tone.NONE.edge(), Style.HAIR);
  }

  /** The next place on the side that the points belong to. */
  private Rectangle2D next(BigDecimal points) {
    double width = Math.abs(scale.x(points.doubleValue()) - scale.x(0));
    double x = points.signum() < 0 ? left - width : right;
    if (points.signum() < 0) {
      left -= width;
    } else {
      right += width;
    }
    return new Rectangle2D.Double(x, middle - thickness / 2, width, thickness);
  }

  /** Points as people read them. */
  static String points(BigDecimal points) {
    return Figures.text(points, 2).replace('-', '−');
  }
}
