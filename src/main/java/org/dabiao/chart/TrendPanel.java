package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Trend;

/**
 * The head of a trend panel: its name, its verdict, its latest figure and target.
 *
 * @param name what tells it from the panels beside it: an area, or an indicator
 * @param target the series' target of this year, or {@code null}
 */
record TrendPanel(Trend trend, String name, Attained target, Wording words) {
  /** Room of a verdict's symbol. */
  static final double SIGN_ROOM = 18;

  private static final double FIGURES = 18;

  /**
   * Areas beside each other.
   *
   * @param targets targets of this year by area
   */
  static List<TrendPanel> ofAreas(
      List<Trend> series, Map<String, Attained> targets, Wording words) {
    return series.stream()
        .map(t -> new TrendPanel(t, words.shortName(t.area()), targets.get(t.area()), words))
        .toList();
  }

  static double headHeight(int nameLines) {
    return nameLines * Type.STRONG.leading() + FIGURES;
  }

  double nameWidth(ChartFont font) {
    return font.width(name, Type.STRONG);
  }

  void paint(Pen pen, Rectangle2D area) {
    double base = area.getY() + 11;
    double room = area.getWidth() - (target == null ? 0 : verdict(pen, area, base));
    List<String> lines = TextFit.balanced(pen.font(), name, Type.STRONG, room, lines(area));
    for (String line : lines) {
      pen.text(line, area.getX(), base, Type.STRONG, Style.INK);
      base += Type.STRONG.leading();
    }
    String figures = figures();
    double width = Math.min(area.getWidth(), pen.font().width(figures, Type.TINY));
    pen.figure(figures, area.getX() + width, base - 1, width, Type.TINY, Style.QUIET);
  }

  private static int lines(Rectangle2D area) {
    return area.getHeight() > headHeight(1) ? 2 : 1;
  }

  /** Symbol and word of the verdict, or the symbol alone where the name needs the room. */
  private double verdict(Pen pen, Rectangle2D area, double base) {
    Color color = Tone.of(target.verdict()).edge();
    String word = words.verdict(target.verdict());
    double width = pen.font().width(word, Type.TINY) + SIGN_ROOM;
    boolean room = lines(area) == 1 && nameWidth(pen.font()) <= area.getWidth() - width;
    double used = room ? width : SIGN_ROOM;
    if (room) {
      pen.right(word, area.getMaxX(), base, Type.TINY, color);
    }
    Sign.draw(
        pen, target.verdict(), target.origin(), area.getMaxX() - used + 10, base - 4, 8, color);
    return used;
  }

  private String figures() {
    Optional<Trend.Point> point =
        trend.points().stream().max(Comparator.comparing(Trend.Point::year));
    Optional<Trend.Mark> mark =
        trend.targets().stream().max(Comparator.comparing(Trend.Mark::year));
    BigDecimal[] goals =
        mark.map(m -> new BigDecimal[] {m.low(), m.high()}).orElseGet(() -> new BigDecimal[0]);
    int digits =
        point.map(p -> Digits.apart(trend.decimals(), p.low(), goals)).orElse(trend.decimals());
    String actual =
        point
            .map(
                p ->
                    words.text(
                        "trend.head.actual", p.year(), Wording.figures(p.low(), p.high(), digits)))
            .orElse("");
    if (mark.isEmpty()) {
      return actual;
    }
    String goal = Wording.figures(mark.get().low(), mark.get().high(), digits);
    int year = mark.get().year();
    return point.isEmpty()
        ? words.text("trend.head.only_target", year, goal)
        : words.text(
            point.get().year() == year ? "trend.head.target" : "trend.head.target_year",
            actual,
            year,
            goal);
  }
}
