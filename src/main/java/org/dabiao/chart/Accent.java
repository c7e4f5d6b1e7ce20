package org.dabiao.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** How a line stands out. */
enum Accent {
  LEADER(Tone.GOOD_STRONG.fill(), new BasicStroke(3.4f)),
  RISE(Tone.GOOD.edge(), dashes(9f, 3f)),
  FALL(Tone.BAD_STRONG.fill(), dashes(4f, 3f)),
  NONE(new Color(0x9AA5B1), new BasicStroke(1.4f));

  private final Color color;
  private final transient Stroke stroke;

  Accent(Color color, Stroke stroke) {
    this.color = color;
    this.stroke = stroke;
  }

  private static Stroke dashes(float on, float off) {
    return new BasicStroke(
        2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {on, off}, 0f);
  }

  Color color() {
    return color;
  }

  Stroke stroke() {
    return stroke;
  }

  /** The legend's mark. */
  void mark(Pen pen, double x, double y) {
    pen.line(x - 9, y, x + 9, y, color, stroke);
  }
}
