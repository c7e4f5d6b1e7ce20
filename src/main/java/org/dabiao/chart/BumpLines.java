package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Origin;

/**
 * Places of areas in several columns, joined by lines; every dot bears its place. Areas that share
 * a place lie below each other, joined by a stroke. A line stops where its area has no place.
 */
final class BumpLines implements Body {
  private static final double NAME = 120;
  private static final double WIDE_NAME = 210;
  private static final int FEW_COLUMNS = 5;
  private static final double LEAST_NAME = 20;
  private static final double PAD = 6;
  private static final int FEW = 12;
  private static final int SOME = 20;

  private final List<String> heads;
  private final List<Line> lines;
  private final int[][] slots;

  /**
   * A place in a column.
   *
   * @param shared whether another area has the same
   * @param joined whether a line leads here from the column before
   */
  record Stop(BigDecimal place, boolean shared, boolean joined, Origin origin) {}

  /**
   * An area's line.
   *
   * @param stops one a column, {@code null} where it has no place
   */
  record Line(String name, Accent accent, List<Stop> stops) {}

  BumpLines(List<String> heads, List<Line> lines) {
    this.heads = heads;
    this.lines = lines;
    this.slots = new int[lines.size()][heads.size()];
    for (int c = 0; c < heads.size(); c++) {
      place(c);
    }
  }

  /** Areas below each other by place; those that share one in the order of the column before. */
  private void place(int column) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (stop(i, column) != null) {
        order.add(i);
      }
    }
    order.sort(
        Comparator.comparing((Integer i) -> stop(i, column).place())
            .thenComparing(i -> column == 0 ? 0 : slots[i][column - 1]));
    for (int slot = 0; slot < order.size(); slot++) {
      slots[order.get(slot)][column] = slot;
    }
  }

  private Stop stop(int line, int column) {
    return lines.get(line).stops().get(column);
  }

  private double row() {
    return lines.size() <= FEW ? 30 : lines.size() <= SOME ? 22 : 19;
  }

  private double radius() {
    return lines.size() <= FEW ? 9 : 7;
  }

  private static double head() {
    return Type.STRONG.leading() + 8;
  }

  /** Room for the names on either side: as much as the longest needs, within reason. */
  private double nameRoom(ChartFont font) {
    double longest =
        lines.stream().mapToDouble(l -> font.width(l.name(), Type.STRONG)).max().orElse(0);
    return Math.min(Math.max(longest, 30), heads.size() <= FEW_COLUMNS ? WIDE_NAME : NAME);
  }

  @Override
  public double height(ChartFont font) {
    return head() + lines.size() * row();
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double top = area.getY() + head();
    double left = area.getX() + nameRoom(pen.font()) + radius() + PAD;
    double right = area.getMaxX() - nameRoom(pen.font()) - radius() - PAD;
    double step = (right - left) / (heads.size() - 1);
    for (int c = 0; c < heads.size(); c++) {
      double x = left + c * step;
      pen.line(x, top, x, top + lines.size() * row(), Style.RULE, Style.HAIR);
      String head = TextFit.cut(pen.font(), heads.get(c), Type.STRONG, Math.min(step - 8, NAME));
      pen.centred(head, x, top - 8, Type.STRONG, Style.QUIET);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      order.add(i);
    }
    // What stands out is drawn last, on top of the others.
    order.sort(Comparator.comparing((Integer i) -> lines.get(i).accent()).reversed());
    order.forEach(i -> joints(pen, i, left, step, top));
    for (int c = 0; c < heads.size(); c++) {
      ties(pen, c, left + c * step, top);
    }
    for (int i : order) {
      dots(pen, i, left, step, top);
      names(pen, i, left, step, top);
    }
  }

  private double y(int line, int column, double top) {
    return top + (slots[line][column] + 0.5) * row();
  }

  private void joints(Pen pen, int line, double left, double step, double top) {
    Accent accent = lines.get(line).accent();
    for (int c = 1; c < heads.size(); c++) {
      if (joined(line, c)) {
        pen.line(
            left + (c - 1) * step,
            y(line, c - 1, top),
            left + c * step,
            y(line, c, top),
            accent.color(),
            accent.stroke());
      }
    }
  }

  /** A stroke beside the dots of areas that share a place. */
  private void ties(Pen pen, int column, double x, double top) {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < lines.size(); j++) {
        if (stop(i, column) != null
            && stop(j, column) != null
            && slots[j][column] == slots[i][column] + 1
            && stop(i, column).place().compareTo(stop(j, column).place()) == 0) {
          pen.line(x, y(i, column, top), x, y(j, column, top), Style.INK, Style.BOLD);
        }
      }
    }
  }

  private void dots(Pen pen, int line, double left, double step, double top) {
    Accent accent = lines.get(line).accent();
    for (int c = 0; c < heads.size(); c++) {
      Stop stop = stop(line, c);
      if (stop != null) {
        double x = left + c * step;
        double y = y(line, c, top);
        dot(pen, x, y, radius(), accent, stop.origin());
        String place = Figures.text(stop.place(), 1);
        double room = Math.min(2 * radius() - 3, pen.font().width(place, Type.TINY));
        boolean filled = stop.origin() != Origin.ILLUSTRATIVE && accent != Accent.NONE;
        pen.figure(
            place,
            x + room / 2,
            y + Type.TINY.drop(),
            room,
            Type.TINY,
            filled ? Color.WHITE : Style.INK);
      }
    }
  }

  private static void dot(
      Pen pen, double x, double y, double radius, Accent accent, Origin origin) {
    Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    boolean hollow = origin == Origin.ILLUSTRATIVE;
    Color fill = accent == Accent.NONE ? new Color(0xCBD2D9) : accent.color();
    pen.fill(dot, hollow ? Style.PAPER : fill);
    pen.outline(dot, accent.color(), Style.FINE);
  }

  static void hollowMark(Pen pen, double x, double y) {
    dot(pen, x, y, 5, Accent.NONE, Origin.ILLUSTRATIVE);
  }

  /**
   * The area's name before its first dot and after its last, and after each piece of its line in
   * between: no dot is told by its colour alone.
   */
  private void names(Pen pen, int line, double left, double step, double top) {
    List<Piece> pieces = pieces(line);
    int first = pieces.get(0).from();
    double room = first == 0 ? nameRoom(pen.font()) : inside(step);
    before(pen, line, left + first * step, y(line, first, top), room);
    for (Piece piece : pieces.subList(Math.min(1, pieces.size() - 1), pieces.size())) {
      int end = piece.to();
      room = end == heads.size() - 1 ? nameRoom(pen.font()) : inside(step);
      after(pen, line, left + end * step, y(line, end, top), room);
    }
  }

  /** Columns that a line runs through without a gap. */
  private record Piece(int from, int to) {}

  private List<Piece> pieces(int line) {
    List<Piece> pieces = new ArrayList<>();
    int from = -1;
    for (int c = 0; c < heads.size(); c++) {
      if (stop(line, c) != null) {
        from = from < 0 ? c : from;
        boolean goesOn = c + 1 < heads.size() && joined(line, c + 1);
        if (!goesOn) {
          pieces.add(new Piece(from, c));
          from = -1;
        }
      }
    }
    return pieces;
  }

  /** Whether a line leads from the column before. */
  private boolean joined(int line, int column) {
    return stop(line, column - 1) != null
        && stop(line, column) != null
        && stop(line, column).joined();
  }

  /** Room between two columns for the name of a line that ends and of one that begins. */
  private double inside(double step) {
    return step / 2 - radius() - PAD - 3;
  }

  private Type type(int line) {
    return lines.get(line).accent() == Accent.NONE ? Type.BODY : Type.STRONG;
  }

  private void before(Pen pen, int line, double x, double y, double room) {
    String name = fitted(pen.font(), line, room);
    double width = pen.font().width(name, type(line));
    name(pen, name, line, x - radius() - PAD - width, y);
  }

  private void after(Pen pen, int line, double x, double y, double room) {
    name(pen, fitted(pen.font(), line, room), line, x + radius() + PAD, y);
  }

  /** The name as it fits, or none where there is room for nothing that can be read. */
  private String fitted(ChartFont font, int line, double room) {
    return room < LEAST_NAME ? "" : TextFit.shorten(font, lines.get(line).name(), type(line), room);
  }

  /** The name beside a dot, on paper, so that no line strikes it out. */
  private void name(Pen pen, String name, int line, double x, double y) {
    if (!name.isEmpty()) {
      double width = pen.font().width(name, type(line));
      pen.fill(new Rectangle2D.Double(x - 2, y - 8, width + 4, 16), Style.PAPER);
      pen.text(name, x, y + type(line).drop(), type(line), Style.INK);
    }
  }
}
