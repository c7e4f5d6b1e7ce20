package org.dabiao.statistics.source.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabiao.reference.TimePeriod;

/** Periods as headers word them (2023年, 2023年1—9月, 2023年上半年), in SDMX notation. */
final class PeriodText {
  private static final String WIDE = "０１２３４５６７８９－／．";
  private static final String PLAIN = "0123456789-/.";
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0+)?(?:年度?)?");
  private static final Pattern END = Pattern.compile("(\\d{4})年?(?:年末|年底|末|底)");
  private static final Pattern HALF = Pattern.compile("(\\d{4})年?(上|下)半年");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?第?([一二三四1-4])季度?");
  private static final Pattern THREE_QUARTERS = Pattern.compile("(\\d{4})年?前三季度");
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{4})年(\\d{1,2})月?[-—–~～至]{1,2}(\\d{1,2})月");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月");
  private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern SPAN = Pattern.compile("(\\d{4})年?[-—–~～至]{1,2}(\\d{4})年?");
  private static final Pattern YEAR_INSIDE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");

  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;

  private PeriodText() {}

  /** The period that a text names; nothing when it names none. */
  static Optional<String> of(String label) {
    String text = plain(Labels.squeeze(label));
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return Optional.empty();
    }
    return match(YEAR, text, m -> m.group(1))
        .or(() -> match(END, text, m -> m.group(1) + "-12-31"))
        .or(() -> TimePeriod.parse(text.toUpperCase(Locale.ROOT)).map(TimePeriod::text))
        .or(() -> worded(text));
  }

  private static Optional<String> worded(String text) {
    return match(HALF, text, m -> m.group(1) + (m.group(2).equals("上") ? "-S1" : "-S2"))
        .or(() -> match(QUARTER, text, m -> m.group(1) + "-Q" + ordinal(m.group(2))))
        .or(() -> match(THREE_QUARTERS, text, m -> m.group(1) + "-01/" + m.group(1) + "-09"))
        .or(
            () ->
                match(
                    MONTHS,
                    text,
                    m ->
                        m.group(1)
                            + "-"
                            + two(m.group(2))
                            + "/"
                            + m.group(1)
                            + "-"
                            + two(m.group(3))))
        .or(() -> match(MONTH, text, m -> m.group(1) + "-M" + two(m.group(2))))
        .or(() -> match(DAY, text, m -> m.group(1) + "-" + two(m.group(2)) + "-" + two(m.group(3))))
        .or(() -> match(SPAN, text, m -> m.group(1) + "/" + m.group(2)));
  }

  /** Whether a cell names a period; a bare number has to be a plausible year. */
  static boolean isPeriod(SheetCell cell) {
    return switch (cell.kind()) {
      case DATE -> true;
      case NUMBER -> cell.text().matches("(?:19|20)\\d{2}");
      case TEXT -> of(cell.text()).filter(p -> p.matches("/?(?:19|20)\\d{2}.*")).isPresent();
      default -> false;
    };
  }

  /** The one year that a title names (2023年各县市区粮食产量); nothing when it names none or two. */
  static Optional<String> inside(String title) {
    Optional<String> whole = of(title);
    if (whole.isPresent()) {
      return whole;
    }
    Matcher m = YEAR_INSIDE.matcher(plain(title));
    if (!m.find()) {
      return Optional.empty();
    }
    String year = m.group(1);
    while (m.find()) {
      if (!m.group(1).equals(year)) {
        return Optional.empty();
      }
    }
    return Optional.of(year);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int at = WIDE.indexOf(plain.charAt(i));
      if (at >= 0) {
        plain.setCharAt(i, PLAIN.charAt(at));
      }
    }
    return plain.toString();
  }

  private static Optional<String> match(
      Pattern pattern, String text, Function<Matcher, String> period) {
    Matcher m = pattern.matcher(text);
    return m.matches() ? Optional.of(period.apply(m)) : Optional.empty();
  }

  private static int ordinal(String digit) {
    int at = "一二三四".indexOf(digit);
    return at < 0 ? Integer.parseInt(digit) : at + 1;
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
