package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Trend;

/**
 * Small panels of the same years side by side, one a series, each with its own value axis or all
 * with the same.
 */
final class TrendPanels implements Body {
  private static final double GAP_X = 14;
  private static final double GAP_Y = 14;
  private static final int FEW = 4;
  private static final int SOME = 8;

  private final List<Trend> trends;
  private final Map<String, Attained> targets;
  private final Wording words;
  private final int first;
  private final int last;
  private final Optional<CommonScale> common;

  /** Panels for the series, each with its scale, and the targets of this year by area. */
  TrendPanels(List<Trend> trends, Map<String, Attained> targets, Wording words) {
    this(trends, targets, words, Optional.empty());
  }

  /** The same on one scale, when there is one. */
  TrendPanels(
      List<Trend> trends,
      Map<String, Attained> targets,
      Wording words,
      Optional<CommonScale> common) {
    this.common = common;
    this.trends = trends;
    this.targets = targets;
    this.words = words;
    first = years().min().orElse(0);
    last = years().max().orElse(0);
  }

  private IntStream years() {
    return trends.stream()
        .flatMapToInt(
            t ->
                IntStream.concat(
                    t.points().stream().mapToInt(Trend.Point::year),
                    t.targets().stream().mapToInt(Trend.Mark::year)));
  }

  /** "2021—2024". */
  String period() {
    return first + "—" + last;
  }

  private int columns() {
    if (trends.size() == FEW + 1 || trends.size() == FEW + 2) {
      return FEW - 1;
    }
    return trends.size() <= SOME ? Math.min(FEW, trends.size()) : FEW + 1;
  }

  private double width() {
    return (Style.WIDTH - 2 * Style.MARGIN - (columns() - 1) * GAP_X) / columns();
  }

  /** Names take two lines in every panel when one of them needs it, so that plots stay in line. */
  private int nameLines(ChartFont font) {
    return trends.stream().anyMatch(t -> panel(t).nameWidth(font) > width() - TrendPanel.SIGN_ROOM)
        ? 2
        : 1;
  }

  private double plotHeight() {
    return trends.size() <= FEW ? 220 : trends.size() <= SOME ? 138 : 88;
  }

  private double panelHeight(ChartFont font) {
    return TrendPanel.headHeight(nameLines(font)) + plotHeight();
  }

  private TrendPanel panel(Trend trend) {
    return new TrendPanel(trend, targets.get(trend.area()), words);
  }

  @Override
  public double height(ChartFont font) {
    int rows = (trends.size() + columns() - 1) / columns();
    return rows * panelHeight(font) + (rows - 1) * GAP_Y;
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double height = panelHeight(pen.font());
    double head = TrendPanel.headHeight(nameLines(pen.font()));
    for (int i = 0; i < trends.size(); i++) {
      double x = area.getX() + i % columns() * (width() + GAP_X);
      double y = area.getY() + i / columns() * (height + GAP_Y);
      panel(trends.get(i)).paint(pen, new Rectangle2D.Double(x, y, width(), head));
      new TrendPlot(trends.get(i), words, first, last, common)
          .paint(pen, new Rectangle2D.Double(x, y + head, width(), plotHeight()));
    }
  }
}
