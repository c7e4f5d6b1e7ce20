package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;

/** The years of one indicator: a small panel for the parent and for each area. */
final class TrendPanels implements Body {
  /** Indicators drawn in one run, in plan order. */
  static final int MOST_INDICATORS = 6;

  private static final int LEAST_YEARS = 3;
  private static final double GAP_X = 14;
  private static final double GAP_Y = 14;

  private final List<Trend> trends;
  private final Wording words;
  private final int first;
  private final int last;

  private TrendPanels(List<Trend> trends, Wording words) {
    this.trends = trends;
    this.words = words;
    first = years(trends).min().orElse(0);
    last = years(trends).max().orElse(0);
  }

  /** A picture for each of the first indicators that have a target and enough years. */
  static List<Sketch> of(Wording words) {
    List<Sketch> sketches = new ArrayList<>();
    for (String indicator :
        words.findings().attained().stream().map(Attained::indicator).distinct().toList()) {
      List<Trend> trends = trends(indicator, words);
      long long_enough = trends.stream().filter(t -> t.points().size() >= LEAST_YEARS).count();
      boolean target = trends.stream().anyMatch(t -> !t.targets().isEmpty());
      if (target
          && long_enough * 2 > words.findings().areas().size()
          && sketches.size() < MOST_INDICATORS) {
        sketches.add(sketch(indicator, trends, words));
      }
    }
    return sketches;
  }

  /** The series of an indicator in the order of the areas. */
  private static List<Trend> trends(String indicator, Wording words) {
    List<Trend> trends = new ArrayList<>();
    for (AreaEntry area : words.findings().areas()) {
      words.findings().trends().stream()
          .filter(t -> t.indicator().equals(indicator) && t.area().equals(area.code()))
          .filter(t -> !t.points().isEmpty() || !t.targets().isEmpty())
          .findFirst()
          .ifPresent(trends::add);
    }
    return trends;
  }

  private static java.util.stream.IntStream years(List<Trend> trends) {
    return trends.stream()
        .flatMapToInt(
            t ->
                java.util.stream.IntStream.concat(
                    t.points().stream().mapToInt(Trend.Point::year),
                    t.targets().stream().mapToInt(Trend.Mark::year)));
  }

  private static Sketch sketch(String indicator, List<Trend> trends, Wording words) {
    TrendPanels body = new TrendPanels(trends, words);
    List<Origin> origins =
        trends.stream().flatMap(t -> t.points().stream()).map(Trend.Point::origin).toList();
    List<Sketch.Key> legend = new ArrayList<>();
    legend.add(new Sketch.Key(TrendLines::lineMark, words.text("trend.actual")));
    if (origins.contains(Origin.ILLUSTRATIVE)) {
      legend.add(new Sketch.Key(TrendLines::hollowMark, words.text("trend.hollow")));
    }
    legend.add(new Sketch.Key(TrendLines::targetMark, words.text("trend.target")));
    List<String> codes = trends.stream().map(Trend::area).toList();
    legend.addAll(
        Legends.verdicts(
            words.findings().attained().stream()
                .filter(a -> a.indicator().equals(indicator) && codes.contains(a.area()))
                .toList(),
            words));
    Caption caption = new Caption(words).note("trend.note");
    if (trends.stream().flatMap(t -> t.points().stream()).anyMatch(Trend.Point::breakBefore)) {
      caption.note("trend.break");
    }
    String title = title(indicator, trends, words);
    return new Sketch(
        "trend-" + indicator,
        "trend",
        "",
        title,
        words.text("alt.area", title, alt(trends, words)),
        legend,
        words.banner(origins),
        body,
        caption
            .unit(trends.get(0).unit())
            .period(body.first + "—" + body.last)
            .sources(
                trends.stream()
                    .flatMap(t -> t.points().stream())
                    .map(Trend.Point::source)
                    .toList())
            .origins(origins)
            .lines());
  }

  /** "粮食产量：2024 年 6 个可评地区中 4 个达标；咸宁市 118.2 万吨，目标 ≥ 118 万吨". */
  private static String title(String indicator, List<Trend> trends, Wording words) {
    int year = words.findings().subject().year();
    List<Attained> judged =
        words.findings().attained().stream()
            .filter(a -> a.indicator().equals(indicator) && a.verdict().judged())
            .toList();
    List<String> parts =
        words.findings().parts().stream().map(AreaEntry::code).collect(Collectors.toList());
    long all = judged.stream().filter(a -> parts.contains(a.area())).count();
    long met =
        judged.stream()
            .filter(a -> parts.contains(a.area()) && a.verdict().attained())
            .count();
    String name = TextFit.brief(trends.get(0).indicatorName(), 40);
    StringBuilder title =
        new StringBuilder(
            words.text(
                all == 0
                    ? "trend.title.none"
                    : met == 0
                        ? "trend.title.unmet"
                        : met == all ? "trend.title.all" : "trend.title",
                name,
                year,
                all,
                met));
    Optional<AreaEntry> parent = words.findings().parent();
    parent
        .flatMap(p -> judged.stream().filter(a -> a.area().equals(p.code())).findFirst())
        .ifPresent(
            a ->
                title.append(
                    words.text(
                        "trend.title.parent",
                        words.shortName(a.area()),
                        words.actual(a),
                        a.unit(),
                        words.target(a))));
    return title.toString();
  }

  private static String alt(List<Trend> trends, Wording words) {
    return trends.stream()
        .map(
            t ->
                words.text(
                    "heat.alt",
                    words.shortName(t.area()),
                    t.points().stream()
                        .map(p -> p.year() + " " + Wording.figures(p.low(), p.high(), t.decimals()))
                        .collect(Collectors.joining(words.text("list.separator")))))
        .collect(Collectors.joining(words.text("alt.separator")));
  }

  private int columns() {
    return trends.size() <= 8 ? Math.min(4, trends.size()) : 5;
  }

  private double panelHeight() {
    return trends.size() <= 4 ? 260 : trends.size() <= 8 ? 168 : 118;
  }

  @Override
  public double height(ChartFont font) {
    int rows = (trends.size() + columns() - 1) / columns();
    return rows * panelHeight() + (rows - 1) * GAP_Y;
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double width = (area.getWidth() - (columns() - 1) * GAP_X) / columns();
    for (int i = 0; i < trends.size(); i++) {
      double x = area.getX() + i % columns() * (width + GAP_X);
      double y = area.getY() + i / columns() * (panelHeight() + GAP_Y);
      new TrendPlot(trends.get(i), words, first, last)
          .paint(pen, new Rectangle2D.Double(x, y, width, panelHeight()));
    }
  }
}
