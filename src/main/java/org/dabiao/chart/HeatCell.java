package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Verdict;

/** A cell of a heat table: colour, symbol and figure of one target in one area. */
final class HeatCell {
  private static final double SIGN = 8;
  private static final double SIGN_ROOM = 14;
  private static final double PAD = 4;

  private HeatCell() {}

  /** What a sentence says of the cell. */
  static String measure(Attained cell, Wording words) {
    return cell.verdict() == Verdict.NO_DATA ? words.verdict(cell.verdict()) : words.measure(cell);
  }

  /** What the cell prints: the rate, or the gap, or nothing. */
  static String figure(Attained cell, Wording words) {
    if (cell.verdict() == Verdict.NO_DATA || cell.verdict() == Verdict.NOT_COMPARABLE) {
      return "";
    }
    if (Wording.known(cell) != null) {
      return words.rate(cell);
    }
    if (cell.gap() == null) {
      return "";
    }
    return Wording.points(cell)
        ? words.text("heat.points", Figures.signed(cell.gap(), cell.decimals()))
        : words.gap(cell);
  }

  static void draw(Pen pen, Attained cell, Rectangle2D box, Wording words) {
    Tone tone = Tone.of(cell.verdict());
    pen.fill(box, tone.fill());
    String bare = figure(cell, words);
    double middle = box.getCenterY();
    if (bare.isEmpty()) {
      Color color = tone == Tone.NONE ? Style.QUIET : tone.text();
      Sign.draw(pen, cell.verdict(), cell.origin(), box.getCenterX(), middle, SIGN, color);
      return;
    }
    String figure = bare + (cell.provisional() ? "*" : "");
    double room = box.getWidth() - SIGN_ROOM - 2 * PAD;
    double width = Math.min(room, pen.font().width(figure, Type.SMALL));
    double start = box.getCenterX() - (width + SIGN_ROOM) / 2;
    Sign.draw(pen, cell.verdict(), cell.origin(), start + SIGN / 2, middle, SIGN, tone.text());
    pen.figure(
        figure,
        start + SIGN_ROOM + width,
        middle + Type.SMALL.drop(),
        room,
        Type.SMALL,
        tone.text());
  }
}
