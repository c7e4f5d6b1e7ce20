package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the files are that a project file names.
 *
 * @param folder folder of the project file, which paths are relative to
 */
record ProjectFolder(Path folder) {

  /** A path as written, of a file that is there. */
  String existing(YamlSection section, String key) {
    String path = section.required(key);
    if (!Files.isRegularFile(resolve(path))) {
      throw section.refuse(key, "project.no_such_file", resolve(path).normalize());
    }
    return path;
  }

  /** The address of a file or folder that is there, or an address as it is written. */
  String place(YamlSection section, String key) {
    String path = section.required(key);
    if (path.contains("://")) {
      return path;
    }
    if (!Files.exists(resolve(path))) {
      throw section.refuse(key, "project.no_such_file", resolve(path));
    }
    // As text, not as URI: Hadoop takes the signs of a URI's escapes for those of a name.
    return "file://" + resolve(path).toAbsolutePath();
  }

  /**
   * The addresses of a path by name: itself, or what its pattern (2024-*.csv) matches, in order.
   */
  Map<String, String> matching(YamlSection section, String key) {
    String path = section.required(key);
    Map<String, String> found = new TreeMap<>();
    if (path.contains("://")) {
      found.put(path, path);
      return found;
    }
    if (!path.matches(".*[*?\\[{].*")) {
      found.put(existing(section, key), resolve(path).toUri().toString());
      return found;
    }
    int slash = path.lastIndexOf('/');
    String parent = path.substring(0, slash + 1);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(resolve(parent), path.substring(slash + 1))) {
      for (Path each : files) {
        found.put(parent + each.getFileName(), each.toUri().toString());
      }
    } catch (NoSuchFileException e) {
      throw section.refuse(key, "project.no_such_file", resolve(parent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (found.isEmpty()) {
      throw section.refuse(key, "project.no_such_file", path);
    }
    return found;
  }

  Path resolve(String path) {
    return folder.resolve(path).normalize();
  }
}
