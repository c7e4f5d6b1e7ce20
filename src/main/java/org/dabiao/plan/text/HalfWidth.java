package org.dabiao.plan.text;

/**
 * Folds full-width signs and traditional numerals to one form, character by character, so that
 * offsets in the folded text are offsets in the original.
 */
final class HalfWidth {

  private static final String FROM = "，；：！？（）％．／～－﹣−–―─〜∼＋﹪萬億兩點個　\u00a0\t";
  private static final String TO = ",;:!?()%./~--————~~+%万亿两点个   ";

  private HalfWidth() {}

  /** The text in folded form, as long as the original. */
  static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
    return new String(chars);
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c == '\t' ? ' ' : c;
    }
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
      return (char) (c - 0xFEE0);
    }
    int at = FROM.indexOf(c);
    return at < 0 ? c : TO.charAt(at);
  }
}
