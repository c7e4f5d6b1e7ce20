package org.dabiao.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
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

  /** How a line stands out. */
  enum Accent {
    LEADER(Tone.GOOD_STRONG.fill(), new BasicStroke(3.4f)),
    RISE(Tone.GOOD.edge(), dashes(9f, 3f)),
    FALL(Tone.BAD_STRONG.fill(), dashes(4f, 3f)),
    NONE(new Color(0x9AA5B1), new BasicStroke(1.4f));

    private final Color color;
    private final transient Stroke stroke;

    Accent(Color color, Stroke stroke) {
      this.color = color;
      this.stroke = stroke;
    }

    private static Stroke dashes(float on, float off) {
      return new BasicStroke(
          2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {on, off}, 0f);
    }

    /** The legend's mark. */
    void mark(Pen pen, double x, double y) {
      pen.line(x - 9, y, x + 9, y, color, stroke);
    }
  }

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
      if (stop(line, c - 1) != null && stop(line, c) != null && stop(line, c).joined()) {
        pen.line(
            left + (c - 1) * step,
            y(line, c - 1, top),
            left + c * step,
            y(line, c, top),
            accent.color,
            accent.stroke);
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
        pen.centred(
            Figures.text(stop.place(), 1),
            x,
            y + Type.TINY.drop(),
            Type.TINY,
            stop.origin() == Origin.ILLUSTRATIVE || accent == Accent.NONE
                ? Style.INK
                : Color.WHITE);
      }
    }
  }

  private static void dot(
      Pen pen, double x, double y, double radius, Accent accent, Origin origin) {
    Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    boolean hollow = origin == Origin.ILLUSTRATIVE;
    Color fill = accent == Accent.NONE ? new Color(0xCBD2D9) : accent.color;
    pen.fill(dot, hollow ? Style.PAPER : fill);
    pen.outline(dot, accent.color, Style.FINE);
  }

  static void hollowMark(Pen pen, double x, double y) {
    dot(pen, x, y, 5, Accent.NONE, Origin.ILLUSTRATIVE);
  }

  /** The area's name before its first dot and after its last. */
  private void names(Pen pen, int line, double left, double step, double top) {
    int first = 0;
    while (stop(line, first) == null) {
      first++;
    }
    int last = heads.size() - 1;
    while (stop(line, last) == null) {
      last--;
    }
    boolean early = first == 0;
    String name = fitted(pen.font(), line, early ? nameRoom(pen.font()) : inside(step));
    double x = left + first * step - radius() - PAD - pen.font().width(name, type(line));
    name(pen, name, line, x, y(line, first, top), early);
    boolean late = last == heads.size() - 1;
    name = fitted(pen.font(), line, late ? nameRoom(pen.font()) : inside(step));
    name(pen, name, line, left + last * step + radius() + PAD, y(line, last, top), late);
  }

  /** Room between two columns for the name of a line that ends and of one that begins. */
  private double inside(double step) {
    return step / 2 - radius() - PAD - 3;
  }

  private Type type(int line) {
    return lines.get(line).accent() == Accent.NONE ? Type.BODY : Type.STRONG;
  }

  /** The name as it fits, or none where there is room for nothing that can be read. */
  private String fitted(ChartFont font, int line, double room) {
    return room < LEAST_NAME ? "" : TextFit.shorten(font, lines.get(line).name(), type(line), room);
  }

  /** The name beside a dot; between columns on paper, so that no line strikes it out. */
  private void name(Pen pen, String name, int line, double x, double y, boolean margin) {
    Type type = type(line);
    if (!margin && !name.isEmpty()) {
      double width = pen.font().width(name, type);
      pen.fill(new Rectangle2D.Double(x - 2, y - 8, width + 4, 16), Style.PAPER);
    }
    pen.text(name, x, y + type.drop(), type, Style.INK);
  }
}
