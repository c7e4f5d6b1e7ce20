package org.dabiao.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Figures;

/**
 * Indicators down, areas across: the same target of several areas in one row.
 *
 * @param areas the areas that have targets, a column each
 * @param themes rows by theme of the plan
 */
record IndicatorTable(List<AreaEntry> areas, Map<String, List<Line>> themes) {

  /**
   * A row.
   *
   * @param cells one an area; {@code null} where it has no such target
   */
  record Line(String name, String unit, List<Attained> cells) {}

  /** One of these opens a row; a second target of an area opens another. */
  private record Key(String theme, String indicator, String period, String kind, String unit) {}

  static IndicatorTable of(List<AreaEntry> all, List<Attained> attained, Words words) {
    List<AreaEntry> areas =
        all.stream()
            .filter(area -> attained.stream().anyMatch(a -> a.area().equals(area.code())))
            .toList();
    Map<String, Integer> columns = new LinkedHashMap<>();
    areas.forEach(area -> columns.put(area.code(), columns.size()));
    Map<Key, List<Attained[]>> rows = new LinkedHashMap<>();
    for (Attained a : attained) {
      Integer column = columns.get(a.area());
      if (column != null) {
        Key key = new Key(a.theme(), a.indicator(), a.timePeriod(), a.kind(), a.unit());
        free(rows.computeIfAbsent(key, k -> new ArrayList<>()), column, areas.size())[column] = a;
      }
    }
    Map<String, List<Line>> themes = new LinkedHashMap<>();
    rows.forEach(
        (key, lines) ->
            lines.forEach(
                cells ->
                    themes
                        .computeIfAbsent(key.theme, t -> new ArrayList<>())
                        .add(line(cells, key, words))));
    return new IndicatorTable(areas, themes);
  }

  private static Attained[] free(List<Attained[]> lines, int column, int width) {
    for (Attained[] line : lines) {
      if (line[column] == null) {
        return line;
      }
    }
    Attained[] line = new Attained[width];
    lines.add(line);
    return line;
  }

  private static Line line(Attained[] cells, Key key, Words words) {
    Attained any = Arrays.stream(cells).filter(a -> a != null).findFirst().orElseThrow();
    return new Line(any.indicatorName(), words.unit(key.unit), Arrays.asList(cells));
  }

  /** The rate; where there is none, the gap; nothing where there is neither. */
  String rate(Attained a) {
    if (a.rateLow() != null || a.rateHigh() != null) {
      return " " + Figures.rate(a.rateLow(), a.rateHigh());
    }
    return a.gap() == null ? "" : " " + Figures.signed(a.gap(), Digits.shown(a));
  }

  /** "23.71 / 23.6": the actual figure and its target, in the row's unit. */
  String pair(Attained a) {
    return Figures.text(a.actualLow(), a.actualHigh(), Digits.shown(a))
        + " / "
        + Figures.text(a.targetLow(), a.targetHigh(), Digits.ofTarget(a));
  }
}
