package org.dabiao.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Reason;

/**
 * The text of a document: {@code .txt} in UTF-8 or GB18030, told apart by strict decoding, or
 * {@code .docx}, its paragraphs and table cells in their order, one a line.
 */
final class DocumentText {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private DocumentText() {}

  /** Whether the name is one of a document that can be read. */
  static boolean isDocument(String name) {
    return isWord(name) || name.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private static boolean isWord(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  /**
   * Reads a document.
   *
   * @param name its file name
   * @throws InputException when it is no text, or damaged
   */
  static String of(String name, byte[] bytes) {
    return isWord(name) ? word(name, bytes) : plain(name, bytes);
  }

  /** Decodes a text: valid UTF-8 is UTF-8, all else GB18030; a byte order mark is dropped. */
  static String plain(String name, byte[] bytes) {
    String text =
        decode(bytes, StandardCharsets.UTF_8)
            .or(() -> decode(bytes, GB18030))
            .filter(t -> t.indexOf('\0') < 0)
            .orElseThrow(() -> fault(name, "UTF-8 | GB18030"));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String word(String name, byte[] bytes) {
    StringBuilder text = new StringBuilder();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      append(document.getBodyElements(), text);
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw fault(name, "Word (.docx)");
    }
    return text.toString();
  }

  private static void append(List<IBodyElement> elements, StringBuilder text) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        text.append(paragraph.getText()).append('\n');
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            append(cell.getBodyElements(), text);
          }
        }
      } else if (element instanceof XWPFSDT control) {
        text.append(control.getContent().getText()).append('\n');
      }
    }
  }

  private static InputException fault(String name, String expected) {
    return new InputException(new InputFault(name, 0, "", "", Reason.NOT_A_TEXT, expected));
  }
}
