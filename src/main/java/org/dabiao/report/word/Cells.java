package org.dabiao.report.word;

import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Word opens a document only when every table cell ends with a paragraph. */
final class Cells {
  private Cells() {}

  /** Adds the paragraphs that were left out with what a condition left out. */
  static void mend(XWPFDocument document) {
    mend((IBody) document);
    document.getHeaderList().forEach(Cells::mend);
    document.getFooterList().forEach(Cells::mend);
  }

  private static void mend(IBody body) {
    for (XWPFTable table : body.getTables()) {
      for (XWPFTableRow row : table.getRows()) {
        for (XWPFTableCell cell : row.getTableCells()) {
          mend(cell);
          int last = cell.getBodyElements().size() - 1;
          if (last < 0
              || cell.getBodyElements().get(last).getElementType() != BodyElementType.PARAGRAPH) {
            cell.addParagraph();
          }
        }
      }
    }
  }
}
