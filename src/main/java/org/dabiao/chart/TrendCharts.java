package org.dabiao.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;

/** The years of one indicator with its target: a panel for the parent and for each area. */
final class TrendCharts {
  /** Indicators drawn in one run, in plan order. */
  static final int MOST_INDICATORS = 6;

  private static final int LEAST_YEARS = 3;

  private TrendCharts() {}

  /** A picture for each of the first indicators that have a target and enough years. */
  static List<Sketch> of(Wording words) {
    Map<String, List<Trend>> trends =
        words.findings().trends().stream().collect(Collectors.groupingBy(Trend::indicator));
    List<AreaEntry> areas = words.findings().areas();
    return words.findings().attained().stream()
        .map(Attained::indicator)
        .distinct()
        .map(indicator -> inOrder(trends.getOrDefault(indicator, List.of()), areas))
        .filter(series -> worthDrawing(series, areas.size()))
        .limit(MOST_INDICATORS)
        .map(series -> sketch(series, words))
        .toList();
  }

  static boolean hasYears(Trend trend) {
    return trend.points().size() >= LEAST_YEARS;
  }

  /** Indicators that most areas have the years of, so that they can be shown beside each other. */
  static Set<String> common(Wording words) {
    List<AreaEntry> areas = words.findings().areas();
    return words.findings().trends().stream()
        .collect(Collectors.groupingBy(Trend::indicator))
        .entrySet()
        .stream()
        .filter(e -> worthDrawing(inOrder(e.getValue(), areas), areas.size()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static List<Trend> inOrder(List<Trend> trends, List<AreaEntry> areas) {
    List<Trend> ordered = new ArrayList<>();
    for (AreaEntry area : areas) {
      trends.stream()
          .filter(t -> t.area().equals(area.code()))
          .filter(t -> !t.points().isEmpty() || !t.targets().isEmpty())
          .findFirst()
          .ifPresent(ordered::add);
    }
    return ordered;
  }

  private static boolean worthDrawing(List<Trend> series, int areas) {
    long enough = series.stream().filter(TrendCharts::hasYears).count();
    return enough * 2 > areas && series.stream().anyMatch(t -> !t.targets().isEmpty());
  }

  private static Sketch sketch(List<Trend> series, Wording words) {
    String indicator = series.get(0).indicator();
    Map<String, Attained> targets = new HashMap<>();
    words.findings().attained().stream()
        .filter(a -> a.indicator().equals(indicator))
        .forEach(a -> targets.putIfAbsent(a.area(), a));
    TrendPanels panels =
        new TrendPanels(TrendPanel.ofAreas(series, targets, words), words, Optional.empty());
    String title = title(series.get(0), targets, words);
    return new Sketch(
        "trend-" + indicator,
        "trend",
        "",
        title,
        words.text("alt.area", title, alt(series, words)),
        legend(panels.origins(), List.copyOf(targets.values()), words),
        words.banner(panels.origins()),
        panels,
        caption(panels, words.unit(series.get(0).unit()), words).lines());
  }

  /** What a reader of panels has to know, and where their figures are from. */
  static Caption caption(TrendPanels panels, String unit, Wording words) {
    Caption caption = new Caption(words).note("trend.note");
    if (panels.points().stream().anyMatch(Trend.Point::breakBefore)) {
      caption.note("trend.break");
    }
    if (panels.points().stream().anyMatch(TrendLines::isBound)) {
      caption.note("trend.bound");
    }
    return caption
        .unit(unit)
        .period(panels.period())
        .sources(panels.points().stream().map(Trend.Point::source).toList())
        .origins(panels.origins());
  }

  static List<Sketch.Key> legend(List<Origin> origins, List<Attained> targets, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    keys.add(new Sketch.Key(TrendLines::lineMark, words.text("trend.actual")));
    if (origins.contains(Origin.ILLUSTRATIVE)) {
      keys.add(new Sketch.Key(TrendLines::hollowMark, words.text("trend.hollow")));
    }
    keys.add(new Sketch.Key(TrendLines::targetMark, words.text("trend.target")));
    keys.addAll(Legends.verdicts(targets, words));
    return keys;
  }

  /** "粮食产量：2024 年 6 个可评地区中 4 个达标；咸宁 118.2 万吨，目标 ≥118". */
  private static String title(Trend any, Map<String, Attained> targets, Wording words) {
    List<Attained> judged =
        words.findings().parts().stream()
            .map(p -> targets.get(p.code()))
            .filter(t -> t != null && t.verdict().judged())
            .toList();
    long met = judged.stream().filter(t -> t.verdict().attained()).count();
    String parts =
        words.text(
            judged.isEmpty()
                ? "trend.title.none"
                : met == 0
                    ? "trend.title.unmet"
                    : met == judged.size() ? "trend.title.all" : "trend.title",
            words.inTitle(any.indicatorName()),
            words.findings().subject().year(),
            judged.size(),
            met);
    Optional<Attained> parent =
        words.findings().parent().map(p -> targets.get(p.code())).filter(t -> t.verdict().judged());
    return parts
        + parent
            .map(
                t ->
                    words.text(
                        "trend.title.parent",
                        words.shortName(t.area()),
                        words.actual(t),
                        words.unit(t.unit()),
                        words.target(t)))
            .orElse("");
  }

  /** The figures of each area, year by year. */
  static String alt(List<Trend> series, Wording words) {
    return series.stream()
        .map(t -> words.text("heat.alt", words.fullName(t.area()), years(t, words)))
        .collect(Collectors.joining(words.text("alt.separator")));
  }

  /** "2022 3.1、2023 3.4". */
  static String years(Trend trend, Wording words) {
    return trend.points().stream()
        .map(p -> p.year() + " " + Wording.figures(p.low(), p.high(), trend.decimals()))
        .collect(Collectors.joining(words.text("list.separator")));
  }
}
