package org.dabiao.chart;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import org.dabiao.reference.Boundary;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Outlines on the page: longitude and latitude in the equirectangular projection, true to scale at
 * the mean latitude (Snyder, Map Projections, 1987, no. 12); metres as they are. Finer detail than
 * the page can show is left out, and neighbours keep their common border.
 */
final class MapShapes {
  /** Points that are drawn as they are. */
  private static final int FEW_POINTS = 800;

  /** Half a user unit is a pixel of the PNG. */
  private static final double TOLERANCE = 0.5;

  private static final double HATCH = 7;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private MapShapes() {}

  /**
   * The outlines as large as a box allows, their north-west corner in 0, 0, y downwards.
   *
   * @return a geometry an outline, in order
   */
  static List<Geometry> of(List<Boundary> outlines, double width, double height) {
    Envelope all = new Envelope();
    outlines.forEach(o -> all.expandToInclude(o.shape().getEnvelopeInternal()));
    double middle = Math.toRadians((all.getMinY() + all.getMaxY()) / 2);
    double narrow = outlines.get(0).degrees() ? Math.max(0.01, Math.cos(middle)) : 1;
    double scale = Math.min(width / (all.getWidth() * narrow), height / all.getHeight());
    AffineTransformation onPage =
        AffineTransformation.translationInstance(-all.getMinX(), -all.getMaxY())
            .scale(narrow * scale, -scale);
    return simple(outlines.stream().map(o -> onPage.transform(o.shape())).toArray(Geometry[]::new));
  }

  private static List<Geometry> simple(Geometry[] shapes) {
    if (Arrays.stream(shapes).mapToInt(Geometry::getNumPoints).sum() <= FEW_POINTS) {
      return List.of(shapes);
    }
    Geometry[] simpler = CoverageSimplifier.simplify(shapes, TOLERANCE);
    for (int i = 0; i < shapes.length; i++) {
      // Outlines that overlap are no coverage; what would come out crooked stays as it was.
      if (simpler[i].isEmpty() || !simpler[i].isValid()) {
        simpler[i] = shapes[i];
      }
    }
    return List.of(simpler);
  }

  /** A geometry to draw at a place. */
  static Path2D path(Geometry shape, double left, double top) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Geometry part = shape.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        ring(path, polygon.getExteriorRing(), left, top);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(path, polygon.getInteriorRingN(hole), left, top);
        }
      } else if (part instanceof LineString line) {
        line(path, line, left, top);
      }
    }
    return path;
  }

  private static void ring(Path2D path, LineString ring, double left, double top) {
    line(path, ring, left, top);
    path.closePath();
  }

  private static void line(Path2D path, LineString line, double left, double top) {
    Coordinate[] points = line.getCoordinates();
    for (int i = 0; i < points.length; i++) {
      if (i == 0) {
        path.moveTo(left + points[i].x, top + points[i].y);
      } else {
        path.lineTo(left + points[i].x, top + points[i].y);
      }
    }
  }

  /** Slanted lines within an outline: the pattern of areas without a figure. */
  static Path2D hatch(Geometry shape, double left, double top) {
    Envelope box = shape.getEnvelopeInternal();
    double height = box.getHeight();
    int count = (int) Math.ceil((box.getWidth() + height) / HATCH);
    LineString[] lines = new LineString[count];
    for (int i = 0; i < count; i++) {
      double x = box.getMinX() - height + (i + 0.5) * HATCH;
      lines[i] =
          FACTORY.createLineString(
              new Coordinate[] {
                new Coordinate(x, box.getMaxY()), new Coordinate(x + height, box.getMinY())
              });
    }
    return path(FACTORY.createMultiLineString(lines).intersection(shape), left, top);
  }
}
