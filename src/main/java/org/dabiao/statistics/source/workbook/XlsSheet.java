package org.dabiao.statistics.source.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dabiao.statistics.source.workbook.SheetCell.Kind;

/** The rows of one .xls sheet, put together from its records. */
final class XlsSheet implements WorkbookFile.SheetStream {
  private final RecordFactoryInputStream records;
  private final SSTRecord strings;
  private final CellFormats formats;
  private final boolean from1904;
  private final SheetShape shape = new SheetShape();
  private final BitSet hidden = new BitSet();

  /** Cells of the row that is being put together. */
  private TreeMap<Integer, SheetCell> cells = new TreeMap<>();

  private int row = -1;

  /** Column of a formula whose text follows in a record of its own; -1: none. */
  private int awaited = -1;

  private int nested;
  private boolean ended;

  XlsSheet(
      RecordFactoryInputStream records, SSTRecord strings, CellFormats formats, boolean from1904) {
    this.records = records;
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
  }

  @Override
  public SheetRow next() throws IOException {
    return XlsFile.guarded(this::following);
  }

  private SheetRow following() {
    while (!ended) {
      Record record = records.nextRecord();
      SheetRow done = null;
      if (record == null || record instanceof EOFRecord && nested-- == 0) {
        ended = true;
        done = finished();
      } else if (record instanceof BOFRecord) {
        nested++;
      } else if (nested == 0) {
        done = read(record);
      }
      if (done != null && !done.isBlank()) {
        return done;
      }
    }
    return null;
  }

  /** Takes a record in; gives the row before it when it begins another one. */
  private SheetRow read(Record record) {
    if (record instanceof CellValueRecordInterface value) {
      SheetRow done = value.getRow() == row ? null : finished();
      row = value.getRow();
      SheetCell cell = cell(value);
      if (cell != null) {
        cells.put(cell.column(), cell);
      }
      return done;
    }
    if (record instanceof StringRecord text && awaited >= 0) {
      SheetCell cell = SheetCell.text(awaited, text.getString());
      if (cell != null) {
        cells.put(awaited, cell);
      }
      awaited = -1;
    } else if (record instanceof RowRecord info) {
      hidden.set(info.getRowNumber(), info.getZeroHeight());
    } else if (record instanceof ColumnInfoRecord info && info.getHidden()) {
      shape.hide(info.getFirstColumn(), info.getLastColumn());
    } else if (record instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        CellRangeAddress m = merged.getAreaAt(i);
        shape.merge(m.getFirstRow() + 1, m.getLastRow() + 1, m.getFirstColumn(), m.getLastColumn());
      }
    }
    return null;
  }

  private SheetRow finished() {
    SheetRow done =
        row < 0 ? null : new SheetRow(row + 1, hidden.get(row), List.copyOf(cells.values()));
    cells = new TreeMap<>();
    return done;
  }

  private SheetCell cell(CellValueRecordInterface value) {
    int column = value.getColumn();
    int style = value.getXFIndex();
    if (value instanceof NumberRecord number) {
      return number(column, number.getValue(), style);
    }
    if (value instanceof LabelSSTRecord label) {
      return SheetCell.text(column, strings.getString(label.getSSTIndex()).getString());
    }
    if (value instanceof LabelRecord label) {
      return SheetCell.text(column, label.getValue());
    }
    if (value instanceof BoolErrRecord constant) {
      return constant.isError()
          ? error(column, constant.getErrorValue())
          : SheetCell.text(column, constant.getBooleanValue() ? "TRUE" : "FALSE");
    }
    return value instanceof FormulaRecord formula ? result(column, formula, style) : null;
  }

  /** What a formula gave when it was last calculated. */
  private SheetCell result(int column, FormulaRecord formula, int style) {
    CellType type = formula.getCachedResultTypeEnum();
    if (type == CellType.NUMERIC) {
      return number(column, formula.getValue(), style);
    }
    if (type == CellType.ERROR) {
      return error(column, formula.getCachedErrorValue());
    }
    if (type == CellType.BOOLEAN) {
      return SheetCell.text(column, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
    }
    awaited = formula.hasCachedResultString() ? column : -1;
    return null;
  }

  private SheetCell number(int column, double value, int style) {
    return NumberText.cell(column, Double.toString(value), formats.of(style), from1904);
  }

  private static SheetCell error(int column, int code) {
    String text =
        FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    return new SheetCell(column, Kind.ERROR, text);
  }

  @Override
  public SheetShape shape() {
    return shape;
  }

  @Override
  public void close() {
    // The records stand in the file, which its workbook closes.
  }
}
