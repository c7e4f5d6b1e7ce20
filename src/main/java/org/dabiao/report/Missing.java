package org.dabiao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Verdict;

/**
 * Targets of one indicator that got no verdict, for one and the same reason.
 *
 * @param indicatorName the indicator
 * @param verdict which kind of no verdict
 * @param reason the reason in words
 * @param areas codes of the areas concerned
 */
public record Missing(String indicatorName, Verdict verdict, String reason, List<String> areas) {
  private static final List<Verdict> KINDS =
      List.of(Verdict.UNDETERMINED, Verdict.NOT_COMPARABLE, Verdict.NO_DATA);

  /** First what cannot be decided or compared, then what has no figure. */
  public static List<Missing> of(List<Attained> entries, Phrases phrases) {
    Map<Missing, List<String>> found = new LinkedHashMap<>();
    for (Verdict kind : KINDS) {
      for (Attained a : entries) {
        if (a.verdict() == kind) {
          Missing alike = new Missing(a.indicatorName(), kind, phrases.reason(a), List.of());
          found.computeIfAbsent(alike, m -> new ArrayList<>()).add(a.area());
        }
      }
    }
    List<Missing> all = new ArrayList<>();
    found.forEach((m, areas) -> all.add(new Missing(m.indicatorName, m.verdict, m.reason, areas)));
    return all;
  }
}
