package org.dabiao.report;

/**
 * Names inside sentences. A page can shut a name into an element of its own; in running text its
 * direction marks would turn the words that follow.
 */
public final class Bidi {
  private Bidi() {}

  /** The text without marks that embed, override or isolate a direction. */
  public static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        plain = plain == null ? new StringBuilder(text.substring(0, i)) : plain;
      } else if (plain != null) {
        plain.append(text.charAt(i));
      }
    }
    return plain == null ? text : plain.toString();
  }

  private static boolean isMark(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }
}
