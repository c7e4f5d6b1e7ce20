package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.dabiao.findings.Attained;

/** The label column at the left of a chart whose rows are targets. */
final class Columns {
  static final double LABEL = 196;
  static final double LABEL_GAP = 10;
  static final double LOW_ROW = 24;
  static final double HIGH_ROW = 32;

  private Columns() {}

  /** Height of a row: higher when any name takes two lines. */
  static double rowHeight(
      List<Attained> targets, List<String> labels, Wording words, ChartFont font) {
    for (int i = 0; i < targets.size(); i++) {
      double room = room(targets.get(i), words, font);
      if (font.width(labels.get(i), Type.BODY) > room) {
        return HIGH_ROW;
      }
    }
    return LOW_ROW;
  }

  /** Draws a target's name and marks. */
  static void label(
      Pen pen, Attained target, String label, Wording words, double left, double middle) {
    List<String> chips = Chips.of(target, words);
    List<String> lines =
        TextFit.balanced(pen.font(), label, Type.BODY, room(target, words, pen.font()), 2);
    pen.lines(lines, left, middle, Type.BODY, Style.INK);
    Chips.draw(pen, chips, left + LABEL, middle);
  }

  /** Shades every other row over the whole width. */
  static void shade(Pen pen, double x, double y, double width, double rowHeight, int rows) {
    for (int i = 0; i < rows; i += 2) {
      pen.fill(new Rectangle2D.Double(x, y + i * rowHeight, width, rowHeight), Style.BAND);
    }
  }

  /** The colour behind a row. */
  static Color backdrop(int row) {
    return row % 2 == 0 ? Style.BAND : Style.PAPER;
  }

  private static double room(Attained target, Wording words, ChartFont font) {
    return LABEL - Chips.width(Chips.of(target, words), font) - 2;
  }
}
