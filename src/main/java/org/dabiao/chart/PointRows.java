package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Origin;

/** What the points of each area are made of, a picture a scheme. */
final class PointRows implements Body {
  private final List<PointStack> stacks;
  private final AreaRows rows;

  PointRows(List<PointStack> stacks, Wording words) {
    this.stacks = stacks;
    boolean some = stacks.stream().anyMatch(s -> s.ranked().origin() != Origin.ILLUSTRATIVE);
    this.rows =
        new AreaRows(
            stacks.stream()
                .map(
                    s ->
                        new AreaRows.Name(
                            words.shortName(s.ranked().area()),
                            Type.BODY,
                            some && s.ranked().origin() == Origin.ILLUSTRATIVE
                                ? List.of(words.text("chip.illustrative"))
                                : List.of()))
                .toList(),
            List.of(
                new AreaRows.Column(
                    words.text("column.points"),
                    64,
                    i -> PointBar.points(stacks.get(i).ranked().points()),
                    Type.BODY,
                    Style.QUIET),
                new AreaRows.Column(
                    words.text("column.full"),
                    54,
                    i -> PointBar.points(stacks.get(i).ranked().full()),
                    Type.BODY,
                    Style.QUIET),
                new AreaRows.Column(
                    words.text("column.score"),
                    64,
                    i -> PointBar.points(stacks.get(i).ranked().score()),
                    Type.STRONG,
                    Style.INK),
                new AreaRows.Column(
                    words.text("column.place"),
                    stacks.stream().anyMatch(s -> !s.ranked().clazz().isEmpty()) ? 84 : 44,
                    i -> place(stacks.get(i)),
                    Type.STRONG,
                    Style.INK)));
  }

  static String place(PointStack stack) {
    String rank = Figures.text(stack.ranked().rank(), 1);
    return (TextFit.brief(stack.ranked().clazz(), 12) + " " + rank).strip();
  }

  @Override
  public double height(ChartFont font) {
    return rows.height(font);
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double high = stacks.stream().mapToDouble(PointStack::reach).max().orElse(1);
    double low = stacks.stream().mapToDouble(PointStack::below).min().orElse(0);
    double step = Nice.above(Math.max(high - low, 1) / 6);
    RowPlot.Axis axis =
        new RowPlot.Axis(low < 0 ? low - (high - low) * 0.02 : 0, high * 1.02, step, "#,##0.##");
    rows.paint(
        pen,
        area,
        axis,
        (i, band, scale) -> {
          new PointBar(pen, scale, band).draw(stacks.get(i));
          if (low < 0 && i == stacks.size() - 1) {
            zero(pen, scale.x(0), band, stacks.size());
          }
        });
  }

  private static void zero(Pen pen, double x, Rectangle2D band, int rows) {
    pen.line(x, band.getMaxY() - rows * band.getHeight(), x, band.getMaxY(), Style.INK, Style.FINE);
  }
}
