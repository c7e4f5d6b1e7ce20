package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.dabiao.findings.Attained;

/** The label column at the left of a chart whose rows are targets. */
final class Columns {
  static final double LABEL = 206;
  static final double LABEL_GAP = 10;
  static final double LOW_ROW = 24;
  static final double HIGH_ROW = 32;

  private Columns() {}

  /** Height of a row: higher when any name takes two lines. */
  static double rowHeight(
      List<Attained> targets, List<String> labels, Wording words, ChartFont font) {
    for (int i = 0; i < targets.size(); i++) {
      if (!fits(labels.get(i), Chips.of(targets.get(i), words), font)) {
        return HIGH_ROW;
      }
    }
    return LOW_ROW;
  }

  /** Draws a target's name and marks: in two rows where the name wants more than one line. */
  static void label(
      Pen pen, Attained target, String label, Wording words, double left, double middle) {
    List<String> chips = Chips.of(target, words);
    int first = fits(label, chips, pen.font()) ? chips.size() : (chips.size() + 1) / 2;
    List<String> above = chips.subList(0, first);
    List<String> below = chips.subList(first, chips.size());
    double room = Math.min(room(above, pen.font()), room(below, pen.font()));
    Type type = TextFit.cuts(pen.font(), label, Type.BODY, room, 2) ? Type.SMALL : Type.BODY;
    pen.lines(TextFit.balanced(pen.font(), label, type, room, 2), left, middle, type, Style.INK);
    double apart = below.isEmpty() ? 0 : Chips.LEADING / 2;
    Chips.draw(pen, above, left + LABEL, middle - apart);
    Chips.draw(pen, below, left + LABEL, middle + apart);
  }

  /** Whether a name fits on one line beside its marks in one row. */
  private static boolean fits(String label, List<String> chips, ChartFont font) {
    return font.width(label, Type.BODY) <= room(chips, font);
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

  private static double room(List<String> chips, ChartFont font) {
    return LABEL - Chips.width(chips, font) - 2;
  }
}
