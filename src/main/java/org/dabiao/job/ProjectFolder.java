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
    Path file = resolve(path);
    if (Files.isDirectory(file)) {
      throw section.refuse(key, "project.is_folder", file);
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw section.refuse(key, "project.dead_link", file);
    }
    if (!Files.isRegularFile(file)) {
      throw section.refuse(key, "project.no_such_file", file);
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
    if (!path.matches(".*[*?\\[{].*") || Files.isRegularFile(resolve(path))) {
      found.put(existing(section, key), address(resolve(path)));
      return found;
    }
    int slash = path.lastIndexOf('/');
    String parent = path.substring(0, slash + 1);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(resolve(parent), path.substring(slash + 1))) {
      for (Path each : files) {
        if (Files.isDirectory(each)) {
          continue;
        }
        found.put(parent + each.getFileName(), address(each));
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

  /** As Hadoop writes addresses: with the signs that a name has, not as a URI encodes them. */
  static String address(Path file) {
    return new org.apache.hadoop.fs.Path(file.toUri()).toString();
  }

  Path resolve(String path) {
    return folder.resolve(path).normalize();
  }
}
