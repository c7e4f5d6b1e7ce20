package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the parts of a bar of points mean. */
final class PointLegend {
  private PointLegend() {}

  /** The themes that have letters, and the other parts that occur. */
  static List<Sketch.Key> of(List<String> themes, List<PointStack> stacks, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      int theme = i;
      keys.add(
          new Sketch.Key(
              (pen, x, y) -> swatch(pen, x, y, theme),
              PointBar.letter(i) + " " + TextFit.brief(themes.get(i), 36)));
    }
    key(
        keys,
        stacks,
        s -> s.other().signum() != 0,
        other(themes.size()),
        words.text("points.other"));
    key(keys, stacks, s -> s.bonus().signum() != 0, solid(Tone.GOOD), words.text("points.plus"));
    key(
        keys,
        stacks,
        s -> s.deducted().signum() != 0,
        solid(Tone.BAD_STRONG),
        words.text("points.minus"));
    key(keys, stacks, s -> s.lost().signum() != 0, framed(false), words.text("points.lost"));
    key(keys, stacks, s -> s.unscored().signum() != 0, framed(true), words.text("points.unscored"));
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> pen.line(x, y - 8, x, y + 8, Style.INK, Style.BOLD),
            words.text("points.full")));
    return keys;
  }

  private static void key(
      List<Sketch.Key> keys,
      List<PointStack> stacks,
      Predicate<PointStack> occurs,
      Sketch.Mark mark,
      String words) {
    if (stacks.stream().anyMatch(occurs)) {
      keys.add(new Sketch.Key(mark, words));
    }
  }

  private static Rectangle2D box(double x, double y) {
    return new Rectangle2D.Double(x - 8, y - 6, 16, 12);
  }

  private static void swatch(Pen pen, double x, double y, int theme) {
    pen.fill(box(x, y), PointBar.shade(theme));
    pen.outline(box(x, y), Tone.NONE.edge(), Style.HAIR);
  }

  private static Sketch.Mark other(int theme) {
    return (pen, x, y) -> swatch(pen, x, y, theme);
  }

  private static Sketch.Mark solid(Tone tone) {
    return (pen, x, y) -> {
      pen.fill(box(x, y), tone.fill());
      pen.outline(box(x, y), tone.edge(), Style.HAIR);
    };
  }

  private static Sketch.Mark framed(boolean unknown) {
    return (pen, x, y) -> PointBar.frame(pen, box(x, y), unknown);
  }
}
