package org.dabiao.job;

import java.math.BigDecimal;

/** Values as cells of a CSV file. */
final class Cells {
  /** Characters at which a spreadsheet begins to run a cell. */
  private static final String RUN = "=+-@\t\r";

  private Cells() {}

  /** A cell as text: plain decimals, nothing for null, and no text that a sheet would run. */
  static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    if (value instanceof String text) {
      return neutral(text);
    }
    return value.toString();
  }

  /** The text that {@link #text} made harmless. */
  static String original(String cell) {
    boolean made = cell.length() > 1 && cell.charAt(0) == '\'' && RUN.indexOf(cell.charAt(1)) >= 0;
    return made ? cell.substring(1) : cell;
  }

  /** A decimal without exponent and trailing zeros. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Spreadsheets run cells that start so; an apostrophe makes them text. */
  private static String neutral(String text) {
    return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
