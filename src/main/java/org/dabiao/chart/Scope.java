package org.dabiao.chart;

import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;

/** Cuts findings to the areas that charts can show: nobody looks at the bars of 3,000 counties. */
final class Scope {
  private Scope() {}

  /** The findings of the first areas, the parent being among them. */
  static Findings limit(Findings findings, int most) {
    if (findings.areas().size() <= most) {
      return findings;
    }
    Set<String> codes =
        findings.areas().stream()
            .limit(most)
            .map(AreaEntry::code)
            .collect(Collectors.toUnmodifiableSet());
    return new Findings(
        findings.subject(),
        findings.areas().subList(0, most),
        findings.attained().stream().filter(a -> codes.contains(a.area())).toList(),
        findings.trends().stream().filter(t -> codes.contains(t.area())).toList(),
        findings.reconciled(),
        findings.conflicts(),
        findings.compared().stream().filter(c -> codes.contains(c.area())).toList(),
        findings.disparities(),
        findings.scoring(),
        findings.outlooks(),
        findings.inputs(),
        findings.quarantine(),
        findings.quality(),
        findings.sources(),
        findings.measures(),
        findings.composed());
  }
}
