package org.dabiao.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * The texts of one workbook, each in its table once. POI finds that out, too, but writes a text as
 * XML each time to look for it, and most texts of a report stand in many cells.
 */
final class SharedTexts {
  private final Map<String, String> numbers = new HashMap<>();

  /** Puts a text into a cell; what a formula has given stays with its cell. */
  void put(Cell cell, String text) {
    if (cell instanceof XSSFCell plain && plain.getCellType() != CellType.FORMULA) {
      plain.getCTCell().setV(numbers.computeIfAbsent(text, t -> number(plain, t)));
      plain.getCTCell().setT(STCellType.S);
    } else {
      cell.setCellValue(text);
    }
  }

  private static String number(XSSFCell cell, String text) {
    return Integer.toString(
        cell.getSheet()
            .getWorkbook()
            .getSharedStringSource()
            .addSharedStringItem(new XSSFRichTextString(text)));
  }
}
