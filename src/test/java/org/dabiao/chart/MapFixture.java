package org.dabiao.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Boundary;
import org.dabiao.reference.MapPlace;
import org.dabiao.reference.Tile;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The fixture's areas with places on maps. All outlines are made up: no real boundary is in it. */
final class MapFixture {
  /** 咸安, 嘉鱼, 赤壁, 通城, 崇阳, 通山 as data/reference/areas.csv places them. */
  private static final int[][] SIX = {{2, 1}, {1, 1}, {1, 2}, {1, 3}, {2, 2}, {3, 2}};

  private MapFixture() {}

  /** Tiles for the parts: of six as they lie, of more in rows of seven. */
  static Findings tiled(Findings base) {
    boolean six = base.parts().size() == 6;
    return placed(
        base,
        i ->
            new MapPlace(
                Optional.of(
                    six ? new Tile(SIX[i][0] + 4, 2 * SIX[i][1]) : new Tile(1 + i % 7, 1 + i / 7)),
                Optional.empty()));
  }

  /**
   * Made-up outlines: quadrangles side by side between 113.5° and 114.6° east. The third has a hole
   * and an island; the fourth is far too small for words; the fifth is not there.
   */
  static Findings outlined(Findings base) {
    int columns = base.parts().size() == 6 ? 3 : 7;
    return placed(
        base,
        i ->
            i == 4
                ? MapPlace.NOWHERE
                : new MapPlace(
                    Optional.empty(),
                    Optional.of(
                        new Boundary(shape(outline(i, columns)), true, "made-up.geojson"))));
  }

  private static String outline(int i, int columns) {
    double size = 1.1 / columns;
    double west = 113.5 + size * (i % columns);
    double north = 30.2 - size * (i / columns);
    if (i == 3) {
      return "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
          .formatted(west + 0.02, north - 0.02, west + 0.05, north - 0.05);
    }
    String square =
        "((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s)"
            .formatted(west, north, west + size, north - size);
    if (i == 2) {
      String hole =
          ", (%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
              .formatted(
                  west + size * 0.1, north - size * 0.1, west + size * 0.2, north - size * 0.2);
      String island =
          ", ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %2$s))"
              .formatted(west + size * 1.1, north, west + size * 1.3, north - size * 0.3);
      return "MULTIPOLYGON(" + square + hole + island + ")";
    }
    return "POLYGON" + square + ")";
  }

  static Geometry shape(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new AssertionError(wkt, e);
    }
  }

  /** The findings with a place for each part, by its number. */
  static Findings placed(Findings base, IntFunction<MapPlace> places) {
    List<AreaEntry> areas = new ArrayList<>();
    int part = 0;
    for (AreaEntry a : base.areas()) {
      areas.add(
          a.isParent()
              ? a
              : new AreaEntry(a.code(), a.name(), a.shortName(), false, places.apply(part++)));
    }
    return base.toBuilder().areas(areas).build();
  }
}
