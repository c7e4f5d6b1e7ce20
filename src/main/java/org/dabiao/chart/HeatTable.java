package org.dabiao.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final List<List<Attained>> rows;
  private final List<String> notes;
  private final Wording words;

  private HeatTable(List<List<Attained>> rows, List<String> notes, Wording words) {
    this.rows = rows;
    this.notes = notes;
    this.words = words;
  }

  /** The pictures: none without targets of several areas, one for few areas, more for many. */
  static List<Sketch> of(Wording words) {
    List<List<Attained>> all = byTarget(words.findings().attained());
    List<List<Attained>> shared = all.stream().filter(row -> row.size() > 1).toList();
    List<List<Attained>> rows =
        shared.stream()
            .filter(row -> row.stream().anyMatch(t -> t.verdict() != Verdict.NO_DATA))
            .toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    if (all.size() > shared.size()) {
      notes.add(words.text("caption.heat_single", all.size() - shared.size()));
    }
    if (shared.size() > rows.size()) {
      notes.add(words.text("caption.heat_absent", shared.size() - rows.size()));
    }
    List<AreaEntry> areas = words.findings().areas();
    if (rows.stream().anyMatch(row -> row.size() < areas.size())) {
      notes.add(words.text("caption.heat_blank"));
    }
    HeatTable table = new HeatTable(rows, notes, words);
    boolean across = areas.size() <= MOST_AREA_COLUMNS;
    int most = across ? MOST_ROWS : MOST_INDICATOR_COLUMNS;
    int pages = (rows.size() + most - 1) / most;
    int each = (rows.size() + pages - 1) / pages;
    List<Sketch> sketches = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      List<List<Attained>> part =
          rows.subList(page * each, Math.min(rows.size(), (page + 1) * each));
      HeatGrid grid =
          across
              ? HeatGrid.areasAcross(areas, part, words)
              : HeatGrid.areasDown(areas, part, words);
      sketches.add(table.sketch(page, pages, part, grid));
    }
    return sketches;
  }

  /** The same target of different areas together; a second one of an area starts another row. */
  static List<List<Attained>> byTarget(List<Attained> attained) {
    Map<String, List<Attained>> rows = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Attained target : attained) {
      String key = target.indicator() + " " + target.timePeriod() + " " + target.kind();
      int place = seen.merge(key + " " + target.area(), 1, Integer::sum);
      rows.computeIfAbsent(key + " " + place, k -> new ArrayList<>()).add(target);
    }
    return List.copyOf(rows.values());
  }

  private Sketch sketch(int page, int pages, List<List<Attained>> part, HeatGrid grid) {
    List<Attained> shown = part.stream().flatMap(List::stream).toList();
    List<Sketch.Key> legend = new ArrayList<>(Legends.verdicts(shown, words));
    legend.addAll(Legends.hollow(shown, words));
    List<String> lines = new ArrayList<>(notes);
    lines.addAll(new Caption(words).unit(words.text("caption.rate_or_gap")).of(shown).lines());
    String title = title();
    return new Sketch(
        page == 0 ? "heat" : "heat-" + (page + 1),
        "heat",
        "",
        pages == 1 ? title : words.text("title.page", title, page + 1, pages),
        words.text("alt.area", title, alt(shown, words)),
        legend,
        words.banner(shown.stream().map(Attained::origin).toList()),
        grid,
        lines);
  }

  /** "7 个地区 72 项可评目标达成 54 项；通山县达成比例最低（12 项中 5 项）". */
  private String title() {
    List<Attained> judged =
        rows.stream().flatMap(List::stream).filter(t -> t.verdict().judged()).toList();
    Set<String> areas = judged.stream().map(Attained::area).collect(Collectors.toSet());
    return words.text("heat.title", areas.size(), judged.size(), met(judged)) + lowest(judged);
  }

  /** The part with the lowest share of its targets met, unless all parts are equal. */
  private String lowest(List<Attained> judged) {
    AreaEntry lowest = null;
    List<Attained> its = List.of();
    double least = 1;
    double most = 0;
    for (AreaEntry part : words.findings().parts()) {
      List<Attained> own = judged.stream().filter(t -> t.area().equals(part.code())).toList();
      if (!own.isEmpty()) {
        double share = met(own) / (double) own.size();
        most = Math.max(most, share);
        if (lowest == null || share < least) {
          least = share;
          lowest = part;
          its = own;
        }
      }
    }
    return lowest == null || least == most
        ? ""
        : words.text("heat.worst", words.name(lowest), met(its), its.size());
  }

  private static long met(List<Attained> judged) {
    return judged.stream().filter(t -> t.verdict().attained()).count();
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
