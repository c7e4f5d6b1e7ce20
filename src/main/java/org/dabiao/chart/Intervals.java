package org.dabiao.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Composed.Pair;
import org.dabiao.findings.Composed.Place;
import org.dabiao.reference.Origin;

/** How sure the places of composite indices are, a picture an index. */
final class Intervals {
  /** Half-width places that the caption has for pairs. */
  private static final int PAIR_PLACES = 300;

  private Intervals() {}

  /** A picture of each index whose weights were drawn; one more for each further group of peers. */
  static List<Sketch> of(Wording words) {
    List<String> drawn = words.findings().areas().stream().map(a -> a.code()).toList();
    List<Sketch> sketches = new ArrayList<>();
    for (Composed index : words.findings().composed()) {
      List<List<Place>> groups = new ArrayList<>();
      for (Place place : index.places()) {
        if (drawn.contains(place.area()) && place.rank() != null && place.low() > 0) {
          if (groups.isEmpty() || place.rank().compareTo(last(groups).rank()) < 0) {
            groups.add(new ArrayList<>());
          }
          groups.get(groups.size() - 1).add(place);
        }
      }
      for (List<Place> group : groups) {
        if (group.size() > 1) {
          int number = groups.indexOf(group);
          String id = "intervals-" + index.id() + (number == 0 ? "" : "-" + (number + 1));
          sketches.add(sketch(id, index, group, words));
        }
      }
    }
    return sketches;
  }

  private static Place last(List<List<Place>> groups) {
    List<Place> group = groups.get(groups.size() - 1);
    return group.get(group.size() - 1);
  }

  private static Sketch sketch(String id, Composed index, List<Place> places, Wording words) {
    List<Origin> origins = places.stream().map(Place::origin).toList();
    String title = title(index, places, words);
    Caption caption = new Caption(words).note("intervals.note", index.draws());
    List<String> codes = places.stream().map(Place::area).toList();
    List<Pair> pairs =
        index.pairs().stream()
            .filter(p -> codes.contains(p.ahead()) && codes.contains(p.behind()))
            .toList();
    if (!pairs.isEmpty()) {
      List<String> named = named(pairs, words);
      caption.note("intervals.pairs", pairs.size(), words.list(named, fitting(named)));
    }
    long without = index.places().stream().filter(p -> p.rank() == null).count();
    if (without > 0) {
      caption.note("intervals.without", without);
    }
    return new Sketch(
        id,
        "intervals",
        "",
        title,
        words.text("alt.area", title, alt(index, places, words)),
        legend(origins, words),
        words.banner(origins),
        new IntervalRows(index, places, words),
        caption
            .unit(words.text("unit.place"))
            .period(String.valueOf(words.findings().subject().year()))
            .allSources()
            .origins(origins)
            .lines());
  }

  /** "人口结构指数：6 个地区中 2 个的名次不随权重变；咸安居首（第 1 位）". */
  private static String title(Composed index, List<Place> places, Wording words) {
    long settled = places.stream().filter(p -> p.low() == p.high()).count();
    Place first = places.get(0);
    return words.text(
        settled == 0
            ? "intervals.title.none"
            : settled == places.size() ? "intervals.title.all" : "intervals.title",
        words.inTitle(index.name()),
        places.size(),
        settled,
        words.shortName(first.area()),
        IntervalRows.range(first));
  }

  /** How many of them the caption can hold: cut in the middle of a name they would say nothing. */
  private static int fitting(List<String> named) {
    int places = 0;
    for (int i = 0; i < named.size(); i++) {
      places += TextFit.places(named.get(i)) + 2;
      if (places > PAIR_PLACES) {
        return Math.max(1, i);
      }
    }
    return named.size();
  }

  private static List<String> named(List<Pair> pairs, Wording words) {
    return pairs.stream()
        .map(
            p ->
                words.text(
                    p.deciding().isEmpty() ? "intervals.pair" : "intervals.pair.deciding",
                    words.shortName(p.ahead()),
                    words.shortName(p.behind()),
                    Wording.figure(p.probability(), 0),
                    words.inTitle(p.deciding())))
        .toList();
  }

  private static String alt(Composed index, List<Place> places, Wording words) {
    return places.stream()
        .map(
            p ->
                words.text(
                    "intervals.alt",
                    words.fullName(p.area()),
                    IntervalRows.rank(p),
                    IntervalRows.range(p),
                    index.shown(p)))
        .collect(Collectors.joining(words.text("alt.separator")));
  }

  private static List<Sketch.Key> legend(List<Origin> origins, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> IntervalRows.dot(pen, x, y, Origin.SOURCED),
            words.text("intervals.place")));
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> IntervalRows.bar(pen, x - 8, x + 6, y), words.text("intervals.range")));
    if (origins.contains(Origin.ILLUSTRATIVE)) {
      keys.add(
          new Sketch.Key(
              (pen, x, y) -> IntervalRows.dot(pen, x, y, Origin.ILLUSTRATIVE),
              words.text("legend.hollow")));
    }
    return keys;
  }
}
