package org.dabiao.statistics.source.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dabiao.statistics.source.Note;

/**
 * Says how a sheet was read, in the words of the project file, so that they can be copied there.
 */
final class SheetNotes {
  private static final int LISTED = 6;

  private SheetNotes() {}

  /** The notes on one sheet, the first one naming it. */
  static List<Note> of(String input, SheetReading reading) {
    List<Note> notes = new ArrayList<>();
    Tally tally = reading.tally();
    String sheet = reading.sheet().name();
    if (reading.fits()) {
      SheetLayout layout = reading.task().layout();
      notes.add(
          Note.of(
              "note.sheet",
              input,
              sheet,
              layout(layout),
              span(layout.firstHeaderRow, layout.lastHeaderRow),
              String.valueOf(tally.figures()),
              String.valueOf(tally.names(Dimension.AREA).size()),
              String.valueOf(tally.names(Dimension.INDICATOR).size()),
              String.valueOf(tally.names(Dimension.PERIOD).size()),
              some(tally.names(Dimension.PERIOD)),
              some(tally.units())));
      add(notes, "note.sheet.unit", layout.unitLine);
      layout.whole.entrySet().stream()
          .filter(e -> Dimension.of(e.getKey()).isPresent())
          .forEach(e -> notes.add(Note.of("note.sheet.title", input, e.getKey(), e.getValue())));
      add(notes, "note.sheet.hidden_columns", letters(layout.hidden));
      add(notes, "note.sheet.left_out", letters(layout.leftOut));
    } else if (reading.count() > 0) {
      notes.add(
          Note.of(
              reading.sheet().hidden() ? "note.sheet.hidden" : "note.sheet.no_table",
              input,
              sheet,
              String.valueOf(reading.count())));
      return notes;
    }
    tally
        .bySkip()
        .forEach(
            (reason, rows) ->
                notes.add(
                    Note.of(
                        "note.skipped." + reason.name().toLowerCase(Locale.ROOT),
                        input,
                        String.valueOf(rows))));
    return notes;
  }

  private static void add(List<Note> notes, String key, String text) {
    if (!text.isEmpty()) {
      notes.add(Note.of(key, notes.get(0).arguments().get(0), text));
    }
  }

  private static String layout(SheetLayout layout) {
    return layout.isList
        ? "{rows: figure}"
        : "{rows: " + codes(layout.down) + ", columns: " + codes(layout.across) + "}";
  }

  private static String codes(List<Dimension> dimensions) {
    String codes =
        dimensions.stream()
            .map(d -> d.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return dimensions.size() == 1 ? codes : "[" + codes + "]";
  }

  private static String span(int first, int last) {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  private static String some(Collection<String> names) {
    TreeSet<String> sorted = new TreeSet<>(names);
    return sorted.size() <= LISTED
        ? String.join(", ", sorted)
        : sorted.first() + " … " + sorted.last();
  }

  private static String letters(Collection<Integer> columns) {
    String letters =
        columns.stream()
            .sorted()
            .limit(LISTED)
            .map(SheetCell::letters)
            .collect(Collectors.joining(", "));
    return columns.size() > LISTED ? letters + " …" : letters;
  }
}
