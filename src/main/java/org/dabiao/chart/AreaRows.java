package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;

/** Rows of areas: names at the left, a plot in the middle, columns of figures at the right. */
final class AreaRows {
  private static final double HEAD = 20;
  private static final double NAME = 136;
  private static final double NAME_GAP = 10;
  private static final int FEW = 12;

  private final List<Name> names;
  private final List<Column> columns;

  /**
   * What stands at the left of a row.
   *
   * @param type how its words are set
   * @param chips marks beside it
   */
  record Name(String words, Type type, List<String> chips) {}

  /**
   * Figures that end at the right of their column.
   *
   * @param figures the figure of each row
   */
  record Column(String head, double width, IntFunction<String> figures, Type type, Color color) {}

  AreaRows(List<Name> names, List<Column> columns) {
    this.names = names;
    this.columns = columns;
  }

  double height(ChartFont font) {
    return HEAD + names.size() * rowHeight(font) + RowPlot.AXIS_HEIGHT;
  }

  /** Lower when there are many rows, higher when a name takes two lines. */
  double rowHeight(ChartFont font) {
    boolean two = names.stream().anyMatch(n -> font.width(n.words(), n.type()) > room(n, font));
    return (names.size() <= FEW ? 26 : 20) + (two ? 8 : 0);
  }

  private static double room(Name name, ChartFont font) {
    return NAME - Chips.width(name.chips(), font) - 2;
  }

  /** Draws the rows; the painter draws what stands in the plot. */
  void paint(Pen pen, Rectangle2D area, RowPlot.Axis axis, RowPlot.Row painter) {
    double row = rowHeight(pen.font());
    double top = area.getY() + HEAD;
    double left = area.getX() + NAME + NAME_GAP;
    double right = area.getMaxX() - columns.stream().mapToDouble(Column::width).sum();
    Columns.shade(pen, area.getX(), top, area.getWidth(), row, names.size());
    RowPlot.draw(
        pen,
        new Rectangle2D.Double(left, top, right - left, row * names.size()),
        names.size(),
        axis,
        painter);
    double end = right;
    for (Column column : columns) {
      end += column.width();
      pen.figure(column.head(), end, top - 6, column.width() - 8, Type.SMALL, Style.QUIET);
      for (int i = 0; i < names.size(); i++) {
        double base = top + (i + 0.5) * row + Type.BODY.drop();
        String figure = column.figures().apply(i);
        pen.figure(figure, end, base, column.width() - 8, column.type(), column.color());
      }
    }
    for (int i = 0; i < names.size(); i++) {
      name(pen, names.get(i), area.getX(), top + (i + 0.5) * row);
    }
  }

  private static void name(Pen pen, Name name, double left, double middle) {
    double room = room(name, pen.font());
    boolean two = pen.font().width(name.words(), name.type()) > room;
    Type type = two ? Type.SMALL : name.type();
    pen.lines(
        TextFit.balanced(pen.font(), name.words(), type, room, 2), left, middle, type, Style.INK);
    Chips.draw(pen, name.chips(), left + NAME, middle);
  }
}
