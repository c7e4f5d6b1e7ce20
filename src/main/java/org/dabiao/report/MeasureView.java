package org.dabiao.report;

import java.util.List;
import org.dabiao.findings.Figures;

/**
 * A table of further measures as the page shows it.
 *
 * @param key its key in the bundle
 * @param title what it is called
 * @param headers names of the columns
 * @param rows its rows
 */
record MeasureView(String key, String title, List<String> headers, List<List<Shown>> rows) {
  private static final int LONG = 30;

  /**
   * A cell's text, and whether it is a number.
   *
   * @param value the number with all its digits, to sort by
   */
  record Shown(String text, boolean number, String value) {}

  static MeasureView of(String key, Table<?> table) {
    return new MeasureView(
        key,
        table.name(),
        table.headers(),
        table.cells().map(row -> row.stream().map(MeasureView::shown).toList()).toList());
  }

  /** Whether the page folds it. */
  boolean folded() {
    return rows.size() > LONG;
  }

  /** Whether a column holds numbers. */
  boolean number(int column) {
    return rows.stream().anyMatch(r -> r.get(column).number());
  }

  private static String minus(String figure) {
    return figure.startsWith("-") ? "−" + figure.substring(1) : figure;
  }

  private static Shown shown(Cell cell) {
    if (cell instanceof Cell.Figure figure) {
      return new Shown(
          minus(Figures.text(figure.value(), figure.decimals())),
          true,
          Sortable.of(figure.value()));
    }
    if (cell instanceof Cell.Rate rate) {
      String percent = Figures.text(rate.percent(), 1);
      return new Shown(
          rate.percent() == null ? percent : percent + "%", true, Sortable.of(rate.percent()));
    }
    if (cell instanceof Cell.Count count) {
      return new Shown(String.valueOf(count.number()), true, Sortable.of(count.number()));
    }
    if (cell instanceof Cell.Text text) {
      return new Shown(text.words(), false, null);
    }
    throw new IllegalArgumentException(cell.toString());
  }
}
