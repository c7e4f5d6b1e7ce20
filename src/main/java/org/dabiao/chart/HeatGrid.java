package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;

/** The grid of a heat table: headings, names and cells; a gap sets the parent area apart. */
final class HeatGrid implements Body {
  private static final double NAME = 168;
  private static final double AREA_NAME = 96;
  private static final double ROW = 24;
  private static final double PARENT_GAP = 6;
  private static final int HEAD_LINES = 3;

  private final List<String> rowNames;
  private final List<String> columnNames;
  private final List<List<Attained>> cells;
  private final double nameWidth;
  private final int parentRow;
  private final int parentColumn;
  private final Wording words;

  private HeatGrid(
      List<String> rowNames,
      List<String> columnNames,
      List<List<Attained>> cells,
      double nameWidth,
      int parentRow,
      int parentColumn,
      Wording words) {
    this.rowNames = rowNames;
    this.columnNames = columnNames;
    this.cells = cells;
    this.nameWidth = nameWidth;
    this.parentRow = parentRow;
    this.parentColumn = parentColumn;
    this.words = words;
  }

  /** A row an indicator, a column an area. */
  static HeatGrid areasAcross(List<AreaEntry> areas, List<List<Attained>> targets, Wording words) {
    return new HeatGrid(
        names(targets, words),
        areas.stream().map(a -> words.shortName(a.code())).toList(),
        targets.stream().map(t -> row(areas, t)).toList(),
        NAME,
        -1,
        parent(areas),
        words);
  }

  /** A row an area, a column an indicator. */
  static HeatGrid areasDown(List<AreaEntry> areas, List<List<Attained>> targets, Wording words) {
    List<List<Attained>> rows = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      List<Attained> row = new ArrayList<>();
      for (List<Attained> target : targets) {
        row.add(row(areas, target).get(i));
      }
      rows.add(row);
    }
    return new HeatGrid(
        areas.stream().map(a -> words.shortName(a.code())).toList(),
        names(targets, words),
        rows,
        AREA_NAME,
        parent(areas),
        -1,
        words);
  }

  private static int parent(List<AreaEntry> areas) {
    return !areas.isEmpty() && areas.get(0).isParent() ? 0 : -1;
  }

  private static List<String> names(List<List<Attained>> targets, Wording words) {
    return words.labels(targets.stream().map(t -> t.get(0)).toList());
  }

  private static List<Attained> row(List<AreaEntry> areas, List<Attained> cells) {
    List<Attained> row = new ArrayList<>();
    for (AreaEntry area : areas) {
      row.add(cells.stream().filter(c -> c.area().equals(area.code())).findFirst().orElse(null));
    }
    return row;
  }

  @Override
  public double height(ChartFont font) {
    double gap = parentRow < 0 ? 0 : PARENT_GAP;
    return headHeight(font) + rowNames.size() * rowHeight(font) + gap;
  }

  private double headHeight(ChartFont font) {
    double width = cellWidth() - 6;
    int lines =
        columnNames.stream()
            .mapToInt(n -> TextFit.balanced(font, n, Type.SMALL, width, HEAD_LINES).size())
            .max()
            .orElse(1);
    return lines * Type.SMALL.leading() + 8;
  }

  private double rowHeight(ChartFont font) {
    return rowNames.stream().anyMatch(n -> font.width(n, Type.SMALL) > nameWidth - 8)
        ? ROW + 6
        : ROW;
  }

  private double cellWidth() {
    double room = Style.WIDTH - 2 * Style.MARGIN - nameWidth - (parentColumn < 0 ? 0 : PARENT_GAP);
    return room / columnNames.size();
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double width = cellWidth();
    double row = rowHeight(pen.font());
    double top = area.getY() + headHeight(pen.font());
    for (int c = 0; c < columnNames.size(); c++) {
      double middle = left(area, c) + width / 2;
      List<String> lines =
          TextFit.balanced(pen.font(), columnNames.get(c), Type.SMALL, width - 6, HEAD_LINES);
      double base = top - 7 - (lines.size() - 1) * Type.SMALL.leading();
      for (String line : lines) {
        pen.centred(line, middle, base, Type.SMALL, Style.INK);
        base += Type.SMALL.leading();
      }
    }
    for (int r = 0; r < rowNames.size(); r++) {
      double y = top + r * row + (parentRow >= 0 && r > parentRow ? PARENT_GAP : 0);
      List<String> lines =
          TextFit.balanced(pen.font(), rowNames.get(r), Type.SMALL, nameWidth - 8, 2);
      pen.lines(lines, area.getX(), y + row / 2, Type.SMALL, Style.INK);
      for (int c = 0; c < columnNames.size(); c++) {
        Attained cell = cells.get(r).get(c);
        if (cell != null) {
          HeatCell.draw(
              pen,
              cell,
              new Rectangle2D.Double(left(area, c) + 1, y + 1, width - 2, row - 2),
              words);
        }
      }
    }
  }

  private double left(Rectangle2D area, int column) {
    double gap = parentColumn >= 0 && column > parentColumn ? PARENT_GAP : 0;
    return area.getX() + nameWidth + column * cellWidth() + gap;
  }
}
