package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Origin;

/**
 * What the parts of an area gave to its growth: a bar a part that starts where the one before ends,
 * and the whole's growth below them. What the parts do not explain is a bar of its own.
 */
final class Waterfall implements Body {
  private final List<Step> steps;
  private final AreaRows rows;

  /** A bar: from where to where, and how it looks. */
  private record Step(
      String name, BigDecimal from, BigDecimal to, BigDecimal growth, Look look, Origin origin) {
    BigDecimal size() {
      return to.subtract(from);
    }
  }

  private enum Look {
    PART,
    REST,
    WHOLE
  }

  Waterfall(Contributions given, Wording words) {
    this.steps = steps(given, words);
    int digits = digits(given);
    this.rows =
        new AreaRows(
            steps.stream()
                .map(
                    s ->
                        new AreaRows.Name(
                            s.name(), s.look() == Look.WHOLE ? Type.STRONG : Type.BODY, List.of()))
                .toList(),
            List.of(
                column(
                    words.text("waterfall.contribution"),
                    s -> Figures.signed(s.size(), digits),
                    true),
                column(
                    words.text("waterfall.own"),
                    s -> s.growth() == null ? "" : Figures.signed(s.growth(), 1) + "%",
                    false)));
  }

  private AreaRows.Column column(String head, Function<Step, String> figure, boolean strong) {
    return new AreaRows.Column(
        head,
        104,
        i -> figure.apply(steps.get(i)),
        strong ? Type.STRONG : Type.BODY,
        strong ? Style.INK : Style.QUIET);
  }

  private static List<Step> steps(Contributions given, Wording words) {
    List<Step> steps = new ArrayList<>();
    BigDecimal at = BigDecimal.ZERO;
    for (Compared part : given.parts()) {
      BigDecimal to = at.add(part.contribution());
      String name = words.shortName(part.area());
      steps.add(new Step(name, at, to, part.growth(), Look.PART, part.origin()));
      at = to;
    }
    Compared whole = given.whole();
    if (!given.addsUp()) {
      String rest = words.text("waterfall.rest");
      steps.add(new Step(rest, at, whole.growth(), null, Look.REST, Origin.DERIVED));
    }
    String name = words.shortName(whole.area());
    steps.add(
        new Step(
            name, BigDecimal.ZERO, whole.growth(), whole.growth(), Look.WHOLE, whole.origin()));
    return steps;
  }

  /** Two, or as many as the largest contribution needs. */
  static int digits(Contributions given) {
    double most =
        given.parts().stream()
            .mapToDouble(p -> p.contribution().abs().doubleValue())
            .max()
            .orElse(1);
    return most >= 0.1 ? 2 : (int) Math.min(6, 1 - Math.floor(Math.log10(most)));
  }

  @Override
  public double height(ChartFont font) {
    return rows.height(font);
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double low = steps.stream().mapToDouble(s -> least(s)).min().orElse(0);
    double high = steps.stream().mapToDouble(s -> most(s)).max().orElse(1);
    double step = Nice.above(Math.max(high - low, 1e-6) / 6);
    RowPlot.Axis axis =
        new RowPlot.Axis(
            Math.floor(Math.min(low, 0) / step) * step,
            Math.max(Math.ceil(high / step), low < 0 ? 0 : 1) * step,
            step,
            "#,##0.######");
    rows.paint(
        pen,
        area,
        axis,
        (i, band, scale) -> {
          bar(pen, steps.get(i), band, scale);
          if (i < steps.size() - 1) {
            double x = scale.x(steps.get(i).to().doubleValue());
            pen.line(
                x,
                band.getCenterY() + thickness(band) / 2,
                x,
                band.getMaxY() + band.getHeight() / 2 - thickness(band) / 2,
                Style.QUIET,
                Style.HAIR);
          } else {
            double zero = scale.x(0);
            double top = band.getMaxY() - steps.size() * band.getHeight();
            pen.line(zero, top, zero, band.getMaxY(), Style.INK, Style.FINE);
          }
        });
  }

  private static double least(Step step) {
    return step.from().min(step.to()).doubleValue();
  }

  private static double most(Step step) {
    return step.from().max(step.to()).doubleValue();
  }

  private static double thickness(Rectangle2D band) {
    return Math.min(16, band.getHeight() * 0.6);
  }

  private static void bar(Pen pen, Step step, Rectangle2D band, RowPlot.Scale scale) {
    double from = scale.x(least(step));
    double width = scale.x(most(step)) - from;
    double height = thickness(band);
    Rectangle2D box = new Rectangle2D.Double(from, band.getCenterY() - height / 2, width, height);
    Tone tone =
        step.look() == Look.REST
            ? Tone.NONE
            : step.size().signum() < 0 ? Tone.BAD_STRONG : Tone.GOOD_STRONG;
    if (width < 0.8) {
      pen.line(from, box.getMinY(), from, box.getMaxY(), tone.edge(), Style.BOLD);
      return;
    }
    pen.fill(box, step.look() == Look.WHOLE ? Style.QUIET : tone.fill());
    if (step.origin() == Origin.ILLUSTRATIVE) {
      pen.hatch(box, Style.PAPER);
    }
    pen.outline(box, step.look() == Look.WHOLE ? Style.INK : tone.edge(), Style.HAIR);
  }
}
