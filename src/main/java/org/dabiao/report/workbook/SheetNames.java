package org.dabiao.report.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets that a spreadsheet accepts: 31 characters at most, none of []:*?/\, no apostrophe
 * at either end, not "History", and no two alike when case is ignored.
 */
public final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /** A legal name nearest to the wanted one that no earlier sheet has. */
  public String of(String wanted) {
    String legal = legal(wanted);
    String name = legal;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String number = " (" + n + ")";
      name = cut(legal, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static String legal(String wanted) {
    StringBuilder legal = new StringBuilder();
    wanted
        .codePoints()
        .filter(c -> !unseen(c))
        .map(c -> "[]:*?/\\".indexOf(c) >= 0 ? '_' : c)
        .forEach(legal::appendCodePoint);
    String name = ends(cut(legal.toString().strip(), LONGEST));
    return name.isEmpty() ? "_" : name.equalsIgnoreCase("history") ? name + "_" : name;
  }

  /** Control characters, lone surrogates, and marks that turn the direction of what follows. */
  private static boolean unseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static String ends(String name) {
    String whole = name.startsWith("'") ? "_" + name.substring(1) : name;
    return whole.endsWith("'") ? whole.substring(0, whole.length() - 1) + "_" : whole;
  }

  private static String cut(String name, int longest) {
    if (name.length() <= longest) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
    return name.substring(0, end).stripTrailing();
  }

  /** The name as formulas write it. */
  public static String quoted(String name) {
    return "'" + name.replace("'", "''") + "'";
  }
}
