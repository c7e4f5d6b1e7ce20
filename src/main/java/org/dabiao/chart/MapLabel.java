package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The words of an area on a map, and the point inside its outline that they belong to.
 *
 * @param share the area
 * @param name its name on as many lines as let it lie inside the outline, or on one
 * @param point farthest from the outline
 * @param fits whether the words lie wholly inside the outline
 */
record MapLabel(AreaShare share, List<String> name, Coordinate point, boolean fits) {
  private static final double PAD = 2;
  private static final double GAP = 6;
  private static final int MOST_LINES = 3;

  /** A label about the middle of a shape on the page. */
  static MapLabel of(AreaShare share, Geometry shape, Wording words, ChartFont font) {
    String name = words.shortName(share.area().code());
    Coordinate point = MaximumInscribedCircle.getCenter(shape, 1).getCoordinate();
    double natural = font.width(name, Type.STRONG);
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      List<String> wrapped =
          TextFit.balanced(font, name, Type.STRONG, natural / lines * 1.3 + 1, lines);
      MapLabel label = new MapLabel(share, wrapped, point, true);
      boolean whole = String.join("", wrapped).replace(" ", "").equals(name.replace(" ", ""));
      if (whole && shape.contains(shape.getFactory().toGeometry(label.envelope(font)))) {
        return label;
      }
    }
    return new MapLabel(share, List.of(name), point, false);
  }

  private String figure() {
    return share.isKnown() ? share.figure() : "—";
  }

  private Envelope envelope(ChartFont font) {
    double width = name.stream().mapToDouble(line -> font.width(line, Type.STRONG)).max().orElse(0);
    double half = Math.max(width, font.width(figure(), Type.BODY)) / 2 + PAD;
    double high = (name.size() + 1) * Type.STRONG.leading() / 2 + PAD / 2;
    return new Envelope(point.x - half, point.x + half, point.y - high, point.y + high);
  }

  /** Width of the words in a margin, name and figure on one line. */
  double width(ChartFont font) {
    return font.width(name.get(0), Type.SMALL) + GAP + figureWidth(font);
  }

  private double figureWidth(ChartFont font) {
    return font.width(figure(), Type.STRONG);
  }

  /** Draws it inside the outline; on a ground of its own where the outline is hatched. */
  void inside(Pen pen, double left, double top) {
    Envelope box = envelope(pen.font());
    if (!share.isKnown()) {
      pen.fill(
          new Rectangle2D.Double(
              left + box.getMinX(), top + box.getMinY(), box.getWidth(), box.getHeight()),
          Style.PAPER);
    }
    Color ink = share.isKnown() ? share.shade().text() : Style.INK;
    double x = left + point.x;
    double base = top + box.getMinY() + Type.STRONG.leading() / 2 + Type.STRONG.drop();
    for (String line : name) {
      pen.centred(line, x, base, Type.STRONG, ink);
      base += Type.STRONG.leading();
    }
    pen.centred(figure(), x, base, Type.BODY, ink);
  }

  /**
   * Draws it in a margin; a name that is too long is cut, a figure never.
   *
   * @param end where it ends
   */
  void beside(Pen pen, double end, double middle, double room) {
    double figure = figureWidth(pen.font());
    pen.right(figure(), end, middle + Type.STRONG.drop(), Type.STRONG, Style.INK);
    String cut = TextFit.cut(pen.font(), name.get(0), Type.SMALL, room - figure - GAP);
    pen.right(cut, end - figure - GAP, middle + Type.SMALL.drop(), Type.SMALL, Style.INK);
  }
}
