package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.Scoreboard;
import org.dabiao.reference.Origin;

/** How places under a further scheme differ from those under the first one. */
final class PlaceSlopes {
  private PlaceSlopes() {}

  /**
   * A picture of each further scheme under which any area has another place. None when areas are
   * parts of different ones or ranked in classes: then a place is held by several.
   */
  static List<Sketch> of(Wording words) {
    Scoreboard board = words.findings().scoring();
    List<AreaEntry> areas = words.findings().areas();
    if (areas.stream().filter(AreaEntry::isParent).count() > 1) {
      return List.of();
    }
    Set<String> drawn = areas.stream().map(AreaEntry::code).collect(Collectors.toSet());
    List<Sketch> sketches = new ArrayList<>();
    List<String> schemes = board.schemes();
    for (String scheme : schemes.subList(Math.min(1, schemes.size()), schemes.size())) {
      List<Ranked> ranked =
          board.ranked().stream()
              .filter(r -> r.scheme().equals(scheme) && drawn.contains(r.area()))
              .filter(r -> r.rank() != null && r.firstRank() != null)
              .toList();
      boolean classes = ranked.stream().map(Ranked::clazz).distinct().count() > 1;
      if (!classes && ranked.stream().anyMatch(r -> up(r).signum() != 0)) {
        String id = "places-" + (schemes.indexOf(scheme) + 1);
        sketches.add(sketch(id, schemes.get(0), scheme, ranked, words));
      }
    }
    return sketches;
  }

  /** Places that an area is higher than under the first scheme. */
  private static BigDecimal up(Ranked ranked) {
    return ranked.firstRank().subtract(ranked.rank());
  }

  private static Sketch sketch(
      String id, String first, String scheme, List<Ranked> ranked, Wording words) {
    Optional<Ranked> riser =
        ranked.stream().filter(r -> up(r).signum() > 0).max(Comparator.comparing(PlaceSlopes::up));
    Optional<Ranked> faller =
        ranked.stream().filter(r -> up(r).signum() < 0).min(Comparator.comparing(PlaceSlopes::up));
    List<BumpLines.Line> lines =
        ranked.stream().map(r -> line(r, accent(r, ranked, riser, faller), ranked, words)).toList();
    List<Origin> origins = ranked.stream().map(Ranked::origin).toList();
    String title = title(first, scheme, ranked, faller, words);
    return new Sketch(
        id,
        "places",
        "",
        title,
        words.text("alt.area", title, alt(ranked, words)),
        BumpLegend.of(lines, origins, words),
        words.banner(origins),
        new BumpLines(List.of(TextFit.plain(first), TextFit.plain(scheme)), lines),
        new Caption(words)
            .note("places.note")
            .unit(words.text("unit.place"))
            .period(String.valueOf(words.findings().subject().year()))
            .allSources()
            .origins(origins)
            .lines());
  }

  private static Accent accent(
      Ranked r, List<Ranked> all, Optional<Ranked> riser, Optional<Ranked> faller) {
    if (leads(r, all)) {
      return Accent.LEADER;
    }
    return riser.filter(r::equals).isPresent()
        ? Accent.RISE
        : faller.filter(r::equals).isPresent() ? Accent.FALL : Accent.NONE;
  }

  /** Whether nobody is better: of several on the first place, too. */
  private static boolean leads(Ranked r, List<Ranked> all) {
    return all.stream().allMatch(o -> o.rank().compareTo(r.rank()) >= 0);
  }

  private static BumpLines.Line line(Ranked r, Accent accent, List<Ranked> all, Wording words) {
    return new BumpLines.Line(
        words.shortName(r.area()),
        accent,
        List.of(stop(r, Ranked::firstRank, all), stop(r, Ranked::rank, all)));
  }

  private static BumpLines.Stop stop(
      Ranked r, Function<Ranked, BigDecimal> place, List<Ranked> all) {
    BigDecimal own = place.apply(r);
    long holders = all.stream().filter(o -> place.apply(o).compareTo(own) == 0).count();
    return new BumpLines.Stop(own, holders > 1, true, r.origin());
  }

  private static String title(
      String first, String scheme, List<Ranked> ranked, Optional<Ranked> faller, Wording words) {
    List<String> leaders =
        ranked.stream().filter(r -> leads(r, ranked)).map(r -> words.shortName(r.area())).toList();
    return words.text(
            "places.title",
            TextFit.brief(first, 24),
            TextFit.brief(scheme, 24),
            ranked.size(),
            ranked.stream().filter(r -> up(r).signum() != 0).count())
        + words.leading(leaders)
        + faller
            .map(
                r ->
                    words.text(
                        "bump.title.fall",
                        words.shortName(r.area()),
                        Figures.text(r.firstRank(), 1),
                        Figures.text(r.rank(), 1)))
            .orElse("");
  }

  private static String alt(List<Ranked> ranked, Wording words) {
    return ranked.stream()
        .map(
            r ->
                words.text(
                    "heat.alt",
                    words.fullName(r.area()),
                    Figures.text(r.firstRank(), 1) + " → " + Figures.text(r.rank(), 1)))
        .collect(Collectors.joining(words.text("alt.separator")));
  }
}
