package org.dabiao.statistics.source.workbook;

import org.dabiao.reference.InputFault;
import org.dabiao.reference.Reason;

/** A workbook or a sheet of it cannot be read; becomes an {@link InputFault} with its file. */
final class WorkbookFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Reason reason;
  private final long row;
  private final String place;
  private final String value;
  private final String expected;

  /**
   * @param row the row, 0 when it is none in particular
   * @param place the sheet, or an empty text
   * @param value what stood there
   * @param expected what was expected
   */
  WorkbookFault(Reason reason, long row, String place, String value, String expected) {
    super(reason.code() + " " + value);
    this.reason = reason;
    this.row = row;
    this.place = place;
    this.value = value;
    this.expected = expected;
  }

  static WorkbookFault damaged(String what) {
    return new WorkbookFault(Reason.DAMAGED_WORKBOOK, 0, "", what == null ? "" : what, "");
  }

  /** The same, once its sheet is known. */
  WorkbookFault in(String sheet) {
    return place.isEmpty() ? new WorkbookFault(reason, row, sheet, value, expected) : this;
  }

  InputFault of(String input) {
    return new InputFault(input, row, place, value, reason, expected);
  }
}
