package org.dabiao.report;

/** Widths of texts in a sheet, without measuring fonts: a Chinese character is two digits wide. */
final class Widths {
  private static final int NARROWEST = 7;
  private static final int WIDEST = 52;
  private static final int UNITS_A_CHARACTER = 256;

  private Widths() {}

  /** Width in digits. */
  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x2E80 ? 1 : 2;
    }
    return width;
  }

  /** A column's width for the widest of its cells, as the sheet wants it. */
  static int column(int widest) {
    int characters = Math.max(NARROWEST, Math.min(WIDEST, widest + 3));
    return characters * UNITS_A_CHARACTER;
  }
}
