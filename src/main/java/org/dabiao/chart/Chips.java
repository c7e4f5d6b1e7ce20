package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Origin;

/** Small marks beside a target's name: illustrative figure, derived target, preliminary figure. */
final class Chips {
  private static final double PAD = 3.5;
  private static final double GAP = 3;
  private static final double HEIGHT = 13;

  /** From one row of marks to the next. */
  static final double LEADING = HEIGHT + 1.5;

  private Chips() {}

  /** The marks that a target carries. */
  static List<String> of(Attained target, Wording words) {
    List<String> chips = new ArrayList<>();
    if (target.illustrative()) {
      chips.add(words.text("chip.illustrative"));
    }
    if (target.targetOrigin() == Origin.DERIVED) {
      chips.add(words.text("chip.allocated"));
    }
    if (target.provisional()) {
      chips.add(words.text("chip.provisional"));
    }
    return chips;
  }

  static double width(List<String> chips, ChartFont font) {
    return chips.stream().mapToDouble(c -> font.width(c, Type.TINY) + 2 * PAD + GAP).sum();
  }

  /** Draws the marks so that the last one ends at x. */
  static void draw(Pen pen, List<String> chips, double right, double middle) {
    double x = right - width(chips, pen.font());
    for (String chip : chips) {
      double width = pen.font().width(chip, Type.TINY) + 2 * PAD;
      Color color = Style.WARNING;
      pen.outline(
          new RoundRectangle2D.Double(x + GAP, middle - HEIGHT / 2, width, HEIGHT, 4, 4),
          color,
          Style.HAIR);
      pen.text(chip, x + GAP + PAD, middle + Type.TINY.drop(), Type.TINY, color);
      x += width + GAP;
    }
  }
}
