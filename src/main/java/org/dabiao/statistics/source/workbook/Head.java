package org.dabiao.statistics.source.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The first rows of a sheet that show, with the text of merged cells in each cell they cover. */
final class Head {
  private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();
  private final List<SheetShape.Merge> merges = new ArrayList<>();
  private final BitSet hidden;

  Head(List<SheetRow> all, SheetShape shape, int firstRow) {
    hidden = shape.hiddenColumns();
    for (SheetRow row : all) {
      if (!row.hidden() && row.number() >= firstRow) {
        rows.put(
            row.number(),
            new SheetRow(
                row.number(),
                false,
                row.cells().stream().filter(c -> !hidden.get(c.column())).toList()));
      }
    }
    if (!rows.isEmpty()) {
      int last = rows.lastKey();
      shape.merges().stream().filter(m -> m.firstRow() <= last).forEach(merges::add);
    }
  }

  List<SheetRow> rows() {
    return List.copyOf(rows.values());
  }

  SheetRow row(int number) {
    return rows.getOrDefault(number, new SheetRow(number, false, List.of()));
  }

  /** Rows after the given one. */
  List<SheetRow> from(int number) {
    return List.copyOf(rows.tailMap(number).values());
  }

  Optional<SheetShape.Merge> merge(int row, int column) {
    return merges.stream().filter(m -> m.covers(row, column)).findFirst();
  }

  /** What a cell shows; empty when it is blank. */
  String text(int row, int column) {
    SheetCell cell = cell(row, column);
    return cell == null ? "" : cell.text();
  }

  /** The cell, or the one that it is merged into; null when it is blank. */
  SheetCell cell(int row, int column) {
    SheetCell own = row(row).cell(column);
    if (own != null || merges.isEmpty()) {
      return own;
    }
    return merge(row, column).map(m -> row(m.firstRow()).cell(m.firstColumn())).orElse(null);
  }

  /** The columns that hold anything in the rows from one to another. */
  TreeSet<Integer> columns(int first, int last) {
    TreeSet<Integer> columns = new TreeSet<>();
    rows.subMap(first, true, last, true)
        .values()
        .forEach(r -> r.cells().forEach(c -> columns.add(c.column())));
    for (SheetShape.Merge m : merges) {
      if (m.lastRow() >= first && m.firstRow() <= last && rows.containsKey(m.firstRow())) {
        if (row(m.firstRow()).cell(m.firstColumn()) != null) {
          for (int c = m.firstColumn(); c <= m.lastColumn(); c++) {
            if (!hidden.get(c)) {
              columns.add(c);
            }
          }
        }
      }
    }
    return columns;
  }

  /** The leftmost column that holds anything at all. */
  int firstColumn() {
    return rows.values().stream()
        .filter(r -> !r.isBlank())
        .mapToInt(r -> r.cells().get(0).column())
        .min()
        .orElse(0);
  }
}
