package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Figures;

/** How far areas lie apart in each indicator: one picture of strips. */
final class Strips {
  /** Indicators in one picture. */
  static final int MOST_ROWS = 12;

  private Strips() {}

  /** The picture; nothing when no target has known rates of two areas. */
  static Optional<Sketch> of(Wording words) {
    List<StripRow> all = StripRow.of(words);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<StripRow> rows = all.subList(0, Math.min(MOST_ROWS, all.size()));
    RateScale scale = RateScale.of(rows.stream().flatMap(r -> r.rates().stream()).toList());
    List<Attained> shown = StripChart.shown(rows);
    List<Sketch.Key> legend = new ArrayList<>(StripChart.legend(rows, words));
    legend.addAll(Legends.verdicts(shown, words));
    legend.addAll(Legends.hollow(shown, words));
    String title = title(all, words);
    return Optional.of(
        new Sketch(
            "strip",
            "strip",
            "",
            title,
            words.text("alt.area", title, alt(rows, words)),
            legend,
            words.banner(shown.stream().map(Attained::origin).toList()),
            new StripChart(rows, scale, words),
            notes(all, rows, scale, shown, words)));
  }

  private static List<String> notes(
      List<StripRow> all,
      List<StripRow> rows,
      RateScale scale,
      List<Attained> shown,
      Wording words) {
    Caption caption = new Caption(words);
    caption.note("strip.note", scale.from(), scale.to());
    if (rows.stream().anyMatch(r -> r.known().size() >= Quartiles.LEAST)) {
      caption.note("strip.quartiles", Quartiles.LEAST);
    }
    if (shown.stream().anyMatch(t -> !StripRow.exact(t))) {
      caption.note("strip.ranges");
    }
    if (all.size() > rows.size()) {
      caption.note("strip.left_out", all.size() - rows.size());
    }
    return caption.unit(words.text("caption.rate")).summed(shown).lines();
  }

  /** "10 项指标中，县域优势产业数的差距最大（通城 50%，赤壁 133.3%）；5 项的中位数低于 100%". */
  private static String title(List<StripRow> rows, Wording words) {
    StripRow widest = rows.get(0);
    long below = rows.stream().filter(r -> r.quartiles().median() < 100).count();
    if (widest.spread().signum() == 0) {
      return words.text("strip.title.equal", rows.size());
    }
    return words.text(
        below == 0 ? "strip.title.above" : "strip.title",
        rows.size(),
        words.inTitle(widest.name()),
        words.shortName(widest.lowest().area()),
        words.rate(widest.lowest()),
        words.shortName(widest.highest().area()),
        words.rate(widest.highest()),
        below);
  }

  private static String alt(List<StripRow> rows, Wording words) {
    List<String> texts = new ArrayList<>();
    for (StripRow row : rows) {
      BigDecimal median = BigDecimal.valueOf(row.quartiles().median());
      String figures =
          row.parts().stream()
              .map(t -> words.fullName(t.area()) + " " + words.rate(t))
              .collect(Collectors.joining(words.text("list.separator")));
      texts.add(
          words.text(
              "strip.alt",
              TextFit.plain(row.name()),
              figures,
              Figures.rate(median, median),
              row.parent().map(words::rate).orElse("—")));
    }
    return String.join(words.text("alt.separator"), texts);
  }
}
