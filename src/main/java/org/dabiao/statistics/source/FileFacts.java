package org.dabiao.statistics.source;

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

/**
 * What one pass over a file's bytes tells: the manifest's size and digest, and whether a quoted
 * cell holds a line break, which decides how the file may be split.
 *
 * @param bytes size
 * @param sha256 digest of its bytes, in hex
 * @param quotedLineBreak whether a line break stands between quotes
 */
public record FileFacts(long bytes, String sha256, boolean quotedLineBreak) {
  /** Of an input that is no file. */
  public static final FileFacts NONE = new FileFacts(0, "", false);

  private static final int BUFFER = 1 << 16;

  /** Reads the file once. */
  public static FileFacts of(String uri, Configuration hadoop) throws IOException {
    Path path = new Path(uri);
    MessageDigest digest = newDigest();
    long bytes = 0;
    boolean quoted = false;
    boolean broken = false;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = open(path, hadoop)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        bytes += n;
        for (int i = 0; i < n; i++) {
          quoted ^= buffer[i] == '"';
          broken |= quoted && buffer[i] == '\n';
        }
      }
    }
    return new FileFacts(bytes, HexFormat.of().formatHex(digest.digest()), broken);
  }

  static InputStream open(Path path, Configuration hadoop) throws IOException {
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
}
