package org.dabiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;

/**
 * The years of each indicator, a row an area: what the interactive chart draws, as a table.
 *
 * @param years all years, in order
 * @param groups the indicators
 */
record TrendTable(List<Integer> years, List<Group> groups) {

  /** An indicator in one unit. */
  record Group(String name, String unit, List<Line> lines) {}

  /**
   * An area.
   *
   * @param points one a year; {@code null} without a figure
   * @param target the target of the evaluated year; {@code null} when there is none
   */
  record Line(
      String area, boolean parent, int decimals, List<Trend.Point> points, Trend.Mark target) {}

  private record Key(String indicator, String unit) {}

  /** Indicators with two years or more; a single point is no trend. */
  static TrendTable of(Findings findings, Words words) {
    Map<String, AreaEntry> areas = new LinkedHashMap<>();
    findings.areas().forEach(area -> areas.put(area.code(), area));
    Map<Key, List<Trend>> found = new LinkedHashMap<>();
    for (Trend t : findings.trends()) {
      if (areas.containsKey(t.area())) {
        found.computeIfAbsent(new Key(t.indicatorName(), t.unit()), k -> new ArrayList<>()).add(t);
      }
    }
    found.values().removeIf(trends -> trends.stream().allMatch(t -> t.points().size() < 2));
    TreeSet<Integer> years = new TreeSet<>();
    found.values().stream()
        .flatMap(List::stream)
        .flatMap(t -> t.points().stream())
        .forEach(p -> years.add(p.year()));
    List<String> order = List.copyOf(areas.keySet());
    List<Group> groups = new ArrayList<>();
    found.forEach(
        (key, trends) ->
            groups.add(
                new Group(
                    key.indicator,
                    words.unit(key.unit),
                    trends.stream()
                        .sorted((a, b) -> order.indexOf(a.area()) - order.indexOf(b.area()))
                        .map(t -> line(t, areas.get(t.area()), years, findings.subject().year()))
                        .toList())));
    // Those of many areas first: there is something to compare.
    groups.sort(Comparator.comparing((Group g) -> -g.lines().size()));
    return new TrendTable(List.copyOf(years), groups);
  }

  private static Line line(Trend t, AreaEntry area, TreeSet<Integer> years, int year) {
    List<Trend.Point> points = new ArrayList<>();
    for (int y : years) {
      points.add(t.points().stream().filter(p -> p.year() == y).findFirst().orElse(null));
    }
    Trend.Mark target = t.targets().stream().filter(m -> m.year() == year).findFirst().orElse(null);
    return new Line(area.shortName(), area.isParent(), t.decimals(), points, target);
  }

  /** What a figure has to be told by: illustrative, or after a break. */
  static String mark(Trend.Point point) {
    return (point.origin() == Origin.ILLUSTRATIVE ? "*" : "") + (point.breakBefore() ? "†" : "");
  }
}
