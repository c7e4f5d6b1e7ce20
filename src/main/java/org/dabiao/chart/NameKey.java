package org.dabiao.chart;

import java.util.List;

/** A list of what numbers in a chart stand for, in columns, read downwards. */
record NameKey(List<String> entries) {
  private static final double TOP = 8;
  private static final int COLUMNS = 4;
  private static final double GAP = 10;

  private int rows() {
    return (entries.size() + COLUMNS - 1) / COLUMNS;
  }

  double height() {
    return TOP + rows() * Type.SMALL.leading();
  }

  void paint(Pen pen, double left, double top) {
    double width = (Style.WIDTH - 2 * Style.MARGIN) / COLUMNS;
    for (int i = 0; i < entries.size(); i++) {
      double base = top + TOP + (i % rows() + 1) * Type.SMALL.leading() - 4;
      pen.text(
          TextFit.cut(pen.font(), entries.get(i), Type.SMALL, width - GAP),
          left + i / rows() * width,
          base,
          Type.SMALL,
          Style.INK);
    }
  }
}
