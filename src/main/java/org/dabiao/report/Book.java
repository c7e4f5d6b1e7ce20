package org.dabiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A whole HTML file: one language to read at once, another one packed beside it.
 *
 * @param page the run's language
 * @param body its HTML
 * @param other the language that the reader may switch to
 * @param scripts the scripts of the page
 */
record Book(Page page, String body, Optional<Packed> other, List<Script> scripts) {
  private static final Script TOOLS = Script.own("report.js");
  private static final List<Script> CHART = List.of(Script.uplot(), Script.own("chart.js"));

  static Book of(Page page, String body, Optional<Packed> other) {
    List<Script> scripts = new ArrayList<>(List.of(TOOLS));
    if (page.has(Section.TRENDS)) {
      scripts.addAll(CHART);
    }
    return new Book(page, body, other, scripts);
  }

  /** What the browser may do: show what is in the file, run our scripts, fetch nothing. */
  String policy() {
    return "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none';"
        + " form-action 'none'; script-src "
        + scripts.stream().map(Script::digest).collect(Collectors.joining(" "));
  }

  String style() {
    return Page.sheet("report.css") + (page.has(Section.TRENDS) ? Script.uplotStyle() : "");
  }
}
