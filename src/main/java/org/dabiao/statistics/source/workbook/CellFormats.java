package org.dabiao.statistics.source.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the number formats of a workbook make of its numbers: percentages, dates. */
final class CellFormats {
  /** What a format shows. */
  enum Format {
    NUMBER,
    PERCENT,
    YEAR,
    MONTH,
    DAY
  }

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final List<Format> formats = new ArrayList<>();

  /** Adds a format of the workbook's own. */
  void code(int id, String code) {
    codes.put(id, code);
  }

  /** Adds the next cell style. */
  void style(int formatId) {
    styles.add(formatId);
  }

  /** What the cells of a style show. */
  Format of(int style) {
    while (formats.size() < styles.size()) {
      formats.add(format(styles.get(formats.size())));
    }
    return style < 0 || style >= formats.size() ? Format.NUMBER : formats.get(style);
  }

  private Format format(int id) {
    String code = codes.get(id);
    return code == null ? builtIn(id) : format(code);
  }

  /** Formats without a code in the file; those from 27 on are the Chinese dates. */
  private static Format builtIn(int id) {
    return switch (id) {
      case 9, 10 -> Format.PERCENT;
      case 14, 15, 16, 22, 28, 29, 30, 31, 36, 50, 51, 53, 54, 58 -> Format.DAY;
      case 17, 27, 52, 55, 57 -> Format.MONTH;
      default -> Format.NUMBER;
    };
  }

  /** Reads the first section of a format code. */
  static Format format(String code) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
      char c = code.charAt(i);
      if (c == '"' || c == '[') {
        int end = code.indexOf(c == '[' ? ']' : '"', i + 1);
        i = end < 0 ? code.length() : end;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else {
        signs.append(c);
      }
    }
    String plain = signs.toString().toLowerCase(Locale.ROOT);
    if (plain.contains("%")) {
      return Format.PERCENT;
    }
    if (plain.contains("general") || plain.contains("0") || plain.contains("#")) {
      return Format.NUMBER;
    }
    boolean year = plain.contains("y") || plain.contains("e");
    if (plain.contains("d")) {
      return Format.DAY;
    }
    if (year) {
      return plain.contains("m") ? Format.MONTH : Format.YEAR;
    }
    return Format.NUMBER;
  }
}
