package org.dabiao.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Verdict;

/** What the targets of one area come to, in a sentence. */
final class Headline {
  private Headline() {}

  /** "赤壁市：12 项可评目标达成 9 项，生猪出栏差距最大（92.3%）". */
  static String of(AreaEntry area, List<Attained> targets, Wording words) {
    List<Attained> judged = targets.stream().filter(t -> t.verdict().judged()).toList();
    String name = words.name(area);
    if (judged.isEmpty()) {
      return words.text("headline.open", name, targets.size());
    }
    long attained = judged.stream().filter(t -> t.verdict().attained()).count();
    StringBuilder sentence = new StringBuilder();
    sentence.append(
        attained == judged.size()
            ? words.text("headline.all", name, judged.size())
            : words.text("headline.some", name, judged.size(), attained));
    long running =
        judged.stream()
            .filter(t -> t.verdict() == Verdict.AHEAD || t.verdict() == Verdict.ON_SCHEDULE)
            .count();
    if (running > 0) {
      sentence.append(words.text("headline.running", running));
    }
    furthest(judged)
        .ifPresent(
            t -> sentence.append(words.text("headline.furthest", words.name(t), words.measure(t))));
    return sentence.toString();
  }

  /** The target furthest from being met: by rate, or by gap where no unmet target has a rate. */
  static Optional<Attained> furthest(List<Attained> targets) {
    List<Attained> unmet =
        targets.stream()
            .filter(
                t ->
                    t.verdict() == Verdict.MISSED
                        || t.verdict() == Verdict.NEARLY
                        || t.verdict() == Verdict.BEHIND)
            .toList();
    Optional<Attained> rated =
        unmet.stream()
            .filter(t -> Wording.known(t) != null)
            .min(Comparator.comparing(Wording::known));
    return rated.or(
        () ->
            unmet.stream()
                .filter(t -> t.gap() != null)
                .max(Comparator.comparing(t -> t.gap().abs())));
  }

  /** The same with every figure, for those who cannot see the chart. */
  static String alt(AreaEntry area, List<Attained> targets, Wording words) {
    List<String> labels = words.labels(targets);
    String figures =
        IntStream.range(0, targets.size())
            .mapToObj(
                i ->
                    words.text(
                        "alt.target",
                        labels.get(i),
                        words.measure(targets.get(i)),
                        words.verdict(targets.get(i).verdict())))
            .collect(Collectors.joining(words.text("alt.separator")));
    return words.text("alt.area", of(area, targets, words), figures);
  }
}
