package org.dabiao.statistics.source.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.source.RawTable;
import org.dabiao.statistics.source.workbook.SheetCell.Kind;
import org.dabiao.statistics.source.workbook.Tally.Skip;

/**
 * Turns the rows of a sheet, in their order, into figures in {@link RawTable}'s columns, and counts
 * those that hold none. Every row up to the last one that is not blank becomes one or the other.
 */
final class SheetFigures {
  private final SheetTask task;
  private final SheetLayout layout;
  private final Names names;
  private final Tally tally;
  private final FigureRow figure;

  /** What a merged cell showed in the row where it begins, by column. */
  private final Map<Integer, SheetCell> above = new HashMap<>();

  private final Map<Integer, Integer> aboveRow = new HashMap<>();
  private int last;
  private boolean ended;

  SheetFigures(SheetTask task, Tally tally) {
    this.task = task;
    this.layout = task.layout();
    this.names = task.names();
    this.tally = tally;
    this.figure = new FigureRow(task);
  }

  /** Takes the next row. */
  void accept(SheetRow row, Consumer<Row> out) {
    tally.skip(Skip.BLANK, row.number() - last - 1L);
    last = row.number();
    Skip skip = reason(row);
    if (skip != null) {
      if (skip != Skip.HEADER || row.number() > layout.lastHeaderRow) {
        tally.skip(skip, 1);
      }
      return;
    }
    Map<String, SheetCell> labels = labels(row);
    skip = labelled(row, labels);
    if (skip != null) {
      tally.skip(skip, 1);
      return;
    }
    figure.begin(row.number(), labels);
    boolean list = layout.isList;
    layout.figures.forEach(
        (column, header) -> {
          if (!layout.hidden.contains(column)) {
            emit(
                row, column, header, list ? labels.get(RawTable.OBS_VALUE) : row.cell(column), out);
          }
        });
    for (SheetCell cell : row.cells()) {
      leftOver(row, cell, out);
    }
  }

  /** Why a row is skipped, as far as can be told before its labels are read. */
  private Skip reason(SheetRow row) {
    if (row.hidden()) {
      return Skip.HIDDEN;
    }
    if (row.number() <= layout.lastHeaderRow) {
      return row.number() < layout.firstHeaderRow ? Skip.TITLE : Skip.HEADER;
    }
    String first = row.cells().get(0).text();
    ended |= !task.footer().isEmpty() && first.startsWith(task.footer());
    boolean anyFigure = row.cells().stream().anyMatch(this::isFigure);
    if (ended || Labels.isNote(first) && !anyFigure) {
      return Skip.NOTE;
    }
    if (layout.headerStarts.contains(first)
        && layout.headers.contains(SheetLayout.signature(row))) {
      return Skip.HEADER;
    }
    return null;
  }

  /** Whether the cell stands where figures stand. */
  private boolean isFigure(SheetCell cell) {
    return layout.figures.containsKey(cell.column())
        || !layout.keys.containsKey(cell.column()) && !layout.isList && cell.isNumber();
  }

  /** The cells that say what the row is about, those merged from above among them. */
  private Map<String, SheetCell> labels(SheetRow row) {
    Map<String, SheetCell> labels = new HashMap<>();
    layout.keys.forEach(
        (column, name) -> {
          SheetCell cell = layout.hidden.contains(column) ? null : row.cell(column);
          if (cell == null) {
            cell = fromAbove(row, column, name);
          } else {
            above.put(column, cell);
            aboveRow.put(column, row.number());
          }
          if (cell != null) {
            labels.put(name, cell);
          }
        });
    return labels;
  }

  /**
   * What a blank label stands for: the cell that it is merged into; where several columns tell what
   * a row is about, what stands above it in all but the last.
   */
  private SheetCell fromAbove(SheetRow row, int column, String name) {
    if (!aboveRow.containsKey(column) || name.equals(RawTable.OBS_VALUE)) {
      return null;
    }
    TreeMap<Integer, Integer> merged = layout.merged.get(column);
    Map.Entry<Integer, Integer> span = merged == null ? null : merged.floorEntry(row.number());
    boolean inside =
        span != null
            && span.getValue() >= row.number()
            && aboveRow.get(column).equals(span.getKey());
    boolean outline =
        !layout.isList
            && layout.down.size() > 1
            && Dimension.of(name)
                .filter(d -> d != layout.down.get(layout.down.size() - 1))
                .isPresent()
            && row.cells().stream().anyMatch(this::isFigure);
    return inside || outline ? above.get(column) : null;
  }

  /** Why a row is skipped, by its labels and by having no figure at all. */
  private Skip labelled(SheetRow row, Map<String, SheetCell> labels) {
    boolean known = false;
    for (Dimension d : Dimension.values()) {
      for (String column : new String[] {d.column(), d.codes()}) {
        SheetCell label = labels.get(column);
        if (label != null) {
          String plain =
              d == Dimension.INDICATOR ? Labels.split(label.text()).name() : label.text();
          if (names.skips(plain) || names.skips(label.text())) {
            return Skip.LEFT_OUT;
          }
          if (names.isSubtotal(d, plain)) {
            return Skip.SUBTOTAL;
          }
          known |= names.knows(d, names.of(d, plain));
        }
      }
    }
    boolean figures = row.cells().stream().anyMatch(this::isFigure);
    boolean record = layout.isList ? row.cells().size() > 1 : known;
    return figures || record ? null : Skip.HEADING;
  }

  /** A cell that stands in no column of labels or figures: hidden, left out, or under no header. */
  private void leftOver(SheetRow row, SheetCell cell, Consumer<Row> out) {
    int column = cell.column();
    if (layout.isList) {
      return;
    }
    if (layout.hidden.contains(column)) {
      tally.skip(Skip.HIDDEN, 1);
    } else if (layout.leftOut.contains(column)) {
      tally.skip(Skip.LEFT_OUT, 1);
    } else if (!layout.figures.containsKey(column) && !layout.keys.containsKey(column)) {
      emit(row, column, Map.of(), cell, out);
    }
  }

  private void emit(
      SheetRow row, int column, Map<String, String> header, SheetCell cell, Consumer<Row> out) {
    if (cell != null && cell.kind() == Kind.TOO_LONG) {
      tally.fault(
          new InputFault(
              task.input(),
              row.number(),
              RawTable.OBS_VALUE + " " + figure.place(column),
              cell.text(),
              Reason.CELL_TOO_LONG,
              "≤ " + SheetCell.LONGEST));
      return;
    }
    out.accept(figure.of(column, header, cell));
    tally.figure();
    figure.tell(tally);
  }
}
