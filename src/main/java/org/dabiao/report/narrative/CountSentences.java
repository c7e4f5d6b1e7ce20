package org.dabiao.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Tally;

/** How many targets got which verdict. Counts of areas with other targets are never ranked. */
final class CountSentences {
  private static final int MOST_AREAS_IN_A_SENTENCE = 8;

  private final Findings findings;
  private final Speech speech;

  CountSentences(Findings findings, Speech speech) {
    this.findings = findings;
    this.speech = speech;
  }

  /** The counts of some targets, with what weakens them. */
  List<String> of(String who, List<Attained> targets) {
    Tally tally = Tally.of(targets);
    List<String> sentences = new ArrayList<>();
    if (tally.total() == 0) {
      return sentences;
    }
    sentences.add(counts(who, tally));
    if (tally.open() > 0 && tally.judged() > 0) {
      sentences.add(speech.say("count.open", tally.open(), open(tally)));
    }
    if (tally.illustrative() > 0) {
      Tally sourced = Tally.ofSourced(targets);
      sentences.add(
          sourced.judged() == 0
              ? speech.say("count.only_illustrative", tally.judged())
              : speech.say(
                  "count.sourced", tally.illustrative(), sourced.judged(), sourced.attained()));
    }
    if (tally.provisional() > 0) {
      sentences.add(speech.say("count.provisional", tally.provisional()));
    }
    return sentences;
  }

  /** The areas side by side, in the catalogue's order. */
  Optional<String> parts() {
    Map<String, List<Attained>> byArea = findings.byArea();
    byArea.values().removeIf(own -> Tally.of(own).judged() == 0);
    List<AreaEntry> judged =
        findings.parts().stream().filter(p -> byArea.containsKey(p.code())).toList();
    if (judged.size() < 2) {
      return Optional.empty();
    }
    List<Attained> all = judged.stream().flatMap(p -> byArea.get(p.code()).stream()).toList();
    Tally tally = Tally.of(all);
    String counts =
        speech.say("parts", judged.size(), tally.total(), tally.judged(), judgedText(tally));
    if (judged.size() > MOST_AREAS_IN_A_SENTENCE) {
      return Optional.of(counts + speech.say("parts.unlike"));
    }
    List<String> shares =
        judged.stream()
            .map(p -> Speech.name(p.name()) + " " + Tally.of(byArea.get(p.code())).share())
            .toList();
    return Optional.of(
        counts + speech.say("parts.shares", speech.list(shares)) + speech.say("parts.unlike"));
  }

  private String counts(String who, Tally tally) {
    String name = Speech.name(who);
    return tally.judged() == 0
        ? speech.say("count.none", name, tally.total(), open(tally))
        : speech.say("count.judged", name, tally.total(), tally.judged(), judgedText(tally));
  }

  private String judgedText(Tally tally) {
    return speech.verdicts(
        Arrays.stream(Verdict.values()).filter(Verdict::judged).toList(), tally::of);
  }

  private String open(Tally tally) {
    return speech.verdicts(
        Arrays.stream(Verdict.values()).filter(v -> !v.judged()).toList(), tally::of);
  }
}
