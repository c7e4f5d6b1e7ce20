package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dabiao.findings.Attained;

/**
 * An area's mark on a strip: where it stands, its words beside it, and the room that both take.
 *
 * @param target its figure
 * @param words name; with the figure where that lies beyond the scale
 * @param from start of its interval on the strip
 * @param to end of it; the same for one figure
 * @param left first place that mark and words take
 * @param right last one
 * @param wordsFirst whether the words stand at the left of the mark
 * @param beyond −1 or 1 when the figure lies beyond that end of the scale
 */
record StripItem(
    Attained target,
    String words,
    double from,
    double to,
    double left,
    double right,
    boolean wordsFirst,
    int beyond) {
  static final double LANE = 13;

  private static final double SIGN = 8;
  private static final double BESIDE = 7;
  private static final double TAIL = 24;
  private static final double APART = 5;

  /** A mark on a strip of some width. */
  static StripItem of(
      Attained target, String name, RateScale scale, double width, Wording words, ChartFont font) {
    double low = target.rateLow() == null ? Double.NaN : target.rateLow().doubleValue();
    double high = target.rateHigh() == null ? Double.NaN : target.rateHigh().doubleValue();
    double known = Double.isNaN(low) ? high : low;
    int beyond = known > scale.high() || high > scale.high() ? 1 : known < scale.low() ? -1 : 0;
    double from = Double.isNaN(low) ? width * scale.share(high) - TAIL : width * scale.share(low);
    double to = Double.isNaN(high) ? width * scale.share(low) + TAIL : width * scale.share(high);
    from = Math.max(0, Math.min(width, from));
    to = Math.max(from, Math.min(width, to));
    String text = beyond == 0 ? name : words.text("strip.beyond", name, words.rate(target));
    double room = BESIDE + font.width(text, Type.TINY);
    // An interval's sign stands beside it, not on it.
    double sign = from == to ? SIGN / 2 : SIGN + 3;
    boolean first = to + sign + room > width;
    return new StripItem(
        target,
        text,
        from,
        to,
        first ? from - sign - room : from - SIGN / 2,
        first ? to + SIGN / 2 : to + sign + room,
        first,
        beyond);
  }

  /** Sets marks under one another where their words would touch; marks of one lane together. */
  static List<List<StripItem>> lanes(List<StripItem> items) {
    List<List<StripItem>> lanes = new ArrayList<>();
    for (StripItem item : items.stream().sorted(Comparator.comparing(StripItem::left)).toList()) {
      lanes.stream()
          .filter(lane -> lane.get(lane.size() - 1).right() + APART <= item.left())
          .findFirst()
          .orElseGet(
              () -> {
                lanes.add(new ArrayList<>());
                return lanes.get(lanes.size() - 1);
              })
          .add(item);
    }
    return lanes;
  }

  /**
   * Draws it.
   *
   * @param ground colour of the row, put behind the words so that no line runs through them
   */
  void draw(Pen pen, double start, double y, Color ground) {
    Tone tone = Tone.of(target.verdict());
    double x = start + (wordsFirst ? from : to);
    if (to - from > 0.5) {
      interval(pen, start, y, tone);
      x += wordsFirst ? -SIGN / 2 - 3 : SIGN / 2 + 3;
    } else if (beyond != 0) {
      head(pen, x + beyond * 2, y, beyond);
      x -= beyond * SIGN;
    }
    pen.fill(new Ellipse2D.Double(x - SIGN / 2, y - SIGN / 2, SIGN, SIGN), ground);
    Sign.draw(pen, target.verdict(), target.origin(), x, y, SIGN, tone.edge());
    double base = y + Type.TINY.drop();
    double width = pen.font().width(words, Type.TINY);
    double edge = wordsFirst ? x - SIGN / 2 - 3 - width : x + SIGN / 2 + 3;
    pen.fill(new Rectangle2D.Double(edge - 1, y - LANE / 2 + 1, width + 2, LANE - 2), ground);
    if (wordsFirst) {
      pen.right(words, x - SIGN / 2 - 3, base, Type.TINY, Style.INK);
    } else {
      pen.text(words, x + SIGN / 2 + 3, base, Type.TINY, Style.INK);
    }
  }

  private void interval(Pen pen, double start, double y, Tone tone) {
    pen.line(start + from, y, start + to, y, tone.edge(), Style.BOLD);
    for (int way : new int[] {-1, 1}) {
      double end = start + (way < 0 ? from : to);
      boolean open = way < 0 ? target.rateLow() == null : target.rateHigh() == null;
      if (open || beyond == way) {
        head(pen, end, y, way);
      } else {
        pen.line(end, y - 4, end, y + 4, tone.edge(), Style.FINE);
      }
    }
  }

  private static void head(Pen pen, double x, double y, int way) {
    Path2D.Double head = new Path2D.Double();
    head.moveTo(x - way * 4, y - 4);
    head.lineTo(x + way, y);
    head.lineTo(x - way * 4, y + 4);
    head.closePath();
    pen.fill(head, Style.INK);
  }
}
