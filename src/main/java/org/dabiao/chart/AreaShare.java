package org.dabiao.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/**
 * How many of an area's judged targets are attained, or not behind while the year runs: what maps
 * show.
 *
 * @param area the area
 * @param targets all of its targets
 */
record AreaShare(AreaEntry area, List<Attained> targets) {

  /** The shares of all parts. */
  static List<AreaShare> of(Wording words) {
    return words.findings().parts().stream()
        .map(a -> new AreaShare(a, words.findings().of(a)))
        .toList();
  }

  List<Attained> judged() {
    return targets.stream().filter(t -> t.verdict().judged()).toList();
  }

  /** Attained targets; while the year runs also those that are not behind. */
  long met() {
    return targets.stream().map(Attained::verdict).filter(v -> v.attained() || runs(v)).count();
  }

  private static boolean runs(Verdict verdict) {
    return verdict == Verdict.AHEAD || verdict == Verdict.ON_SCHEDULE;
  }

  /** What the share is a share of, as titles and captions say it. */
  static String what(List<AreaShare> shares, String key, Wording words) {
    boolean running =
        shares.stream().flatMap(s -> s.judged().stream()).anyMatch(t -> runs(t.verdict()));
    return words.text(running ? key + ".running" : key);
  }

  boolean isKnown() {
    return !judged().isEmpty();
  }

  /** Per cent of the judged targets that are attained. */
  BigDecimal share() {
    return BigDecimal.valueOf(100 * met())
        .divide(BigDecimal.valueOf(judged().size()), MathContext.DECIMAL64);
  }

  Shade shade() {
    return Shade.of(share().doubleValue());
  }

  /** "66.6%", cut like every rate. */
  String figure() {
    return Figures.rate(share(), share());
  }

  /** How often each verdict was given, best first. */
  Map<Verdict, Long> verdicts() {
    return judged().stream()
        .map(Attained::verdict)
        .sorted()
        .collect(Collectors.groupingBy(v -> v, LinkedHashMap::new, Collectors.counting()));
  }

  /** The weakest origin of the judged targets. */
  Origin origin() {
    return judged().stream().anyMatch(Attained::illustrative)
        ? Origin.ILLUSTRATIVE
        : Origin.SOURCED;
  }

  /** "咸安区：66.7%（9 项中 6 项）". */
  static String alt(List<AreaShare> shares, Wording words) {
    return shares.stream()
        .map(
            s ->
                s.isKnown()
                    ? words.text(
                        "share.alt",
                        TextFit.plain(s.area().name()),
                        s.figure(),
                        s.met(),
                        s.judged().size())
                    : words.text("share.alt.none", TextFit.plain(s.area().name())))
        .collect(Collectors.joining(words.text("alt.separator")));
  }

  /** "各地区目标达成比例：咸安区最高（66.6%），通山县最低（44.4%）". */
  static String title(List<AreaShare> known, Wording words) {
    Comparator<AreaShare> byShare = Comparator.comparing(AreaShare::share);
    AreaShare best = known.stream().max(byShare).orElseThrow();
    AreaShare worst = known.stream().min(byShare).orElseThrow();
    String what = what(known, "share.what", words);
    if (best.share().compareTo(worst.share()) == 0) {
      return words.text("share.title.equal", known.size(), best.figure(), what);
    }
    return words.text(
        "share.title",
        known.size(),
        names(known, best, words),
        best.figure(),
        names(known, worst, words),
        worst.figure(),
        what);
  }

  private static String names(List<AreaShare> known, AreaShare like, Wording words) {
    List<String> same =
        known.stream()
            .filter(s -> s.share().compareTo(like.share()) == 0)
            .map(s -> words.shortName(s.area().code()))
            .toList();
    return same.size() <= 3 ? words.list(same, 3) : words.text("share.several", same.size());
  }
}
