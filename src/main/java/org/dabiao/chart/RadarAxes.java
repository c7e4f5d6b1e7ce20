package org.dabiao.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;

/**
 * What the axes of a radar chart are: the themes of the plan when three to eight of them have
 * figures, else single indicators. Where an area has several targets on one axis, the mean of their
 * rates stands for them.
 *
 * @param names names of the axes
 * @param themes whether they are themes, and not indicators
 * @param left how many had figures but found no place
 * @param targets the targets of each area on each axis, by the area's code
 */
record RadarAxes(
    List<String> names, boolean themes, int left, Map<String, List<List<Attained>>> targets) {
  static final int LEAST = 3;
  static final int MOST = 8;

  /** The axes; nothing when fewer than three have figures of two areas. */
  static Optional<RadarAxes> of(Wording words) {
    List<String> parts = words.findings().parts().stream().map(AreaEntry::code).toList();
    List<Attained> rated =
        words.findings().attained().stream()
            .filter(t -> parts.contains(t.area()) && StripRow.exact(t))
            .filter(t -> !t.theme().isBlank() || !t.indicatorName().isBlank())
            .toList();
    RadarAxes themes = by(Attained::theme, true, rated, parts);
    if (themes.names().size() >= LEAST) {
      return Optional.of(themes);
    }
    RadarAxes single = by(Attained::indicatorName, false, rated, parts);
    return single.names().size() >= LEAST ? Optional.of(single) : Optional.empty();
  }

  private static RadarAxes by(
      Function<Attained, String> axis, boolean themes, List<Attained> rated, List<String> parts) {
    Map<String, List<Attained>> all =
        rated.stream()
            .filter(t -> !axis.apply(t).isBlank())
            .collect(Collectors.groupingBy(axis, LinkedHashMap::new, Collectors.toList()));
    Function<String, Long> areas = n -> all.get(n).stream().map(Attained::area).distinct().count();
    List<String> shared = all.keySet().stream().filter(n -> areas.apply(n) > 1).toList();
    // The best covered ones, in plan order.
    List<String> chosen =
        shared.stream().sorted(Comparator.comparing(areas).reversed()).limit(MOST).toList();
    List<String> names = shared.stream().filter(chosen::contains).toList();
    Map<String, List<List<Attained>>> targets = new HashMap<>();
    for (String part : parts) {
      List<List<Attained>> own = new ArrayList<>();
      for (String name : names) {
        own.add(all.get(name).stream().filter(t -> t.area().equals(part)).toList());
      }
      targets.put(part, own);
    }
    return new RadarAxes(
        names.stream().map(TextFit::plain).toList(), themes, shared.size() - names.size(), targets);
  }

  int size() {
    return names.size();
  }

  /** An area's rate on an axis, or nothing. */
  OptionalDouble rate(String area, int axis) {
    return targets.get(area).get(axis).stream()
        .mapToDouble(t -> t.rateLow().doubleValue())
        .average();
  }

  /** The mean of the areas that have a rate on an axis. */
  double mean(int axis) {
    return targets.keySet().stream()
        .sorted()
        .map(area -> rate(area, axis))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average()
        .orElseThrow();
  }

  /** On how many axes an area has a rate. */
  long known(String area) {
    return IntStream.range(0, size()).filter(i -> rate(area, i).isPresent()).count();
  }

  /** On how many axes an area lies below the mean. */
  long below(String area) {
    return IntStream.range(0, size())
        .filter(i -> rate(area, i).isPresent() && rate(area, i).getAsDouble() < mean(i))
        .count();
  }

  List<Attained> shown() {
    return targets.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
  }

  /** Whether an illustrative figure is behind an area's rate on an axis. */
  boolean illustrative(String area, int axis) {
    return targets.get(area).get(axis).stream().anyMatch(Attained::illustrative);
  }
}
