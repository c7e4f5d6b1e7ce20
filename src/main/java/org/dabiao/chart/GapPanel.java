package org.dabiao.chart;

import java.awt.Color;
import java.util.List;
import org.dabiao.findings.Attained;

/**
 * Actual less target of the targets that have no rate. Bars show percentage points only: a gap in
 * another unit (a rank, a count against a target of 0) cannot share their axis and is printed.
 */
final class GapPanel extends TargetPanel {
  /** Longer bars are cut, so that one outlier does not flatten all others. */
  private static final double CUT = 20;

  GapPanel(List<Attained> unrated, Wording words) {
    super(unrated, words);
  }

  @Override
  RowPlot.Axis axis() {
    double most =
        targets().stream()
            .filter(t -> Wording.points(t) && t.gap() != null)
            .mapToDouble(t -> t.gap().abs().doubleValue())
            .max()
            .orElse(1);
    double high = Math.min(CUT, Nice.above(most));
    return new RowPlot.Axis(-high, high, high / 2, "0.##");
  }

  @Override
  double line() {
    return 0;
  }

  @Override
  String lineWords() {
    return words().text("bars.gap");
  }

  @Override
  String figureHead() {
    return words().text("column.gap");
  }

  @Override
  String figure(Attained target) {
    return target.gap() == null ? words().actual(target) : words().gap(target);
  }

  @Override
  void bar(Bar bar, Attained target, Color backdrop) {
    if (Wording.points(target)) {
      bar.draw(target.gap(), target.gap(), Tone.of(target.verdict()), target.origin());
    } else {
      bar.words(
          words().text("bars.words", words().actual(target), words().target(target)), backdrop);
    }
  }
}
