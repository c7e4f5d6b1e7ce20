package org.dabiao.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Tally;
import org.dabiao.report.Words;
import org.dabiao.report.narrative.Narrator;

/** Fills every tag of {@link Tags} from the findings, for the whole project or one area. */
final class Model {
  private static final List<String> METHODS =
      List.of("rate", "percent", "comparator", "interval", "provisional", "origin", "cut");

  private final Findings findings;
  private final Optional<AreaEntry> area;
  private final Narrator narrator;
  private final Words words;
  private final Scope root = new Scope(null);

  private Model(Findings findings, Optional<AreaEntry> area) {
    this.findings = findings;
    this.area = area;
    this.narrator = new Narrator(findings, area);
    this.words = narrator.speech().words();
  }

  /**
   * What the tags of one document stand for.
   *
   * @param area the area that it is about; nothing for the whole project
   * @param figures the charts drawn
   */
  static Scope of(Findings findings, Optional<AreaEntry> area, List<Figure> figures) {
    Model model = new Model(findings, area);
    model.texts();
    model.counts();
    model.narrative();
    new TargetItems(findings, model.narrator, model.root).fill();
    new TableItems(findings, area, model.root).fill();
    new FigureItems(figures, model.narrator.subject(), area.isPresent(), model.root).fill();
    return model.root;
  }

  private void texts() {
    Subject subject = findings.subject();
    AtomicInteger tables = new AtomicInteger();
    AtomicInteger figures = new AtomicInteger();
    root.text("title", subject.project())
        .text("subtitle", area.map(a -> a.name()).orElse(""))
        .text("kind", words.text("report.kind"))
        .text("area", narrator.subject().map(AreaEntry::name).orElse(""))
        .text("year", subject.year())
        .text("as_of", subject.asOf())
        .text("version", subject.version())
        .text("notice", illustrative() ? notice() : "")
        .counted("table_number", () -> String.valueOf(tables.incrementAndGet()))
        .counted("figure_number", () -> String.valueOf(figures.incrementAndGet()))
        .condition("about_area", narrator.aboutPart())
        .condition("about_project", !narrator.aboutPart())
        .condition("comparison_only", findings.attained().isEmpty())
        .condition("illustrative", illustrative());
  }

  private void counts() {
    Tally tally = Tally.of(narrator.own());
    root.text("total", tally.total())
        .text("judged", tally.judged())
        .text("attained", tally.attained())
        .text("illustrative_count", tally.illustrative())
        .text("provisional_count", tally.provisional());
    for (Verdict verdict : Verdict.values()) {
      root.text(verdict.code(), tally.of(verdict));
    }
  }

  private void narrative() {
    paragraphs("summary", narrator.summary());
    List<String> places = narrator.places();
    List<String> scores = narrator.scores();
    List<String> indices = narrator.indices();
    paragraphs("places", places);
    paragraphs("scores", scores);
    paragraphs("indices", indices);
    root.condition("has_standing", !places.isEmpty() || !scores.isEmpty() || !indices.isEmpty());
    paragraphs("changes", narrator.changes());
    paragraphs("unmet_summary", narrator.unmet().stream().toList());
    paragraphs("open_summary", narrator.open().stream().toList());
    paragraphs("notes", narrator.notes());
    paragraphs(
        "methods",
        findings.attained().isEmpty()
            ? List.of()
            : METHODS.stream().map(m -> words.text("method." + m)).toList());
  }

  private void paragraphs(String name, List<String> texts) {
    List<Scope> items = new ArrayList<>();
    for (String text : texts) {
      items.add(new Scope(root).text("text", text));
    }
    root.items(name, items);
  }

  private String notice() {
    long invented =
        narrator.own().stream().filter(a -> a.illustrative() && a.verdict().judged()).count();
    String text =
        findings.attained().isEmpty()
            ? words.text("notice.illustrative.comparison")
            : words.text("notice.illustrative", invented, Tally.of(narrator.own()).judged());
    return words.text("notice.illustrative.title") + text;
  }

  private boolean illustrative() {
    return Stream.of(
            narrator.own().stream().filter(a -> a.verdict().judged()).map(Attained::origin),
            findings.compared().stream().map(c -> c.origin()),
            findings.scoring().ranked().stream().map(r -> r.origin()),
            findings.composed().stream().flatMap(c -> c.places().stream()).map(p -> p.origin()))
        .flatMap(s -> s)
        .anyMatch(o -> o == Origin.ILLUSTRATIVE);
  }
}
