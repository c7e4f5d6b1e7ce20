package org.dabiao.report.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Citations;
import org.dabiao.report.Missing;
import org.dabiao.report.Names;
import org.dabiao.report.Phrases;
import org.dabiao.report.Words;
import org.dabiao.report.narrative.Narrator;
import org.dabiao.report.narrative.Speech;

/** Lists and tables of targets. */
final class TargetItems {
  private static final List<Verdict> UNMET =
      List.of(Verdict.MISSED, Verdict.BEHIND, Verdict.NEARLY);

  private final Findings findings;
  private final Narrator narrator;
  private final Speech speech;
  private final Words words;
  private final Phrases phrases;
  private final Names names;
  private final Citations citations;
  private final Scope root;

  TargetItems(Findings findings, Narrator narrator, Scope root) {
    this.findings = findings;
    this.narrator = narrator;
    this.speech = narrator.speech();
    this.words = speech.words();
    this.phrases = speech.phrases();
    this.names = new Names(findings.areas());
    this.citations = new Citations(findings.sources());
    this.root = root;
  }

  void fill() {
    List<Attained> own = narrator.own();
    root.items("targets", rows(own));
    root.items("blocks", blocks());
    root.items("unmet", rows(own.stream().filter(a -> UNMET.contains(a.verdict())).toList()));
    root.items("unmet_parts", narrator.aboutPart() ? List.of() : unmetParts());
    root.items("open", open(own));
    root.items("derivations", derivations(own));
  }

  private List<Scope> blocks() {
    List<Scope> items = new ArrayList<>();
    for (Map.Entry<String, List<Attained>> block : narrator.blocks().entrySet()) {
      Scope item = new Scope(root).text("name", block.getKey());
      item.items(
          "sentences",
          block.getValue().stream()
              .map(a -> new Scope(item).text("text", narrator.sentence(a)))
              .toList());
      item.items("block_targets", rows(block.getValue()));
      items.add(item);
    }
    return items;
  }

  private List<Scope> rows(List<Attained> targets) {
    List<Scope> rows = new ArrayList<>();
    for (Attained a : targets) {
      rows.add(
          new Scope(root)
              .text("no", rows.size() + 1)
              .text("area", names.of(a.area()))
              .text("theme", a.theme())
              .text("indicator", a.indicatorName())
              .text("period", speech.period(a.timePeriod()))
              .text("target", target(a))
              .text("actual", actual(a))
              .text("previous", speech.close(phrases.previous(a)))
              .text("year_on_year", narrator.yearOnYear(a))
              .text("rate", phrases.rate(a))
              .text("gap", speech.close(phrases.gap(a)))
              .text("verdict", verdict(a))
              .text("source", source(a.observationSource())));
    }
    return rows;
  }

  private String target(Attained a) {
    String mark =
        a.targetOrigin() == Origin.DERIVED
            ? words.text("word.mark", words.text("tag.allocated"))
            : "";
    return speech.close(phrases.target(a)) + mark;
  }

  private String actual(Attained a) {
    String status = a.actualLow() == null && a.actualHigh() == null ? "" : words.status(a.status());
    String period = Phrases.otherPeriod(a) ? speech.period(a.actualPeriod()) + " " : "";
    String mark = status.isEmpty() ? "" : words.text("word.mark", status);
    return period + speech.close(phrases.actual(a)) + mark;
  }

  /** The verdict, with what it rests on where that is no final figure of a source. */
  private String verdict(Attained a) {
    List<String> marks = new ArrayList<>();
    if (a.illustrative() && a.verdict().judged()) {
      marks.add(words.origin(Origin.ILLUSTRATIVE));
    }
    if (Phrases.provisional(a)) {
      marks.add(words.text("tag.provisional"));
    }
    String mark = marks.isEmpty() ? "" : words.text("word.mark", speech.list(marks));
    return words.verdict(a.verdict()) + mark;
  }

  /** What the parts did not meet, an indicator and verdict a row. */
  private List<Scope> unmetParts() {
    List<String> parts = findings.parts().stream().map(AreaEntry::code).toList();
    List<Scope> rows = new ArrayList<>();
    for (Verdict verdict : UNMET) {
      Map<String, List<Attained>> byIndicator =
          findings.attained().stream()
              .filter(a -> a.verdict() == verdict && parts.contains(a.area()))
              .collect(
                  Collectors.groupingBy(
                      Attained::indicatorName, LinkedHashMap::new, Collectors.toList()));
      byIndicator.forEach(
          (indicator, entries) ->
              rows.add(
                  new Scope(root)
                      .text("indicator", indicator)
                      .text("verdict", words.verdict(verdict))
                      .text("areas", speech.list(entries.stream().map(this::withGap).toList()))));
    }
    return rows;
  }

  private String withGap(Attained a) {
    String gap = speech.close(phrases.gap(a));
    return names.of(a.area()) + words.text("word.mark", gap + mark(a));
  }

  private String mark(Attained a) {
    return a.illustrative() ? " " + words.origin(Origin.ILLUSTRATIVE) : "";
  }

  private List<Scope> open(List<Attained> targets) {
    return Missing.of(targets, phrases).stream()
        .map(
            m ->
                new Scope(root)
                    .text("indicator", m.indicatorName())
                    .text("verdict", words.verdict(m.verdict()))
                    .text("reason", m.reason())
                    .text("areas", speech.list(m.areas().stream().map(names::of).toList())))
        .toList();
  }

  /** Each verdict with the sentence of its target and the source of its figure. */
  private List<Scope> derivations(List<Attained> targets) {
    List<Scope> rows = new ArrayList<>();
    for (Attained a : targets) {
      rows.add(
          new Scope(root)
              .text("no", rows.size() + 1)
              .text("indicator", a.indicatorName())
              .text("target", target(a))
              .text("actual", actual(a))
              .text("verdict", verdict(a))
              .text("sentence", a.sentence())
              .text("target_source", source(a.targetSource()))
              .text("basis", a.basis())
              .text("source", source(a.observationSource())));
    }
    return rows;
  }

  /** Numbers in the list of sources, with the number of the sentence: "[1] 第5句". */
  private String source(String text) {
    return speech.list(
        citations.of(text).stream()
            .map(
                c ->
                    (c.number() == 0 ? c.name() : "[" + c.number() + "]")
                        + (c.sentence() == 0
                            ? ""
                            : " " + words.text("cite.sentence", c.sentence())))
            .toList());
  }
}
