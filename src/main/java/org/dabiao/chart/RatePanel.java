package org.dabiao.chart;

import java.awt.Color;
import java.util.List;
import org.dabiao.findings.Attained;

/** Attainment rates in per cent of the target. */
final class RatePanel extends TargetPanel {
  RatePanel(List<Attained> rated, Wording words) {
    super(rated, words);
  }

  @Override
  RowPlot.Axis axis() {
    double most =
        targets().stream()
            .mapToDouble(t -> (t.rateHigh() == null ? t.rateLow() : t.rateHigh()).doubleValue())
            .max()
            .orElse(100);
    double least =
        targets().stream().mapToDouble(t -> Wording.known(t).doubleValue()).min().orElse(0);
    return RowPlot.Axis.ofShares(least, most);
  }

  @Override
  double line() {
    return 100;
  }

  @Override
  String lineWords() {
    return words().text("bars.line");
  }

  @Override
  String figureHead() {
    return words().text("column.rate");
  }

  @Override
  String figure(Attained target) {
    return words().rate(target);
  }

  @Override
  void bar(Bar bar, Attained target, Color backdrop) {
    bar.draw(target.rateLow(), target.rateHigh(), Tone.of(target.verdict()), target.origin());
  }
}
