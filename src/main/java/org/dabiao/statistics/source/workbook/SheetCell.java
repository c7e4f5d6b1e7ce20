package org.dabiao.statistics.source.workbook;

/**
 * A cell that is not blank.
 *
 * @param column its column, A being 0
 * @param kind what sort of thing stands in it
 * @param text what stands in it: a number as a plain decimal of at most 15 digits, a percentage
 *     times 100, a date in SDMX notation, a formula that was never calculated with its sign =
 */
record SheetCell(int column, Kind kind, String text) {
  /** Sorts of cell. */
  enum Kind {
    TEXT,
    NUMBER,
    /** A number that is shown with the sign %. */
    PERCENT,
    DATE,
    /** An error value (#DIV/0!). */
    ERROR,
    /** A formula whose result the file does not hold. */
    UNCALCULATED,
    /** More text than a workbook can hold; cut. */
    TOO_LONG
  }

  /** Most characters of a cell, as the spreadsheet programs have it. */
  static final int LONGEST = 32_767;

  private static final int CUT = 100;

  /** A text, without the space around it; null when there is nothing else. */
  static SheetCell text(int column, String text) {
    String plain = text.replace('\u00A0', ' ').strip();
    if (plain.length() > LONGEST) {
      return new SheetCell(column, Kind.TOO_LONG, cut(plain));
    }
    return plain.isEmpty() ? null : new SheetCell(column, Kind.TEXT, plain);
  }

  /** The beginning of a text that is too long to show. */
  static String cut(String text) {
    return text.length() <= CUT ? text : text.substring(0, CUT) + "…";
  }

  boolean isNumber() {
    return kind == Kind.NUMBER || kind == Kind.PERCENT;
  }

  /** The letters of a column: 0 is A, 27 is AB. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int c = column; c >= 0; c = c / 26 - 1) {
      letters.insert(0, (char) ('A' + c % 26));
    }
    return letters.toString();
  }
}
