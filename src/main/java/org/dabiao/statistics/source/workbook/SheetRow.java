package org.dabiao.statistics.source.workbook;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number its number, the first row being 1
 * @param hidden whether the sheet does not show it
 * @param cells the cells that are not blank, from left to right
 */
record SheetRow(int number, boolean hidden, List<SheetCell> cells) {

  /** The cell of a column; null when it is blank. */
  SheetCell cell(int column) {
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = cells.get(middle).column();
      if (at == column) {
        return cells.get(middle);
      }
      if (at < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  boolean isBlank() {
    return cells.isEmpty();
  }
}
