package org.dabiao.statistics.source.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.dabiao.reference.Reason;

/**
 * One part of a packed workbook as it is unpacked. Refuses parts that grow out of all proportion
 * (zip bombs), tags without an end, and parts whose checksum does not fit.
 */
final class GuardedStream extends FilterInputStream {
  /** Up to here any proportion will do. */
  private static final long HARMLESS = 64L << 20;

  /** Sheets of equal figures pack to about a fiftieth; bombs to a thousandth. */
  private static final long LARGEST_RATIO = 200;

  /** A tag longer than this is no tag: the parser would hold all of it. */
  private static final int LONGEST_TAG = 4 << 20;

  private final ZipEntry entry;
  private final CRC32 checksum = new CRC32();
  private long read;
  private int tag = -1;

  GuardedStream(InputStream in, ZipEntry entry) {
    super(in);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    if (n < 0) {
      if (entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
        throw WorkbookFault.damaged(entry.getName() + ": CRC-32");
      }
      return n;
    }
    checksum.update(buffer, offset, n);
    read += n;
    if (read > HARMLESS && read / LARGEST_RATIO > entry.getCompressedSize()) {
      throw bomb(entry.getName());
    }
    for (int i = offset; i < offset + n; i++) {
      if (buffer[i] == '<') {
        tag = 0;
      } else if (buffer[i] == '>') {
        tag = -1;
      } else if (tag >= 0 && ++tag > LONGEST_TAG) {
        throw bomb(entry.getName());
      }
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    return read(new byte[(int) Math.min(n, 8192)], 0, (int) Math.min(n, 8192));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  static WorkbookFault bomb(String what) {
    return new WorkbookFault(Reason.WORKBOOK_TOO_LARGE, 0, "", what, "");
  }
}
