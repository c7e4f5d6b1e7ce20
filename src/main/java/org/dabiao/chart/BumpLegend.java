package org.dabiao.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dabiao.reference.Origin;

/** What the lines and dots of a chart of places mean. */
final class BumpLegend {
  private BumpLegend() {}

  /** The accents and marks that occur. */
  static List<Sketch.Key> of(List<BumpLines.Line> lines, List<Origin> origins, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    for (Accent accent : Accent.values()) {
      if (accent != Accent.NONE && lines.stream().anyMatch(l -> l.accent() == accent)) {
        keys.add(
            new Sketch.Key(
                accent::mark, words.text("bump." + accent.name().toLowerCase(Locale.ROOT))));
      }
    }
    if (lines.stream().anyMatch(l -> l.stops().stream().anyMatch(s -> s != null && s.shared()))) {
      keys.add(
          new Sketch.Key(
              (pen, x, y) -> pen.line(x, y - 7, x, y + 7, Style.INK, Style.BOLD),
              words.text("bump.shared")));
    }
    if (origins.contains(Origin.ILLUSTRATIVE)) {
      keys.add(new Sketch.Key(BumpLines::hollowMark, words.text("legend.hollow")));
    }
    return keys;
  }
}
