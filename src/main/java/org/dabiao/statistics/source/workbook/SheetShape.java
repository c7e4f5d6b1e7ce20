package org.dabiao.statistics.source.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a sheet says beside its cells: which are merged, which columns are hidden. */
final class SheetShape {
  /** A sheet with more merged cells than this was not made by hand, nor for reading. */
  private static final int MOST_MERGES = 200_000;

  private final List<Merge> merges = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();

  /** Cells that are merged into one, both ends included; rows count from 1, columns from 0. */
  record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean covers(int row, int column) {
      return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
  }

  void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (merges.size() == MOST_MERGES) {
      throw WorkbookFault.damaged("> " + MOST_MERGES + " mergeCell");
    }
    merges.add(new Merge(firstRow, lastRow, firstColumn, lastColumn));
  }

  void hide(int firstColumn, int lastColumn) {
    hiddenColumns.set(firstColumn, Math.min(lastColumn + 1, WorkbookFile.COLUMNS));
  }

  List<Merge> merges() {
    return merges;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }
}
