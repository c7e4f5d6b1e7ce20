package org.dabiao.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Composed.Place;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Origin;

/**
 * How far the places of a composite index hang on its weights: a dot at an area's place, a bar over
 * the places that it has in 90 % of the draws of weights.
 */
final class IntervalRows implements Body {
  private static final double DOT = 4.5;
  private static final Tone TONE = Tone.GOOD_STRONG;

  private final Composed index;
  private final List<Place> places;
  private final AreaRows rows;

  IntervalRows(Composed index, List<Place> places, Wording words) {
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
      String head, double width, IntFunction<String> figures, boolean strong) {
    return new AreaRows.Column(
        head, width, figures, strong ? Type.STRONG : Type.BODY, strong ? Style.INK : Style.QUIET);
  }

  static String rank(Place place) {
    return Figures.text(place.rank(), 1);
  }

  static String range(Place place) {
    return place.low() == place.high()
        ? String.valueOf(place.low())
        : place.low() + "—" + place.high();
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
  static void bar(Pen pen, double from, double to, double y) {
    if (to - from > 0.5) {
      Rectangle2D box = new Rectangle2D.Double(from, y - 3.5, to - from, 7);
      pen.fill(box, TONE.pale());
    }
    pen.line(from, y - 6, from, y + 6, TONE.edge(), Style.FINE);
    pen.line(to, y - 6, to, y + 6, TONE.edge(), Style.FINE);
  }

  static void dot(Pen pen, double x, double y, Origin origin) {
    Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    pen.fill(dot, origin == Origin.ILLUSTRATIVE ? Style.PAPER : TONE.fill());
    pen.outline(dot, TONE.fill(), Style.BOLD);
  }
}
