package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Origin;

/** How one indicator moved between two years: a bar an area, the largest rise first. */
final class CompareBars implements Body {
  /** Indicators drawn in one run. */
  static final int MOST_INDICATORS = 12;

  private static final double HEAD = 20;
  private static final double NAME = 130;
  private static final double FIGURE = 92;
  private static final double YEAR = 96;
  private static final double ROW = 26;

  private final List<Compared> rows;
  private final Wording words;

  private CompareBars(List<Compared> rows, Wording words) {
    this.rows = rows;
    this.words = words;
  }

  /** The pictures of a run without targets: over the longest span of each indicator. */
  static List<Sketch> of(Wording words) {
    List<Sketch> sketches = new ArrayList<>();
    List<Compared> all = words.findings().compared();
    for (String indicator : all.stream().map(Compared::indicator).distinct().toList()) {
      List<Compared> own = all.stream().filter(c -> c.indicator().equals(indicator)).toList();
      int span = own.stream().mapToInt(c -> c.to() - c.from()).max().orElse(0);
      int to =
          own.stream()
              .filter(c -> c.to() - c.from() == span)
              .mapToInt(Compared::to)
              .max()
              .orElse(0);
      List<Compared> rows =
          own.stream()
              .filter(c -> c.to() == to && c.to() - c.from() == span && moved(c) != null)
              .sorted(Comparator.comparing(CompareBars::moved).reversed())
              .toList();
      if (rows.size() > 1 && sketches.size() < MOST_INDICATORS) {
        sketches.add(sketch(indicator, rows, words));
      }
    }
    return sketches;
  }

  /** Growth in per cent; for rates, which have none, the change in percentage points. */
  private static BigDecimal moved(Compared row) {
    return row.growth() != null ? row.growth() : row.change();
  }

  private static boolean grows(List<Compared> rows) {
    return rows.stream().allMatch(r -> r.growth() != null);
  }

  private static Sketch sketch(String indicator, List<Compared> rows, Wording words) {
    Compared any = rows.get(0);
    List<Origin> origins = rows.stream().map(Compared::origin).toList();
    String title = title(rows, words);
    String figures =
        rows.stream()
            .map(
                r ->
                    words.text(
                        "compare.alt",
                        words.shortName(r.area()),
                        Wording.figure(r.valueFrom(), r.decimals()),
                        Wording.figure(r.valueTo(), r.decimals()),
                        signed(r, words)))
            .collect(Collectors.joining(words.text("alt.separator")));
    return new Sketch(
        "compare-" + indicator,
        "compare",
        "",
        title,
        words.text("alt.area", title, figures),
        List.of(),
        words.banner(origins),
        new CompareBars(rows, words),
        new Caption(words)
            .unit(any.unit().isBlank() ? words.text("unit.none") : words.unit(any.unit()))
            .period(any.from() + "—" + any.to())
            .allSources()
            .origins(origins)
            .lines());
  }

  /** "常住人口 2010→2020：6 个地区中 2 个增加；嘉鱼 增 3.1%，通山 减 12.3%". */
  private static String title(List<Compared> rows, Wording words) {
    List<String> parts = words.findings().parts().stream().map(a -> a.code()).toList();
    List<Compared> own = rows.stream().filter(r -> parts.contains(r.area())).toList();
    List<Compared> peers = own.isEmpty() ? rows : own;
    long up = peers.stream().filter(r -> moved(r).signum() > 0).count();
    Compared first = peers.get(0);
    Compared last = peers.get(peers.size() - 1);
    return words.text(
        up == 0 ? "compare.title.down" : up == peers.size() ? "compare.title.up" : "compare.title",
        words.inTitle(first.indicatorName()),
        first.from(),
        first.to(),
        peers.size(),
        up,
        words.shortName(first.area()),
        signed(first, words),
        words.shortName(last.area()),
        signed(last, words));
  }

  private static String signed(Compared row, Wording words) {
    if (row.growth() != null) {
      return Figures.signed(row.growth(), 1) + "%";
    }
    String unit = row.unit().equals("%") ? words.text("unit.points") : words.unit(row.unit());
    return words.text("figure.unit", change(row), unit).strip();
  }

  /** The same in a column: a unit that the caption says for all rows is left out. */
  private static String cell(Compared row, Wording words) {
    return row.growth() != null || row.unit().equals("%") ? signed(row, words) : change(row);
  }

  private static String change(Compared row) {
    return Figures.signed(row.change(), Math.max(1, row.decimals()));
  }

  @Override
  public double height(ChartFont font) {
    return HEAD + rows.size() * ROW + RowPlot.AXIS_HEIGHT;
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double top = area.getY() + HEAD;
    double left = area.getX() + NAME;
    double right = area.getMaxX() - FIGURE - 2 * YEAR;
    Columns.shade(pen, area.getX(), top, area.getWidth(), ROW, rows.size());
    Rectangle2D data = new Rectangle2D.Double(left, top, right - left, rows.size() * ROW);
    double low =
        Math.min(0, rows.stream().mapToDouble(r -> moved(r).doubleValue()).min().orElse(0));
    double high =
        Math.max(0, rows.stream().mapToDouble(r -> moved(r).doubleValue()).max().orElse(0));
    double step = Nice.above(Math.max(high - low, 0.1) / 5);
    RowPlot.Axis axis =
        new RowPlot.Axis(
            Math.floor(low / step) * step,
            Math.max(Math.ceil(high / step), 1) * step,
            step,
            grows(rows) ? "0.##'%'" : "0.##");
    RowPlot.draw(
        pen,
        data,
        rows.size(),
        axis,
        (i, band, scale) -> {
          Compared row = rows.get(i);
          Tone tone = moved(row).signum() < 0 ? Tone.BAD_STRONG : Tone.GOOD_STRONG;
          new Bar(pen, scale, axis, band, ROW * 0.56)
              .draw(moved(row), moved(row), tone, row.origin());
          if (i == rows.size() - 1) {
            pen.line(scale.x(0), data.getMinY(), scale.x(0), data.getMaxY(), Style.INK, Style.FINE);
          }
        });
    Compared any = rows.get(0);
    double head = top - 6;
    pen.right(
        words.text(grows(rows) ? "compare.growth" : "compare.change"),
        right + FIGURE,
        head,
        Type.SMALL,
        Style.QUIET);
    pen.right(String.valueOf(any.from()), right + FIGURE + YEAR, head, Type.SMALL, Style.QUIET);
    pen.right(String.valueOf(any.to()), right + FIGURE + 2 * YEAR, head, Type.SMALL, Style.QUIET);
    String parent = words.findings().parent().map(p -> p.code()).orElse("");
    for (int i = 0; i < rows.size(); i++) {
      Compared row = rows.get(i);
      double base = top + (i + 0.5) * ROW + Type.BODY.drop();
      Type type = row.area().equals(parent) ? Type.STRONG : Type.BODY;
      pen.text(
          TextFit.cut(pen.font(), words.shortName(row.area()), type, NAME - 10),
          area.getX(),
          base,
          type,
          Style.INK);
      pen.figure(cell(row, words), right + FIGURE, base, FIGURE - 8, Type.STRONG, Style.INK);
      pen.figure(
          Wording.figure(row.valueFrom(), row.decimals()),
          right + FIGURE + YEAR,
          base,
          YEAR - 8,
          Type.BODY,
          Style.QUIET);
      pen.figure(
          Wording.figure(row.valueTo(), row.decimals()),
          right + FIGURE + 2 * YEAR,
          base,
          YEAR - 8,
          Type.BODY,
          Style.INK);
    }
  }
}
