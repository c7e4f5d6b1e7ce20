package org.dabiao.reference;

/**
 * Names of files out of codes and ids, which may hold anything: no path leaves its folder, and no
 * file system finds a name too long.
 */
public final class FileName {
  /** Of 255 bytes that file systems allow, four a character at most, an ending left out. */
  private static final int LONGEST = 55;

  private FileName() {}

  /**
   * A text as the name of a file without its ending: what is neither letter, digit, dot, hyphen nor
   * underscore becomes an underscore. A text that had to be changed ends with a number made of it,
   * so that two texts keep two names.
   */
  public static String of(String text) {
    String safe = text.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.", "_");
    if (safe.equals(text) && safe.codePointCount(0, safe.length()) <= LONGEST) {
      return text;
    }
    int kept = Math.min(LONGEST - 9, safe.codePointCount(0, safe.length()));
    return safe.substring(0, safe.offsetByCodePoints(0, kept))
        + "-"
        + "%08x".formatted(text.hashCode());
  }
}
