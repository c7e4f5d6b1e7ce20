package org.dabiao.statistics.source.workbook;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipException;
import org.dabiao.reference.Reason;

/** What a file is, by its first bytes: names lie. */
enum FileKind {
  PACKED,
  COMPOUND;

  private static final int SNIFFED = 512;
  private static final String EXPECTED = ".xlsx | .xls";

  /**
   * Opens a workbook of either kind.
   *
   * @throws WorkbookFault when it is none, or damaged
   */
  static WorkbookFile open(File file) throws IOException {
    try {
      return switch (of(file)) {
        case PACKED -> XlsxFile.open(file);
        case COMPOUND -> XlsFile.open(file);
      };
    } catch (ZipException e) {
      throw WorkbookFault.damaged(e.getMessage());
    }
  }

  private static FileKind of(File file) throws IOException {
    byte[] head;
    try (InputStream in = new FileInputStream(file)) {
      head = in.readNBytes(SNIFFED);
    }
    if (head.length == 0) {
      throw new WorkbookFault(Reason.EMPTY_FILE, 0, "", "", EXPECTED);
    }
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (latin.startsWith("PK\3\4") || latin.startsWith("PK\5\6")) {
      return PACKED;
    }
    if (latin.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return COMPOUND;
    }
    throw refused(text(latin));
  }

  private static String text(String latin) {
    String plain = latin.replaceFirst("^\u00EF\u00BB\u00BF", "").strip();
    String lower = plain.toLowerCase(Locale.ROOT);
    if (lower.contains("<html") || lower.startsWith("<table") || lower.startsWith("<!doctype")) {
      return "HTML";
    }
    if (lower.startsWith("<?xml") || lower.startsWith("<")) {
      return "XML";
    }
    if (lower.startsWith("%pdf")) {
      return "PDF";
    }
    boolean binary = latin.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    return binary ? "?" : "CSV";
  }

  /** The file is something else. */
  static WorkbookFault refused(String what) {
    return new WorkbookFault(Reason.NOT_A_WORKBOOK, 0, "", what, EXPECTED);
  }
}
