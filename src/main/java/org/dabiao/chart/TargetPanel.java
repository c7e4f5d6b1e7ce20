package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.dabiao.findings.Attained;

/**
 * Rows of targets: names and marks at the left, bars in the middle, figure and verdict at the
 * right. What the bars measure is up to the kind of panel.
 */
abstract class TargetPanel implements Body {
  private static final double HEAD = 20;
  private static final double FIGURE = 84;
  private static final double VERDICT = 102;
  private static final double THICKNESS = 0.56;

  private final List<Attained> targets;
  private final List<String> labels;
  private final Wording words;

  TargetPanel(List<Attained> targets, Wording words) {
    this.targets = targets;
    this.labels = words.labels(targets);
    this.words = words;
  }

  /** The number axis below the bars. */
  abstract RowPlot.Axis axis();

  /** The value that all rows are measured from, drawn as a line. */
  abstract double line();

  /** What stands above that line. */
  abstract String lineWords();

  /** Heading of the column of figures. */
  abstract String figureHead();

  abstract String figure(Attained target);

  /** Draws the bar of a target, or words in its place on the backdrop of its row. */
  abstract void bar(Bar bar, Attained target, Color backdrop);

  final List<Attained> targets() {
    return targets;
  }

  final Wording words() {
    return words;
  }

  @Override
  public final double height(ChartFont font) {
    return HEAD + targets.size() * rowHeight(font) + RowPlot.AXIS_HEIGHT;
  }

  private double rowHeight(ChartFont font) {
    return Columns.rowHeight(targets, labels, words, font);
  }

  @Override
  public final void paint(Pen pen, Rectangle2D area) {
    double row = rowHeight(pen.font());
    double top = area.getY() + HEAD;
    double left = area.getX() + Columns.LABEL + Columns.LABEL_GAP;
    double right = area.getMaxX() - FIGURE - VERDICT;
    Rectangle2D data = new Rectangle2D.Double(left, top, right - left, row * targets.size());
    Columns.shade(pen, area.getX(), top, area.getWidth(), row, targets.size());
    pen.right(figureHead(), right + FIGURE, top - 6, Type.SMALL, Style.QUIET);
    pen.text(words.text("column.verdict"), right + FIGURE + 26, top - 6, Type.SMALL, Style.QUIET);
    RowPlot.Axis axis = axis();
    RowPlot.draw(
        pen,
        data,
        targets.size(),
        axis,
        (i, band, scale) ->
            bar(
                new Bar(pen, scale, axis, band, row * THICKNESS),
                targets.get(i),
                Columns.backdrop(i)));
    double line = left + data.getWidth() * (line() - axis.low()) / (axis.high() - axis.low());
    pen.line(line, top - 2, line, data.getMaxY() + 2, Style.INK, Style.FINE);
    pen.centred(lineWords(), line, top - 6, Type.SMALL, Style.INK);
    for (int i = 0; i < targets.size(); i++) {
      double middle = top + (i + 0.5) * row;
      Columns.label(pen, targets.get(i), labels.get(i), words, area.getX(), middle);
      figureAndVerdict(pen, targets.get(i), right + FIGURE, middle);
    }
  }

  private void figureAndVerdict(Pen pen, Attained target, double end, double middle) {
    Tone tone = Tone.of(target.verdict());
    double base = middle + Type.STRONG.drop();
    pen.figure(figure(target), end, base, FIGURE - 6, Type.STRONG, Style.INK);
    Sign.draw(pen, target.verdict(), target.origin(), end + 14, middle, 9, tone.edge());
    pen.text(words.verdict(target.verdict()), end + 26, base, Type.BODY, tone.edge());
  }
}
