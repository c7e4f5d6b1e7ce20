package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lays a sketch out on a page: title, legend and warning, chart, caption. */
final class Sheet {
  private static final double TOP = 18;
  private static final double BOTTOM = 14;
  private static final double GAP = 10;
  private static final double KEY_HEIGHT = 20;
  private static final double KEY_MARK = 22;
  private static final double KEY_GAP = 16;
  private static final int TITLE_LINES = 2;
  private static final int NOTE_LINES = 3;
  private static final double CONTENT = Style.WIDTH - 2 * Style.MARGIN;

  private final Sketch sketch;
  private final ChartFont font;
  private final List<String> title;
  private final List<List<Sketch.Key>> legend;
  private final List<String> notes = new ArrayList<>();
  private final double bodyHeight;

  Sheet(Sketch sketch, ChartFont font) {
    this.sketch = sketch;
    this.font = font;
    title = TextFit.balanced(font, sketch.title(), Type.TITLE, CONTENT, TITLE_LINES);
    legend = legendRows();
    for (String note : sketch.notes()) {
      notes.addAll(TextFit.wrap(font, note, Type.SMALL, CONTENT, NOTE_LINES));
    }
    bodyHeight = sketch.body().height(font);
  }

  /** Height of the page in whole user units. */
  int height() {
    double height = top() + bodyHeight + GAP + notes.size() * Type.SMALL.leading() + BOTTOM;
    return (int) Math.ceil(Math.max(Style.LEAST_HEIGHT, height));
  }

  void paint(Pen pen) {
    pen.fill(new Rectangle2D.Double(0, 0, Style.WIDTH, height()), Style.PAPER);
    double y = TOP;
    for (String line : title) {
      y += Type.TITLE.leading();
      pen.text(line, Style.MARGIN, y - 6, Type.TITLE, Style.INK);
    }
    paintLegend(pen, y + 4);
    sketch.body().paint(pen, new Rectangle2D.Double(Style.MARGIN, top(), CONTENT, bodyHeight));
    y = height() - BOTTOM - notes.size() * Type.SMALL.leading();
    for (String line : notes) {
      y += Type.SMALL.leading();
      pen.text(line, Style.MARGIN, y - 4, Type.SMALL, Style.QUIET);
    }
  }

  private double top() {
    int rows = Math.max(legend.size(), sketch.banner().isEmpty() ? 0 : 1);
    return TOP + title.size() * Type.TITLE.leading() + rows * KEY_HEIGHT + GAP;
  }

  private void paintLegend(Pen pen, double top) {
    double y = top + KEY_HEIGHT / 2;
    if (!sketch.banner().isEmpty()) {
      paintBanner(pen, y);
    }
    for (List<Sketch.Key> row : legend) {
      double x = Style.MARGIN;
      for (Sketch.Key key : row) {
        key.mark().draw(pen, x + KEY_MARK / 2 - 2, y);
        pen.text(key.words(), x + KEY_MARK, y + Type.SMALL.drop(), Type.SMALL, Style.INK);
        x += keyWidth(key);
      }
      y += KEY_HEIGHT;
    }
  }

  private void paintBanner(Pen pen, double y) {
    double width = bannerWidth();
    double left = Style.WIDTH - Style.MARGIN - width;
    pen.outline(
        new RoundRectangle2D.Double(left, y - 8.5, width, 17, 4, 4), Style.WARNING, Style.FINE);
    pen.centred(
        sketch.banner(), left + width / 2, y + Type.SMALL.drop(), Type.SMALL, Style.WARNING);
  }

  private double bannerWidth() {
    return font.width(sketch.banner(), Type.SMALL) + 14;
  }

  private double keyWidth(Sketch.Key key) {
    return KEY_MARK + font.width(key.words(), Type.SMALL) + KEY_GAP;
  }

  private List<List<Sketch.Key>> legendRows() {
    double room = CONTENT - (sketch.banner().isEmpty() ? 0 : bannerWidth());
    List<List<Sketch.Key>> rows = new ArrayList<>();
    double used = room;
    for (Sketch.Key key : sketch.legend()) {
      if (used + keyWidth(key) > room) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(key);
      used += keyWidth(key);
    }
    return rows;
  }
}
