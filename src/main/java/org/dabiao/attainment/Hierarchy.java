package org.dabiao.attainment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;

/**
 * Who is part of whom in a year. An area counts as a parent when the catalogue lists at least two
 * parts of it: a province of which one city is known is no sum of that city.
 *
 * @param parents codes of the parents, those with the longest way to the top first
 * @param parentOf code of a part → code of its parent; parts of one parent are peers
 */
public record Hierarchy(List<String> parents, Map<String, String> parentOf) {

  /** Reads the hierarchy of a year. */
  public static Hierarchy of(Catalogues catalogues, int year) {
    Map<String, Area> areas = catalogues.areasIn(year);
    Map<String, Integer> depth = new HashMap<>();
    areas.keySet().forEach(code -> depth.put(code, depth(code, areas)));
    List<String> parents =
        areas.keySet().stream()
            .filter(code -> catalogues.partsOf(code, year).size() > 1)
            .sorted(
                Comparator.comparing((String code) -> -depth.get(code))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Map<String, String> parentOf = new LinkedHashMap<>();
    parents.forEach(p -> catalogues.partsOf(p, year).forEach(part -> parentOf.put(part, p)));
    return new Hierarchy(parents, parentOf);
  }

  /** Codes of all parts. */
  public Set<String> parts() {
    return parentOf.keySet();
  }

  /** The parents in groups of one depth, the deepest group first. */
  public List<Set<String>> levels(Catalogues catalogues, int year) {
    Map<String, Area> areas = catalogues.areasIn(year);
    return parents.stream()
        .collect(
            Collectors.groupingBy(
                code -> -depth(code, areas),
                TreeMap::new,
                Collectors.toCollection(LinkedHashSet::new)))
        .values()
        .stream()
        .map(s -> (Set<String>) s)
        .toList();
  }

  private static int depth(String code, Map<String, Area> areas) {
    int depth = 0;
    Set<String> seen = new LinkedHashSet<>();
    for (Area a = areas.get(code);
        a != null && seen.add(a.code());
        a = areas.get(a.parent().orElse(""))) {
      depth++;
    }
    return depth;
  }
}
