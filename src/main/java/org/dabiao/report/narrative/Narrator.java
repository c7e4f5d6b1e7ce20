package org.dabiao.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Tally;

/**
 * Tells what a run found in plain official language. Every sentence comes from a template of the
 * bundle and repeats what the findings hold: counts, figures, verdicts and places. It names no
 * cause, and no word of praise or blame: only the verdicts, whose thresholds are in
 * docs/methods.md.
 */
public final class Narrator {
  private final Findings findings;
  private final Optional<AreaEntry> area;
  private final Speech speech;
  private final TargetSentence targets;

  /**
   * A narrator of one report.
   *
   * @param area the area that the report is about; nothing for one about the whole project
   */
  public Narrator(Findings findings, Optional<AreaEntry> area) {
    this.findings = findings;
    this.area = area;
    this.speech = new Speech(findings.subject().language());
    this.targets = new TargetSentence(findings, speech);
  }

  public Speech speech() {
    return speech;
  }

  /** The targets that the report is about: the area's, or those of the area that has parts. */
  public List<Attained> own() {
    return subject().map(findings::of).orElse(findings.attained());
  }

  /** The area whose own targets the report shows; nothing for areas side by side. */
  public Optional<AreaEntry> subject() {
    return area.or(findings::parent)
        .or(
            () ->
                findings.areas().size() == 1
                    ? Optional.of(findings.areas().get(0))
                    : Optional.empty());
  }

  /** Whether the report is about an area that is one of several. */
  public boolean aboutPart() {
    return area.isPresent() && !area.get().isParent();
  }

  /** Targets with a heading: by theme of the plan, or by area where areas stand side by side. */
  public Map<String, List<Attained>> blocks() {
    Map<String, String> names =
        findings.areas().stream()
            .collect(Collectors.toMap(AreaEntry::code, AreaEntry::name, (one, same) -> one));
    boolean one = subject().isPresent();
    return own().stream()
        .collect(
            Collectors.groupingBy(
                a -> one ? a.theme() : names.getOrDefault(a.area(), a.area()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /** The first sentences: how many targets, how many of which verdict, and what weakens that. */
  public List<String> summary() {
    if (findings.attained().isEmpty()) {
      return List.of(speech.say("count.no_targets"));
    }
    CountSentences counts = new CountSentences(findings, speech);
    String who = subject().map(AreaEntry::name).orElse(findings.subject().project());
    List<String> sentences = new ArrayList<>(counts.of(who, own()));
    if (!aboutPart()) {
      counts.parts().ifPresent(sentences::add);
    }
    return sentences;
  }

  /** One target in a sentence. */
  public String sentence(Attained a) {
    return targets.of(a);
  }

  /** How a figure moved against the year before, for a narrow column; "—" without one. */
  public String yearOnYear(Attained a) {
    return targets.yearOnYear(a).map(y -> y.brief(a, speech)).orElse("—");
  }

  /** Rates of attainment: an area's places, or how far the parts lie apart. */
  public List<String> places() {
    PlaceSentences places = new PlaceSentences(findings, speech);
    return aboutPart() ? places.of(area.get()) : places.all();
  }

  public List<String> scores() {
    ScoreSentences scores = new ScoreSentences(findings, speech);
    return aboutPart() ? scores.scores(area.get()) : scores.scores();
  }

  public List<String> indices() {
    ScoreSentences scores = new ScoreSentences(findings, speech);
    return aboutPart() ? scores.indices(area.get()) : scores.indices();
  }

  /** Changes between the years compared: the area's own, and the parts' in numbers. */
  public List<String> changes() {
    ChangeSentences changes = new ChangeSentences(findings, speech);
    List<String> sentences = new ArrayList<>();
    subject().ifPresent(a -> sentences.addAll(changes.of(a)));
    if (!aboutPart()) {
      sentences.addAll(changes.parts());
    }
    return sentences;
  }

  /** How many targets were not met, by verdict; nothing when none could be judged. */
  public Optional<String> unmet() {
    List<Verdict> which = List.of(Verdict.NEARLY, Verdict.MISSED, Verdict.BEHIND);
    Tally tally = Tally.of(own());
    Optional<String> counts = counted("unmet", which, tally);
    return counts.isPresent() || tally.judged() == 0
        ? counts
        : Optional.of(speech.say("unmet.none", tally.judged()));
  }

  /** How many targets have no verdict, by kind; nothing when all have one. */
  public Optional<String> open() {
    return counted(
        "open", Arrays.stream(Verdict.values()).filter(v -> !v.judged()).toList(), Tally.of(own()));
  }

  /** What the figures rest on. */
  public List<String> notes() {
    return new NoteSentences(findings, speech).all();
  }

  private Optional<String> counted(String key, List<Verdict> which, Tally tally) {
    int sum = which.stream().mapToInt(tally::of).sum();
    return sum == 0
        ? Optional.empty()
        : Optional.of(speech.say(key, sum, speech.verdicts(which, tally::of)));
  }
}
