package org.dabiao.statistics.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a file's bytes once for what they tell of the text: {@link TextFacts}.
 *
 * <p>A byte order mark decides. Else zero bytes on one side only of the pairs are UTF-16. Else each
 * line with bytes beyond ASCII is valid UTF-8 or not, and the more frequent kind decides between
 * UTF-8 and GB18030: nothing is guessed from a sample, and a file of one encoding with some lines
 * of another keeps its own.
 */
final class TextScan {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int FIRST = 16;

  /**
   * In UTF-16 every digit, comma and line break has a zero byte: far more than one in this many.
   */
  private static final int UTF_16_SHARE = 20;

  private static final Map<String, String> OTHER_FORMATS = otherFormats();

  private final byte[] first = new byte[FIRST];
  private final long[] zeros = new long[2];
  private long bytes;
  private boolean quoted;
  private boolean quotedLineBreak;
  private boolean lineBeyondAscii;
  private boolean lineBroken;
  private long linesUtf8;
  private long linesOther;

  /** Continuation bytes still to come, and the bounds of the next one. */
  private int due;

  private int least;
  private int most;

  void read(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      byte b = buffer[i];
      if (bytes < FIRST) {
        first[(int) bytes] = b;
      }
      if (b < 0 || due > 0) {
        lineBeyondAscii = true;
        utf8(b & 0xFF);
      }
      if (b == '"') {
        quoted = !quoted;
      } else if (b == '\n' || b == '\r') {
        quotedLineBreak |= quoted;
        endLine();
      } else if (b == 0) {
        zeros[(int) (bytes & 1)]++;
      }
      bytes++;
    }
  }

  /** Whether the line still is UTF-8: table 3-7 of the Unicode Standard. */
  private void utf8(int b) {
    if (due > 0) {
      lineBroken |= b < least || b > most;
      due = lineBroken ? 0 : due - 1;
      least = 0x80;
      most = 0xBF;
      return;
    }
    least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (b >= 0xC2 && b <= 0xDF) {
      due = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      due = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      due = 3;
    } else {
      lineBroken = true;
    }
  }

  private void endLine() {
    if (lineBeyondAscii) {
      if (lineBroken || due > 0) {
        linesOther++;
      } else {
        linesUtf8++;
      }
    }
    lineBeyondAscii = false;
    lineBroken = false;
    due = 0;
  }

  TextFacts facts() {
    endLine();
    Charset encoding = encoding();
    boolean wide = encoding == UTF_16LE || encoding == UTF_16BE;
    return new TextFacts(
        encoding,
        encoding == UTF_8 ? linesOther : 0,
        // A byte of a wide character may look like a quote: such a file is never split.
        quotedLineBreak && !quoted || wide,
        quoted && !wide,
        zeros[0] + zeros[1] > 0 && !wide,
        wide ? "" : otherFormat());
  }

  private Charset encoding() {
    String start = new String(first, ISO_8859_1);
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      return UTF_8;
    }
    if (start.startsWith("\u00FF\u00FE")) {
      return UTF_16LE;
    }
    if (start.startsWith("\u00FE\u00FF")) {
      return UTF_16BE;
    }
    if (bytes % 2 == 0 && zeros[0] == 0 && zeros[1] * UTF_16_SHARE > bytes) {
      return UTF_16LE;
    }
    if (bytes % 2 == 0 && zeros[1] == 0 && zeros[0] * UTF_16_SHARE > bytes) {
      return UTF_16BE;
    }
    return linesOther == 0 || linesUtf8 > linesOther ? UTF_8 : GB18030;
  }

  private String otherFormat() {
    String start = new String(first, 0, (int) Math.min(bytes, FIRST), ISO_8859_1);
    String text = start.replace("\u00EF\u00BB\u00BF", "").stripLeading();
    return OTHER_FORMATS.entrySet().stream()
        .filter(
            e ->
                Arrays.stream(e.getKey().split(" "))
                    .anyMatch(f -> start.startsWith(f) || text.startsWith(f)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> otherFormats() {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put("\u0089PNG", "PNG");
    formats.put("\u00FF\u00D8\u00FF", "JPEG");
    formats.put("GIF8", "GIF");
    formats.put("%PDF", "PDF");
    formats.put("PK\u0003\u0004", "ZIP (xlsx, docx)");
    formats.put("\u00D0\u00CF\u0011\u00E0", "xls");
    formats.put("\u001F\u008B", "gzip");
    formats.put("PAR1", "Parquet");
    formats.put("<!DOCTYPE <!doctype <html <HTML", "HTML");
    formats.put("<?xml", "XML");
    formats.put("{ [", "JSON");
    return formats;
  }
}
