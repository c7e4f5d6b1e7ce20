package org.dabiao.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * A geometry of GeoJSON (RFC 7946) as polygons. JTS has a reader of its own in another jar, but it
 * needs a JSON library that nobody keeps any more, and tells no place when something is wrong.
 */
final class GeoJsonShape {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double MOST = 1e9;
  private static final String KINDS = "Polygon | MultiPolygon | GeometryCollection";

  private GeoJsonShape() {}

  /**
   * The polygons of a geometry as one polygon or several.
   *
   * @throws BadCell without a column, when there is no geometry or it is not valid
   */
  static Geometry of(JsonNode geometry) {
    List<Polygon> polygons = new ArrayList<>();
    collect(geometry, polygons);
    if (polygons.isEmpty()) {
      throw new BadCell("", "", Reason.NO_GEOMETRY, KINDS);
    }
    Geometry shape =
        polygons.size() == 1
            ? polygons.get(0)
            : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    TopologyValidationError error = new IsValidOp(shape).getValidationError();
    if (error != null) {
      Coordinate at = error.getCoordinate();
      throw bad(error.getMessage() + (at == null ? "" : " (" + at.x + ", " + at.y + ")"));
    }
    if (!(shape.getArea() > 0)) {
      throw new BadCell("", "", Reason.NO_GEOMETRY, KINDS);
    }
    return shape;
  }

  private static void collect(JsonNode geometry, List<Polygon> polygons) {
    if (geometry.isNull() || geometry.isMissingNode()) {
      return;
    }
    String type = geometry.path("type").asText("");
    JsonNode coordinates = geometry.path("coordinates");
    switch (type) {
      case "Polygon" -> polygon(coordinates, polygons);
      case "MultiPolygon" -> coordinates.forEach(c -> polygon(c, polygons));
      case "GeometryCollection" -> geometry.path("geometries").forEach(g -> collect(g, polygons));
      default -> throw bad(KINDS);
    }
  }

  private static void polygon(JsonNode rings, List<Polygon> polygons) {
    if (rings.isEmpty()) {
      return;
    }
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(rings.get(i + 1));
    }
    polygons.add(FACTORY.createPolygon(ring(rings.get(0)), holes));
  }

  private static LinearRing ring(JsonNode points) {
    Coordinate[] ring = new Coordinate[points.size()];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = new Coordinate(number(points.get(i), 0), number(points.get(i), 1));
    }
    try {
      return FACTORY.createLinearRing(ring);
    } catch (IllegalArgumentException e) {
      throw bad(String.valueOf(e.getMessage()));
    }
  }

  private static double number(JsonNode point, int place) {
    JsonNode number = point.path(place);
    if (!number.isNumber() || Math.abs(number.doubleValue()) > MOST) {
      throw bad("[x, y]");
    }
    return number.doubleValue();
  }

  private static BadCell bad(String expected) {
    return new BadCell("", "", Reason.BAD_GEOMETRY, expected);
  }
}
