package org.dabiao.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dabiao.findings.Findings;
import org.dabiao.findings.InputCount;
import org.dabiao.findings.Reconciled;
import org.dabiao.reference.Origin;

/** What the figures rest on: rows read, what was made up, what was found about them. */
final class NoteSentences {
  private final Findings findings;
  private final Speech speech;

  NoteSentences(Findings findings, Speech speech) {
    this.findings = findings;
    this.speech = speech;
  }

  List<String> all() {
    List<String> sentences = new ArrayList<>();
    if (!findings.subject().asOf().isEmpty()) {
      sentences.add(speech.say("notes.as_of", findings.subject().asOf()));
    }
    sentences.addAll(inputs());
    if (findings.quality().total() > 0) {
      sentences.add(speech.say("notes.quality", findings.quality().total(), rules()));
    }
    if (!findings.conflicts().isEmpty()) {
      sentences.add(speech.say("notes.conflicts", findings.conflicts().size()));
    }
    reconciled(sentences);
    return sentences;
  }

  private List<String> inputs() {
    List<InputCount> inputs = findings.inputs();
    List<String> sentences = new ArrayList<>();
    if (inputs.isEmpty()) {
      return sentences;
    }
    sentences.add(
        speech.say(
            "notes.inputs",
            inputs.size(),
            number(inputs.stream().mapToLong(InputCount::read).sum()),
            number(inputs.stream().mapToLong(InputCount::accepted).sum()),
            number(inputs.stream().mapToLong(InputCount::quarantined).sum()),
            number(inputs.stream().mapToLong(InputCount::skipped).sum())));
    List<InputCount> invented =
        inputs.stream().filter(i -> i.origin() == Origin.ILLUSTRATIVE).toList();
    if (!invented.isEmpty()) {
      sentences.add(
          speech.say(
              "notes.illustrative",
              invented.size(),
              number(invented.stream().mapToLong(InputCount::accepted).sum())));
    }
    return sentences;
  }

  private String rules() {
    Map<String, Long> counts = new TreeMap<>(findings.quality().counts());
    return speech.list(
        counts.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .map(
                e ->
                    speech.say(
                        "notes.rule",
                        Speech.name(speech.words().rule(e.getKey())),
                        number(e.getValue())))
            .toList());
  }

  private void reconciled(List<String> sentences) {
    List<Reconciled> known =
        findings.reconciled().stream().filter(r -> r.difference() != null).toList();
    if (!known.isEmpty()) {
      long equal = known.stream().filter(r -> r.difference().signum() == 0).count();
      sentences.add(speech.say("notes.reconciled", known.size(), equal, known.size() - equal));
    }
  }

  private String number(long count) {
    return speech.phrases().count(count);
  }
}
