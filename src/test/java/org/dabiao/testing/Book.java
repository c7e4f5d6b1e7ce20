package org.dabiao.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook written in line: a line a row, cells between {@code |}. What looks like a number is
 * one, unless an apostrophe stands before it; {@code 5.5%} is a number shown as a percentage;
 * {@code @2023-12-31} a date; {@code =A1*2} a formula with its result, {@code !A1*2} one that was
 * never calculated. {@code <} is merged into the cell to its left, {@code ^} into the one above.
 */
public final class Book {
  private final Workbook book;

  private Book(Workbook book) {
    this.book = book;
  }

  public static Book xlsx() {
    return new Book(new XSSFWorkbook());
  }

  public static Book xls() {
    return new Book(new HSSFWorkbook());
  }

  /** Of either kind, by extension. */
  public static Book of(String name) {
    return name.endsWith(".xls") ? xls() : xlsx();
  }

  /** Adds a sheet; its last lines may not be blank. */
  public Book sheet(String name, String text) {
    Sheet sheet = book.createSheet(name);
    List<int[]> merged = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int r = 0; r < lines.length; r++) {
      String[] cells = lines[r].split("\\|", -1);
      Row row = sheet.createRow(r);
      for (int c = 0; c < cells.length; c++) {
        String cell = cells[c].strip();
        if (cell.equals("<") || cell.equals("^")) {
          merge(merged, r, c, cell.equals("<"));
        } else if (!cell.isEmpty()) {
          write(row.createCell(c), cell);
        }
      }
    }
    merged.forEach(m -> sheet.addMergedRegion(new CellRangeAddress(m[0], m[1], m[2], m[3])));
    return this;
  }

  /** Lets the merged area beside or above grow; a cell in a corner belongs to one that is there. */
  private static void merge(List<int[]> merged, int r, int c, boolean left) {
    int row = left ? r : r - 1;
    int column = left ? c - 1 : c;
    for (int[] m : merged) {
      if (m[0] <= row && row <= m[1] && m[2] <= column && column <= m[3]) {
        m[1] = Math.max(m[1], r);
        m[3] = Math.max(m[3], c);
        return;
      }
    }
    merged.add(new int[] {row, r, column, c});
  }

  private void write(Cell cell, String text) {
    if (text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (text.matches("-?\\d+(\\.\\d+)?%")) {
      cell.setCellValue(Double.parseDouble(text.substring(0, text.length() - 1)) / 100);
      format(cell, "0.0%");
    } else if (text.startsWith("@")) {
      cell.setCellValue(LocalDate.parse(text.substring(1)));
      format(cell, "yyyy-mm-dd");
    } else if (text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
      book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    } else if (text.startsWith("!")) {
      cell.setCellFormula(text.substring(1));
    } else {
      cell.setCellValue(text.startsWith("'") ? text.substring(1) : text);
    }
  }

  /** Gives a cell of the last sheet a number format. */
  public Book format(int row, int column, String code) {
    format(last().getRow(row - 1).getCell(column), code);
    return this;
  }

  private void format(Cell cell, String code) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(code));
    cell.setCellStyle(style);
  }

  /** Hides a row of the last sheet, the first being 1. */
  public Book hideRow(int row) {
    last().getRow(row - 1).setZeroHeight(true);
    return this;
  }

  /** Hides a column of the last sheet, A being 0. */
  public Book hideColumn(int column) {
    last().setColumnHidden(column, true);
    return this;
  }

  /** Hides the last sheet. */
  public Book hidden() {
    book.setSheetHidden(book.getNumberOfSheets() - 1, true);
    return this;
  }

  private Sheet last() {
    return book.getSheetAt(book.getNumberOfSheets() - 1);
  }

  /** The file. */
  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.write(out);
      book.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
