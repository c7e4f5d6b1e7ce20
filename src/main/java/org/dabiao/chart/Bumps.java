package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Trend;
import org.dabiao.findings.YearRanks;
import org.dabiao.findings.YearRanks.Move;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Origin;

/** How the order of areas in an indicator changed over the years. */
final class Bumps {
  /** Indicators drawn for one area. */
  static final int MOST_INDICATORS = 3;

  /** The last years are drawn when there are more. */
  private static final int MOST_YEARS = 14;

  private final Wording words;

  private Bumps(Wording words) {
    this.words = words;
  }

  /** An indicator whose order changed. */
  private record Candidate(
      String indicator, List<Trend> series, YearRanks ranks, Direction direction) {}

  /**
   * Pictures of the indicators in which areas moved most, in the order of the plan. None when the
   * areas are parts of different ones: then they have no order.
   */
  static List<Sketch> of(Wording words) {
    if (words.findings().areas().stream().filter(AreaEntry::isParent).count() > 1) {
      return List.of();
    }
    Bumps bumps = new Bumps(words);
    List<Candidate> all = bumps.candidates();
    List<Candidate> most =
        all.stream()
            .sorted(Comparator.comparing((Candidate c) -> c.ranks().moved()).reversed())
            .limit(MOST_INDICATORS)
            .toList();
    return all.stream().filter(most::contains).map(c -> bumps.sketch(c, all.size())).toList();
  }

  private List<Candidate> candidates() {
    Map<String, Integer> parts = new HashMap<>();
    for (AreaEntry part : words.findings().parts()) {
      parts.put(part.code(), parts.size());
    }
    Map<String, List<Trend>> series =
        words.findings().trends().stream()
            .filter(t -> parts.containsKey(t.area()))
            .sorted(Comparator.comparing(t -> parts.get(t.area())))
            .collect(Collectors.groupingBy(Trend::indicator));
    Set<String> seen = new LinkedHashSet<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Attained target : words.findings().attained()) {
      List<Trend> own = series.get(target.indicator());
      if (own != null && parts.containsKey(target.area()) && seen.add(target.indicator())) {
        YearRanks ranks = YearRanks.of(latest(own), target.direction());
        if (ranks.years().size() > 1 && ranks.moved() > 0) {
          candidates.add(new Candidate(target.indicator(), own, ranks, target.direction()));
        }
      }
    }
    return candidates;
  }

  private static List<Trend> latest(List<Trend> series) {
    List<Integer> years =
        series.stream()
            .flatMap(t -> t.points().stream().map(Trend.Point::year))
            .distinct()
            .sorted(Comparator.reverseOrder())
            .limit(MOST_YEARS)
            .toList();
    return series.stream()
        .map(
            t ->
                new Trend(
                    t.area(),
                    t.indicator(),
                    t.indicatorName(),
                    t.unit(),
                    t.decimals(),
                    t.points().stream().filter(p -> years.contains(p.year())).toList(),
                    t.targets()))
        .toList();
  }

  private Sketch sketch(Candidate c, int all) {
    YearRanks ranks = c.ranks();
    List<Integer> years = ranks.years();
    int last = years.get(years.size() - 1);
    List<Origin> origins =
        ranks.lines().stream()
            .flatMap(l -> years.stream().flatMap(y -> l.in(y).stream()))
            .map(YearRanks.Place::origin)
            .toList();
    List<Move> moves = ranks.moves();
    Optional<Move> faller =
        moves.stream().filter(m -> m.up() < 0).min(Comparator.comparing(Move::up));
    Optional<Move> riser =
        moves.stream().filter(m -> m.up() > 0).min(Comparator.comparing(m -> -m.up()));
    List<BumpLines.Line> lines =
        ranks.lines().stream()
            .map(
                l -> {
                  boolean leads = leads(l, last);
                  Accent accent =
                      leads
                          ? Accent.LEADER
                          : is(riser, l) ? Accent.RISE : is(faller, l) ? Accent.FALL : Accent.NONE;
                  return line(l, accent, years);
                })
            .toList();
    String title = title(c, moves, faller);
    Caption caption =
        new Caption(words)
            .note(
                switch (c.direction()) {
                  case HIGHER -> "bump.note.higher";
                  case LOWER -> "bump.note.lower";
                  case NEUTRAL -> "bump.note.neutral";
                });
    if (lines.stream().anyMatch(l -> gapped(l.stops()))) {
      caption.note("bump.gap");
    }
    if (moves.size() < ranks.lines().size()) {
      caption.note("bump.common");
    }
    if (all > MOST_INDICATORS) {
      caption.note("bump.most", MOST_INDICATORS, all);
    }
    Set<String> sources = new LinkedHashSet<>();
    c.series().forEach(t -> t.points().forEach(p -> sources.add(p.source())));
    return new Sketch(
        "bump-" + c.indicator(),
        "bump",
        "",
        title,
        words.text("alt.area", title, alt(ranks)),
        BumpLegend.of(lines, origins, words),
        words.banner(origins),
        new BumpLines(years.stream().map(String::valueOf).toList(), lines),
        caption
            .unit(words.text("unit.place"))
            .period(years.get(0) + "—" + last)
            .sources(sources)
            .origins(origins)
            .lines());
  }

  private BumpLines.Line line(YearRanks.Line line, Accent accent, List<Integer> years) {
    List<BumpLines.Stop> stops = new ArrayList<>();
    for (int year : years) {
      stops.add(
          line.in(year)
              .map(
                  p ->
                      new BumpLines.Stop(
                          BigDecimal.valueOf(p.rank()), p.shared(), !p.breakBefore(), p.origin()))
              .orElse(null));
    }
    return new BumpLines.Line(words.shortName(line.area()), accent, stops);
  }

  private static boolean gapped(List<BumpLines.Stop> stops) {
    return stops.contains(null) || stops.stream().skip(1).anyMatch(s -> !s.joined());
  }

  private static boolean is(Optional<Move> move, YearRanks.Line line) {
    return move.filter(m -> m.line().equals(line)).isPresent();
  }

  private static boolean leads(YearRanks.Line line, int year) {
    return line.in(year).map(p -> p.rank() == 1).orElse(false);
  }

  /** "粮食产量：2021—2024 年 6 个地区中 4 个名次有变；通城居首，赤壁降得最多（第 2 → 第 5）". */
  private String title(Candidate c, List<Move> moves, Optional<Move> faller) {
    YearRanks ranks = c.ranks();
    int last = ranks.years().get(ranks.years().size() - 1);
    List<String> leaders =
        ranks.lines().stream()
            .filter(l -> leads(l, last))
            .map(l -> words.shortName(l.area()))
            .toList();
    long moved = moves.stream().filter(m -> m.up() != 0).count();
    return words.text(
            moved == moves.size() ? "bump.title.all" : "bump.title",
            words.inTitle(c.series().get(0).indicatorName()),
            ranks.years().get(0),
            last,
            moves.size(),
            moved)
        + words.leading(leaders)
        + faller
            .map(
                m ->
                    words.text(
                        "bump.title.fall", words.shortName(m.line().area()), m.from(), m.to()))
            .orElse("");
  }

  private String alt(YearRanks ranks) {
    return ranks.lines().stream()
        .map(
            l ->
                words.text(
                    "heat.alt",
                    words.fullName(l.area()),
                    ranks.years().stream()
                        .map(
                            y ->
                                words.text(
                                    "bump.alt",
                                    y,
                                    l.in(y).map(p -> String.valueOf(p.rank())).orElse("—")))
                        .collect(Collectors.joining(words.text("list.separator")))))
        .collect(Collectors.joining(words.text("alt.separator")));
  }
}
