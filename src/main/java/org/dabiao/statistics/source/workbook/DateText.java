package org.dabiao.statistics.source.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Dates, which workbooks hold as numbers of days, as periods in SDMX notation. */
final class DateText {
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

  /** Day 0. From day 60 on the count is one too high: it has a 29 February 1900. */
  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 31);

  private static final int NO_SUCH_DAY = 60;

  /** 31 December 9999. */
  private static final int LAST_DAY = 2_958_465;

  private DateText() {}

  /** The period that the format shows of a day; an empty text when there is no such day. */
  static String of(BigDecimal days, CellFormats.Format format, boolean from1904) {
    if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
      return "";
    }
    int day = days.intValue();
    LocalDate date =
        from1904 ? FROM_1904.plusDays(day) : FROM_1900.plusDays(day >= NO_SUCH_DAY ? day - 1 : day);
    String text = date.toString();
    return switch (format) {
      case YEAR -> text.substring(0, 4);
      case MONTH -> text.substring(0, 4) + "-M" + text.substring(5, 7);
      default -> text;
    };
  }
}
