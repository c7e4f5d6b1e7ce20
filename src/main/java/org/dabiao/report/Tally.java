package org.dabiao.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Verdict;

/**
 * How many targets got which verdict.
 *
 * @param counts a number for each verdict that occurs
 * @param total all targets counted
 * @param illustrative those judged on an illustrative figure
 * @param provisional those judged on a preliminary figure
 */
public record Tally(Map<Verdict, Integer> counts, int total, int illustrative, int provisional) {
  private static final Set<Verdict> RUNNING =
      Set.of(Verdict.AHEAD, Verdict.ON_SCHEDULE, Verdict.BEHIND);

  public static Tally of(Collection<Attained> entries) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    int illustrative = 0;
    int provisional = 0;
    for (Attained a : entries) {
      counts.merge(a.verdict(), 1, Integer::sum);
      illustrative += a.verdict().judged() && a.illustrative() ? 1 : 0;
      provisional += Phrases.provisional(a) ? 1 : 0;
    }
    return new Tally(counts, entries.size(), illustrative, provisional);
  }

  /** The tally of the entries whose figures come from sources, read or derived. */
  public static Tally ofSourced(List<Attained> entries) {
    return of(entries.stream().filter(a -> !a.illustrative()).toList());
  }

  public int of(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  public int judged() {
    return counts.keySet().stream().filter(Verdict::judged).mapToInt(this::of).sum();
  }

  /** Targets that a year still running is measured against: on their way, not yet due. */
  public int running() {
    return RUNNING.stream().mapToInt(this::of).sum();
  }

  public int attained() {
    return counts.keySet().stream().filter(Verdict::attained).mapToInt(this::of).sum();
  }

  public int open() {
    return total - judged();
  }

  /** "9/11": attained of those judged; "—" when none could be. */
  public String share() {
    return judged() == 0 ? "—" : attained() + "/" + judged();
  }

  /** The share as a number to sort by; {@code null} when none could be judged. */
  String ratio() {
    return judged() == 0
        ? null
        : BigDecimal.valueOf(attained())
            .divide(BigDecimal.valueOf(judged()), MathContext.DECIMAL64)
            .toPlainString();
  }
}
