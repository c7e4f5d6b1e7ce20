package org.dabiao.statistics.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Size and digest of a folder. The digest is that of one line a file, in the order of their names:
 * its own digest, two spaces, {@code ./} and its path in the folder; what {@code find . -type f |
 * LC_ALL=C sort | xargs sha256sum | sha256sum} says. Of a folder on another system the line has the
 * file's size in place of its digest: a lake is not read as a whole to name it.
 */
public final class FolderFacts {
  private FolderFacts() {}

  /** The facts of a file or folder. */
  public static FileFacts of(String uri, Configuration hadoop) throws IOException {
    Path path = new Path(uri);
    String scheme = path.toUri().getScheme();
    if (scheme != null && !scheme.equals("file")) {
      FileSystem files = path.getFileSystem(hadoop);
      FileStatus status = files.getFileStatus(path);
      return status.isDirectory() ? remote(files, status) : FileFacts.of(uri, hadoop);
    }
    java.nio.file.Path local = java.nio.file.Path.of(path.toUri().getPath());
    return Files.isDirectory(local) ? local(local, hadoop) : FileFacts.of(uri, hadoop);
  }

  private static FileFacts local(java.nio.file.Path folder, Configuration hadoop)
      throws IOException {
    Map<String, FileFacts> facts = new TreeMap<>();
    try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
      for (java.nio.file.Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        facts.put(name, FileFacts.of("file://" + file.toAbsolutePath(), hadoop));
      }
    }
    Map<String, String> words = new TreeMap<>();
    facts.forEach((name, file) -> words.put(name, file.sha256()));
    return all(facts.values().stream().mapToLong(FileFacts::bytes).sum(), words);
  }

  private static FileFacts remote(FileSystem files, FileStatus folder) throws IOException {
    String root = folder.getPath().toUri().getPath() + "/";
    Map<String, String> words = new TreeMap<>();
    long bytes = 0;
    RemoteIterator<LocatedFileStatus> each = files.listFiles(folder.getPath(), true);
    while (each.hasNext()) {
      LocatedFileStatus file = each.next();
      words.put(
          file.getPath().toUri().getPath().substring(root.length()), Long.toString(file.getLen()));
      bytes += file.getLen();
    }
    return all(bytes, words);
  }

  private static FileFacts all(long bytes, Map<String, String> words) {
    MessageDigest digest = FileFacts.newDigest();
    words.forEach(
        (name, word) ->
            digest.update((word + "  ./" + name + "\n").getBytes(StandardCharsets.UTF_8)));
    return new FileFacts(bytes, HexFormat.of().formatHex(digest.digest()), TextFacts.NONE, "");
  }
}
