package org.dabiao.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Composed.Pair;
import org.dabiao.findings.Composed.Place;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Origin;

/**
 * How far the places of a composite index hang on its weights: a dot at an area's place, a bar over
 * the places that it has in 90 % of the draws of weights.
 */
final class IntervalRows implements Body {
  private static final int MOST_PAIRS = 6;
  private static final double DOT = 4.5;
  private static final Tone TONE = Tone.GOOD_STRONG;

  private final Composed index;
  private final List<Place> places;
  private final AreaRows rows;

  private IntervalRows(Composed index, List<Place> places, Wording words) {
    this.index = index;
    this.places = places;
    this.rows =
        new AreaRows(
            places.stream()
                .map(p -> new AreaRows.Name(words.shortName(p.area()), Type.BODY, List.of()))
                .toList(),
            List.of(
                column(words.text("column.score"), 84, i -> index.shown(places.get(i)), false),
                column(words.text("column.place"), 60, i -> rank(places.get(i)), true),
                column(words.text("column.range"), 80, i -> range(places.get(i)), false)));
  }

  private static AreaRows.Column column(
      String head, double width, java.util.function.IntFunction<String> figures, boolean strong) {
    return new AreaRows.Column(
        head, width, figures, strong ? Type.STRONG : Type.BODY, strong ? Style.INK : Style.QUIET);
  }

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
      caption.note("intervals.pairs", pairs.size(), words.list(named(pairs, words), MOST_PAIRS));
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
            .sources(words.findings().sources().stream().map(s -> s.source()).toList())
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
        range(first));
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
                    "intervals.alt", words.fullName(p.area()), rank(p), range(p), index.shown(p)))
        .collect(Collectors.joining(words.text("alt.separator")));
  }

  private static String rank(Place place) {
    return Figures.text(place.rank(), 1);
  }

  private static String range(Place place) {
    return place.low() == place.high()
        ? String.valueOf(place.low())
        : place.low() + "—" + place.high();
  }

  private static List<Sketch.Key> legend(List<Origin> origins, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> dot(pen, x, y, Origin.SOURCED), words.text("intervals.place")));
    keys.add(
        new Sketch.Key((pen, x, y) -> bar(pen, x - 9, x + 9, y), words.text("intervals.range")));
    if (origins.contains(Origin.ILLUSTRATIVE)) {
      keys.add(
          new Sketch.Key(
              (pen, x, y) -> dot(pen, x, y, Origin.ILLUSTRATIVE), words.text("legend.hollow")));
    }
    return keys;
  }

  @Override
  public double height(ChartFont font) {
    return rows.height(font);
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    int last =
        places.stream().mapToInt(p -> Math.max(p.high(), p.rank().intValue())).max().orElse(1);
    int most = Math.max(last, places.size());
    RowPlot.Axis axis = new RowPlot.Axis(0.5, most + 0.5, most <= 12 ? 1 : most <= 30 ? 2 : 5, "0");
    rows.paint(
        pen,
        area,
        axis,
        (i, band, scale) -> {
          Place place = places.get(i);
          double y = band.getCenterY();
          bar(pen, scale.x(place.low()), scale.x(place.high()), y);
          dot(pen, scale.x(place.rank().doubleValue()), y, place.origin());
        });
  }

  /** A pale bar with upright ends, so that an interval of one place is seen, too. */
  private static void bar(Pen pen, double from, double to, double y) {
    if (to - from > 0.5) {
      Rectangle2D box = new Rectangle2D.Double(from, y - 3.5, to - from, 7);
      pen.fill(box, TONE.pale());
    }
    pen.line(from, y - 6, from, y + 6, TONE.edge(), Style.FINE);
    pen.line(to, y - 6, to, y + 6, TONE.edge(), Style.FINE);
  }

  private static void dot(Pen pen, double x, double y, Origin origin) {
    Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    pen.fill(dot, origin == Origin.ILLUSTRATIVE ? Style.PAPER : TONE.fill());
    pen.outline(dot, TONE.fill(), Style.BOLD);
  }
}
