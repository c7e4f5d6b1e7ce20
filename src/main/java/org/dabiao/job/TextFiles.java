package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the documents to read, and gives each its id. */
final class TextFiles {
  private TextFiles() {}

  /**
   * A document on this machine.
   *
   * @param id its name in tables: the file's without its extension, made unique
   * @param path where it is
   */
  record TextFile(String id, Path path) {
    String text() {
      try {
        return DocumentText.of(path.toString(), Files.readAllBytes(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The documents of files and folders; of a folder all that can be read, in order of their paths.
   *
   * @throws ExtractRefusedException for what is missing, of another kind, or empty
   */
  static List<TextFile> find(List<Path> places) {
    List<TextFile> found = new ArrayList<>();
    DocumentIds ids = new DocumentIds();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        List<Path> inside = inside(place);
        if (inside.isEmpty()) {
          throw new ExtractRefusedException("error.no_documents", place.toString());
        }
        for (Path path : inside) {
          String name = place.relativize(path).toString().replace('\\', '/');
          found.add(new TextFile(ids.next(name), path));
        }
      } else if (!Files.isRegularFile(place)) {
        throw new ExtractRefusedException("error.no_text", place.toString());
      } else if (!DocumentText.isDocument(place.getFileName().toString())) {
        throw new ExtractRefusedException("error.not_a_document", place.toString());
      } else {
        found.add(new TextFile(ids.next(place.getFileName().toString()), place));
      }
    }
    return found;
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> isOffered(f.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a folder offers the file: it can be read, and is no hidden or temporary one. */
  static boolean isOffered(String name) {
    return !name.matches("[.~].*") && DocumentText.isDocument(name);
  }
}
