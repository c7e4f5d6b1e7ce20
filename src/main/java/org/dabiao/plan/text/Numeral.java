package org.dabiao.plan.text;

import java.math.BigDecimal;

/**
 * A number-like token, before its unit is read.
 *
 * @param start first character
 * @param end character after the token, scale included
 * @param value the number without its scale (3.7 of 3.7万); null when the token has no value
 * @param upper upper end when the token is a pair of neighbours (两三家: 2 and 3); else null
 * @param scale the scale that the text writes after the number: 万, 亿, 万亿 or nothing
 * @param form how it is written
 */
record Numeral(int start, int end, BigDecimal value, BigDecimal upper, String scale, Form form) {

  /** How a number is written. */
  enum Form {
    /** Digits: 3.7万, 1,200. */
    DIGITS,
    /** Chinese numerals: 十二, 两百. */
    CHINESE,
    /** A scale with no number before it: 亿元, 百强. */
    SCALE_ONLY,
    /** Digits or numerals grown together with letters: PM2.5, G107, 5G. */
    CODE,
    /** Two numbers parted by a colon: 1:3; value holds the quotient. */
    RATIO,
    /** A fraction or percentage in words: 三分之一, 百分之五; value holds per cent. */
    PERCENT,
    /** No number by any rule: 一二三 (产业), thirty digits. */
    NONE
  }

  static Numeral of(int start, int end, BigDecimal value, String scale, Form form) {
    return new Numeral(start, end, value, null, scale, form);
  }

  static Numeral valueless(int start, int end, Form form) {
    return new Numeral(start, end, null, null, "", form);
  }
}
