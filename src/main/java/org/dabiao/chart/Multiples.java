package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
import org.dabiao.reference.Verdict;

/**
 * The years of one indicator in all areas on one scale, with their mean: the indicators in which
 * most areas fall short.
 */
final class Multiples {
  /** Indicators drawn in one run. */
  static final int MOST_INDICATORS = 2;

  private static final int LEAST_YEARS = 3;
  private static final int LEAST_AREAS = 2;

  private static final Set<Verdict> UNMET =
      EnumSet.of(Verdict.NEARLY, Verdict.MISSED, Verdict.BEHIND);

  private Multiples() {}

  /** The areas' series of one indicator, and their targets of this year by area. */
  private record Shown(List<Trend> series, Map<String, Attained> targets) {
    long unmet() {
      return judged().stream().filter(t -> UNMET.contains(t.verdict())).count();
    }

    boolean allMet() {
      return judged().stream().allMatch(t -> t.verdict().attained());
    }

    List<Attained> judged() {
      return series.stream()
          .map(s -> targets.get(s.area()))
          .filter(t -> t != null && t.verdict().judged())
          .toList();
    }
  }

  /** The pictures: none when no indicator has three years in two areas, and none a target. */
  static List<Sketch> of(Wording words) {
    List<AreaEntry> parts = words.findings().parts();
    return words.findings().attained().stream()
        .map(Attained::indicator)
        .distinct()
        .map(indicator -> shown(indicator, parts, words))
        .filter(s -> worthDrawing(s, parts.size()))
        .sorted(Comparator.comparing(Shown::unmet).reversed())
        .limit(MOST_INDICATORS)
        .map(s -> sketch(s, words))
        .toList();
  }

  private static Shown shown(String indicator, List<AreaEntry> parts, Wording words) {
    Map<String, Trend> trends =
        words.findings().trends().stream()
            .filter(t -> t.indicator().equals(indicator) && !t.points().isEmpty())
            .collect(Collectors.toMap(Trend::area, t -> t, (first, second) -> first));
    Map<String, Attained> targets = new HashMap<>();
    words.findings().attained().stream()
        .filter(a -> a.indicator().equals(indicator))
        .forEach(a -> targets.putIfAbsent(a.area(), a));
    return new Shown(
        parts.stream().map(p -> trends.get(p.code())).filter(t -> t != null).toList(), targets);
  }

  private static boolean worthDrawing(Shown shown, int areas) {
    long enough = shown.series().stream().filter(t -> t.points().size() >= LEAST_YEARS).count();
    boolean unit = shown.series().stream().map(Trend::unit).distinct().count() == 1;
    return enough >= LEAST_AREAS
        && enough * 2 > areas
        && unit
        && shown.series().stream().anyMatch(t -> !t.targets().isEmpty());
  }

  private static Sketch sketch(Shown shown, Wording words) {
    List<Trend> series = shown.series();
    Trend any = series.get(0);
    Optional<Trend> whole = rate(any) ? whole(any, words) : Optional.empty();
    CommonScale scale =
        whole
            .map(w -> CommonScale.withWhole(series, w))
            .orElseGet(() -> CommonScale.withMean(series));
    TrendPanels panels =
        new TrendPanels(
            TrendPanel.ofAreas(series, shown.targets(), words), words, Optional.of(scale));
    List<Trend.Point> points = panels.points();
    List<Origin> origins = panels.origins();
    Caption caption = new Caption(words);
    caption.note("multiples.note");
    if (whole.isEmpty() && !scale.line().isEmpty()) {
      caption.note("multiples.mean");
    } else if (whole.isEmpty()) {
      caption.note("multiples.no_mean");
    }
    if (points.stream().anyMatch(Trend.Point::breakBefore)) {
      caption.note("trend.break");
    }
    if (points.stream().anyMatch(TrendLines::isBound)) {
      caption.note("trend.bound");
    }
    String title = title(shown, words);
    return new Sketch(
        "multiples-" + any.indicator(),
        "multiples",
        "",
        title,
        words.text("alt.area", title, TrendCharts.alt(series, words)),
        legend(shown, scale, whole.isPresent(), origins, words),
        words.banner(origins),
        panels,
        caption
            .unit(words.unit(any.unit()))
            .period(panels.period())
            .sources(points.stream().map(Trend.Point::source).toList())
            .origins(origins)
            .lines());
  }

  private static boolean rate(Trend trend) {
    return trend.unit().equals("%") || trend.unit().equals("百分点");
  }

  private static Optional<Trend> whole(Trend any, Wording words) {
    return words
        .findings()
        .parent()
        .flatMap(
            p ->
                words.findings().trends().stream()
                    .filter(t -> t.area().equals(p.code()))
                    .filter(t -> t.indicator().equals(any.indicator()))
                    .filter(t -> t.unit().equals(any.unit()) && !t.points().isEmpty())
                    .findFirst());
  }

  private static List<Sketch.Key> legend(
      Shown shown, CommonScale scale, boolean whole, List<Origin> origins, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    keys.add(new Sketch.Key(TrendLines::lineMark, words.text("trend.actual")));
    if (origins.contains(Origin.ILLUSTRATIVE)) {
      keys.add(new Sketch.Key(TrendLines::hollowMark, words.text("trend.hollow")));
    }
    if (!scale.line().isEmpty()) {
      String of =
          whole
              ? words.findings().parent().map(p -> words.shortName(p.code())).orElse("")
              : words.text("radar.mean");
      keys.add(new Sketch.Key(CommonScale::mark, of));
    }
    keys.add(new Sketch.Key(TrendLines::targetMark, words.text("trend.target")));
    keys.addAll(Legends.verdicts(shown.judged(), words));
    return keys;
  }

  /** "城镇新增就业：6 个可评地区中 6 个未达标；2024 年最高咸安 0.587，最低通山 0.338 万人". */
  private static String title(Shown shown, Wording words) {
    Trend any = shown.series().get(0);
    int year = words.findings().subject().year();
    String parts =
        words.text(
            shown.judged().isEmpty()
                ? "trend.title.none"
                : shown.allMet()
                    ? "trend.title.all"
                    : shown.unmet() == 0 ? "multiples.title.running" : "multiples.title",
            words.inTitle(any.indicatorName()),
            year,
            shown.judged().size(),
            shown.unmet());
    List<Trend> known = shown.series().stream().filter(t -> of(t, year) != null).toList();
    if (known.size() < LEAST_AREAS) {
      return parts;
    }
    Comparator<Trend> byFigure = Comparator.comparing(t -> of(t, year));
    Trend most = known.stream().max(byFigure).orElseThrow();
    Trend least = known.stream().min(byFigure).orElseThrow();
    return parts
        + words.text(
            "multiples.range",
            words.shortName(most.area()),
            Wording.figure(of(most, year), most.decimals()),
            words.shortName(least.area()),
            Wording.figure(of(least, year), least.decimals()),
            words.unit(any.unit()));
  }

  /** The one figure of a year, or {@code null}. */
  private static BigDecimal of(Trend trend, int year) {
    return trend.points().stream()
        .filter(p -> p.year() == year && p.low() != null && p.high() != null)
        .filter(p -> p.low().compareTo(p.high()) == 0)
        .map(Trend.Point::low)
        .findFirst()
        .orElse(null);
  }
}
