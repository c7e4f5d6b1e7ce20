package org.dabiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.dabiao.report.Styles.Look;
import org.dabiao.report.Styles.RowKind;

/** Writes cells of one workbook with their types and formats. */
final class CellWriter {
  private static final int LONGEST_TEXT = 32_767;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Styles styles;
  private final CreationHelper helper;
  private final SharedTexts texts = new SharedTexts();

  CellWriter(Styles styles, CreationHelper helper) {
    this.styles = styles;
    this.helper = helper;
  }

  /**
   * Writes the cell.
   *
   * @return how wide it is, in characters of a digit's width
   */
  int write(Row row, int column, Cell cell, RowKind kind) {
    row.createCell(column);
    if (cell instanceof Cell.Linked linked) {
      return linked(row, column, linked, kind);
    }
    return content(row, column, cell, kind, Look.PLAIN);
  }

  private int linked(Row row, int column, Cell.Linked linked, RowKind kind) {
    int width = content(row, column, linked.cell(), kind, Look.LINK);
    Hyperlink link = helper.createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(linked.place());
    row.getCell(column).setHyperlink(link);
    return width;
  }

  private int content(Row row, int column, Cell cell, RowKind kind, Look plain) {
    if (cell instanceof Cell.Formula formula) {
      // The formula first: the value is then kept as its result.
      row.getCell(column).setCellFormula(formula.formula());
      return content(row, column, formula.result(), kind, plain);
    }
    if (cell instanceof Cell.Text text) {
      return words(row, column, text.words(), kind, plain);
    }
    if (cell instanceof Cell.Prose prose) {
      return words(row, column, prose.words(), kind, Look.PROSE);
    }
    Look number = plain == Look.LINK ? Look.LINKED_NUMBER : Look.NUMBER;
    if (cell instanceof Cell.Figure figure) {
      return figure(row, column, figure, kind, number);
    }
    if (cell instanceof Cell.Rate rate) {
      return rate(row, column, rate.percent(), kind, number);
    }
    if (cell instanceof Cell.Count count) {
      String format = count.number() < 10_000 ? "0" : "#,##0";
      return number(row, column, BigDecimal.valueOf(count.number()), format, kind, number);
    }
    if (cell instanceof Cell.Judged judged) {
      var target = row.getCell(column);
      texts.put(target, judged.word());
      target.setCellStyle(styles.ofVerdict(Mark.of(judged.verdict())));
      return Widths.of(judged.word());
    }
    if (cell instanceof Cell.Address address) {
      return address(row, column, address.url(), kind);
    }
    throw new IllegalArgumentException(cell.toString());
  }

  private int words(Row row, int column, String words, RowKind kind, Look look) {
    var cell = row.getCell(column);
    cell.setCellStyle(styles.inRow(isRisky(words) ? quoted(look) : look, "", kind));
    if (!words.isEmpty()) {
      texts.put(cell, words.length() > LONGEST_TEXT ? cut(words) : words);
    } else {
      emptyResult(row, column);
    }
    return Widths.of(words);
  }

  private int figure(Row row, int column, Cell.Figure figure, RowKind kind, Look look) {
    if (figure.value() == null) {
      return empty(row, column, figures(figure.decimals()), kind);
    }
    int digits =
        Math.min(figure.decimals(), Math.max(0, figure.value().stripTrailingZeros().scale()));
    return number(row, column, figure.value(), figures(digits), kind, look);
  }

  private static String figures(int digits) {
    return digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
  }

  /** The format has as many decimals as it takes not to show a rate short of 100 % as 100 %. */
  private int rate(Row row, int column, BigDecimal percent, RowKind kind, Look look) {
    if (percent == null) {
      return empty(row, column, "0.0%", kind);
    }
    int digits = 1;
    while (digits < 6
        && percent.compareTo(HUNDRED) < 0
        && percent.setScale(digits, RoundingMode.HALF_UP).compareTo(HUNDRED) == 0) {
      digits++;
    }
    String format = "0." + "0".repeat(digits) + "%";
    return number(row, column, percent.movePointLeft(2), format, kind, look);
  }

  private int number(
      Row row, int column, BigDecimal value, String format, RowKind kind, Look look) {
    var cell = row.getCell(column);
    cell.setCellValue(value.doubleValue());
    cell.setCellStyle(styles.inRow(look, format, kind));
    int whole = Math.max(1, value.precision() - value.scale());
    return whole + whole / 3 + format.length() - format.indexOf('.') + 1;
  }

  private int empty(Row row, int column, String format, RowKind kind) {
    row.getCell(column).setCellStyle(styles.inRow(Look.NUMBER, format, kind));
    emptyResult(row, column);
    return 0;
  }

  /** A formula without a result would count as 0. */
  private static void emptyResult(Row row, int column) {
    var cell = row.getCell(column);
    if (cell.getCellType() == CellType.FORMULA) {
      cell.setCellValue("");
    }
  }

  private int address(Row row, int column, String url, RowKind kind) {
    Optional<String> web = Links.web(url);
    if (web.isEmpty()) {
      return words(row, column, url, kind, Look.PLAIN);
    }
    var cell = row.getCell(column);
    texts.put(cell, url);
    cell.setCellStyle(styles.inRow(Look.LINK, "", kind));
    Hyperlink link = helper.createHyperlink(HyperlinkType.URL);
    link.setAddress(web.get());
    cell.setHyperlink(link);
    return Widths.of(url);
  }

  /** Text that a spreadsheet might take for a formula when it is typed or saved as CSV. */
  static boolean isRisky(String words) {
    return !words.isEmpty() && "=+-@\t\r\n|".indexOf(words.charAt(0)) >= 0;
  }

  private static Look quoted(Look look) {
    return look == Look.PROSE
        ? Look.QUOTED_PROSE
        : look == Look.LINK ? Look.QUOTED_LINK : Look.QUOTED;
  }

  private static String cut(String words) {
    return words.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
