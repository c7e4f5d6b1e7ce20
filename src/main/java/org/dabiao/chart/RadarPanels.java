package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabiao.findings.AreaEntry;

/**
 * Radars side by side, one an area. A larger one in the first place shows the mean alone and says
 * what the numbers at the axes of the others mean.
 */
final class RadarPanels implements Body {
  private static final double GAP = 10;
  private static final double LABEL = 15;
  private static final double LARGEST = 90;

  private final List<AreaEntry> areas;
  private final RadarAxes axes;
  private final RateScale scale;
  private final Wording words;
  private final Grid grid;

  /** How panels are laid out; the key takes the place of several. */
  private record Grid(int columns, int keyColumns, int keyRows, double radius) {
    static Grid of(int areas) {
      return areas <= 6 ? new Grid(4, 2, 1, 60) : new Grid(6, 3, 2, 36);
    }

    int rows(int areas) {
      int beside = (columns - keyColumns) * keyRows;
      return keyRows + Math.max(0, (areas - beside + columns - 1) / columns);
    }

    double width() {
      return (Style.WIDTH - 2 * Style.MARGIN - (columns - 1) * GAP) / columns;
    }

    /** Column and row of a panel. */
    int[] place(int panel) {
      int beside = columns - keyColumns;
      return panel < beside * keyRows
          ? new int[] {keyColumns + panel % beside, panel / beside}
          : new int[] {
            (panel - beside * keyRows) % columns, keyRows + (panel - beside * keyRows) / columns
          };
    }
  }

  RadarPanels(List<AreaEntry> areas, RadarAxes axes, RateScale scale, Wording words) {
    this.areas = areas;
    this.axes = axes;
    this.scale = scale;
    this.words = words;
    grid = Grid.of(areas.size());
  }

  private int nameLines(ChartFont font) {
    return areas.stream()
            .anyMatch(a -> font.width(words.shortName(a.code()), Type.STRONG) > grid.width())
        ? 2
        : 1;
  }

  private double panelHeight(ChartFont font) {
    return nameLines(font) * Type.STRONG.leading()
        + Type.TINY.leading()
        + 2 * (grid.radius() + LABEL)
        + 6;
  }

  @Override
  public double height(ChartFont font) {
    return grid.rows(areas.size()) * (panelHeight(font) + GAP) - GAP;
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double height = panelHeight(pen.font());
    double width = grid.width();
    key(
        pen,
        new Rectangle2D.Double(
            area.getX(),
            area.getY(),
            grid.keyColumns() * (width + GAP) - GAP,
            grid.keyRows() * (height + GAP) - GAP));
    for (int i = 0; i < areas.size(); i++) {
      int[] place = grid.place(i);
      panel(
          pen,
          areas.get(i),
          new Rectangle2D.Double(
              area.getX() + place[0] * (width + GAP),
              area.getY() + place[1] * (height + GAP),
              width,
              height));
    }
  }

  private void key(Pen pen, Rectangle2D box) {
    pen.fill(box, Style.BAND);
    pen.text(words.text("radar.mean"), box.getX() + 8, box.getY() + 16, Type.STRONG, Style.INK);
    double radius = Math.min(LARGEST, box.getHeight() / 2 - 34);
    Radar radar = new Radar(pen, axes, scale, box.getCenterX(), box.getCenterY(), radius);
    radar.web(Optional.empty());
    radar.mean();
    for (int i = 0; i < axes.size(); i++) {
      double left = box.getMinX() + 6;
      double right = box.getMaxX() - 6;
      List<String> lines = new ArrayList<>();
      lines.add(words.text("radar.axis", i + 1, Radar.brief(axes.mean(i), words)));
      boolean upright = i == 0 || 2 * i == axes.size();
      double room = upright ? 150 : Math.max(40, radar.room(i, left, right));
      lines.addAll(
          TextFit.balanced(pen.font(), axes.names().get(i), Type.TINY, room, upright ? 1 : 2));
      radar.tip(lines, i, left, right, Type.TINY);
    }
  }

  private void panel(Pen pen, AreaEntry area, Rectangle2D box) {
    double base = box.getY() + 11;
    List<String> name =
        TextFit.balanced(
            pen.font(),
            words.shortName(area.code()),
            Type.STRONG,
            box.getWidth(),
            nameLines(pen.font()));
    for (String line : name) {
      pen.text(line, box.getX(), base, Type.STRONG, Style.INK);
      base += Type.STRONG.leading();
    }
    base -= 3;
    String below = words.text("radar.below", axes.below(area.code()), axes.known(area.code()));
    double width = Math.min(box.getWidth(), pen.font().width(below, Type.TINY));
    pen.figure(below, box.getX() + width, base, width, Type.TINY, Style.QUIET);
    double middle = box.getMaxY() - grid.radius() - LABEL;
    Radar radar = new Radar(pen, axes, scale, box.getCenterX(), middle, grid.radius());
    radar.web(Optional.of(area.code()));
    radar.mean();
    radar.area(area.code());
    radar.tips(area.code(), box.getMinX(), box.getMaxX(), words);
  }
}
