package org.dabiao.report;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dabiao.report.Styles.Look;
import org.dabiao.report.Styles.RowKind;

/** Writes a table as a sheet: one header row, typed cells, ready to filter and to print. */
final class TableSheet {
  private static final int MOST_ROWS = 1_048_575;
  private static final int FILTER_BUTTON = 3;
  private static final int HEADER_LINE = 2;
  private static final int WIDTH_OF_A_PAGE = 165;
  private static final int LONGEST_FOOTER = 80;

  private final Workbook workbook;
  private final Styles styles;
  private final CellWriter cells;
  private final String footer;

  TableSheet(Workbook workbook, Styles styles, String footer) {
    this.workbook = workbook;
    this.styles = styles;
    this.cells = new CellWriter(styles, workbook.getCreationHelper());
    this.footer = footer;
  }

  <T> Sheet write(Table<T> table) {
    Sheet sheet = workbook.createSheet(table.name());
    List<Column<T>> columns = table.columns();
    int[] widths = new int[columns.size()];
    Row header = sheet.createRow(0);
    header.setHeightInPoints(HEADER_LINE * 15f);
    for (int c = 0; c < widths.length; c++) {
      var cell = header.createCell(c);
      cell.setCellValue(columns.get(c).header());
      cell.setCellStyle(styles.of(isNumber(table, c) ? Look.HEADER_NUMBER : Look.HEADER));
      widths[c] = Widths.of(columns.get(c).header()) + FILTER_BUTTON;
    }
    int rows = Math.min(table.rows().size(), MOST_ROWS);
    for (int r = 0; r < rows; r++) {
      T entry = table.rows().get(r);
      Row row = sheet.createRow(r + 1);
      RowKind kind = table.illustrative().test(entry) ? RowKind.ILLUSTRATIVE : RowKind.SOURCED;
      for (int c = 0; c < widths.length; c++) {
        Cell cell = columns.get(c).cell().apply(entry);
        widths[c] = Math.max(widths[c], cells.write(row, c, cell, kind));
      }
    }
    int total = 0;
    for (int c = 0; c < widths.length; c++) {
      sheet.setColumnWidth(c, Widths.column(widths[c]));
      total += c < table.workings() ? Widths.column(widths[c]) / 256 : 0;
    }
    if (table.workings() < widths.length) {
      sheet.groupColumn(table.workings(), widths.length - 1);
    }
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, table.workings() - 1, 0, rows);
    sheet.createFreezePane(table.frozen(), 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, widths.length - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    if (table.frozen() > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.frozen() - 1));
    }
    page(sheet, 1 + total / WIDTH_OF_A_PAGE);
    return sheet;
  }

  private static <T> boolean isNumber(Table<T> table, int column) {
    Cell first = table.columns().get(column).cell().apply(table.rows().get(0)).shown();
    return first instanceof Cell.Figure
        || first instanceof Cell.Rate
        || first instanceof Cell.Count;
  }

  /** Paper: A4 across, so many pages wide and as many long as it takes. */
  void page(Sheet sheet, int pagesWide) {
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) pagesWide);
    setup.setFitHeight((short) 0);
    String name = footer.length() > LONGEST_FOOTER ? footer.substring(0, LONGEST_FOOTER) : footer;
    sheet.getFooter().setLeft(name.replace("&", "&&"));
    sheet.getFooter().setCenter(sheet.getSheetName().replace("&", "&&"));
    sheet.getFooter().setRight("&P / &N");
  }
}
