package org.dabiao.report;

import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.SourceEntry;
import org.dabiao.findings.Subject;
import org.dabiao.findings.Trace;

/**
 * One figure's whole derivation as lines of text: the targets with their sentences, the rows that
 * were read, the figure that they gave, and how rate and verdict follow. Formulas are those of the
 * HTML report's derivations.
 */
public final class Explanation {
  private static final String INDENT = "  ";

  private final Findings findings;
  private final Trace trace;
  private final Words words;
  private final ExplainedTarget target;
  private final ExplainedFigure figure;
  private final List<String> lines = new ArrayList<>();

  public Explanation(Findings findings, Provenance provenance, Trace trace) {
    this.findings = findings;
    this.trace = trace;
    this.words = new Words(findings.subject().language());
    this.target = new ExplainedTarget(findings, provenance, trace, words);
    this.figure = new ExplainedFigure(trace, words);
  }

  /** The lines, safe to print: no control characters, no marks that turn the direction. */
  public List<String> lines() {
    Subject subject = findings.subject();
    lines.add(
        words.text("explain.title", trace.area().name(), trace.indicatorName(), subject.year()));
    lines.add(
        words.text(
            "explain.about",
            subject.project(),
            trace.area().code(),
            trace.indicator(),
            words.unit(trace.unit())));
    if (findings.attained().isEmpty()) {
      block("explain.targets", List.of(words.text("explain.no_target", subject.year())));
    }
    for (Attained a : findings.attained()) {
      lines.add("");
      lines.add(words.text("explain.target", a.targetId()));
      indent(target.stated(a));
    }
    block("explain.rows", figure.rows(findings.quarantine()));
    block("explain.parts", figure.parts());
    block("explain.figure", figure.value());
    for (Attained a : findings.attained()) {
      lines.add("");
      lines.add(
          findings.attained().size() == 1
              ? words.text("explain.judged")
              : words.text("explain.judged.of", a.targetId()));
      indent(target.judged(a));
    }
    block("explain.sources", findings.sources().stream().map(this::source).toList());
    return lines.stream().map(Explanation::safe).toList();
  }

  private String source(SourceEntry s) {
    String grade = words.grade(s.grade());
    return words.text("explain.source", s.source(), s.title(), grade)
        + (" " + s.url()).stripTrailing();
  }

  private void block(String title, List<String> block) {
    if (!block.isEmpty()) {
      lines.add("");
      lines.add(words.text(title));
      indent(block);
    }
  }

  private void indent(List<String> block) {
    block.forEach(line -> lines.add(INDENT + line));
  }

  private static String safe(String line) {
    return Bidi.plain(line).replace('\u00a0', ' ').replaceAll("\\p{Cc}", "␣").stripTrailing();
  }
}
