package org.dabiao.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A whole HTML file: one language to read at once, another one packed beside it.
 *
 * @param page the run's language
 * @param other the language that the reader may switch to
 * @param scripts the scripts of the page
 */
record Book(Page page, Optional<Packed> other, List<Script> scripts) {
  static final List<Script> SCRIPTS = List.of(Script.own("report.js"));

  static Book of(Page page, Optional<Packed> other) {
    return new Book(page, other, SCRIPTS);
  }

  /** What the browser may do: show what is in the file, run our scripts, fetch nothing. */
  String policy() {
    return "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none';"
        + " form-action 'none'; script-src "
        + scripts.stream().map(Script::digest).collect(Collectors.joining(" "));
  }

  String style() {
    return Page.sheet("report.css");
  }
}
