package org.dabiao.job;

import java.nio.file.Path;

/**
 * A file that a project file names.
 *
 * @param name path as written
 * @param path where it is
 */
public record NamedFile(String name, Path path) {
  /** The file under a key; it is there. */
  static NamedFile read(YamlSection section, String key, ProjectFolder files) {
    String name = files.existing(section, key);
    return new NamedFile(name, files.resolve(name));
  }
}
