package org.dabiao.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.InputCount;
import org.dabiao.reference.Origin;

/** What in the findings rests on illustrative figures. */
final class Illustrative {
  private Illustrative() {}

  /** Whether anything does. */
  static boolean any(Findings findings) {
    return findings.attained().stream().anyMatch(Attained::illustrative)
        || findings.compared().stream().anyMatch(c -> c.origin() == Origin.ILLUSTRATIVE)
        || findings.disparities().stream().anyMatch(d -> d.origin() == Origin.ILLUSTRATIVE)
        || findings.composed().stream()
            .flatMap(c -> c.places().stream())
            .anyMatch(p -> p.origin() == Origin.ILLUSTRATIVE)
        || findings.trends().stream()
            .flatMap(t -> t.points().stream())
            .anyMatch(p -> p.origin() == Origin.ILLUSTRATIVE);
  }

  /** Indicators judged on illustrative figures, each with the codes of the areas. */
  static Map<String, List<String>> targets(Findings findings) {
    return findings.attained().stream()
        .filter(a -> a.illustrative() && a.verdict().judged())
        .collect(
            Collectors.groupingBy(
                Attained::indicatorName,
                LinkedHashMap::new,
                Collectors.mapping(Attained::area, Collectors.toList())));
  }

  static List<InputCount> inputs(Findings findings) {
    return findings.inputs().stream().filter(i -> i.origin() == Origin.ILLUSTRATIVE).toList();
  }
}
