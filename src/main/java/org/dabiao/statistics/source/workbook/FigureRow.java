package org.dabiao.statistics.source.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dabiao.reference.Origin;
import org.dabiao.statistics.source.RawTable;
import org.dabiao.statistics.source.workbook.SheetCell.Kind;

/**
 * Puts a figure together in {@link RawTable}'s columns. What stands nearest to it wins: its row's
 * labels, then its column's header, then what holds for the sheet, then what the project file
 * fixes.
 */
final class FigureRow {
  private static final int WIDTH = RawTable.TEXTS.size();
  private static final int VALUE = RawTable.TEXTS.indexOf(RawTable.OBS_VALUE);
  private static final int UNIT = RawTable.TEXTS.indexOf(RawTable.UNIT_MEASURE);
  private static final int ORIGIN = RawTable.TEXTS.indexOf(RawTable.ORIGIN);
  private static final Map<String, Integer> AT = places();

  private final SheetTask task;
  private final Object[] sheet = new Object[WIDTH + 5];
  private Object[] row;
  private Object[] last;
  private Map<String, SheetCell> labels = Map.of();

  FigureRow(SheetTask task) {
    this.task = task;
    Arrays.fill(sheet, 0, WIDTH, "");
    task.fixed().forEach((column, text) -> sheet[AT.get(column)] = text);
    task.layout().whole.forEach((column, text) -> sheet[AT.get(column)] = text);
    sheet[WIDTH] = task.input();
    sheet[WIDTH + 2] = "";
    sheet[WIDTH + 4] = task.layout().lacking.isEmpty() ? null : task.layout().lacking;
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    RawTable.TEXTS.forEach(column -> places.put(column, places.size()));
    return places;
  }

  /** Starts on a row of the sheet. */
  void begin(int number, Map<String, SheetCell> labelCells) {
    labels = labelCells;
    row = sheet.clone();
    row[WIDTH + 1] = (long) number;
  }

  /** The figure in a column of the row; a blank cell is a figure that is missing. */
  Row of(int column, Map<String, String> header, SheetCell cell) {
    Object[] cells = row.clone();
    header.forEach((name, text) -> set(cells, name, text));
    labels.forEach((name, label) -> label(cells, name, label));
    value(cells, cell);
    cells[WIDTH + 2] = place(column);
    cells[ORIGIN] = origin();
    last = cells;
    return RowFactory.create(cells);
  }

  /** Where the figure of a column stands (粮食!D7). */
  String place(int column) {
    return task.sheet().name() + "!" + SheetCell.letters(column) + row[WIDTH + 1];
  }

  private void label(Object[] cells, String name, SheetCell label) {
    Optional<Dimension> dimension = Dimension.of(name);
    if (dimension.isEmpty()) {
      set(
          cells,
          name,
          name.equals(RawTable.UNIT_MEASURE) ? Labels.unit(label.text()) : label.text());
      return;
    }
    Dimension d = dimension.get();
    String text = label.text();
    if (d == Dimension.INDICATOR && !task.names().isIndicator(text)) {
      Labels.Named named = Labels.split(text);
      text = named.name();
      if (!named.unit().isEmpty() && !labels.containsKey(RawTable.UNIT_MEASURE)) {
        cells[UNIT] = named.unit();
      }
    }
    set(cells, name, task.names().of(d, text));
  }

  /** Sets a column; a name that the table gives is not overruled by a code that holds for all. */
  private void set(Object[] cells, String name, String text) {
    cells[AT.get(name)] = text;
    if (!task.layout().isList) {
      Dimension.of(name)
          .filter(d -> name.equals(d.column()) && !labels.containsKey(d.codes()))
          .filter(d -> !d.codes().equals(name))
          .ifPresent(d -> cells[AT.get(d.codes())] = "");
    }
  }

  private void value(Object[] cells, SheetCell cell) {
    if (cell == null) {
      cells[VALUE] = "";
      return;
    }
    String text = cell.text();
    boolean percent = cell.kind() == Kind.PERCENT;
    if (cell.kind() == Kind.TEXT && text.matches("[-+]?[\\d０-９.．,，]+[%％]")) {
      text = text.substring(0, text.length() - 1);
      percent = true;
    }
    cells[VALUE] = text;
    if (percent && !cells[UNIT].toString().endsWith("百分点")) {
      cells[UNIT] = "%";
    }
  }

  /** The weaker of the input's origin and the row's. */
  private String origin() {
    SheetCell stated = labels.get(RawTable.ORIGIN);
    boolean weaker =
        stated != null
            && task.origin() != Origin.ILLUSTRATIVE
            && (stated.text().equals("illustrative") || stated.text().equals("derived"));
    return weaker ? stated.text() : task.origin().code();
  }

  /** Counts what the last figure was about. */
  void tell(Tally tally) {
    for (Dimension d : Dimension.values()) {
      String name = last[AT.get(d.column())].toString();
      tally.name(d, name.isEmpty() ? last[AT.get(d.codes())].toString() : name);
    }
    tally.unit(last[UNIT].toString());
  }
}
