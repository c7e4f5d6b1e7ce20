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

  /** The symbols of the verdicts that occur, without their colours. */
  static List<Sketch.Key> signs(List<Attained> targets, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    Arrays.stream(Verdict.values())
        .filter(v -> targets.stream().anyMatch(t -> t.verdict() == v))
        .forEach(
            v ->
                keys.add(
                    new Sketch.Key(
                        (pen, x, y) -> Sign.draw(pen, v, Origin.SOURCED, x, y, 8, Style.INK),
                        words.verdict(v))));
    return keys;
  }

  /** The shades from the least that occurs to the most. */
  static List<Sketch.Key> shades(List<AreaShare> shares) {
    List<Sketch.Key> keys = new ArrayList<>();
    Arrays.stream(Shade.values())
        .filter(shade -> shares.stream().anyMatch(s -> s.shade() == shade))
        .forEach(shade -> keys.add(new Sketch.Key(box(shade.fill()), shade.range())));
    return keys;
  }

  /** An area without a figure. */
  static Sketch.Key unknown(String text) {
    return new Sketch.Key(
        (pen, x, y) -> {
          box(Style.PAPER).draw(pen, x, y);
          pen.hatch(new Rectangle2D.Double(x - 8, y - 6, 16, 12), Style.QUIET);
        },
        text);
  }

  private static Sketch.Mark box(Color fill) {
    return (pen, x, y) -> {
      Rectangle2D box = new Rectangle2D.Double(x - 8, y - 6, 16, 12);
      pen.fill(box, fill);
      pen.outline(box, Style.QUIET, Style.HAIR);
    };
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
