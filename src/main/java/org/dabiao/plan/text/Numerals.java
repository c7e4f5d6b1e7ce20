package org.dabiao.plan.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every number-like token of a folded sentence, left to right, in one pass.
 *
 * <p>Digits are read by {@link DigitNumerals}; Chinese numerals, fractions and 翻番 here.
 */
final class Numerals {

  /** A numeral longer than this is an identifier or damage, not an amount. */
  static final int LONGEST = 30;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String text;
  private final List<Numeral> found = new ArrayList<>();

  private Numerals(String text) {
    this.text = text;
  }

  /** The tokens of the text, in order, none overlapping. */
  static List<Numeral> scan(String folded) {
    Numerals scanner = new Numerals(folded);
    int i = 0;
    while (i < folded.length()) {
      i = scanner.step(i);
    }
    return scanner.found;
  }

  private int step(int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      if (Ascii.isDigit(c)) {
        List<Numeral> shares = DigitNumerals.shares(text, i);
        found.addAll(shares);
        return shares.isEmpty() ? keep(DigitNumerals.at(text, i)) : shares.get(2).end();
      }
      return Ascii.isLetter(c) ? letters(i) : i + 1;
    }
    if (c == '翻') {
      return doubling(i);
    }
    if (c == '倍' && Ascii.at(text, i + 1) == '增' && isEnd(i + 2)) {
      return keep(Numeral.of(i, i + 2, BigDecimal.valueOf(2), "", Numeral.Form.CHINESE));
    }
    if (c == '过' && Ascii.at(text, i + 1) == '半' && Ascii.at(text, i + 2) != '径') {
      return keep(percent(i + 1, i + 2, BigDecimal.valueOf(50)));
    }
    if (c == '半' && Ascii.at(text, i + 1) == '数') {
      return keep(percent(i, i + 2, BigDecimal.valueOf(50)));
    }
    return ChineseNumerals.isNumeral(c) ? chinese(i) : i + 1;
  }

  private boolean isEnd(int i) {
    return i >= text.length() || ",;。、!?)".indexOf(text.charAt(i)) >= 0;
  }

  private int keep(Numeral numeral) {
    found.add(numeral);
    return numeral.end();
  }

  /** Letters with digits grown on (PM2.5, G107); a word such as GDP lets the number stand. */
  private int letters(int i) {
    int end = i;
    while (end < text.length() && Ascii.isLetter(text.charAt(end))) {
      end++;
    }
    boolean grown = Ascii.isDigit(Ascii.at(text, end));
    if (!grown || end - i >= 3) {
      return end;
    }
    return keep(Numeral.valueless(i, DigitNumerals.codeEnd(text, end), Numeral.Form.CODE));
  }

  /** 翻番 and 翻一番 are twice the base, 翻两番 four times. */
  private int doubling(int i) {
    char next = Ascii.at(text, i + 1);
    if (next == '番') {
      return keep(Numeral.of(i, i + 2, BigDecimal.valueOf(2), "", Numeral.Form.CHINESE));
    }
    int times = Ascii.isDigit(next) ? next - '0' : ChineseNumerals.digit(next);
    if (times > 0 && Ascii.at(text, i + 2) == '番') {
      BigDecimal value = BigDecimal.valueOf(2).pow(times);
      return keep(Numeral.of(i, i + 3, value, "", Numeral.Form.CHINESE));
    }
    return i + 1;
  }

  private static Numeral percent(int start, int end, BigDecimal value) {
    return Numeral.of(start, end, value, "", Numeral.Form.PERCENT);
  }

  private int chinese(int start) {
    int end = start;
    boolean point = false;
    while (end < text.length() && end - start <= LONGEST) {
      char c = text.charAt(end);
      boolean decimal = c == '点' && !point && end > start && digitAt(end + 1);
      if (!decimal && !ChineseNumerals.isNumeral(c) || unitStartsAt(text, end)) {
        break;
      }
      point |= decimal;
      end++;
    }
    boolean formal = ChineseNumerals.isFormal(text.charAt(start));
    if (end == start || formal && end - start == 1) {
      return start + 1;
    }
    if (end - start == 1 && text.charAt(start) == '一' && Ascii.at(text, end) == '半') {
      return keep(percent(start, end + 1, BigDecimal.valueOf(50)));
    }
    if (text.startsWith("分之", end)) {
      return keep(fraction(start, end));
    }
    return keep(amount(start, end));
  }

  private boolean digitAt(int i) {
    return i < text.length() && ChineseNumerals.digit(text.charAt(i)) >= 0;
  }

  /** 千 belongs to the unit in 千瓦, 千米, 千克, 千伏. */
  static boolean unitStartsAt(String text, int i) {
    return text.charAt(i) == '千' && "瓦米克伏卡帕赫安".indexOf(Ascii.at(text, i + 1)) >= 0;
  }

  private Numeral amount(int start, int end) {
    Numeral pair = pair(start, end);
    if (pair != null) {
      return pair;
    }
    int stop = end;
    char more = Ascii.at(text, end);
    if (more == '余' || more == '多') { // 十余万
      int scaleEnd = DigitNumerals.scaleEnd(text, end + 1);
      stop = scaleEnd > end + 1 ? scaleEnd : end;
    }
    String numeral = text.substring(start, end) + text.substring(Math.min(stop, end + 1), stop);
    BigDecimal value = end - start > LONGEST ? null : ChineseNumerals.value(numeral);
    if (value == null || isEnumeration(numeral)) {
      return Numeral.valueless(start, end, Numeral.Form.NONE);
    }
    boolean scaleOnly =
        numeral.charAt(0) != '十'
            && numeral.chars().noneMatch(c -> c == '点' || ChineseNumerals.digit((char) c) >= 0);
    Numeral.Form form = scaleOnly ? Numeral.Form.SCALE_ONLY : Numeral.Form.CHINESE;
    String scale = trailingScale(numeral);
    return Numeral.of(start, stop, DigitNumerals.without(value, scale), scale, form);
  }

  /** 一二三 (产业) and 二三 (产业) list digits; four digits are a year. */
  private static boolean isEnumeration(String numeral) {
    boolean digits = numeral.chars().allMatch(c -> ChineseNumerals.digit((char) c) >= 0);
    return digits && (numeral.length() == 2 || numeral.length() == 3);
  }

  private static String trailingScale(String numeral) {
    if (numeral.endsWith("万亿")) {
      return "万亿";
    }
    char last = numeral.charAt(numeral.length() - 1);
    return ChineseNumerals.isLargeScale(last) ? String.valueOf(last) : "";
  }

  /** 两三 (2 to 3), 三五 (3 to 5), 二三十 (20 to 30). */
  private Numeral pair(int start, int end) {
    if (end - start < 2) {
      return null;
    }
    int low = ChineseNumerals.digit(text.charAt(start));
    int high = ChineseNumerals.digit(text.charAt(start + 1));
    boolean neighbours = low > 0 && (high == low + 1 || low == 3 && high == 5);
    if (!neighbours) {
      return null;
    }
    String scales = text.substring(start + 2, end);
    BigDecimal one = scales.isEmpty() ? BigDecimal.ONE : ChineseNumerals.value("一" + scales);
    if (one == null || scales.chars().anyMatch(c -> ChineseNumerals.digit((char) c) >= 0)) {
      return null;
    }
    String scale = scales.isEmpty() ? "" : trailingScale(scales);
    BigDecimal unit = DigitNumerals.without(one, scale);
    return new Numeral(
        start,
        end,
        unit.multiply(BigDecimal.valueOf(low)),
        unit.multiply(BigDecimal.valueOf(high)),
        scale,
        Numeral.Form.CHINESE);
  }

  /** 三分之一, 百分之五点五, 千分之三: per cent, exact where it ends, else to two decimals. */
  private Numeral fraction(int start, int end) {
    int from = end + 2;
    BigDecimal below = ChineseNumerals.value(text.substring(start, end));
    BigDecimal above;
    int stop;
    if (Ascii.isDigit(Ascii.at(text, from))) {
      Numeral numerator = DigitNumerals.at(text, from);
      above = numerator.form() == Numeral.Form.DIGITS ? numerator.value() : null;
      stop = numerator.end();
    } else {
      stop = from;
      while (stop < text.length()
          && stop - from < LONGEST
          && (ChineseNumerals.isNumeral(text.charAt(stop))
              || text.charAt(stop) == '点' && digitAt(stop + 1))) {
        stop++;
      }
      above = stop == from ? null : ChineseNumerals.value(text.substring(from, stop));
    }
    if (below == null || below.signum() == 0 || above == null) {
      return Numeral.valueless(start, Math.max(end, stop), Numeral.Form.NONE);
    }
    return percent(start, stop, Decimals.ratio(above.multiply(HUNDRED), below, 2));
  }
}
