package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/** Legend entries for the marks that a chart uses, and only for those. */
final class Legends {
  private Legends() {}

  /** The verdicts that occur among the targets, best first, as swatches with their symbol. */
  static List<Sketch.Key> verdicts(List<Attained> targets, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    Arrays.stream(Verdict.values())
        .filter(v -> targets.stream().anyMatch(t -> t.verdict() == v))
        .forEach(v -> keys.add(new Sketch.Key(swatch(v), words.verdict(v))));
    return keys;
  }

  /** A bar's hatching, when there is any. */
  static List<Sketch.Key> hatching(List<Attained> targets, Wording words) {
    return hatchingOf(targets.stream().map(Attained::origin).toList(), words);
  }

  /** The same for figures of these origins. */
  static List<Sketch.Key> hatchingOf(List<Origin> origins, Wording words) {
    if (!origins.contains(Origin.ILLUSTRATIVE)) {
      return List.of();
    }
    Sketch.Mark mark =
        (pen, x, y) -> {
          Rectangle2D box = new Rectangle2D.Double(x - 8, y - 5.5, 16, 11);
          pen.fill(box, new Color(0x8A94A0));
          pen.hatch(box, Style.PAPER);
        };
    return List.of(new Sketch.Key(mark, words.text("legend.hatched")));
  }

  /** A hollow symbol, when there is any. */
  static List<Sketch.Key> hollow(List<Attained> targets, Wording words) {
    return hollowOf(targets.stream().map(Attained::origin).toList(), words);
  }

  /** The same for figures of these origins. */
  static List<Sketch.Key> hollowOf(List<Origin> origins, Wording words) {
    if (!origins.contains(Origin.ILLUSTRATIVE)) {
      return List.of();
    }
    Sketch.Mark mark =
        (pen, x, y) -> Sign.draw(pen, Verdict.ACHIEVED, Origin.ILLUSTRATIVE, x, y, 9, Style.INK);
    return List.of(new Sketch.Key(mark, words.text("legend.hollow")));
  }

  private static Sketch.Mark swatch(Verdict verdict) {
    Tone tone = Tone.of(verdict);
    return (pen, x, y) -> {
      Rectangle2D box = new Rectangle2D.Double(x - 8, y - 7, 16, 14);
      pen.fill(box, tone.fill());
      pen.outline(box, tone.edge(), Style.HAIR);
      Sign.draw(pen, verdict, Origin.SOURCED, x, y, 8, tone.text());
    };
  }
}
