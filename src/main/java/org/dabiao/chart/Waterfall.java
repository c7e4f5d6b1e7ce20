package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Origin;

/**
 * What the parts of an area gave to its growth: a bar a part that starts where the one before ends,
 * and the whole's growth below them. What the parts do not explain is a bar of its own.
 */
final class Waterfall implements Body {
  /** Indicators drawn for one area. */
  static final int MOST_INDICATORS = 3;

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

  private Waterfall(Contributions given, Wording words) {
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
  private static int digits(Contributions given) {
    double most =
        given.parts().stream()
            .mapToDouble(p -> p.contribution().abs().doubleValue())
            .max()
            .orElse(1);
    return most >= 0.1 ? 2 : (int) Math.min(6, 1 - Math.floor(Math.log10(most)));
  }

  /** The pictures of the first indicators. */
  static List<Sketch> of(Wording words) {
    List<Contributions> all = Contributions.of(words.findings());
    List<Sketch> sketches = new ArrayList<>();
    for (Contributions given : all.subList(0, Math.min(MOST_INDICATORS, all.size()))) {
      String id = "waterfall-" + given.whole().indicator();
      long same = sketches.stream().filter(s -> s.id().startsWith(id)).count();
      sketches.add(sketch(same == 0 ? id : id + "-" + (same + 1), given, all.size(), words));
    }
    return sketches;
  }

  private static Sketch sketch(String id, Contributions given, int all, Wording words) {
    Compared whole = given.whole();
    List<Origin> origins = new ArrayList<>(given.parts().stream().map(Compared::origin).toList());
    origins.add(whole.origin());
    String title = title(given, words);
    Caption caption = new Caption(words).note("waterfall.note", words.shortName(whole.area()));
    int digits = digits(given);
    if (!given.missing().isEmpty()) {
      caption.note(
          "waterfall.missing",
          given.missing().size(),
          words.list(given.missing().stream().map(words::name).toList(), 6));
    }
    if (!given.addsUp()) {
      caption.note(
          "waterfall.misses",
          Figures.signed(given.sum(), digits),
          words.shortName(whole.area()),
          Figures.signed(whole.growth(), digits),
          Figures.signed(given.rest(), digits));
    }
    if (all > MOST_INDICATORS) {
      caption.note("caption.first_indicators", MOST_INDICATORS, all);
    }
    return new Sketch(
        id,
        "waterfall",
        "",
        title,
        words.text("alt.area", title, alt(given, words)),
        legend(given, origins, words),
        words.banner(origins),
        new Waterfall(given, words),
        caption
            .unit(words.text("unit.points"))
            .period(whole.from() + "—" + whole.to())
            .sources(words.findings().sources().stream().map(s -> s.source()).toList())
            .origins(origins)
            .lines());
  }

  /** "粮食产量：2023—2024 年咸宁增长 1.31%；通山拉动最多（+0.9 个百分点），嘉鱼下拉最多（−0.2 个百分点）". */
  private static String title(Contributions given, Wording words) {
    Compared whole = given.whole();
    int digits = digits(given);
    int way = whole.growth().signum();
    Compared first = given.parts().get(0);
    Compared last = given.parts().get(given.parts().size() - 1);
    StringBuilder title =
        new StringBuilder(
            words.text(
                way > 0 ? "waterfall.up" : way < 0 ? "waterfall.down" : "waterfall.flat",
                words.inTitle(whole.indicatorName()),
                whole.from(),
                whole.to(),
                words.shortName(whole.area()),
                Figures.text(whole.growth().abs(), digits) + "%"));
    if (first.contribution().signum() > 0) {
      title.append(
          words.text(
              "waterfall.most",
              words.shortName(first.area()),
              Figures.signed(first.contribution(), digits)));
    }
    if (last.contribution().signum() < 0) {
      title.append(
          words.text(
              "waterfall.least",
              words.shortName(last.area()),
              Figures.signed(last.contribution(), digits)));
    }
    return title.toString();
  }

  private static String alt(Contributions given, Wording words) {
    int digits = digits(given);
    String parts =
        given.parts().stream()
            .map(
                p ->
                    words.text(
                        "waterfall.alt",
                        words.fullName(p.area()),
                        Figures.signed(p.contribution(), digits)))
            .collect(Collectors.joining(words.text("alt.separator")));
    return given.addsUp()
        ? parts
        : parts
            + words.text("alt.separator")
            + words.text(
                "waterfall.alt",
                words.text("waterfall.rest"),
                Figures.signed(given.rest(), digits));
  }

  private static List<Sketch.Key> legend(Contributions given, List<Origin> origins, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    if (given.parts().get(0).contribution().signum() > 0) {
      keys.add(key(Tone.GOOD_STRONG, words.text("waterfall.adds")));
    }
    if (given.parts().get(given.parts().size() - 1).contribution().signum() < 0) {
      keys.add(key(Tone.BAD_STRONG, words.text("waterfall.takes")));
    }
    if (!given.addsUp()) {
      keys.add(key(Tone.NONE, words.text("waterfall.rest")));
    }
    keys.addAll(Legends.hatchingOf(origins, words));
    return keys;
  }

  private static Sketch.Key key(Tone tone, String words) {
    return new Sketch.Key(
        (pen, x, y) -> {
          Rectangle2D box = new Rectangle2D.Double(x - 8, y - 5.5, 16, 11);
          pen.fill(box, tone.fill());
          pen.outline(box, tone.edge(), Style.HAIR);
        },
        words);
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
