package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;

/**
 * The targets of one area as bullet charts: each row is scaled to its own target, so that the
 * actual figure, the target and last year's figure can be read against each other.
 */
final class BulletRows implements Body {
  private static final double HEAD = 20;
  private static final double ACTUAL = 96;
  private static final double TARGET = 92;
  private static final double PREVIOUS = 76;
  private static final double UNIT = 44;
  private static final double WIDEST_UNIT = 124;

  private final List<Attained> targets;
  private final List<String> labels;
  private final Wording words;

  private BulletRows(List<Attained> targets, Wording words) {
    this.targets = targets;
    this.labels = words.labels(targets);
    this.words = words;
  }

  /** The chart of an area; nothing when none of its targets has a figure of this or last year. */
  static Optional<Sketch> of(AreaEntry area, Wording words) {
    List<Attained> targets = words.findings().of(area);
    List<Attained> shown =
        targets.stream()
            .filter(t -> t.actualLow() != null || t.actualHigh() != null || t.previous() != null)
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Caption caption = new Caption(words);
    caption.note("caption.bullet");
    int absent = targets.size() - shown.size();
    if (absent > 0) {
      caption.note("caption.left_out", absent);
    }
    return Optional.of(
        new Sketch(
            "bullet-" + area.code(),
            "bullet",
            area.code(),
            title(area, shown, words),
            alt(area, shown, words),
            legend(shown, words),
            words.banner(shown.stream().map(Attained::origin).toList()),
            new BulletRows(shown, words),
            caption.unit(words.text("caption.by_row")).of(shown).lines()));
  }

  /** "赤壁市：有上年数的 11 项指标中，8 项高于上年，7 项达到目标". */
  private static String title(AreaEntry area, List<Attained> shown, Wording words) {
    List<Attained> comparable =
        shown.stream().filter(t -> t.previous() != null && t.actualLow() != null).toList();
    if (comparable.isEmpty()) {
      return words.text("bullet.title.none", words.name(area), shown.size());
    }
    long up = comparable.stream().filter(t -> t.actualLow().compareTo(t.previous()) > 0).count();
    long met = comparable.stream().filter(t -> t.verdict().attained()).count();
    return words.text("bullet.title", words.name(area), comparable.size(), up, met);
  }

  private static String alt(AreaEntry area, List<Attained> shown, Wording words) {
    List<String> labels = words.labels(shown);
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Attained target = shown.get(i);
      figures.add(
          words.text(
              "bullet.alt",
              labels.get(i),
              words.actual(target),
              words.target(target),
              Wording.figure(target.previous(), target.decimals()),
              words.unit(target.unit())));
    }
    return words.text(
        "alt.area", title(area, shown, words), String.join(words.text("alt.separator"), figures));
  }

  private static List<Sketch.Key> legend(List<Attained> shown, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>(Legends.verdicts(shown, words));
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> pen.line(x, y - 8, x, y + 8, Style.INK, Style.BOLD),
            words.text("bullet.target")));
    keys.add(new Sketch.Key(Bullet::previous, words.text("bullet.previous")));
    keys.addAll(Legends.hatching(shown, words));
    return keys;
  }

  @Override
  public double height(ChartFont font) {
    return HEAD + targets.size() * rowHeight(font) + RowPlot.AXIS_HEIGHT;
  }

  /** As wide as the longest unit asks for: 万人 is short, ×10,000 people is not. */
  private double unitWidth(ChartFont font) {
    double longest =
        targets.stream()
            .mapToDouble(t -> font.width(words.unit(t.unit()), Type.SMALL) + 10)
            .max()
            .orElse(UNIT);
    return Math.min(Math.max(UNIT, longest), WIDEST_UNIT);
  }

  private double rowHeight(ChartFont font) {
    return Columns.rowHeight(targets, labels, words, font);
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double row = rowHeight(pen.font());
    double top = area.getY() + HEAD;
    Columns.shade(pen, area.getX(), top, area.getWidth(), row, targets.size());
    double left = area.getX() + Columns.LABEL + Columns.LABEL_GAP;
    double unit = unitWidth(pen.font());
    double right = area.getMaxX() - ACTUAL - TARGET - PREVIOUS - unit;
    double[] ends = {right + ACTUAL, right + ACTUAL + TARGET, right + ACTUAL + TARGET + PREVIOUS};
    pen.right(words.text("column.actual"), ends[0], top - 6, Type.SMALL, Style.QUIET);
    pen.right(words.text("column.target"), ends[1], top - 6, Type.SMALL, Style.QUIET);
    pen.right(words.text("column.previous"), ends[2], top - 6, Type.SMALL, Style.QUIET);
    pen.text(words.text("column.unit"), ends[2] + 8, top - 6, Type.SMALL, Style.QUIET);
    Rectangle2D data = new Rectangle2D.Double(left, top, right - left, row * targets.size());
    RowPlot.Axis axis = Bullet.axis(targets);
    RowPlot.draw(
        pen,
        data,
        targets.size(),
        axis,
        (i, band, scale) ->
            new Bullet(pen, scale, axis, band)
                .draw(targets.get(i), words.text("bullet.unscaled"), Columns.backdrop(i)));
    for (int i = 0; i < targets.size(); i++) {
      Attained target = targets.get(i);
      double middle = top + (i + 0.5) * row;
      double base = middle + Type.BODY.drop();
      Columns.label(pen, target, labels.get(i), words, area.getX(), middle);
      Tone tone = Tone.of(target.verdict());
      Sign.draw(pen, target.verdict(), target.origin(), right + 14, middle, 9, tone.edge());
      pen.figure(words.actual(target), ends[0], base, ACTUAL - 24, Type.STRONG, Style.INK);
      pen.figure(words.target(target), ends[1], base, TARGET - 10, Type.BODY, Style.INK);
      pen.figure(
          Wording.figure(target.previous(), target.decimals()),
          ends[2],
          base,
          PREVIOUS - 10,
          Type.BODY,
          Style.QUIET);
      pen.text(
          TextFit.cut(pen.font(), words.unit(target.unit()), Type.SMALL, unit - 8),
          ends[2] + 8,
          base,
          Type.SMALL,
          Style.QUIET);
    }
  }
}
