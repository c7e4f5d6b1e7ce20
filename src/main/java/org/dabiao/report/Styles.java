package org.dabiao.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.reference.Language;

/** The workbook's styles, each made once and only when a cell needs it. */
final class Styles {
  private static final int HEADER_FILL = 0xE9E5DC;
  private static final int ILLUSTRATIVE_FILL = 0xFFF7DF;
  private static final int NO_FILL = -1;
  private static final int BLACK = 0x1D1D1B;
  private static final int LINK = 0x1A4B8C;
  private static final int LINE = 0xD6D3CC;

  /** The looks that a cell may have. */
  enum Look {
    TITLE,
    SENTENCE,
    WARNING,
    HEADER,
    HEADER_NUMBER,
    PLAIN,
    QUOTED,
    PROSE,
    QUOTED_PROSE,
    NUMBER,
    STRONG,
    LINK,
    QUOTED_LINK,
    LINKED_NUMBER
  }

  private record Key(Look look, String format, int fill, int ink) {}

  private final XSSFWorkbook workbook;
  private final String font;
  private final Map<Key, CellStyle> styles = new HashMap<>();
  private final Map<Key, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook, Language language) {
    this.workbook = workbook;
    this.font = language == Language.ZH ? "Microsoft YaHei" : "Calibri";
  }

  CellStyle of(Look look) {
    return style(new Key(look, "", isHeader(look) ? HEADER_FILL : NO_FILL, BLACK));
  }

  /** A look outside tables with a format for its number. */
  CellStyle of(Look look, String format) {
    return style(new Key(look, format, NO_FILL, BLACK));
  }

  private static boolean isHeader(Look look) {
    return look == Look.HEADER || look == Look.HEADER_NUMBER;
  }

  /** A look in a row of a table; rows on illustrative figures have a ground of their own. */
  CellStyle inRow(Look look, String format, RowKind kind) {
    int fill = kind == RowKind.ILLUSTRATIVE ? ILLUSTRATIVE_FILL : NO_FILL;
    return style(new Key(look, format, fill, isLink(look) ? LINK : BLACK));
  }

  private static boolean isLink(Look look) {
    return look == Look.LINK || look == Look.QUOTED_LINK || look == Look.LINKED_NUMBER;
  }

  CellStyle ofVerdict(Mark mark) {
    return style(new Key(Look.PLAIN, "", mark.fill(), mark.ink()));
  }

  /** Whether a row rests on illustrative figures. */
  enum RowKind {
    SOURCED,
    ILLUSTRATIVE
  }

  private CellStyle style(Key key) {
    CellStyle known = styles.get(key);
    if (known == null) {
      known = make(key);
      styles.put(key, known);
    }
    return known;
  }

  private CellStyle make(Key key) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(key));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (key.fill != NO_FILL) {
      style.setFillForegroundColor(color(key.fill));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (!key.format.isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
    }
    switch (key.look) {
      case TITLE -> {}
      case SENTENCE, WARNING -> style.setWrapText(true);
      case HEADER, HEADER_NUMBER -> {
        style.setAlignment(
            key.look == Look.HEADER ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setIndention((short) (key.look == Look.HEADER ? 1 : 0));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(color(BLACK));
      }
      case PLAIN, LINK, QUOTED, QUOTED_LINK, PROSE, QUOTED_PROSE -> {
        style.setWrapText(key.look == Look.PROSE || key.look == Look.QUOTED_PROSE);
        style.setQuotePrefixed(
            key.look == Look.QUOTED
                || key.look == Look.QUOTED_PROSE
                || key.look == Look.QUOTED_LINK);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        line(style);
      }
      case NUMBER, STRONG, LINKED_NUMBER -> {
        style.setAlignment(HorizontalAlignment.RIGHT);
        line(style);
      }
    }
    return style;
  }

  private static void line(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBottomBorderColor(color(LINE));
  }

  private XSSFFont font(Key key) {
    boolean bold =
        switch (key.look) {
          case TITLE, WARNING, HEADER, HEADER_NUMBER, STRONG -> true;
          default -> key.ink != BLACK && !isLink(key.look);
        };
    int size = key.look == Look.TITLE ? 16 : 10;
    Key face = new Key(bold ? Look.STRONG : Look.PLAIN, "", size, key.ink);
    return fonts.computeIfAbsent(
        face,
        f -> {
          XSSFFont made = workbook.createFont();
          made.setFontName(font);
          made.setFontHeightInPoints((short) size);
          made.setBold(bold);
          made.setColor(color(key.ink));
          return made;
        });
  }

  private static XSSFColor color(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
