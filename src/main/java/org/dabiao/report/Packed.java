package org.dabiao.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * The report in a second language, packed: the browser unpacks it when the reader asks for it. Two
 * languages side by side would double the page and what a screen reader has to keep apart.
 *
 * @param lang its language, as HTML writes it
 * @param title title of the window
 * @param packed its HTML, gzip in base64
 */
record Packed(String lang, String title, String packed) {

  static Packed of(Page page, String html) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length() / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, 1 << 16)) {
      gzip.write(html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Packed(
        page.lang(), page.title(), Base64.getEncoder().encodeToString(bytes.toByteArray()));
  }
}
