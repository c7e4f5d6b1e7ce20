package org.dabiao.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Citation;
import org.dabiao.findings.SourceEntry;
import org.dabiao.reference.Origin;

/** The caption of a chart: unit, period, sources, origin, and what its marks mean. */
final class Caption {
  private static final int SOURCES = 4;
  private static final int SOURCE_PLACES = 60;

  private final Wording words;
  private final List<String> notes = new ArrayList<>();
  private final List<String> facts = new ArrayList<>();

  Caption(Wording words) {
    this.words = words;
  }

  Caption unit(String unit) {
    facts.add(words.text("caption.unit", unit));
    return this;
  }

  Caption period(String period) {
    facts.add(words.text("caption.period", period));
    return this;
  }

  /** A paragraph of its own, above the facts. */
  Caption note(String key, Object... arguments) {
    notes.add(words.text(key, arguments));
    return this;
  }

  /** The sources by title, the first few of them. */
  Caption sources(Iterable<String> ids) {
    Set<String> titles = new LinkedHashSet<>();
    for (String text : ids) {
      Citation.of(text == null ? "" : text)
          .forEach(c -> titles.add(TextFit.brief(title(c.source()), SOURCE_PLACES)));
    }
    if (!titles.isEmpty()) {
      facts.add(words.text("caption.source", words.list(List.copyOf(titles), SOURCES)));
    }
    return this;
  }

  /** All sources of the findings, where figures do not say theirs one by one. */
  Caption allSources() {
    return sources(words.findings().sources().stream().map(SourceEntry::source).toList());
  }

  /** Period, sources and reservations of the targets shown. */
  Caption of(List<Attained> shown) {
    if (shown.stream().anyMatch(Attained::provisional)) {
      note("caption.provisional");
    }
    if (shown.stream().anyMatch(a -> a.targetOrigin() == Origin.DERIVED)) {
      note("caption.allocated");
    }
    return facts(shown);
  }

  /** The same for targets that are not marked one by one, but summed up. */
  Caption summed(List<Attained> shown) {
    boolean provisional = shown.stream().anyMatch(Attained::provisional);
    boolean allocated = shown.stream().anyMatch(a -> a.targetOrigin() == Origin.DERIVED);
    if (provisional && allocated) {
      note("caption.summed.both");
    } else if (provisional || allocated) {
      note(provisional ? "caption.summed.provisional" : "caption.summed.allocated");
    }
    return facts(shown);
  }

  private Caption facts(List<Attained> shown) {
    period(shown.stream().map(Attained::timePeriod).distinct().collect(Collectors.joining(", ")));
    List<String> sources = new ArrayList<>();
    shown.forEach(a -> sources.add(a.targetSource()));
    shown.forEach(a -> sources.add(a.observationSource()));
    return sources(sources).origins(shown.stream().map(Attained::origin).toList());
  }

  /** Says it when figures are illustrative. */
  Caption origins(List<Origin> origins) {
    if (origins.contains(Origin.ILLUSTRATIVE)) {
      facts.add(words.text("caption.illustrative"));
    }
    return this;
  }

  /** The paragraphs. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(notes);
    if (!words.cutNote().isEmpty()) {
      lines.add(words.cutNote());
    }
    lines.add(String.join(words.text("caption.separator"), facts));
    return lines;
  }

  private String title(String id) {
    return words.findings().sources().stream()
        .filter(s -> s.source().equals(id))
        .map(SourceEntry::title)
        .findFirst()
        .orElse(id);
  }
}
