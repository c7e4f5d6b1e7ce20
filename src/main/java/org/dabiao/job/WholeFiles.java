package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear whole or not at all: each is written beside its place, and all move there once
 * the last one is complete.
 */
final class WholeFiles implements AutoCloseable {
  private final Map<Path, Path> staged = new LinkedHashMap<>();
  private final Thread cleaner = new Thread(this::discard);

  /** Whatever ends the program, nothing half-written stays behind. */
  WholeFiles() {
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /** Where to write what shall become the file. */
  Path stage(Path file) {
    Path target = file.toAbsolutePath().normalize();
    String name = "." + target.getFileName() + ".partial-" + ProcessHandle.current().pid();
    return staged.computeIfAbsent(target, t -> t.resolveSibling(name));
  }

  /** Puts all files in place. */
  void publish() {
    try {
      for (Map.Entry<Path, Path> each : staged.entrySet()) {
        Files.move(each.getValue(), each.getKey(), StandardCopyOption.ATOMIC_MOVE);
      }
      staged.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The program is ending; the hook runs now and finds nothing.
    }
  }

  private synchronized void discard() {
    for (Path left : staged.values()) {
      try {
        Files.deleteIfExists(left);
      } catch (IOException e) {
        // A hidden file stays behind; nothing that anybody reads.
      }
    }
  }
}
