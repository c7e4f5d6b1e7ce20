package org.dabiao.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period in SDMX notation: {@code 2024}, {@code 2024-S1}, {@code 2024-Q3}, {@code 2024-M07}, a
 * day {@code 2020-11-01}, or a span of years {@code 2021/2025}, whose start may be unstated ({@code
 * /2025}).
 *
 * @param text the notation
 * @param startYear first year; 0 when it is unstated
 * @param endYear last year
 * @param fromMonth first month in the last year, 1 to 12
 * @param toMonth last month in the last year, 1 to 12
 * @param kind what sort of period it is
 */
public record TimePeriod(
    String text, int startYear, int endYear, int fromMonth, int toMonth, Kind kind) {

  /** Sorts of period. */
  public enum Kind {
    YEAR,
    PART,
    DAY,
    SPAN,
    OPEN_SPAN
  }

  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern PART =
      Pattern.compile("(\\d{4})-(?:[SH]([12])|Q([1-4])|M?(0[1-9]|1[0-2]))");
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{4})-(M?)(0[1-9]|1[0-2])/\\1-\\2(0[1-9]|1[0-2])");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern SPAN = Pattern.compile("(\\d{4})?/(\\d{4})");

  /** Reads a period; nothing when the text is none. */
  public static Optional<TimePeriod> parse(String text) {
    String t = text.strip();
    Matcher m = YEAR.matcher(t);
    if (m.matches()) {
      return whole(t, number(m, 1), number(m, 1), Kind.YEAR);
    }
    m = PART.matcher(t);
    if (m.matches()) {
      int months = m.group(2) != null ? 6 : m.group(3) != null ? 3 : 1;
      int ordinal = number(m, m.group(2) != null ? 2 : m.group(3) != null ? 3 : 4);
      int last = ordinal * months;
      return part(t, number(m, 1), last - months + 1, last);
    }
    m = MONTHS.matcher(t);
    if (m.matches() && number(m, 3) <= number(m, 4)) {
      return part(t, number(m, 1), number(m, 3), number(m, 4));
    }
    m = DAY.matcher(t);
    if (m.matches()) {
      return day(t, number(m, 1), number(m, 2), number(m, 3));
    }
    m = SPAN.matcher(t);
    if (m.matches()) {
      boolean open = m.group(1) == null;
      int start = open ? 0 : number(m, 1);
      return start > number(m, 2)
          ? Optional.empty()
          : whole(t, start, number(m, 2), open ? Kind.OPEN_SPAN : Kind.SPAN);
    }
    return Optional.empty();
  }

  /** Whether the year lies in the period. */
  public boolean covers(int year) {
    return startYear <= year && year <= endYear;
  }

  private static Optional<TimePeriod> whole(String text, int start, int end, Kind kind) {
    return Optional.of(new TimePeriod(text, start, end, 1, 12, kind));
  }

  private static Optional<TimePeriod> part(String text, int year, int from, int to) {
    return Optional.of(new TimePeriod(text, year, year, from, to, Kind.PART));
  }

  private static Optional<TimePeriod> day(String text, int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.of(new TimePeriod(text, year, year, month, month, Kind.DAY));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
