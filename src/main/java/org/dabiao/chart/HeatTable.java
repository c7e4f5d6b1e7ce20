package org.dabiao.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Verdict;

/**
 * Areas against indicators: each cell has the colour, the symbol and the figure of its verdict. Few
 * areas are columns beside the names of the indicators; many areas are rows, and the indicators are
 * spread over as many pictures as they need to stay readable.
 */
final class HeatTable {
  private static final int MOST_AREA_COLUMNS = 9;
  private static final int MOST_INDICATOR_COLUMNS = 8;
  private static final int MOST_ROWS = 36;

  private HeatTable() {}

  /** The pictures: none when nothing was evaluated, one for few areas, more for many. */
  static List<Sketch> of(Wording words) {
    List<List<Attained>> all = byTarget(words.findings().attained());
    List<List<Attained>> judged =
        all.stream()
            .filter(ts -> ts.stream().anyMatch(t -> t.verdict() != Verdict.NO_DATA))
            .toList();
    if (judged.isEmpty()) {
      return List.of();
    }
    List<AreaEntry> areas = words.findings().areas();
    boolean across = areas.size() <= MOST_AREA_COLUMNS;
    int most = across ? MOST_ROWS : MOST_INDICATOR_COLUMNS;
    int pages = (judged.size() + most - 1) / most;
    int each = (judged.size() + pages - 1) / pages;
    List<Sketch> sketches = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      List<List<Attained>> part =
          judged.subList(page * each, Math.min(judged.size(), (page + 1) * each));
      HeatGrid grid =
          across
              ? HeatGrid.areasAcross(areas, part, words)
              : HeatGrid.areasDown(areas, part, words);
      sketches.add(sketch(page, pages, part, all.size() - judged.size(), grid, words));
    }
    return sketches;
  }

  /** The same target of different areas together; a second one of an area starts another row. */
  private static List<List<Attained>> byTarget(List<Attained> attained) {
    Map<String, List<Attained>> rows = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Attained target : attained) {
      String key = target.indicator() + " " + target.timePeriod() + " " + target.kind();
      int place = seen.merge(key + " " + target.area(), 1, Integer::sum);
      rows.computeIfAbsent(key + " " + place, k -> new ArrayList<>()).add(target);
    }
    return List.copyOf(rows.values());
  }

  private static Sketch sketch(
      int page, int pages, List<List<Attained>> part, int absent, HeatGrid grid, Wording words) {
    List<Attained> shown = part.stream().flatMap(List::stream).toList();
    List<Sketch.Key> legend = new ArrayList<>(Legends.verdicts(shown, words));
    legend.addAll(Legends.hollow(shown, words));
    Caption caption = new Caption(words);
    if (absent > 0) {
      caption.note("caption.heat_absent", absent);
    }
    String id = page == 0 ? "heat" : "heat-" + (page + 1);
    String title = title(words);
    return new Sketch(
        id,
        "heat",
        "",
        pages == 1 ? title : words.text("title.page", title, page + 1, pages),
        words.text("alt.area", title, alt(shown, words)),
        legend,
        words.banner(shown.stream().map(Attained::origin).toList()),
        grid,
        caption.unit(words.text("caption.rate_or_gap")).of(shown).lines());
  }

  /** "6 个地区 72 项可评目标达成 54 项；通山达成比例最低（5/12）". */
  private static String title(Wording words) {
    List<AreaEntry> parts = words.findings().parts();
    List<Attained> judged =
        words.findings().attained().stream().filter(t -> t.verdict().judged()).toList();
    long attained = judged.stream().filter(t -> t.verdict().attained()).count();
    String all = words.text("heat.title", words.findings().areas().size(), judged.size(), attained);
    AreaEntry worst = null;
    double least = 2;
    double most = -1;
    for (AreaEntry part : parts) {
      List<Attained> own = judged.stream().filter(t -> t.area().equals(part.code())).toList();
      if (!own.isEmpty()) {
        double share =
            own.stream().filter(t -> t.verdict().attained()).count() / (double) own.size();
        most = Math.max(most, share);
        if (share < least) {
          least = share;
          worst = part;
        }
      }
    }
    if (worst == null || least == most) {
      return all;
    }
    String code = worst.code();
    List<Attained> own = judged.stream().filter(t -> t.area().equals(code)).toList();
    return all
        + words.text(
            "heat.worst",
            words.name(worst),
            own.stream().filter(t -> t.verdict().attained()).count(),
            own.size());
  }

  private static String alt(List<Attained> shown, Wording words) {
    Map<String, List<Attained>> byIndicator =
        shown.stream()
            .collect(
                Collectors.groupingBy(
                    Attained::indicatorName, LinkedHashMap::new, Collectors.toList()));
    List<String> rows = new ArrayList<>();
    byIndicator.forEach(
        (name, cells) ->
            rows.add(
                words.text(
                    "heat.alt",
                    name,
                    cells.stream()
                        .map(c -> words.shortName(c.area()) + " " + HeatCell.measure(c, words))
                        .collect(Collectors.joining(words.text("list.separator"))))));
    return String.join(words.text("alt.separator"), rows);
  }
}
