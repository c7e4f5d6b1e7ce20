package org.dabiao.plan.text;

import java.math.BigDecimal;

/**
 * Values of Chinese numerals: 一百零五 (105), 四百五 (450), 七万五千 (75 000), 十五点七 (15.7), 二〇二四 (2024).
 *
 * <p>A digit that ends a numeral directly after a scale counts a tenth of it (四百五 = 450, 九万四 = 94
 * 000), as spoken.
 */
final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  private ChineseNumerals() {}

  /** Value of a digit, 两, 〇 and the forms of cheques included; −1 for any other character. */
  static int digit(char c) {
    int at = DIGITS.indexOf(c);
    if (at >= 0) {
      return at;
    }
    return switch (c) {
      case '〇' -> 0;
      case '两' -> 2;
      case '壹' -> 1;
      case '贰' -> 2;
      case '叁' -> 3;
      case '肆' -> 4;
      case '伍' -> 5;
      case '陆' -> 6;
      case '柒' -> 7;
      case '捌' -> 8;
      case '玖' -> 9;
      default -> -1;
    };
  }

  /** 10, 100 or 1000; 0 for any other character. */
  static int smallScale(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  static boolean isLargeScale(char c) {
    return c == '万' || c == '亿';
  }

  /** Whether the character writes cheques only; in running text it is mostly part of a name. */
  static boolean isFormal(char c) {
    return "壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c) >= 0;
  }

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || smallScale(c) > 0 || isLargeScale(c);
  }

  /** The value, or null when the characters are no well-formed number. */
  static BigDecimal value(String numeral) {
    int point = numeral.indexOf('点');
    if (point < 0) {
      return whole(numeral);
    }
    BigDecimal whole = point == 0 ? BigDecimal.ZERO : whole(numeral.substring(0, point));
    String tail = numeral.substring(point + 1);
    int places = 0;
    while (places < tail.length() && digit(tail.charAt(places)) >= 0) {
      places++;
    }
    BigDecimal scale = scaleOf(tail.substring(places));
    if (whole == null || places == 0 || scale == null) {
      return null;
    }
    BigDecimal fraction = new BigDecimal("0." + digits(tail.substring(0, places)));
    return whole.add(fraction).multiply(scale);
  }

  private static BigDecimal scaleOf(String scales) {
    BigDecimal product = BigDecimal.ONE;
    for (char c : scales.toCharArray()) {
      if (isLargeScale(c)) {
        product = product.multiply(c == '万' ? WAN : YI);
      } else if (smallScale(c) > 0) {
        product = product.multiply(BigDecimal.valueOf(smallScale(c)));
      } else {
        return null;
      }
    }
    return product;
  }

  private static String digits(String numeral) {
    StringBuilder plain = new StringBuilder();
    for (char c : numeral.toCharArray()) {
      plain.append(digit(c));
    }
    return plain.toString();
  }

  private static boolean allDigits(String numeral) {
    return numeral.chars().allMatch(c -> digit((char) c) >= 0);
  }

  private static BigDecimal whole(String numeral) {
    if (allDigits(numeral)) {
      return numeral.isEmpty() ? null : new BigDecimal(digits(numeral));
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    int pending = -1;
    int lastScale = 1;
    boolean zero = false;
    for (char c : numeral.toCharArray()) {
      if (digit(c) >= 0) {
        if (pending > 0) {
          return null;
        }
        pending = digit(c);
        zero |= pending == 0;
      } else if (smallScale(c) > 0) {
        section =
            section.add(BigDecimal.valueOf((long) (pending < 1 ? 1 : pending) * smallScale(c)));
        pending = -1;
        lastScale = smallScale(c);
        zero = false;
      } else {
        section = pending > 0 ? section.add(BigDecimal.valueOf(pending)) : section;
        BigDecimal scale = c == '万' ? WAN : YI;
        if (section.signum() == 0 && total.signum() > 0) {
          total = total.multiply(scale); // 万亿
        } else if (c == '亿') {
          total = total.add(section.signum() == 0 ? BigDecimal.ONE : section).multiply(YI);
        } else {
          total = total.add((section.signum() == 0 ? BigDecimal.ONE : section).multiply(WAN));
        }
        section = BigDecimal.ZERO;
        pending = -1;
        lastScale = c == '万' ? 10_000 : 100_000_000;
        zero = false;
      }
    }
    if (pending > 0) {
      int unit = zero || lastScale == 1 ? 1 : lastScale / 10;
      section = section.add(BigDecimal.valueOf((long) pending * unit));
    }
    return total.add(section);
  }
}
