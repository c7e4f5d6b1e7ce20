package org.dabiao.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Templates that are changed for a test. */
final class TestTemplates {
  private TestTemplates() {}

  /** A Word file with other words in its body. */
  static byte[] replaced(byte[] file, String words, String others) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] part = from.readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            entry.getName().equals("word/document.xml")
                ? new String(part, StandardCharsets.UTF_8)
                    .replace(words, others)
                    .getBytes(StandardCharsets.UTF_8)
                : part);
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
