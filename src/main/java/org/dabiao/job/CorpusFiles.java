package org.dabiao.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the documents of a Spark job, on whatever file system; names and order as on this disk. */
final class CorpusFiles {
  /** What an address has and a plain path has not. */
  private static final String SCHEME = "://";

  private CorpusFiles() {}

  /**
   * A document somewhere.
   *
   * @param id its name in tables
   * @param uri where it is
   * @param bytes its size
   */
  record CorpusFile(String id, String uri, long bytes) {}

  private record Inside(String path, FileStatus status) {}

  /** Whether a place is an address (hdfs://…) and no plain path. */
  static boolean isAddress(String place) {
    return place.contains(SCHEME);
  }

  /**
   * The documents of files and folders; of a folder all that can be read, in order of their paths.
   *
   * @throws ExtractRefusedException for what is missing, of another kind, or empty
   */
  static List<CorpusFile> find(List<String> places, Configuration hadoop) {
    List<CorpusFile> found = new ArrayList<>();
    DocumentIds ids = new DocumentIds();
    for (String place : places) {
      try {
        for (Inside file : inside(place, hadoop)) {
          found.add(
              new CorpusFile(
                  ids.next(file.path()),
                  file.status().getPath().toUri().toString(),
                  file.status().getLen()));
        }
      } catch (FileNotFoundException e) {
        throw new ExtractRefusedException("error.no_text", place);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static List<Inside> inside(String place, Configuration hadoop) throws IOException {
    Path path =
        isAddress(place)
            ? new Path(place)
            : new Path(java.nio.file.Path.of(place).toAbsolutePath().normalize().toUri());
    FileSystem files = path.getFileSystem(hadoop);
    FileStatus root = files.getFileStatus(path);
    if (root.isFile()) {
      if (!DocumentText.isDocument(path.getName())) {
        throw new ExtractRefusedException("error.not_a_document", place);
      }
      return List.of(new Inside(path.getName(), root));
    }
    List<Inside> inside = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> all = files.listFiles(path, true);
    while (all.hasNext()) {
      FileStatus status = all.next();
      if (TextFiles.isOffered(status.getPath().getName())) {
        inside.add(new Inside(relative(root.getPath(), status.getPath()), status));
      }
    }
    if (inside.isEmpty()) {
      throw new ExtractRefusedException("error.no_documents", place);
    }
    // By bytes, as paths of this disk are ordered: by characters, 𠮷 would come before ﬁ.
    inside.sort(
        Comparator.comparing(
            file -> file.path().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
    return inside;
  }

  private static String relative(Path folder, Path file) {
    String base = folder.toUri().getPath();
    return file.toUri().getPath().substring(base.endsWith("/") ? base.length() : base.length() + 1);
  }
}
