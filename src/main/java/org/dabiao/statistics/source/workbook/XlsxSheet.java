package org.dabiao.statistics.source.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.dabiao.statistics.source.workbook.SheetCell.Kind;

/** The rows of one .xlsx sheet, pulled out of its XML one by one. */
final class XlsxSheet implements WorkbookFile.SheetStream {
  private final XmlPart xml;
  private final SharedStrings strings;
  private final CellFormats formats;
  private final boolean from1904;
  private final SheetShape shape = new SheetShape();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private int lastRow;
  private boolean ended;

  XlsxSheet(XmlPart xml, SharedStrings strings, CellFormats formats, boolean from1904) {
    this.xml = xml;
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
  }

  @Override
  public SheetRow next() throws IOException {
    try {
      while (!ended) {
        if (xml.next() == XMLStreamConstants.END_DOCUMENT) {
          ended = true;
        } else if (xml.starts("row")) {
          SheetRow row = row();
          if (!row.isBlank()) {
            return row;
          }
        } else if (xml.starts("col")) {
          column();
        } else if (xml.starts("mergeCell")) {
          merge(xml.attribute("ref", ""));
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw WorkbookFault.damaged(e.getMessage());
    }
  }

  private void column() {
    if (xml.flag("hidden")) {
      int first = xml.number("min", 1);
      int last = xml.number("max", first);
      if (first < 1 || last < first) {
        throw WorkbookFault.damaged("col min=" + first + " max=" + last);
      }
      shape.hide(first - 1, last - 1);
    }
  }

  private void merge(String area) {
    int colon = area.indexOf(':');
    if (colon > 0) {
      String first = area.substring(0, colon);
      String last = area.substring(colon + 1);
      shape.merge(row(first), row(last), column(first), column(last));
    }
  }

  private SheetRow row() throws XMLStreamException {
    int number = xml.number("r", lastRow + 1);
    if (number <= lastRow || number > WorkbookFile.ROWS) {
      throw WorkbookFault.damaged("row r=\"" + number + "\"");
    }
    lastRow = number;
    boolean hidden = xml.flag("hidden");
    List<SheetCell> cells = new ArrayList<>();
    int column = -1;
    for (int event = xml.next(); !xml.ends("row"); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.starts("c")) {
        String reference = xml.attribute("r", "");
        int at = reference.isEmpty() ? column + 1 : column(reference);
        if (at <= column || at >= WorkbookFile.COLUMNS) {
          throw WorkbookFault.damaged("c r=\"" + reference + "\"");
        }
        column = at;
        SheetCell cell = cell(column);
        if (cell != null) {
          cells.add(cell);
        }
      }
    }
    return new SheetRow(number, hidden, cells);
  }

  private SheetCell cell(int column) throws XMLStreamException {
    String type = xml.attribute("t", "n");
    int style = xml.number("s", 0);
    boolean calculated = false;
    text.setLength(0);
    formula.setLength(0);
    StringBuilder into = null;
    for (int event = xml.next(); !xml.ends("c"); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.starts("is")) {
          SharedStrings.item(xml, "is", text);
        } else {
          into = xml.starts("v") ? text : xml.starts("f") ? formula : null;
          calculated |= into == formula;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        into = null;
      } else if (into != null) {
        xml.text(into);
      }
    }
    if (calculated && text.isEmpty() && !type.equals("str")) {
      return new SheetCell(column, Kind.UNCALCULATED, "=" + SheetCell.cut(formula.toString()));
    }
    return value(column, type, style);
  }

  private SheetCell value(int column, String type, int style) {
    if (text.isEmpty()) {
      return null;
    }
    String stored = text.toString();
    return switch (type) {
      case "s" -> SheetCell.text(column, strings.get(stored));
      case "str", "inlineStr" -> SheetCell.text(column, SharedStrings.plain(stored));
      case "e" -> new SheetCell(column, Kind.ERROR, SheetCell.cut(stored));
      case "b" -> SheetCell.text(column, stored.equals("1") ? "TRUE" : "FALSE");
      case "d" ->
          new SheetCell(column, Kind.DATE, stored.substring(0, Math.min(10, text.length())));
      default ->
          stored.length() > SheetCell.LONGEST
              ? SheetCell.text(column, stored)
              : NumberText.cell(column, stored, formats.of(style), from1904);
    };
  }

  /** The column of a reference: D7 is 3. */
  private static int column(String reference) {
    int column = 0;
    int i = reference.startsWith("$") ? 1 : 0;
    for (; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      if (column > WorkbookFile.COLUMNS) {
        throw WorkbookFault.damaged("r=\"" + SheetCell.cut(reference) + "\"");
      }
    }
    return column - 1;
  }

  /** The row of a reference: D7 is 7. */
  private static int row(String reference) {
    String digits = reference.toUpperCase(Locale.ROOT).replaceAll("[$A-Z]", "");
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw WorkbookFault.damaged("ref=\"" + SheetCell.cut(reference) + "\"");
    }
  }

  @Override
  public SheetShape shape() {
    return shape;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
