package org.dabiao.job;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.comparison.ComparisonRules;
import org.dabiao.comparison.ComparisonRules.Goal;
import org.dabiao.comparison.ComparisonRules.Goals;
import org.dabiao.comparison.ComparisonRules.Method;
import org.dabiao.comparison.ComparisonRules.Quadrants;
import org.dabiao.comparison.ComparisonRules.Quotients;
import org.dabiao.comparison.ComparisonRules.Status;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.InputException;

/** Reads the section {@code comparison} of a project file. */
final class ComparisonSection {
  private static final String INDICATORS = "indicators";
  private static final String PARTS = "parts";

  private final YamlSection root;
  private final ProjectFolder files;
  private Optional<Set<String>> known;

  private ComparisonSection(YamlSection root, ProjectFolder files) {
    this.root = root;
    this.files = files;
  }

  /**
   * Reads the section.
   *
   * @param year the year evaluated, which the usual years follow from
   */
  static ComparisonRules read(YamlSection root, int year, ProjectFolder files) {
    return new ComparisonSection(root, files).read(root.section("comparison"), year);
  }

  /** What was asked for beyond the years, for the manifest. */
  static Map<String, Object> settings(ComparisonRules rules) {
    Map<String, Object> settings = new LinkedHashMap<>();
    rules.weight().ifPresent(w -> settings.put("weight", w));
    if (!rules.groups().isEmpty()) {
      settings.put("groups", rules.groups());
    }
    rules
        .quotients()
        .ifPresent(q -> settings.put("location_quotient", q.parts() + "/" + q.whole()));
    if (!rules.shiftShare().isEmpty()) {
      settings.put("shift_share", rules.shiftShare());
    }
    rules
        .progress()
        .ifPresent(
            p -> {
              settings.put("progress", List.copyOf(p.indicators()));
              settings.put("progress_method", p.method().name().toLowerCase(Locale.ROOT));
            });
    rules
        .quadrant()
        .ifPresent(q -> settings.put("quadrant", q.status().name().toLowerCase(Locale.ROOT)));
    return settings;
  }

  private ComparisonRules read(YamlSection s, int year) {
    int from = s.has("from") ? s.year("from") : year - 1;
    int to = s.has("to") ? s.year("to") : year;
    if (from >= to) {
      throw s.refuse("from", "project.not_earlier", from, to);
    }
    ComparisonRules rules =
        new ComparisonRules(
            from,
            to,
            new LinkedHashSet<>(ids(s, INDICATORS)),
            s.text("weight").map(id -> id(s, "weight", id)),
            AreaGroups.read(s.section("groups"), root, files),
            s.has("location_quotient")
                ? quotients(s.section("location_quotient"))
                : Optional.empty(),
            s.has("shift_share") ? mix(s.section("shift_share")) : List.of(),
            s.has("progress") ? Optional.of(goals(s.section("progress"))) : Optional.empty(),
            s.has("quadrant") ? Optional.of(quadrants(s.section("quadrant"))) : Optional.empty());
    s.refuseUnknown();
    return rules;
  }

  private Optional<Quotients> quotients(YamlSection s) {
    Quotients quotients = new Quotients(required(s), id(s, "whole", s.required("whole")));
    s.refuseUnknown();
    return Optional.of(quotients);
  }

  private List<String> mix(YamlSection s) {
    List<String> parts = required(s);
    s.refuseUnknown();
    return parts;
  }

  private List<String> required(YamlSection s) {
    List<String> parts = ids(s, PARTS);
    if (parts.isEmpty()) {
      s.required(PARTS);
    }
    return parts;
  }

  private Goals goals(YamlSection s) {
    Map<String, Goal> targets = new LinkedHashMap<>();
    YamlSection stated = s.section("targets");
    for (String indicator : stated.keys()) {
      targets.put(id(stated, indicator, indicator), goal(stated, indicator));
    }
    Map<String, BigDecimal> limits = new LinkedHashMap<>();
    YamlSection ends = s.section("limits");
    for (String indicator : ends.keys()) {
      limits.put(id(ends, indicator, indicator), ends.number(indicator, BigDecimal.ZERO));
    }
    Method method = s.choice("method", Method.class, Method.STATISTICS_CANADA);
    if (method == Method.UNITED_NATIONS && !limits.isEmpty()) {
      throw s.refuse("limits", "project.needs", "method: statistics_canada");
    }
    Goals goals = new Goals(method, new LinkedHashSet<>(ids(s, INDICATORS)), targets, limits);
    s.refuseUnknown();
    return goals;
  }

  private static Goal goal(YamlSection s, String indicator) {
    List<String> cells = s.texts(indicator);
    try {
      if (cells.size() == 2 && cells.get(1).matches("\\d{4}")) {
        return new Goal(new BigDecimal(cells.get(0)), Integer.parseInt(cells.get(1)));
      }
    } catch (NumberFormatException e) {
      throw s.refuse(indicator, "project.not_a_number", cells.get(0));
    }
    throw s.refuse(indicator, "project.not_a_choice", cells, "[60, 2030]");
  }

  private Quadrants quadrants(YamlSection s) {
    Quadrants quadrants =
        new Quadrants(
            new LinkedHashSet<>(ids(s, INDICATORS)), s.choice("status", Status.class, Status.MEAN));
    s.refuseUnknown();
    return quadrants;
  }

  private List<String> ids(YamlSection s, String key) {
    List<String> ids = s.texts(key);
    ids.forEach(id -> id(s, key, id));
    return ids;
  }

  private String id(YamlSection s, String key, String id) {
    Optional<Set<String>> ids = known();
    if (ids.isPresent() && !ids.get().contains(id)) {
      String nearest = IndicatorNames.nearest(id, ids.get());
      throw s.refuse(key, "project.no_indicator", id, root.required(INDICATORS), nearest);
    }
    return id;
  }

  /** The catalogue's indicators; nothing when it is damaged, which is told when it is used. */
  private Optional<Set<String>> known() {
    if (known == null) {
      String name = files.existing(root, INDICATORS);
      try {
        known =
            Optional.of(
                CsvFile.read(files.resolve(name), name, List.of("id")).rows().stream()
                    .map(row -> row.cell("id"))
                    .collect(Collectors.toSet()));
      } catch (InputException e) {
        known = Optional.empty();
      }
    }
    return known;
  }
}
