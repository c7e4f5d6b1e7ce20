package org.dabiao.statistics.source;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says how a delimited text was read. */
final class DelimitedNotes {
  private static final int SHOWN = 20;

  private DelimitedNotes() {}

  /**
   * The notes on one file.
   *
   * @param facts what its bytes told, as far as the project file left it to them
   */
  static List<Note> of(StatisticsInput input, HeaderRow header, Charset charset, TextFacts facts) {
    List<Note> notes = new ArrayList<>();
    String delimiter = header.delimiter().equals("\t") ? "\\t" : header.delimiter();
    String columns =
        header.known().entrySet().stream()
            .map(e -> column(header.cells().get(e.getValue().get(0)).strip(), e.getKey()))
            .collect(Collectors.joining(", "));
    notes.add(Note.of("note.delimited", input.name(), charset.name(), delimiter, columns));
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < header.cells().size(); i++) {
      if (!RawTable.TEXTS.contains(header.columns().get(i)) && !header.cells().get(i).isBlank()) {
        unused.add(header.cells().get(i).strip());
      }
    }
    if (!unused.isEmpty()) {
      String names = String.join(", ", unused.subList(0, Math.min(SHOWN, unused.size())));
      String more = unused.size() > SHOWN ? " …" : "";
      notes.add(Note.of("note.unused", input.name(), names + more));
    }
    if (SdmxCells.hasActions(header)) {
      notes.add(Note.of("note.actions", input.name()));
    }
    if (facts.foreignLines() > 0) {
      notes.add(
          Note.of(
              "note.mixed", input.name(), String.valueOf(facts.foreignLines()), charset.name()));
    }
    if (facts.openQuote()) {
      notes.add(Note.of("note.open_quote", input.name()));
    }
    return notes;
  }

  private static String column(String cell, String name) {
    return cell.equals(name) ? name : cell + " → " + name;
  }
}
