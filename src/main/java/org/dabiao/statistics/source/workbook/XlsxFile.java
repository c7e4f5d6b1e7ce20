package org.dabiao.statistics.source.workbook;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** An .xlsx workbook (ECMA-376, transitional or strict). */
final class XlsxFile implements WorkbookFile {
  private final PackedParts parts;
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final CellFormats formats = new CellFormats();
  private SharedStrings strings = SharedStrings.none();
  private boolean from1904;

  private XlsxFile(PackedParts parts) {
    this.parts = parts;
  }

  static XlsxFile open(File file) throws IOException {
    PackedParts parts = new PackedParts(file);
    XlsxFile workbook = new XlsxFile(parts);
    try {
      parts.requireWorkbook();
      workbook.readBook();
    } catch (XMLStreamException e) {
      parts.close();
      throw WorkbookFault.damaged(e.getMessage());
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
    return workbook;
  }

  private void readBook() throws IOException, XMLStreamException {
    String book = parts.related("", "officeDocument").orElse("xl/workbook.xml");
    Map<String, PackedParts.Relation> relations = parts.relations(book);
    try (XmlPart xml = parts.xml(book)) {
      while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
        if (xml.starts("workbookPr")) {
          from1904 = xml.flag("date1904");
        } else if (xml.starts("sheet")) {
          sheet(xml, relations);
        }
      }
    }
    Optional<String> texts = parts.related(book, "sharedStrings").filter(parts::has);
    if (texts.isPresent()) {
      try (XmlPart xml = parts.xml(texts.get())) {
        strings = SharedStrings.read(xml);
      }
    }
    Optional<String> styles = parts.related(book, "styles").filter(parts::has);
    if (styles.isPresent()) {
      try (XmlPart xml = parts.xml(styles.get())) {
        readStyles(xml);
      }
    }
  }

  /** Chart sheets hold no cells and are passed over. */
  private void sheet(XmlPart xml, Map<String, PackedParts.Relation> relations) {
    PackedParts.Relation part = relations.get(relationId(xml));
    if (part != null && part.type().endsWith("/worksheet")) {
      boolean hidden = !xml.attribute("state", "visible").equals("visible");
      names.put(sheets.size(), part.target());
      sheets.add(new SheetInfo(sheets.size(), xml.attribute("name", ""), hidden));
    }
  }

  private static String relationId(XmlPart xml) {
    return xml.attribute("id", "");
  }

  private void readStyles(XmlPart xml) throws XMLStreamException {
    boolean cellStyles = false;
    while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.starts("numFmt")) {
        formats.code(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
      } else if (xml.starts("cellXfs")) {
        cellStyles = true;
      } else if (xml.ends("cellXfs")) {
        cellStyles = false;
      } else if (cellStyles && xml.starts("xf")) {
        formats.style(xml.number("numFmtId", 0));
      }
    }
  }

  @Override
  public List<SheetInfo> sheets() {
    return sheets;
  }

  @Override
  public SheetStream open(SheetInfo sheet) throws IOException {
    try {
      return new XlsxSheet(parts.xml(names.get(sheet.index())), strings, formats, from1904);
    } catch (XMLStreamException e) {
      throw WorkbookFault.damaged(e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
