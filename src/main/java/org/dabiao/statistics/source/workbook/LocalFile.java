package org.dabiao.statistics.source.workbook;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.conf.Configuration;

/** A file on this machine: workbooks are read here and there, not from first to last byte. */
final class LocalFile implements Closeable {
  private final File file;
  private final boolean copied;

  private LocalFile(File file, boolean copied) {
    this.file = file;
    this.copied = copied;
  }

  /** The file of an address: itself when it is local, else a copy that goes when it is closed. */
  static LocalFile of(String address, Configuration hadoop) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(address);
    String scheme = path.toUri().getScheme();
    if (scheme == null || scheme.equals("file")) {
      return new LocalFile(new File(path.toUri().getPath()), false);
    }
    Path copy = Files.createTempFile("dabiao", ".workbook");
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.delete(copy);
      throw e;
    }
    return new LocalFile(copy.toFile(), true);
  }

  File file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    if (copied) {
      Files.delete(file.toPath());
    }
  }
}
