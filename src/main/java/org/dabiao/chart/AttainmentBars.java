package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Verdict;

/**
 * The attainment rates of one area as bars against the 100 % line, best first; below them the
 * targets that have a gap but no rate.
 */
final class AttainmentBars {
  private AttainmentBars() {}

  /** The chart of an area; nothing when none of its targets has a figure. */
  static Optional<Sketch> of(AreaEntry area, Wording words) {
    List<Attained> targets = words.findings().of(area);
    List<Attained> rated =
        targets.stream()
            .filter(t -> t.verdict() != Verdict.NO_DATA && Wording.rate(t) != null)
            .sorted(Comparator.comparing(Wording::rate).reversed())
            .toList();
    List<Attained> unrated =
        targets.stream()
            .filter(t -> t.verdict() != Verdict.NO_DATA && Wording.rate(t) == null)
            .filter(t -> t.gap() != null || t.actualLow() != null || t.actualHigh() != null)
            .toList();
    List<Attained> shown = new ArrayList<>(rated);
    shown.addAll(unrated);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<Sketch.Key> legend = new ArrayList<>(Legends.verdicts(shown, words));
    legend.addAll(Legends.hatching(shown, words));
    return Optional.of(
        new Sketch(
            "bars-" + area.code(),
            "bars",
            area.code(),
            Headline.of(area, targets, words),
            Headline.alt(area, targets, words),
            legend,
            words.banner(shown.stream().map(Attained::origin).toList()),
            new Panels(rated, unrated, words),
            notes(targets, shown, words)));
  }

  private static List<String> notes(List<Attained> targets, List<Attained> shown, Wording words) {
    Caption caption = new Caption(words);
    List<Attained> absent = targets.stream().filter(t -> !shown.contains(t)).toList();
    if (!absent.isEmpty()) {
      List<String> names =
          words.labels(targets).stream().toList();
      caption.note(
          "caption.absent",
          absent.size(),
          absent.stream()
              .map(t -> names.get(targets.indexOf(t)))
              .collect(Collectors.joining(words.text("list.separator"))));
    }
    if (shown.stream().anyMatch(Attained::provisional)) {
      caption.note("caption.provisional");
    }
    return caption
        .unit(words.text("caption.rate"))
        .of(shown)
        .origins(origins(shown))
        .lines();
  }

  static List<org.dabiao.reference.Origin> origins(List<Attained> shown) {
    List<org.dabiao.reference.Origin> origins = new ArrayList<>();
    for (Attained target : shown) {
      origins.add(target.origin());
      origins.add(target.targetOrigin());
    }
    return origins;
  }

  /** Rates above, gaps below. */
  private static final class Panels implements Body {
    private static final double HEAD = 20;
    private static final double BETWEEN = 12;
    private static final double FIGURE = 84;
    private static final double VERDICT = 92;
    private static final double CUT = 200;

    private final List<Attained> rated;
    private final List<Attained> unrated;
    private final Wording words;

    Panels(List<Attained> rated, List<Attained> unrated, Wording words) {
      this.rated = rated;
      this.unrated = unrated;
      this.words = words;
    }

    @Override
    public double height(ChartFont font) {
      return panel(rated, font) + panel(unrated, font)
          + (rated.isEmpty() || unrated.isEmpty() ? 0 : BETWEEN);
    }

    private double panel(List<Attained> targets, ChartFont font) {
      return targets.isEmpty()
          ? 0
          : HEAD + targets.size() * rowHeight(font) + RowPlot.AXIS_HEIGHT;
    }

    private double rowHeight(ChartFont font) {
      return Math.max(
          Columns.rowHeight(rated, words.labels(rated), words, font),
          Columns.rowHeight(unrated, words.labels(unrated), words, font));
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
      double y = area.getY();
      if (!rated.isEmpty()) {
        rates(pen, area, y);
        y += panel(rated, pen.font()) + BETWEEN;
      }
      if (!unrated.isEmpty()) {
        gaps(pen, area, y);
      }
    }

    private void rates(Pen pen, Rectangle2D area, double top) {
      double most =
          rated.stream()
              .map(t -> t.rateHigh() == null ? t.rateLow() : t.rateHigh())
              .mapToDouble(Number::doubleValue)
              .max()
              .orElse(100);
      boolean below = rated.stream().anyMatch(t -> Wording.rate(t).signum() < 0);
      double high = most <= 120 ? 125 : most <= 145 ? 150 : CUT;
      RowPlot.Axis axis = new RowPlot.Axis(below ? -50 : 0, high, high > 150 ? 50 : 25, "0'%'");
      Rectangle2D data = frame(pen, area, top, rated, words.text("column.rate"));
      double hundred =
          data.getX()
              + data.getWidth() * (100 - axis.low()) / (axis.high() - axis.low());
      pen.centred(
          words.text("bars.line"), hundred, top + HEAD - 6, Type.SMALL, Style.INK);
      RowPlot.draw(
          pen,
          data,
          rated.size(),
          axis,
          (row, band, scale) -> {
            Attained target = rated.get(row);
            new Bar(pen, scale, axis, band, band.getHeight() * 0.56)
                .draw(
                    target.rateLow(), target.rateHigh(), Tone.of(target.verdict()), target.origin());
          });
      pen.line(
          hundred, data.getMinY() - 2, hundred, data.getMaxY() + 2, Style.INK, Style.FINE);
      for (int i = 0; i < rated.size(); i++) {
        Attained target = rated.get(i);
        columns(
            pen,
            target,
            Figures.rate(target.rateLow(), target.rateHigh()),
            data,
            data.getY() + (i + 0.5) * rowHeight(pen.font()));
      }
    }

    private void gaps(Pen pen, Rectangle2D area, double top) {
      double most =
          unrated.stream()
              .filter(t -> Wording.points(t) && t.gap() != null)
              .mapToDouble(t -> t.gap().abs().doubleValue())
              .max()
              .orElse(1);
      double high = nice(most);
      RowPlot.Axis axis = new RowPlot.Axis(-high, high, high / 2, "+0.##;−0.##");
      Rectangle2D data = frame(pen, area, top, unrated, words.text("column.gap"));
      pen.centred(
          words.text("bars.gap"), data.getCenterX(), top + HEAD - 6, Type.SMALL, Style.INK);
      RowPlot.draw(
          pen,
          data,
          unrated.size(),
          axis,
          (row, band, scale) -> {
            Attained target = unrated.get(row);
            if (Wording.points(target)) {
              new Bar(pen, scale, axis, band, band.getHeight() * 0.56)
                  .draw(target.gap(), target.gap(), Tone.of(target.verdict()), target.origin());
            }
          });
      double zero = data.getCenterX();
      pen.line(zero, data.getMinY() - 2, zero, data.getMaxY() + 2, Style.INK, Style.FINE);
      for (int i = 0; i < unrated.size(); i++) {
        columns(
            pen,
            unrated.get(i),
            words.gap(unrated.get(i)),
            data,
            data.getY() + (i + 0.5) * rowHeight(pen.font()));
      }
    }

    /** Shades the rows, heads the columns, writes the names; gives the plot's data area. */
    private Rectangle2D frame(
        Pen pen, Rectangle2D area, double top, List<Attained> targets, String figure) {
      double row = rowHeight(pen.font());
      double left = area.getX() + Columns.LABEL + Columns.LABEL_GAP;
      double right = area.getMaxX() - FIGURE - VERDICT;
      Columns.shade(pen, area.getX(), top + HEAD, area.getWidth(), row, targets.size());
      pen.right(figure, right + FIGURE, top + HEAD - 6, Type.SMALL, Style.QUIET);
      pen.text(
          words.text("column.verdict"),
          right + FIGURE + 26,
          top + HEAD - 6,
          Type.SMALL,
          Style.QUIET);
      List<String> labels = words.labels(targets);
      for (int i = 0; i < targets.size(); i++) {
        Columns.label(
            pen, targets.get(i), labels.get(i), words, area.getX(), top + HEAD + (i + 0.5) * row);
      }
      return new Rectangle2D.Double(left, top + HEAD, right - left, row * targets.size());
    }

    private void columns(
        Pen pen, Attained target, String figure, Rectangle2D data, double middle) {
      double end = data.getMaxX() + FIGURE;
      Tone tone = Tone.of(target.verdict());
      pen.figure(figure, end, middle + Type.STRONG.drop(), FIGURE - 6, Type.STRONG, Style.INK);
      Sign.draw(pen, target.verdict(), target.origin(), end + 14, middle, 9, tone.edge());
      pen.text(
          words.verdict(target.verdict()),
          end + 26,
          middle + Type.BODY.drop(),
          Type.BODY,
          tone.edge());
    }

    /** The next of 1, 2, 5, 10, 20, 50 … */
    private static double nice(double most) {
      double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 0.01))));
      double share = most / power;
      return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }
  }
}
