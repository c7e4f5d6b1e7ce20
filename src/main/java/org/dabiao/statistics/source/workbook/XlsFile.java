package org.dabiao.statistics.source.workbook;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dabiao.reference.Reason;

/** An .xls workbook (BIFF8, since Excel 97), as the stream of its records. */
final class XlsFile implements WorkbookFile {
  private static final String ENCRYPTED_PART = "EncryptedPackage";
  private static final String OLD_PART = "Book";

  private final POIFSFileSystem files;
  private final String part;
  private final List<SheetInfo> sheets = new ArrayList<>();

  /** For each sheet, how many others stand before it in the stream. */
  private final List<Integer> order = new ArrayList<>();

  private final CellFormats formats = new CellFormats();
  private SSTRecord strings;
  private boolean from1904;

  private XlsFile(POIFSFileSystem files, String part) {
    this.files = files;
    this.part = part;
  }

  static XlsFile open(File file) throws IOException {
    POIFSFileSystem files = guarded(() -> new POIFSFileSystem(file, true));
    try {
      XlsFile workbook = new XlsFile(files, part(files));
      guarded(
          () -> {
            workbook.readBook();
            return workbook;
          });
      return workbook;
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private static String part(POIFSFileSystem files) {
    Set<String> names = files.getRoot().getEntryNames();
    if (names.contains(ENCRYPTED_PART)) {
      throw encrypted();
    }
    return List.of("Workbook", "WORKBOOK", "BOOK").stream()
        .filter(names::contains)
        .findFirst()
        .orElseThrow(() -> FileKind.refused(names.contains(OLD_PART) ? "Excel 5.0/95" : "OLE2"));
  }

  private void readBook() throws IOException {
    List<BoundSheetRecord> bound = new ArrayList<>();
    RecordFactoryInputStream records = records();
    for (Record r = records.nextRecord(); !(r instanceof EOFRecord); r = records.nextRecord()) {
      if (r == null) {
        throw WorkbookFault.damaged("EOF");
      }
      if (r instanceof BoundSheetRecord sheet) {
        bound.add(sheet);
      } else if (r instanceof SSTRecord sst) {
        strings = sst;
      } else if (r instanceof FormatRecord format) {
        formats.code(format.getIndexCode(), format.getFormatString());
      } else if (r instanceof ExtendedFormatRecord style) {
        formats.style(style.getFormatIndex());
      } else if (r instanceof DateWindow1904Record window) {
        from1904 = window.getWindowing() == 1;
      }
    }
    List<BoundSheetRecord> placed = new ArrayList<>(bound);
    placed.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
    for (BoundSheetRecord sheet : bound) {
      boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
      sheets.add(new SheetInfo(sheets.size(), sheet.getSheetname(), hidden));
      order.add(placed.indexOf(sheet));
    }
  }

  private RecordFactoryInputStream records() throws IOException {
    return new RecordFactoryInputStream(files.createDocumentInputStream(part), false);
  }

  @Override
  public List<SheetInfo> sheets() {
    return sheets;
  }

  @Override
  public SheetStream open(SheetInfo sheet) throws IOException {
    int before = order.get(sheet.index()) + 1;
    return guarded(
        () -> {
          RecordFactoryInputStream records = records();
          int depth = 0;
          int begun = -1;
          for (Record r = records.nextRecord(); r != null; r = records.nextRecord()) {
            if (r instanceof BOFRecord) {
              begun += depth++ == 0 ? 1 : 0;
              if (begun == before) {
                return new XlsSheet(records, strings, formats, from1904);
              }
            } else if (r instanceof EOFRecord) {
              depth--;
            }
          }
          throw WorkbookFault.damaged(sheet.name());
        });
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private static WorkbookFault encrypted() {
    return new WorkbookFault(Reason.ENCRYPTED_WORKBOOK, 0, "", "", "");
  }

  /** Something that reads records. */
  @FunctionalInterface
  interface Reading<T> {
    T run() throws IOException;
  }

  /** Reads records: damaged ones make POI throw nearly anything. */
  static <T> T guarded(Reading<T> reading) throws IOException {
    try {
      return reading.run();
    } catch (WorkbookFault e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw encrypted();
    } catch (IOException | RuntimeException e) {
      throw WorkbookFault.damaged(e.getMessage());
    }
  }
}
