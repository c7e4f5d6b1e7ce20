package org.dabiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Citation;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Observed;
import org.dabiao.findings.Provenance;

/** What each figure's derivation needs: its address, the rows that were read, the rule. */
final class Derivations {
  /** More rows than these, as of a monthly series, help nobody. */
  private static final int MOST_ROWS = 6;

  private final Map<Attained, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, Integer> themes = new LinkedHashMap<>();
  private final Map<String, List<Observed>> observed = new HashMap<>();
  private final Map<String, String> areas = new HashMap<>();
  private final Map<String, Provenance.Evidence> evidence;
  private final Phrases phrases;
  private final Working working;

  Derivations(Findings findings, Provenance provenance, Words words) {
    this.phrases = new Phrases(words);
    this.working = new Working(findings, words);
    for (Attained a : findings.attained()) {
      numbers.put(a, numbers.size() + 1);
      themes.putIfAbsent(a.theme(), themes.size() + 1);
    }
    findings.areas().forEach(area -> areas.put(area.code(), area.name()));
    this.evidence = provenance.evidence();
    provenance
        .observed()
        .forEach(
            o ->
                observed
                    .computeIfAbsent(key(o.area(), o.indicator()), k -> new ArrayList<>())
                    .add(o));
  }

  private static String key(String area, String indicator) {
    return area + "|" + indicator;
  }

  /** Address of a derivation in the page: the same in both languages. */
  String id(Attained a) {
    return "d-" + numbers.get(a);
  }

  /** What the derivation is about. */
  String title(Attained a) {
    return Bidi.plain(areas.getOrDefault(a.area(), a.area()))
        + " · "
        + Bidi.plain(a.indicatorName())
        + " · "
        + a.timePeriod();
  }

  /** The plan's sentence with the evidence set off. */
  Quote quote(Attained a) {
    Provenance.Evidence e = evidence.get(a.targetId());
    return e == null ? Quote.of(a) : Quote.of(a, e.start(), e.end());
  }

  /** The themes of the plan, in order. */
  List<String> themes() {
    return List.copyOf(themes.keySet());
  }

  /** Number of a theme, the same in both languages. */
  String theme(String name) {
    return String.valueOf(themes.getOrDefault(name, 0));
  }

  /** The rows read about a target's area and indicator, those that were used first. */
  List<Observed> observed(Attained a) {
    return observed.getOrDefault(key(a.area(), a.indicator()), List.of()).stream()
        .sorted(Comparator.comparing((Observed o) -> !used(a, o)))
        .limit(MOST_ROWS)
        .toList();
  }

  /** Whether a row is of the basis and source that the actual figure names. */
  boolean used(Attained a, Observed o) {
    return o.basis().equals(a.basis())
        && Citation.of(a.observationSource()).stream().anyMatch(c -> c.source().equals(o.source()));
  }

  /** Whether there is an actual figure that no row of its own area holds. */
  boolean computed(Attained a) {
    return (a.actualLow() != null || a.actualHigh() != null)
        && observed.getOrDefault(key(a.area(), a.indicator()), List.of()).stream()
            .noneMatch(o -> used(a, o));
  }

  /** A figure as it was read, with all its digits. */
  String figure(Observed o) {
    return phrases.quantity(o.low(), o.high(), Digits.MOST, o.unit());
  }

  /** Row and cell. */
  String place(Observed o) {
    return (o.row() + " " + o.cell()).strip();
  }

  /** How rate and verdict follow from target and figure. */
  List<String> working(Attained a) {
    return working.steps(a);
  }
}
