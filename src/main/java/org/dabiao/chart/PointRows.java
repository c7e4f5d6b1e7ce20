package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Scoreboard;
import org.dabiao.reference.Origin;

/** What the points of each area are made of, a picture a scheme. */
final class PointRows implements Body {
  private final List<PointStack> stacks;
  private final AreaRows rows;

  private PointRows(List<PointStack> stacks, Wording words) {
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

  private static String place(PointStack stack) {
    String rank = Figures.text(stack.ranked().rank(), 1);
    return (TextFit.brief(stack.ranked().clazz(), 12) + " " + rank).strip();
  }

  /** A picture of each scheme that scores at least two areas. */
  static List<Sketch> of(Wording words) {
    Scoreboard board = words.findings().scoring();
    Set<String> areas =
        words.findings().areas().stream().map(AreaEntry::code).collect(Collectors.toSet());
    List<Sketch> sketches = new ArrayList<>();
    for (String scheme : board.schemes()) {
      List<String> themes = PointStack.themes(board, scheme);
      List<PointStack> stacks = PointStack.of(board, scheme, themes, areas::contains);
      if (stacks.size() > 1) {
        int number = board.schemes().indexOf(scheme) + 1;
        String name = board.schemes().size() > 1 ? scheme : "";
        sketches.add(sketch("points-" + number, name, themes, stacks, words));
      }
    }
    return sketches;
  }

  private static Sketch sketch(
      String id, String scheme, List<String> themes, List<PointStack> stacks, Wording words) {
    List<Origin> origins = stacks.stream().map(s -> s.ranked().origin()).toList();
    String title = title(scheme, themes, stacks, words);
    Caption caption = new Caption(words).note("points.note");
    List<String> withheld =
        stacks.stream()
            .filter(s -> s.ranked().score() == null)
            .map(s -> words.shortName(s.ranked().area()))
            .toList();
    if (!withheld.isEmpty()) {
      caption.note("points.withheld", words.list(withheld, 6));
    }
    return new Sketch(
        id,
        "points",
        "",
        title,
        words.text("alt.area", title, alt(themes, stacks, words)),
        legend(themes, stacks, words),
        words.banner(origins),
        new PointRows(stacks, words),
        caption
            .unit(words.text("unit.marks"))
            .period(String.valueOf(words.findings().subject().year()))
            .sources(words.findings().sources().stream().map(s -> s.source()).toList())
            .origins(origins)
            .lines());
  }

  /** "得分：赤壁最高（102.52 分），崇阳最低（95.73 分）；失分共 30.1 分". */
  private static String title(
      String scheme, List<String> themes, List<PointStack> stacks, Wording words) {
    List<PointStack> scored =
        stacks.stream()
            .filter(s -> s.ranked().score() != null)
            .sorted(java.util.Comparator.comparing((PointStack s) -> s.ranked().score()).reversed())
            .toList();
    String head =
        scheme.isEmpty()
            ? words.text("points.title")
            : words.text("points.title.scheme", words.inTitle(scheme));
    if (scored.isEmpty()) {
      return head + words.text("points.title.none", stacks.size());
    }
    PointStack first = scored.get(0);
    PointStack last = scored.get(scored.size() - 1);
    BigDecimal lost =
        stacks.stream().map(PointStack::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean equal = first.ranked().score().compareTo(last.ranked().score()) == 0;
    return head
        + words.text(
            equal ? "points.title.equal" : "points.title.range",
            words.shortName(first.ranked().area()),
            PointBar.points(first.ranked().score()),
            words.shortName(last.ranked().area()),
            PointBar.points(last.ranked().score()))
        + words.text("points.title.lost", PointBar.points(lost));
  }

  private static String alt(List<String> themes, List<PointStack> stacks, Wording words) {
    return stacks.stream()
        .map(s -> alt(themes, s, words))
        .collect(Collectors.joining(words.text("alt.separator")));
  }

  private static String alt(List<String> themes, PointStack stack, Wording words) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      part(parts, TextFit.plain(themes.get(i)), stack.themes().get(i));
    }
    part(parts, words.text("points.other"), stack.other());
    part(parts, words.text("points.bonus"), stack.bonus());
    part(parts, words.text("points.deducted"), stack.deducted());
    part(parts, words.text("points.lost"), stack.lost());
    part(parts, words.text("points.unscored"), stack.unscored());
    return words.text(
        "points.alt",
        words.fullName(stack.ranked().area()),
        PointBar.points(stack.ranked().score()),
        place(stack),
        String.join(words.text("list.separator"), parts));
  }

  private static void part(List<String> parts, String name, BigDecimal points) {
    if (points.signum() != 0) {
      parts.add(name + " " + PointBar.points(points));
    }
  }

  private static List<Sketch.Key> legend(
      List<String> themes, List<PointStack> stacks, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      int theme = i;
      keys.add(
          new Sketch.Key(
              (pen, x, y) -> swatch(pen, x, y, theme),
              PointBar.letter(i) + " " + TextFit.brief(themes.get(i), 36)));
    }
    key(
        keys,
        stacks,
        s -> s.other().signum() != 0,
        other(themes.size()),
        words.text("points.other"));
    key(keys, stacks, s -> s.bonus().signum() != 0, solid(Tone.GOOD), words.text("points.plus"));
    key(
        keys,
        stacks,
        s -> s.deducted().signum() != 0,
        solid(Tone.BAD_STRONG),
        words.text("points.minus"));
    key(keys, stacks, s -> s.lost().signum() != 0, framed(false), words.text("points.lost"));
    key(keys, stacks, s -> s.unscored().signum() != 0, framed(true), words.text("points.unscored"));
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> pen.line(x, y - 8, x, y + 8, Style.INK, Style.BOLD),
            words.text("points.full")));
    return keys;
  }

  private static void key(
      List<Sketch.Key> keys,
      List<PointStack> stacks,
      Predicate<PointStack> occurs,
      Sketch.Mark mark,
      String words) {
    if (stacks.stream().anyMatch(occurs)) {
      keys.add(new Sketch.Key(mark, words));
    }
  }

  private static Rectangle2D box(double x, double y) {
    return new Rectangle2D.Double(x - 8, y - 6, 16, 12);
  }

  private static void swatch(Pen pen, double x, double y, int theme) {
    pen.fill(box(x, y), PointBar.shade(theme));
    pen.outline(box(x, y), Tone.NONE.edge(), Style.HAIR);
  }

  private static Sketch.Mark other(int theme) {
    return (pen, x, y) -> swatch(pen, x, y, theme);
  }

  private static Sketch.Mark solid(Tone tone) {
    return (pen, x, y) -> {
      pen.fill(box(x, y), tone.fill());
      pen.outline(box(x, y), tone.edge(), Style.HAIR);
    };
  }

  private static Sketch.Mark framed(boolean unknown) {
    return (pen, x, y) -> PointBar.frame(pen, box(x, y), unknown);
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
