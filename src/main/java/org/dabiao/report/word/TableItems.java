package org.dabiao.report.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Ranked;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Names;
import org.dabiao.report.Phrases;
import org.dabiao.report.Tally;
import org.dabiao.report.Words;
import org.dabiao.report.narrative.Speech;

/** Tables of areas, of scores and indices, and of what the figures rest on. */
final class TableItems {
  private final Findings findings;
  private final Optional<AreaEntry> area;
  private final Speech speech;
  private final Words words;
  private final Phrases phrases;
  private final Names names;
  private final Scope root;

  TableItems(Findings findings, Optional<AreaEntry> area, Scope root) {
    this.findings = findings;
    this.area = area;
    this.speech = new Speech(findings.subject().language());
    this.words = speech.words();
    this.phrases = speech.phrases();
    this.names = new Names(findings.areas());
    this.root = root;
  }

  void fill() {
    root.items("parts", parts());
    root.items("rated", rated());
    root.items("ranks", findings.scoring().ranked().stream().map(this::ranked).toList());
    root.items("index_ranks", indices());
    root.items(
        "changed",
        findings.compared().stream().filter(c -> isShown(c.area())).map(this::changed).toList());
    root.items("sources", sources());
    root.items("inputs", inputs());
    root.items("quality", quality());
    root.items("quarantine", quarantine());
  }

  /** Whether rows of an area are shown: in an area's own report no others'. */
  private boolean isShown(String code) {
    return area.isEmpty() || area.get().code().equals(code);
  }

  private List<Scope> parts() {
    List<Scope> rows = new ArrayList<>();
    Map<String, List<Attained>> byArea = findings.byArea();
    for (AreaEntry part : findings.parts()) {
      Tally tally = Tally.of(byArea.getOrDefault(part.code(), List.of()));
      Optional<Ranked> place =
          findings.scoring().ranked().stream()
              .filter(r -> r.area().equals(part.code()))
              .findFirst();
      rows.add(
          new Scope(root)
              .text("no", rows.size() + 1)
              .text("area", part.name())
              .text("total", tally.total())
              .text("judged", tally.judged())
              .text("attained", tally.attained())
              .text("exceeded", tally.of(Verdict.EXCEEDED))
              .text("achieved", tally.of(Verdict.ACHIEVED))
              .text("nearly", tally.of(Verdict.NEARLY))
              .text("missed", tally.of(Verdict.MISSED))
              .text("open_count", tally.open())
              .text("score", place.map(r -> score(r.score())).orElse("—"))
              .text("rank", place.map(r -> rank(r.rank())).orElse("—")));
    }
    return rows;
  }

  private List<Scope> rated() {
    return findings.measures().rated().stream()
        .filter(r -> isShown(r.area()))
        .map(
            r ->
                new Scope(root)
                    .text("indicator", r.indicatorName() + illustrative(r.origin()))
                    .text("area", names.of(r.area()))
                    .text("rate", Figures.rate(r.rate(), r.rate()))
                    .text("rank", r.rank())
                    .text("gap_best", speech.close(phrases.points(r.gapBest())))
                    .text("gap_mean", speech.close(phrases.points(r.gapMean())))
                    .text("count", r.n()))
        .toList();
  }

  private Scope ranked(Ranked r) {
    return new Scope(root)
        .text("scheme", r.scheme())
        .text("class", r.clazz())
        .text("area", names.of(r.area()) + illustrative(r.origin()))
        .text("rank", rank(r.rank()))
        .text("score", score(r.score()))
        .text("points", Figures.text(r.points(), 2))
        .text("full", Figures.text(r.full(), 2))
        .text("missing", phrases.share(r.missing()));
  }

  private List<Scope> indices() {
    List<Scope> rows = new ArrayList<>();
    for (Composed index : findings.composed()) {
      for (Composed.Place p : index.places()) {
        rows.add(
            new Scope(root)
                .text("index", index.name())
                .text("area", names.of(p.area()) + illustrative(p.origin()))
                .text("rank", rank(p.rank()))
                .text("score", p.score() == null ? "—" : index.shown(p))
                .text("interval", p.low() == 0 ? "—" : p.low() + "—" + p.high()));
      }
    }
    return rows;
  }

  private Scope changed(Compared c) {
    return new Scope(root)
        .text("indicator", c.indicatorName() + illustrative(c.origin()))
        .text("area", names.of(c.area()))
        .text("from", c.from())
        .text("to", c.to())
        .text("value_from", amount(c.valueFrom(), c))
        .text("value_to", amount(c.valueTo(), c))
        .text("change", speech.close(phrases.change(c.change(), c.decimals(), c.unit())))
        .text("growth", phrases.percent(c.growth()))
        .text("average_growth", phrases.percent(c.averageGrowth()))
        .text("rank", phrases.ranks(c.rankFrom(), c.rankTo()));
  }

  private List<Scope> sources() {
    List<Scope> rows = new ArrayList<>();
    findings
        .sources()
        .forEach(
            s ->
                rows.add(
                    new Scope(root)
                        .text("no", rows.size() + 1)
                        .text("title", s.title())
                        .text("grade", words.grade(s.grade()))
                        .text("url", s.url())));
    return rows;
  }

  private List<Scope> inputs() {
    return findings.inputs().stream()
        .map(
            i ->
                new Scope(root)
                    .text("input", i.input() + illustrative(i.origin()))
                    .text("role", words.role(i.role()))
                    .text("read", phrases.count(i.read()))
                    .text("accepted", phrases.count(i.accepted()))
                    .text("quarantined", phrases.count(i.quarantined()))
                    .text("skipped", phrases.count(i.skipped())))
        .toList();
  }

  private List<Scope> quality() {
    return findings.quality().first().stream()
        .filter(q -> q.area().isEmpty() || isShown(q.area()))
        .map(
            q ->
                new Scope(root)
                    .text("severity", words.severity(q.severity()))
                    .text("rule", words.rule(q.rule()))
                    .text("area", names.of(q.area()))
                    .text("indicator", q.indicatorName())
                    .text("period", q.timePeriod())
                    .text("found", q.detail()))
        .toList();
  }

  private List<Scope> quarantine() {
    return findings.quarantine().stream()
        .map(
            q ->
                new Scope(root)
                    .text("input", q.input())
                    .text("row", q.row())
                    .text("column", q.column())
                    .text("value", q.value())
                    .text("detail", q.detail()))
        .toList();
  }

  private String amount(BigDecimal value, Compared c) {
    return speech.close(phrases.quantity(value, value, c.decimals(), c.unit()));
  }

  private String illustrative(Origin origin) {
    return origin == Origin.ILLUSTRATIVE ? words.text("word.mark", words.origin(origin)) : "";
  }

  private String score(BigDecimal score) {
    return score == null ? words.text("score.withheld") : Figures.text(score, 2);
  }

  private static String rank(BigDecimal rank) {
    return Figures.text(rank, 1);
  }
}
