package org.dabiao.reference;

/**
 * What is wrong with one cell, row or file.
 *
 * @param input the file, as the project names it
 * @param row its row, the header being 1; 0 for the file as a whole
 * @param column the column, or an empty text
 * @param value what stood there, or an empty text
 * @param reason which rule it breaks
 * @param expected what was expected: a unit, a list of candidates, a range …; may be empty
 */
public record InputFault(
    String input, long row, String column, String value, Reason reason, String expected) {

  private static final int SHOWN = 120;

  /** One line for people: file, row, column, value, reason, what was expected. */
  public String text(Language language) {
    Messages words = Messages.of(InputFault.class, language);
    StringBuilder line = new StringBuilder(input);
    if (row > 0) {
      line.append(words.text("fault.row", row));
    }
    if (!column.isEmpty()) {
      line.append(words.text("fault.column", column));
    }
    if (!value.isEmpty()) {
      line.append(words.text("fault.value", shortened()));
    }
    line.append(words.text("fault.colon")).append(words.text("reason." + reason.code()));
    if (!expected.isEmpty()) {
      line.append(words.text("fault.expected", expected));
    }
    return line.toString();
  }

  private String shortened() {
    String clean = value.replaceAll("\\p{Cntrl}", "␣");
    return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
  }

  @Override
  public String toString() {
    return text(Language.ZH);
  }
}
