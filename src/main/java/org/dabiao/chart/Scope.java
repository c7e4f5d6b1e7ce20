package org.dabiao.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.FindingsByArea;

/** Cuts findings to the areas that a chart can show together. */
final class Scope {
  private Scope() {}

  /**
   * The findings of the first areas, the parent being among them: nobody looks at the bars of 3,000
   * counties.
   */
  static Findings limit(Findings findings, int most) {
    return findings.areas().size() <= most
        ? findings
        : findings.only(findings.areas().subList(0, most));
  }

  /**
   * The findings of each parent with its parts, by the parent's code: counties of two cities are no
   * peers, nor is a city one of its counties. Where there is one parent at most, all are one
   * family, under an empty text.
   */
  static Map<String, Findings> families(Findings findings) {
    Map<String, List<AreaEntry>> parts =
        findings.areas().stream()
            .filter(a -> !a.parent().isEmpty())
            .collect(
                Collectors.groupingBy(AreaEntry::parent, LinkedHashMap::new, Collectors.toList()));
    if (parts.size() < 2) {
      return Map.of("", findings);
    }
    FindingsByArea byArea = new FindingsByArea(findings);
    Map<String, Findings> families = new LinkedHashMap<>();
    parts.forEach(
        (parent, own) -> {
          List<AreaEntry> family = new ArrayList<>();
          findings.areas().stream()
              .filter(a -> a.code().equals(parent))
              .map(AreaEntry::aboveItsParts)
              .forEach(family::add);
          own.forEach(a -> family.add(part(a)));
          families.put(parent, byArea.only(family));
        });
    return families;
  }

  private static AreaEntry part(AreaEntry a) {
    return new AreaEntry(a.code(), a.name(), a.shortName(), false, a.place(), a.parent());
  }
}
