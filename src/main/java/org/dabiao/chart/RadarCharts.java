package org.dabiao.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;

/** Where each area is strong and weak, against the mean of all: radars on one sheet. */
final class RadarCharts {
  /** Areas on one sheet; more take further sheets. */
  static final int MOST_AREAS = 30;

  /** Where the scale begins at most: a shorter one would make hills of mole hills. */
  private static final double HIGHEST_LOW = 50;

  private RadarCharts() {}

  /** The sheets: none without three axes and two areas that have figures. */
  static List<Sketch> of(Wording words) {
    Optional<RadarAxes> found = RadarAxes.of(words);
    if (found.isEmpty()) {
      return List.of();
    }
    RadarAxes axes = found.get();
    List<AreaEntry> areas =
        words.findings().parts().stream().filter(a -> axes.known(a.code()) > 0).toList();
    RateScale scale = RateScale.of(rates(areas, axes), HIGHEST_LOW).coarse();
    int pages = (areas.size() + MOST_AREAS - 1) / MOST_AREAS;
    int each = (areas.size() + pages - 1) / pages;
    List<Sketch> sheets = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      List<AreaEntry> own = areas.subList(page * each, Math.min(areas.size(), (page + 1) * each));
      sheets.add(sheet(page, pages, own, areas, axes, scale, words));
    }
    return sheets;
  }

  private static List<Double> rates(List<AreaEntry> areas, RadarAxes axes) {
    return areas.stream()
        .flatMap(a -> IntStream.range(0, axes.size()).mapToObj(i -> axes.rate(a.code(), i)))
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .toList();
  }

  private static Sketch sheet(
      int page,
      int pages,
      List<AreaEntry> own,
      List<AreaEntry> all,
      RadarAxes axes,
      RateScale scale,
      Wording words) {
    List<Attained> shown = axes.shown();
    String title = title(all, axes, words);
    Caption caption = new Caption(words);
    caption.note(
        axes.themes() ? "radar.note.themes" : "radar.note",
        scale.from(),
        scale.to(),
        scale.lines().stream()
            .map(RateScale::percent)
            .collect(Collectors.joining(words.text("list.separator"))));
    if (axes.left() > 0) {
      caption.note("radar.left_out", axes.left());
    }
    return new Sketch(
        page == 0 ? "radar" : "radar-" + (page + 1),
        "radar",
        "",
        pages == 1 ? title : words.text("title.page", title, page + 1, pages),
        words.text("alt.area", title, alt(own, axes, words)),
        legend(own, axes, words),
        words.banner(shown.stream().map(Attained::origin).toList()),
        new RadarPanels(own, axes, scale, words),
        caption.unit(words.text("caption.rate")).summed(shown).lines());
  }

  private static List<Sketch.Key> legend(List<AreaEntry> own, RadarAxes axes, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    keys.add(new Sketch.Key(TrendLines::lineMark, words.text("radar.area")));
    if (axes.shown().stream().anyMatch(Attained::illustrative)) {
      keys.add(new Sketch.Key(TrendLines::hollowMark, words.text("legend.hollow")));
    }
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> pen.line(x - 9, y, x + 9, y, TrendLines.TARGET, Style.DASHED_FINE),
            words.text("radar.mean")));
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> pen.line(x - 9, y, x + 9, y, Style.INK, Style.FINE),
            words.text("bars.line")));
    if (own.stream().anyMatch(a -> axes.known(a.code()) < axes.size())) {
      keys.add(
          new Sketch.Key(
              (pen, x, y) -> pen.line(x - 9, y, x + 9, y, Style.QUIET, Style.DOTTED),
              words.text("radar.missing")));
    }
    return keys;
  }

  /** "通城低于各地区平均的主题最多：5 个中 4 个". */
  private static String title(List<AreaEntry> areas, RadarAxes axes, Wording words) {
    long most = areas.stream().mapToLong(a -> axes.below(a.code())).max().orElse(0);
    List<AreaEntry> weakest = areas.stream().filter(a -> axes.below(a.code()) == most).toList();
    String of = words.text(axes.themes() ? "radar.themes" : "radar.indicators");
    if (most == 0) {
      return words.text("radar.title.equal", axes.size(), of, areas.size());
    }
    if (weakest.size() > 3) {
      return words.text("radar.title.several", axes.size(), of, weakest.size(), most);
    }
    AreaEntry any =
        weakest.stream().min(Comparator.comparing(a -> axes.known(a.code()))).orElseThrow();
    return words.text(
        "radar.title",
        weakest.stream()
            .map(a -> words.shortName(a.code()))
            .collect(Collectors.joining(words.text("list.separator"))),
        of,
        axes.known(any.code()),
        most);
  }

  private static String alt(List<AreaEntry> areas, RadarAxes axes, Wording words) {
    List<String> texts = new ArrayList<>();
    for (AreaEntry area : areas) {
      List<String> figures = new ArrayList<>();
      for (int i = 0; i < axes.size(); i++) {
        OptionalDouble rate = axes.rate(area.code(), i);
        figures.add(
            axes.names().get(i)
                + " "
                + (rate.isPresent() ? Radar.figure(rate.getAsDouble()) : "—"));
      }
      texts.add(
          words.text(
              "heat.alt",
              TextFit.plain(area.name()),
              String.join(words.text("list.separator"), figures)));
    }
    return String.join(words.text("alt.separator"), texts);
  }
}
