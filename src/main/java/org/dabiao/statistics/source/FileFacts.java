package org.dabiao.statistics.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * What one pass over a file's bytes tells: the manifest's size and digest, and what it is as a
 * text.
 *
 * @param bytes size
 * @param sha256 digest of its bytes, in hex
 * @param text what it is as a text, unpacked when it is compressed
 * @param damage why it could not be unpacked to its end; empty when it could
 */
public record FileFacts(long bytes, String sha256, TextFacts text, String damage) {
  /** Of an input that is no file. */
  public static final FileFacts NONE = new FileFacts(0, "", TextFacts.NONE, "");

  private static final int BUFFER = 1 << 16;

  /** Reads the file once. */
  public static FileFacts of(String uri, Configuration hadoop) throws IOException {
    Path path = new Path(uri);
    TextScan scan = new TextScan();
    String damage = "";
    try (Digested raw = new Digested(file(path, hadoop))) {
      try {
        InputStream in = unpacked(path, raw, hadoop);
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          scan.read(buffer, n);
        }
      } catch (IOException | RuntimeException e) {
        if (!isCompressed(path)) {
          throw e;
        }
        // Hadoop's decompressors throw either kind; the digest is still of the whole file.
        damage = String.valueOf(e.getMessage());
      }
      raw.transferTo(java.io.OutputStream.nullOutputStream());
      return new FileFacts(
          raw.bytes, HexFormat.of().formatHex(raw.digest.digest()), scan.facts(), damage);
    }
  }

  /** The file's text, unpacked. */
  static InputStream open(Path path, Configuration hadoop) throws IOException {
    return unpacked(path, file(path, hadoop), hadoop);
  }

  private static boolean isCompressed(Path path) {
    return path.getName().matches("(?i).*\\.(gz|bz2)");
  }

  private static InputStream unpacked(Path path, InputStream raw, Configuration hadoop)
      throws IOException {
    return isCompressed(path)
        ? new CompressionCodecFactory(hadoop).getCodec(path).createInputStream(raw)
        : raw;
  }

  private static InputStream file(Path path, Configuration hadoop) throws IOException {
    URI uri = path.toUri();
    if (uri.getScheme() == null || uri.getScheme().equals("file")) {
      return Files.newInputStream(java.nio.file.Path.of(uri.getPath()));
    }
    FileSystem files = path.getFileSystem(hadoop);
    return files.open(path);
  }

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Counts and digests what is read. */
  private static final class Digested extends FilterInputStream {
    private final MessageDigest digest = newDigest();
    private long bytes;

    private Digested(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      if (n > 0) {
        digest.update(buffer, offset, n);
        bytes += n;
      }
      return n;
    }
  }
}
