package org.dabiao.statistics.source.workbook;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.TreeMap;

/** How one sheet is laid out: found once, used for every row. */
final class SheetLayout implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Whether each row is one figure. */
  boolean isList;

  int firstHeaderRow;
  int lastHeaderRow;

  /** Column of the sheet → {@link org.dabiao.statistics.source.RawTable} column, in order. */
  final TreeMap<Integer, String> keys = new TreeMap<>();

  /** Column of figures → what its header says, by {@code RawTable} column. */
  final TreeMap<Integer, HashMap<String, String>> figures = new TreeMap<>();

  /** Columns that hold no figures, or figures that are left out. */
  final HashSet<Integer> leftOut = new HashSet<>();

  final HashSet<Integer> hidden = new HashSet<>();

  /** What holds for the whole sheet, by {@code RawTable} column. */
  final HashMap<String, String> whole = new HashMap<>();

  /** Header rows as {@link #signature} writes them, to know them again further down. */
  final HashSet<String> headers = new HashSet<>();

  /** What these rows begin with: few other rows begin so, and need no comparing. */
  final HashSet<String> headerStarts = new HashSet<>();

  /** Key column → first row → last row of cells merged downwards. */
  final HashMap<Integer, TreeMap<Integer, Integer>> merged = new HashMap<>();

  /** The line that states the unit, as it stands; empty when there is none. */
  String unitLine = "";

  /** A required column that nothing gives; empty when there is none. */
  String lacking = "";

  /** The dimensions that the rows, or the columns, tell. */
  final ArrayList<Dimension> down = new ArrayList<>();

  final ArrayList<Dimension> across = new ArrayList<>();

  private static final int COMPARED = 64;

  /** What stands in a row, and where. */
  static String signature(SheetRow row) {
    StringBuilder text = new StringBuilder();
    row.cells().stream()
        .limit(COMPARED)
        .forEach(c -> text.append(c.column()).append(c.text()).append('\n'));
    return text.toString();
  }
}
