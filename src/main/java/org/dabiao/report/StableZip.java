package org.dabiao.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a zip file without the times of its entries, so that equal contents are equal bytes. */
public final class StableZip {
  /** Not the format's very first moment, which Java stores together with the time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  public static void copy(byte[] zip, OutputStream out) throws IOException {
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        to.putNextEntry(copy);
        from.transferTo(to);
        to.closeEntry();
      }
    }
  }
}
