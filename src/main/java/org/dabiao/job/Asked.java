package org.dabiao.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.attainment.Hierarchy;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Indicator;

/**
 * Which figure is asked for.
 *
 * @param area the area
 * @param indicator the indicator
 * @param parts codes of the areas whose figures make the area's, when the indicator is rolled up
 */
record Asked(Area area, Indicator indicator, List<String> parts) {

  /**
   * Finds area and indicator by code, name or alias.
   *
   * @throws ProjectFileException naming the nearest known when the catalogues do not have them
   */
  static Asked of(Project project, Catalogues catalogues, String area, String indicator) {
    Map<String, Area> areas = catalogues.areasIn(project.year());
    Map<String, Set<String>> areaKeys = new TreeMap<>();
    areas.values().forEach(a -> keys(areaKeys, a.code(), a.name(), a.nameEn(), a.aliases()));
    Map<String, Set<String>> indicatorKeys = new TreeMap<>();
    catalogues
        .indicators()
        .forEach(i -> keys(indicatorKeys, i.id(), i.name(), i.nameEn(), i.aliases()));
    String code = only(project, areaKeys, area, "explain.no_area", project.areas());
    String id =
        only(project, indicatorKeys, indicator, "explain.no_indicator", project.indicators());
    Indicator found = catalogues.indicatorsById().get(id);
    boolean addsUp =
        found.rollUp() != Indicator.RollUp.NONE
            && Hierarchy.of(catalogues, project.year()).parents().contains(code);
    return new Asked(
        areas.get(code), found, addsUp ? catalogues.partsOf(code, project.year()) : List.of());
  }

  private static void keys(
      Map<String, Set<String>> keys,
      String id,
      String name,
      String english,
      Collection<String> aliases) {
    Stream.concat(Stream.of(id, name, english), aliases.stream())
        .filter(key -> !key.isEmpty())
        .forEach(key -> keys.computeIfAbsent(key, k -> new TreeSet<>()).add(id));
  }

  private static String only(
      Project project, Map<String, Set<String>> keys, String said, String message, String file) {
    String word = said.strip();
    Set<String> found = keys.getOrDefault(word, Set.of());
    if (found.contains(word)) {
      return word;
    }
    if (found.size() == 1) {
      return found.iterator().next();
    }
    String name = project.file().toString();
    if (found.isEmpty()) {
      String nearest = IndicatorNames.nearest(word, keys.keySet());
      String id = keys.getOrDefault(nearest, Set.of("")).iterator().next();
      String told = nearest.equals(id) ? id : nearest + " (" + id + ")";
      throw new ProjectFileException(name, 0, "", message, word, file, project.year(), told);
    }
    throw new ProjectFileException(
        name, 0, "", "explain.ambiguous", word, String.join(", ", found));
  }

  /** The area and its parts. */
  List<String> areas() {
    List<String> all = new ArrayList<>(List.of(area.code()));
    all.addAll(parts);
    return all;
  }

  /** The indicators that the figure can rest on: itself, and those that weight it or share it. */
  Set<String> indicators(Catalogues catalogues, EvaluationRules rules) {
    Map<String, Indicator> byId = catalogues.indicatorsById();
    Set<String> needed = new LinkedHashSet<>();
    EvaluationRules.Allocation share = rules.allocation().get(indicator.id());
    List<String> open = new ArrayList<>(List.of(indicator.id()));
    if (share != null && !share.by().isEmpty()) {
      open.add(share.by());
    }
    while (!open.isEmpty()) {
      String id = open.remove(0);
      if (needed.add(id) && byId.containsKey(id)) {
        byId.get(id).weight().ifPresent(open::add);
      }
    }
    return needed;
  }
}
