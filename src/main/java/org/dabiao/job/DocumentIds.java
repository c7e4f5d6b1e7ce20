package org.dabiao.job;

import java.util.HashSet;
import java.util.Set;

/** Gives documents the ids that tables call them by. */
final class DocumentIds {
  private final Set<String> given = new HashSet<>();

  /**
   * The next document's id: its path without the extension, made unique.
   *
   * @param path its name, or its path inside the folder that was named, with slashes
   */
  String next(String path) {
    String id = of(path.replace('/', '-'));
    String unique = id;
    for (int n = 2; !given.add(unique); n++) {
      unique = id + "-" + n;
    }
    return unique;
  }

  /** A file's name without its extension. */
  static String of(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
