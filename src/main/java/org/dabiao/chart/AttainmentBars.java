package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Verdict;

/**
 * The attainment rates of one area as bars against the 100 % line, best first; below them the
 * targets that have a gap but no rate.
 */
final class AttainmentBars implements Body {
  private static final double BETWEEN = 12;

  private final List<TargetPanel> panels;

  private AttainmentBars(List<TargetPanel> panels) {
    this.panels = panels;
  }

  /** The chart of an area; nothing when none of its targets has a figure. */
  static Optional<Sketch> of(AreaEntry area, Wording words) {
    List<Attained> targets = words.findings().of(area);
    List<Attained> compared =
        targets.stream()
            .filter(t -> t.verdict() != Verdict.NO_DATA && t.verdict() != Verdict.NOT_COMPARABLE)
            .toList();
    List<Attained> rated =
        compared.stream()
            .filter(t -> Wording.known(t) != null)
            .sorted(Comparator.comparing(Wording::known).reversed())
            .toList();
    List<Attained> unrated =
        compared.stream()
            .filter(t -> Wording.known(t) == null)
            .filter(t -> t.gap() != null || t.actualLow() != null || t.actualHigh() != null)
            .toList();
    List<Attained> shown = new ArrayList<>(rated);
    shown.addAll(unrated);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<TargetPanel> panels = new ArrayList<>();
    if (!rated.isEmpty()) {
      panels.add(new RatePanel(rated, words));
    }
    if (!unrated.isEmpty()) {
      panels.add(new GapPanel(unrated, words));
    }
    List<Sketch.Key> legend = new ArrayList<>(Legends.verdicts(shown, words));
    legend.addAll(Legends.hatching(shown, words));
    return Optional.of(
        new Sketch(
            "bars-" + area.code(),
            "bars",
            area.code(),
            Headline.of(area, targets, words),
            Headline.alt(area, targets, words),
            legend,
            words.banner(shown.stream().map(Attained::origin).toList()),
            new AttainmentBars(panels),
            notes(targets, shown, words)));
  }

  private static List<String> notes(List<Attained> targets, List<Attained> shown, Wording words) {
    Caption caption = new Caption(words);
    List<Attained> absent = targets.stream().filter(t -> !shown.contains(t)).toList();
    if (!absent.isEmpty()) {
      caption.note(
          "caption.absent",
          absent.size(),
          words.labels(absent).stream().collect(Collectors.joining(words.text("list.separator"))));
    }
    return caption.unit(words.text("caption.rate")).of(shown).lines();
  }

  @Override
  public double height(ChartFont font) {
    double panel = panels.stream().mapToDouble(p -> p.height(font)).sum();
    return panel + (panels.size() - 1) * BETWEEN;
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double y = area.getY();
    for (TargetPanel panel : panels) {
      double height = panel.height(pen.font());
      panel.paint(pen, new Rectangle2D.Double(area.getX(), y, area.getWidth(), height));
      y += height + BETWEEN;
    }
  }
}
