package org.dabiao.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Scoreboard;

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
        : only(findings, findings.areas().subList(0, most));
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
    Map<String, Findings> families = new LinkedHashMap<>();
    parts.forEach(
        (parent, own) -> {
          List<AreaEntry> family = new ArrayList<>();
          findings.areas().stream()
              .filter(a -> a.code().equals(parent))
              .map(AreaEntry::aboveItsParts)
              .forEach(family::add);
          own.forEach(a -> family.add(part(a)));
          families.put(parent, only(findings, family));
        });
    return families;
  }

  private static AreaEntry part(AreaEntry a) {
    return new AreaEntry(a.code(), a.name(), a.shortName(), false, a.place(), a.parent());
  }

  private static Findings only(Findings findings, List<AreaEntry> areas) {
    Set<String> codes = areas.stream().map(AreaEntry::code).collect(Collectors.toUnmodifiableSet());
    Scoreboard scoring = findings.scoring();
    return new Findings(
        findings.subject(),
        areas,
        findings.attained().stream().filter(a -> codes.contains(a.area())).toList(),
        findings.trends().stream().filter(t -> codes.contains(t.area())).toList(),
        findings.reconciled(),
        findings.conflicts(),
        findings.compared().stream().filter(c -> codes.contains(c.area())).toList(),
        findings.disparities(),
        new Scoreboard(
            scoring.ranked().stream().filter(r -> codes.contains(r.area())).toList(),
            scoring.scored().stream().filter(s -> codes.contains(s.area())).toList(),
            scoring.sums().stream().filter(s -> codes.contains(s.area())).toList(),
            scoring.whatIf()),
        findings.outlooks(),
        findings.inputs(),
        findings.quarantine(),
        findings.quality(),
        findings.sources(),
        findings.measures(),
        findings.composed().stream().map(c -> only(c, codes)).toList());
  }

  private static Composed only(Composed index, Set<String> codes) {
    return new Composed(
        index.id(),
        index.name(),
        index.decimals(),
        index.draws(),
        index.places().stream().filter(p -> codes.contains(p.area())).toList(),
        index.pairs().stream()
            .filter(p -> codes.contains(p.ahead()) && codes.contains(p.behind()))
            .toList());
  }
}
