package org.dabiao.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.dabiao.reference.Verdict;

/**
 * What has to hold for a bonus or deduction; all that is stated has to.
 *
 * @param indicator id of an indicator: one of the area's targets for it has to fit; empty for none
 * @param verdicts verdicts that fit; empty for any that judges
 * @param atLeast least rate that fits, in per cent; null for none
 * @param below rate below which it fits, in per cent; null for none
 * @param areas codes of the areas that fit (a fact that no statistics hold); empty for all
 */
public record Condition(
    String indicator,
    Set<Verdict> verdicts,
    BigDecimal atLeast,
    BigDecimal below,
    Set<String> areas)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  boolean holds(String area, List<Entry> targets) {
    boolean place = areas.isEmpty() || areas.contains(area);
    return place
        && (indicator.isEmpty()
            || targets.stream().anyMatch(t -> t.indicator().equals(indicator) && fits(t)));
  }

  private boolean fits(Entry target) {
    return target.verdict().judged()
        && (verdicts.isEmpty() || verdicts.contains(target.verdict()))
        && (atLeast == null || target.rate() != null && target.rate().compareTo(atLeast) >= 0)
        && (below == null || target.rate() != null && target.rate().compareTo(below) < 0);
  }

  String text() {
    StringJoiner text = new StringJoiner("; ");
    if (!indicator.isEmpty()) {
      text.add("indicator=" + indicator);
    }
    if (!verdicts.isEmpty()) {
      text.add(
          "verdicts=" + String.join("|", verdicts.stream().map(Verdict::code).sorted().toList()));
    }
    if (atLeast != null) {
      text.add("at_least=" + Terms.plain(atLeast));
    }
    if (below != null) {
      text.add("below=" + Terms.plain(below));
    }
    return text.toString();
  }
}
