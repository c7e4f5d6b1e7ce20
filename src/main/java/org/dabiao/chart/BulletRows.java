package org.dabiao.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
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
            .filter(
                t -> t.actualLow() != null || t.actualHigh() != null || t.previous() != null)
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
    long up =
        comparable.stream().filter(t -> t.actualLow().compareTo(t.previous()) > 0).count();
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
              target.unit()));
    }
    return words.text(
        "alt.area",
        title(area, shown, words),
        String.join(words.text("alt.separator"), figures));
  }

  private static List<Sketch.Key> legend(List<Attained> shown, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>(Legends.verdicts(shown, words));
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> pen.line(x, y - 8, x, y + 8, Style.INK, Style.BOLD),
            words.text("bullet.target")));
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> previous(pen, x, y), words.text("bullet.previous")));
    keys.addAll(Legends.hatching(shown, words));
    return keys;
  }

  @Override
  public double height(ChartFont font) {
    return HEAD + targets.size() * rowHeight(font) + RowPlot.AXIS_HEIGHT;
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
    double right = area.getMaxX() - ACTUAL - TARGET - PREVIOUS - UNIT;
    double[] ends = {
      right + ACTUAL, right + ACTUAL + TARGET, right + ACTUAL + TARGET + PREVIOUS
    };
    pen.right(words.text("column.actual"), ends[0], top - 6, Type.SMALL, Style.QUIET);
    pen.right(words.text("column.target"), ends[1], top - 6, Type.SMALL, Style.QUIET);
    pen.right(words.text("column.previous"), ends[2], top - 6, Type.SMALL, Style.QUIET);
    pen.text(words.text("column.unit"), ends[2] + 8, top - 6, Type.SMALL, Style.QUIET);
    Rectangle2D data =
        new Rectangle2D.Double(left, top, right - left, row * targets.size());
    RowPlot.Axis axis = axis();
    RowPlot.draw(
        pen,
        data,
        targets.size(),
        axis,
        (i, band, scale) -> bullet(pen, targets.get(i), band, scale, axis));
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
          TextFit.cut(pen.font(), target.unit(), Type.SMALL, UNIT - 8),
          ends[2] + 8,
          base,
          Type.SMALL,
          Style.QUIET);
    }
  }

  private RowPlot.Axis axis() {
    double most = 100;
    double least = 0;
    for (Attained target : targets) {
      for (BigDecimal figure :
          new BigDecimal[] {target.actualLow(), target.actualHigh(), target.previous()}) {
        BigDecimal share = share(figure, target);
        if (share != null) {
          most = Math.max(most, share.doubleValue());
          least = Math.min(least, share.doubleValue());
        }
      }
    }
    return RowPlot.Axis.ofShares(least, most);
  }

  private void bullet(
      Pen pen, Attained target, Rectangle2D band, RowPlot.Scale scale, RowPlot.Axis axis) {
    double height = band.getHeight();
    Bar bar = new Bar(pen, scale, axis, band, height * 0.42);
    if (end(target) == null) {
      bar.words(words.text("bullet.unscaled"));
      return;
    }
    double start = scale.x(target.targetLow() == null ? 100 : share(target.targetLow(), target).doubleValue());
    double end = scale.x(100);
    bar.draw(
        share(target.actualLow(), target),
        share(target.actualHigh(), target),
        Tone.of(target.verdict()),
        target.origin());
    double top = band.getCenterY() - height * 0.36;
    double bottom = band.getCenterY() + height * 0.36;
    pen.line(end, top, end, bottom, Style.INK, Style.BOLD);
    if (end - start > 1) {
      pen.line(start, top, start, bottom, Style.INK, Style.BOLD);
      pen.line(start, top, end, top, Style.INK, Style.HAIR);
      pen.line(start, bottom, end, bottom, Style.INK, Style.HAIR);
    }
    BigDecimal previous = share(target.previous(), target);
    if (previous != null) {
      double value = Math.max(axis.low(), Math.min(axis.high(), previous.doubleValue()));
      previous(pen, scale.x(value), band.getCenterY());
    }
  }

  private static void previous(Pen pen, double x, double y) {
    Ellipse2D dot = new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7);
    pen.fill(dot, Style.PAPER);
    pen.outline(dot, Style.INK, Style.FINE);
  }

  /** The end of the target that stands for 100 %; nothing when no scale can be made from it. */
  private static BigDecimal end(Attained target) {
    BigDecimal end = target.targetHigh() != null ? target.targetHigh() : target.targetLow();
    return end == null || end.signum() <= 0 || !scaled(target) ? null : end;
  }

  private static boolean scaled(Attained target) {
    return !target.kind().equals("rank");
  }

  private static BigDecimal share(BigDecimal figure, Attained target) {
    BigDecimal end = end(target);
    return figure == null || end == null
        ? null
        : figure.multiply(BigDecimal.valueOf(100)).divide(end, java.math.MathContext.DECIMAL64);
  }
}
