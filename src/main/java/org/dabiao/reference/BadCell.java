package org.dabiao.reference;

/** A cell that cannot be read; becomes an {@link InputFault} once its file and row are known. */
public final class BadCell extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String column;
  private final String value;
  private final Reason reason;
  private final String expected;

  /**
   * @param column the column it stands in
   * @param value what stands there
   * @param reason which rule it breaks
   * @param expected what was expected, or an empty text
   */
  public BadCell(String column, String value, Reason reason, String expected) {
    super(column);
    this.column = column;
    this.value = value;
    this.reason = reason;
    this.expected = expected;
  }

  /** The fault in its place. */
  public InputFault in(String file, long row) {
    return new InputFault(file, row, column, value, reason, expected);
  }
}
