package org.dabiao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Copies a zip file without the times of its entries, so that equal contents are equal bytes. */
public final class StableZip {
  /** Not the format's very first moment, which Java stores together with the time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  /** Copies the entries as they are packed, in their order. */
  public static void copy(byte[] zip, OutputStream out) throws IOException {
    try (ZipFile from =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .setIgnoreLocalFileHeader(true)
                .get();
        ZipArchiveOutputStream to = new ZipArchiveOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
        ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
        copy.setMethod(entry.getMethod());
        copy.setSize(entry.getSize());
        copy.setCompressedSize(entry.getCompressedSize());
        copy.setCrc(entry.getCrc());
        copy.setTimeLocal(NO_TIME);
        try (InputStream packed = from.getRawInputStream(entry)) {
          to.addRawArchiveEntry(copy, packed);
        }
      }
    }
  }
}
