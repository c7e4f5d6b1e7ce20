package org.dabiao.statistics.source.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** An open workbook: its sheets, and the rows of each as a stream. */
interface WorkbookFile extends Closeable {
  /** Columns and rows that a sheet can have. */
  int COLUMNS = 16_384;

  int ROWS = 1_048_576;

  /**
   * A sheet.
   *
   * @param index its place in the workbook, from 0
   * @param hidden whether the workbook does not show it
   */
  record SheetInfo(int index, String name, boolean hidden) implements Serializable {}

  List<SheetInfo> sheets();

  /** Opens a stream of a sheet's rows. */
  SheetStream open(SheetInfo sheet) throws IOException;

  /** The rows of a sheet, one by one. */
  interface SheetStream extends Closeable {
    /** The next row with a cell that is not blank; null after the last. */
    SheetRow next() throws IOException;

    /** What the file says beside the rows; complete once the last row was read. */
    SheetShape shape();
  }
}
