package org.dabiao.plan.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a number that starts with a digit: 3.7万, 1,200, 7万5千, 1:3, and codes such as 5G or 2×35.
 */
final class DigitNumerals {

  /** Most characters of a share in per cent. */
  private static final int SHARE = 5;

  private static final Lexicon LATIN_UNITS = Lexicon.load("latin-units.txt");

  private DigitNumerals() {}

  /** The token that starts at the position, which holds a digit. */
  static Numeral at(String text, int start) {
    int end = mantissaEnd(text, start);
    if (end - start > Numerals.LONGEST) {
      return Numeral.valueless(start, end, Numeral.Form.NONE);
    }
    char next = Ascii.at(text, end);
    if (next == ':' && Ascii.isDigit(Ascii.at(text, end + 1))) {
      return ratio(text, start, end);
    }
    if (next == '×' || next == '+' && Character.isLetterOrDigit(Ascii.at(text, end + 1))) {
      return Numeral.valueless(start, codeEnd(text, end + 1), Numeral.Form.CODE);
    }
    if (Ascii.isLetter(next) && !latinUnitAt(text, end)) {
      return Numeral.valueless(start, codeEnd(text, end), Numeral.Form.CODE);
    }
    return scaled(text, start, end);
  }

  private static boolean latinUnitAt(String text, int at) {
    Lexicon.Hit unit = LATIN_UNITS.startingAt(text, at);
    return unit != null && !Ascii.isLetter(Ascii.at(text, unit.end()));
  }

  /** End of the letters, digits and joints that belong to one code. */
  static int codeEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isCodePart(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isCodePart(String text, int i) {
    char c = text.charAt(i);
    boolean joint = c == '.' || c == '-' || c == '+' || c == '×';
    return Ascii.isDigit(c)
        || Ascii.isLetter(c)
        || joint
            && Character.isLetterOrDigit(Ascii.at(text, i + 1))
            && Ascii.at(text, i + 1) < 0x80;
  }

  /** Digits, thousands separators before groups of three, and one decimal point. */
  private static int mantissaEnd(String text, int start) {
    int end = Ascii.digitsEnd(text, start);
    if (end - start <= 3) {
      while (Ascii.at(text, end) == ',' && Ascii.digitsEnd(text, end + 1) == end + 4) {
        end += 4;
      }
    }
    if (Ascii.at(text, end) == '.' && Ascii.isDigit(Ascii.at(text, end + 1))) {
      int stop = Ascii.digitsEnd(text, end + 1);
      boolean listNumber = Ascii.at(text, stop) == '年' && stop - end == 5; // "1.2024年"
      return listNumber ? end : stop;
    }
    return end;
  }

  private static BigDecimal number(String text, int start, int end) {
    return new BigDecimal(text.substring(start, end).replace(",", ""));
  }

  private static Numeral ratio(String text, int start, int colon) {
    int end = mantissaEnd(text, colon + 1);
    boolean third = Ascii.at(text, end) == ':' && Ascii.isDigit(Ascii.at(text, end + 1));
    BigDecimal above = number(text, start, colon);
    boolean tooLong = end - colon > Numerals.LONGEST;
    BigDecimal below = tooLong ? BigDecimal.ZERO : number(text, colon + 1, end);
    if (third || below.signum() == 0) {
      int stop = end;
      while (Ascii.at(text, stop) == ':' && Ascii.isDigit(Ascii.at(text, stop + 1))) {
        stop = mantissaEnd(text, stop + 1);
      }
      return Numeral.valueless(start, stop, Numeral.Form.NONE);
    }
    return Numeral.of(start, end, Decimals.ratio(above, below, 4), "", Numeral.Form.RATIO);
  }

  /** 10:45:45 of a whole are three shares, that of a time or a score are none. */
  static List<Numeral> shares(String text, int start) {
    List<Numeral> shares = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    int at = start;
    for (int k = 0; k < 3; k++) {
      int end = mantissaEnd(text, at);
      boolean joined =
          k == 2 || Ascii.at(text, end) == ':' && Ascii.isDigit(Ascii.at(text, end + 1));
      if (end == at || end - at > SHARE || !joined) {
        return List.of();
      }
      BigDecimal value = number(text, at, end);
      shares.add(Numeral.of(at, end, value, "", Numeral.Form.RATIO));
      sum = sum.add(value);
      at = end + 1;
    }
    boolean whole = sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) <= 0;
    return whole && Ascii.at(text, at - 1) != ':' ? shares : List.of();
  }

  /** End of the scale characters from the position on; 千瓦 and the like are units, not scales. */
  static int scaleEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < 4
        && (ChineseNumerals.smallScale(text.charAt(end)) > 0
            || ChineseNumerals.isLargeScale(text.charAt(end)))
        && !Numerals.unitStartsAt(text, end)) {
      end++;
    }
    return end;
  }

  private static Numeral scaled(String text, int start, int mantissaEnd) {
    BigDecimal value = number(text, start, mantissaEnd);
    int from = skipMore(text, mantissaEnd);
    int end = scaleEnd(text, from);
    if (end == from) {
      return Numeral.of(start, mantissaEnd, value, "", Numeral.Form.DIGITS);
    }
    BigDecimal total = value.multiply(factor(text, from, end));
    BigDecimal step = factor(text, from, end);
    int stop = end;
    while (Ascii.isDigit(Ascii.at(text, stop))) { // 7万5千
      int partEnd = mantissaEnd(text, stop);
      int partScale = scaleEnd(text, partEnd);
      if (partEnd - stop > Numerals.LONGEST) {
        break;
      }
      BigDecimal factor = factor(text, partEnd, partScale);
      BigDecimal part = number(text, stop, partEnd).multiply(factor);
      if (part.compareTo(step) >= 0) {
        break;
      }
      total = total.add(part);
      step = factor;
      stop = partScale;
    }
    if (stop > end) {
      return Numeral.of(start, stop, Decimals.plain(total), "", Numeral.Form.DIGITS);
    }
    String scale = scaleWord(text.substring(from, end));
    BigDecimal kept = scale.length() == end - from ? value : without(total, scale);
    return Numeral.of(start, end, kept, scale, Numeral.Form.DIGITS);
  }

  /** 500余万, 20多亿: the word for "and more" stands before the scale. */
  private static int skipMore(String text, int at) {
    int from = at;
    while (Ascii.at(text, from) == ' ') {
      from++;
    }
    char c = Ascii.at(text, from);
    boolean more = (c == '余' || c == '多') && scaleEnd(text, from + 1) > from + 1;
    return more ? from + 1 : from;
  }

  private static String scaleWord(String scales) {
    if (scales.endsWith("万亿")) {
      return "万亿";
    }
    char last = scales.charAt(scales.length() - 1);
    return ChineseNumerals.isLargeScale(last) ? String.valueOf(last) : "";
  }

  private static BigDecimal factor(String text, int from, int to) {
    BigDecimal product = BigDecimal.ONE;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int small = ChineseNumerals.smallScale(c);
      long times = small > 0 ? small : c == '万' ? 10_000 : 100_000_000;
      product = product.multiply(BigDecimal.valueOf(times));
    }
    return product;
  }

  /** The value in the scale: 30 000 in 万 is 3. */
  static BigDecimal without(BigDecimal value, String scale) {
    return switch (scale) {
      case "万" -> Decimals.plain(value.movePointLeft(4));
      case "亿" -> Decimals.plain(value.movePointLeft(8));
      case "万亿" -> Decimals.plain(value.movePointLeft(12));
      default -> value;
    };
  }
}
