package org.dabiao.statistics.source.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabiao.reference.Units;

/** How tables in Chinese yearbooks word what is no figure: units, totals, notes. */
final class Labels {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u3000]+");
  private static final Pattern SUBTOTAL =
      Pattern.compile("(?:总计|合计|小计|共计|总和|(?i:grand total|total|subtotal))[:：]?");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:[（(]?(?:注释|备注|附注|说明|资料来源|数据来源|来源|(?i:notes?|sources?))\\s*[:：]"
              + "|[（(]?注\\s*[\\d①-⑳]{0,2}\\s*[:：.、]|[*＊※]).*",
          Pattern.DOTALL);
  private static final Pattern UNIT_LINE =
      Pattern.compile("(?:计量)?单位\\s*[:：]\\s*([^)）\\]】;；]*)|(?i)units?\\s*:\\s*([^)\\];]*)");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(（\\[【](?:单位[:：])?([^()（）\\[\\]【】]+)[)）\\]】]");
  private static final Pattern FIGURE = Pattern.compile("[-+－＋]?[\\d０-９][\\d０-９.,．，]*[%％]?");
  private static final Pattern MARK =
      Pattern.compile("[—–－-]{1,3}|…{1,2}|\\.{2,3}|(?i)n/?a|\\(D\\)|暂无|暂缺|缺|无数据");

  private Labels() {}

  /** A name and the unit that stands behind it. */
  record Named(String name, String unit) {}

  /** A label without the spaces that align it (合　　计) or break its line. */
  static String squeeze(String label) {
    String replacement = CHINESE.matcher(label).find() ? "" : " ";
    return SPACE.matcher(label.strip()).replaceAll(replacement).strip();
  }

  static boolean isSubtotal(String label) {
    return SUBTOTAL.matcher(squeeze(label)).matches();
  }

  static boolean isNote(String text) {
    return NOTE.matcher(text.strip()).matches();
  }

  /** What stands behind 单位： in a line above the table. */
  static Optional<String> unitLine(String text) {
    Matcher line = UNIT_LINE.matcher(text);
    return line.find()
        ? Optional.of(unit(line.group(1) == null ? line.group(2) : line.group(1)))
        : Optional.empty();
  }

  /** A unit as the catalogue of units spells it. */
  static String unit(String text) {
    String plain = squeeze(text);
    if (plain.matches("[(（\\[【].*[)）\\]】]")) {
      plain = plain.substring(1, plain.length() - 1);
    }
    return plain.replace('％', '%').replace('／', '/').replace("㎡", "平方米");
  }

  static boolean isUnit(String text) {
    String unit = unit(text);
    return !unit.isEmpty() && !unit.equals("1") && Units.parse(unit).isPresent();
  }

  /** Takes a unit in brackets (粮食产量(万吨)), or a last %, off a label. */
  static Named split(String label) {
    String plain = squeeze(label);
    Matcher m = IN_BRACKETS.matcher(plain);
    while (m.find()) {
      if (isUnit(m.group(1))) {
        return new Named(
            plain.substring(0, m.start()) + plain.substring(m.end()), unit(m.group(1)));
      }
    }
    if (plain.length() > 1 && (plain.endsWith("%") || plain.endsWith("％"))) {
      return new Named(plain.substring(0, plain.length() - 1), "%");
    }
    return new Named(plain, "");
  }

  /** Whether a cell looks like a figure, or like a mark for none. */
  static boolean isFigure(SheetCell cell) {
    return switch (cell.kind()) {
      case NUMBER, PERCENT, ERROR, UNCALCULATED, TOO_LONG -> true;
      case TEXT -> FIGURE.matcher(cell.text()).matches() || MARK.matcher(cell.text()).matches();
      case DATE -> false;
    };
  }
}
