package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;

/**
 * Small panels of the same years side by side, one a series, each with its own value axis or all
 * with the same.
 */
final class TrendPanels implements Body {
  private static final double GAP_X = 14;
  private static final double GAP_Y = 14;
  private static final int FEW = 4;
  private static final int SOME = 8;

  private final List<TrendPanel> panels;
  private final Wording words;
  private final int first;
  private final int last;
  private final Optional<CommonScale> common;

  /** Panels, each with its own scale, or all on one when there is one. */
  TrendPanels(List<TrendPanel> panels, Wording words, Optional<CommonScale> common) {
    this.common = common;
    this.panels = panels;
    this.words = words;
    first = years().min().orElse(0);
    last = years().max().orElse(0);
  }

  private IntStream years() {
    return panels.stream()
        .map(TrendPanel::trend)
        .flatMapToInt(
            t ->
                IntStream.concat(
                    t.points().stream().mapToInt(Trend.Point::year),
                    t.targets().stream().mapToInt(Trend.Mark::year)));
  }

  /** All figures shown. */
  List<Trend.Point> points() {
    return panels.stream().flatMap(p -> p.trend().points().stream()).toList();
  }

  List<Origin> origins() {
    return points().stream().map(Trend.Point::origin).toList();
  }

  /** "2021—2024". */
  String period() {
    return first + "—" + last;
  }

  private int columns() {
    if (panels.size() == FEW + 1 || panels.size() == FEW + 2) {
      return FEW - 1;
    }
    return panels.size() <= SOME ? Math.min(FEW, panels.size()) : FEW + 1;
  }

  private double width() {
    return (Style.WIDTH - 2 * Style.MARGIN - (columns() - 1) * GAP_X) / columns();
  }

  /** Names take two lines in every panel when one of them needs it, so that plots stay in line. */
  private int nameLines(ChartFont font) {
    return panels.stream().anyMatch(p -> p.nameWidth(font) > width() - TrendPanel.SIGN_ROOM)
        ? 2
        : 1;
  }

  private double plotHeight() {
    return panels.size() <= FEW ? 220 : panels.size() <= SOME ? 138 : 88;
  }

  private double panelHeight(ChartFont font) {
    return TrendPanel.headHeight(nameLines(font)) + plotHeight();
  }

  @Override
  public double height(ChartFont font) {
    int rows = (panels.size() + columns() - 1) / columns();
    return rows * panelHeight(font) + (rows - 1) * GAP_Y;
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double height = panelHeight(pen.font());
    double head = TrendPanel.headHeight(nameLines(pen.font()));
    for (int i = 0; i < panels.size(); i++) {
      double x = area.getX() + i % columns() * (width() + GAP_X);
      double y = area.getY() + i / columns() * (height + GAP_Y);
      panels.get(i).paint(pen, new Rectangle2D.Double(x, y, width(), head));
      new TrendPlot(panels.get(i).trend(), words, first, last, common)
          .paint(pen, new Rectangle2D.Double(x, y + head, width(), plotHeight()));
    }
  }
}
