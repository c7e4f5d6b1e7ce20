package org.dabiao.statistics.source.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dabiao.statistics.source.workbook.SheetCell.Kind;

/**
 * Numbers as spreadsheet programs show them: 15 significant digits, so that 0.1+0.2 is 0.3, and no
 * exponent, so that ten million is 10000000.
 */
final class NumberText {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /** A double reaches to 1e±308; beyond, writing the zeros out could take all memory. */
  private static final int LARGEST_EXPONENT = 400;

  private static final int LONGEST = 1000;
  private static final int PLAIN = 15;

  private NumberText() {}

  /** The cell of a stored number in its format. */
  static SheetCell cell(int column, String stored, CellFormats.Format format, boolean from1904) {
    return switch (format) {
      case NUMBER -> number(column, stored);
      case PERCENT -> percent(column, stored);
      case YEAR, MONTH, DAY -> date(column, stored, format, from1904);
    };
  }

  private static SheetCell number(int column, String stored) {
    return new SheetCell(column, Kind.NUMBER, plain(stored));
  }

  private static SheetCell percent(int column, String stored) {
    BigDecimal value = decimal(stored);
    return value == null
        ? number(column, stored)
        : new SheetCell(column, Kind.PERCENT, text(value.movePointRight(2)));
  }

  private static SheetCell date(
      int column, String stored, CellFormats.Format format, boolean from1904) {
    BigDecimal value = decimal(stored);
    String text = value == null ? "" : DateText.of(value, format, from1904);
    return text.isEmpty() ? number(column, stored) : new SheetCell(column, Kind.DATE, text);
  }

  /** A stored number as a plain decimal; as it stands when it is none. */
  static String plain(String stored) {
    if (stored.length() <= PLAIN && stored.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return stored.length() > 1 && stored.charAt(0) == '0' ? text(decimal(stored)) : stored;
    }
    BigDecimal value = decimal(stored);
    return value == null ? stored : text(value);
  }

  /** The number; null when the text is none, or none that a workbook can hold. */
  private static BigDecimal decimal(String stored) {
    if (stored.length() > LONGEST) {
      return null;
    }
    try {
      BigDecimal value = new BigDecimal(stored.strip());
      return Math.abs((long) value.scale() - value.precision()) > LARGEST_EXPONENT ? null : value;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String text(BigDecimal value) {
    BigDecimal shown = value.round(DIGITS);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
