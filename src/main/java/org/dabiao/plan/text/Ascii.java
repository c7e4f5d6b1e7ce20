package org.dabiao.plan.text;

/** Tests on folded text (see {@link HalfWidth}). */
final class Ascii {

  private Ascii() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** The first position from {@code i} on that holds no digit. */
  static int digitsEnd(String text, int i) {
    int end = i;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The character, or 0 outside the text. */
  static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }
}
