package org.dabiao.report.workbook;

import org.apache.poi.ss.util.CellReference;

/**
 * The columns of the sheet of attainment, in order; those from {@link #AREA_NO} on are workings.
 */
public enum AttainmentColumn {
  AREA("column.area"),
  INDICATOR("column.indicator"),
  THEME("column.theme"),
  COMPARATOR("book.comparator"),
  TARGET_LOW("book.target_low"),
  TARGET_HIGH("book.target_high"),
  UNIT("book.unit"),
  ACTUAL_LOW("book.actual_low"),
  ACTUAL_HIGH("book.actual_high"),
  RATE_LOW("book.rate_low"),
  RATE_HIGH("book.rate_high"),
  GAP("column.gap"),
  GAP_UNIT("book.gap_unit"),
  VERDICT("column.verdict"),
  LIVE("book.live"),
  PROVISIONAL("book.provisional"),
  ORIGIN("book.origin"),
  PREVIOUS("column.previous"),
  STATUS("book.status"),
  BASIS("book.basis"),
  TARGET_PERIOD("book.target_period"),
  ACTUAL_PERIOD("book.actual_period"),
  PHRASE("book.phrase"),
  SENTENCE("book.sentence"),
  TARGET_SOURCE("book.target_source"),
  ACTUAL_SOURCE("book.actual_source"),
  TARGET_ID("book.target_id"),
  AREA_NO("book.area_no"),
  SIDE("book.side"),
  BASE("book.base"),
  EDGE_LOW("book.edge_low"),
  EDGE_HIGH("book.edge_high"),
  RATE_AT_LOW("book.rate_at_low"),
  RATE_AT_HIGH("book.rate_at_high"),
  MET_AT_LOW("book.met_at_low"),
  MET_AT_HIGH("book.met_at_high"),
  WORSE("book.worse"),
  JUDGED("book.judged_by"),
  DUE("book.due");

  private final String key;
  private final String letter = CellReference.convertNumToColString(ordinal());

  AttainmentColumn(String key) {
    this.key = key;
  }

  /** Key of its header in the bundle. */
  public String key() {
    return key;
  }

  /** Its letter in the sheet. */
  public String letter() {
    return letter;
  }

  /** Its cell in a row, counted from 1. */
  public String in(int row) {
    return letter + row;
  }
}
