package org.dabiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;

/**
 * The report's first sentences. They count and name, nothing else: no cause, no praise, no
 * comparison that rests on another number of targets.
 */
final class Headline {
  private static final int MOST_AREAS_IN_A_SENTENCE = 8;

  private final Findings findings;
  private final Words words;
  private final Map<String, List<Attained>> byArea;

  Headline(Findings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.byArea = findings.byArea();
  }

  private Tally tally(AreaEntry area) {
    return Tally.of(byArea.getOrDefault(area.code(), List.of()));
  }

  List<String> sentences() {
    Tally all = Tally.of(findings.attained());
    List<String> sentences = new ArrayList<>();
    if (all.total() == 0) {
      sentences.add(words.text("headline.no_targets"));
      return sentences;
    }
    if (all.judged() == 0) {
      sentences.add(words.text("headline.nothing_judged", all.total(), absences(all)));
      return sentences;
    }
    findings.parent().ifPresent(p -> sentences.add(ofArea(p)));
    ofParts().ifPresent(sentences::add);
    if (sentences.isEmpty()) {
      sentences.add(counts("headline.all", "", all));
    }
    if (all.open() > 0) {
      sentences.add(words.text("headline.open", all.open(), all.total(), absences(all)));
    }
    if (all.illustrative() > 0) {
      Tally sourced = Tally.ofSourced(findings.attained());
      sentences.add(
          sourced.judged() == 0
              ? words.text("headline.only_illustrative", all.judged())
              : words.text("headline.sourced", sourced.judged(), sourced.attained()));
    }
    if (all.provisional() > 0) {
      sentences.add(words.text("headline.provisional", all.provisional()));
    }
    return sentences;
  }

  private String ofArea(AreaEntry area) {
    Tally tally = tally(area);
    return tally.judged() == 0
        ? words.text("headline.area.nothing", Bidi.plain(area.name()), tally.total())
        : counts("headline.area", Bidi.plain(area.name()), tally);
  }

  /** Areas side by side, in the catalogue's order: "咸安区 9/11、嘉鱼县 8/11". */
  private Optional<String> ofParts() {
    List<AreaEntry> parts = findings.parts().stream().filter(p -> tally(p).judged() > 0).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.size() > MOST_AREAS_IN_A_SENTENCE) {
      Tally tally = Tally.of(parts.stream().flatMap(p -> byArea.get(p.code()).stream()).toList());
      return Optional.of(
          words.text("headline.many_parts", parts.size(), tally.judged(), tally.attained()));
    }
    String separator = words.language() == Language.ZH ? "、" : ", ";
    return Optional.of(
        words.text(
            "headline.parts",
            parts.stream()
                .map(p -> Bidi.plain(p.name()) + " " + tally(p).share())
                .collect(Collectors.joining(separator))));
  }

  private String counts(String key, String name, Tally tally) {
    List<String> counts = new ArrayList<>();
    if (tally.judged() > tally.running()) {
      counts.add(
          words.text(
              "headline.results",
              tally.attained(),
              tally.of(Verdict.EXCEEDED),
              tally.of(Verdict.NEARLY),
              tally.of(Verdict.MISSED)));
    }
    if (tally.running() > 0) {
      counts.add(
          words.text(
              "headline.running",
              tally.running(),
              tally.of(Verdict.AHEAD),
              tally.of(Verdict.ON_SCHEDULE),
              tally.of(Verdict.BEHIND)));
    }
    return words.text(key, name, tally.total(), tally.judged(), String.join(clause(), counts));
  }

  private String clause() {
    return words.language() == Language.ZH ? "；" : "; ";
  }

  /** "无数据 12、口径不可比 2" of the targets without a verdict. */
  private String absences(Tally tally) {
    String separator = words.language() == Language.ZH ? "、" : ", ";
    return tally.counts().keySet().stream()
        .filter(v -> !v.judged())
        .map(v -> words.verdict(v) + " " + tally.of(v))
        .collect(Collectors.joining(separator));
  }
}
