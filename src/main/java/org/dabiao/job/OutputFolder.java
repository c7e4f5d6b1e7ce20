package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that appears whole or not at all. All is written into a hidden folder beside it, which
 * takes its place in one step; a run that is interrupted leaves the former folder as it was.
 */
final class OutputFolder implements AutoCloseable {
  private static final String STAGING = ".partial-";

  private final Path target;
  private final Path staging;
  private final Thread cleaner = new Thread(this::discard);
  private boolean published;

  private OutputFolder(Path target, Path staging) {
    this.target = target;
    this.staging = staging;
  }

  /** Prepares to write what shall become the folder; clears what dead runs left behind. */
  static OutputFolder open(Path folder) {
    Path target = folder.toAbsolutePath().normalize();
    String prefix = "." + target.getFileName() + STAGING;
    try {
      if (Files.exists(target) && !ours(target)) {
        throw new OutputRefusedException(target.toString());
      }
      Files.createDirectories(target.getParent());
      clear(target.getParent(), prefix);
      Path staging = target.resolveSibling(prefix + ProcessHandle.current().pid());
      Files.createDirectories(staging);
      OutputFolder output = new OutputFolder(target, staging);
      Runtime.getRuntime().addShutdownHook(output.cleaner);
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where to write. */
  Path path() {
    return staging;
  }

  /** A folder inside, made. */
  Path folder(String name) {
    try {
      return Files.createDirectories(staging.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the folder in place and gives its path. */
  Path publish() {
    Path former = target.resolveSibling(staging.getFileName() + ".former");
    try {
      boolean replaced = Files.exists(target);
      if (replaced) {
        Files.move(target, former, StandardCopyOption.ATOMIC_MOVE);
      }
      try {
        Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        if (replaced) {
          Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
        }
        throw e;
      }
      published = true;
      if (replaced) {
        delete(former);
      }
      return target;
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
      // The program is ending already: the hook runs or has run.
    }
  }

  private void discard() {
    if (!published && Files.exists(staging)) {
      try {
        delete(staging);
      } catch (IOException e) {
        // The next run clears it.
      }
    }
  }

  /** An empty folder, or one with a manifest. */
  private static boolean ours(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> f.getFileName().toString()).toList();
      return names.isEmpty() || names.contains(Manifest.FILE);
    }
  }

  private static void clear(Path parent, String prefix) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(parent)) {
      left = files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList();
    }
    for (Path folder : left) {
      String pid = folder.getFileName().toString().substring(prefix.length()).split("\\.")[0];
      boolean alive = pid.matches("\\d+") && ProcessHandle.of(Long.parseLong(pid)).isPresent();
      if (!alive) {
        delete(folder);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, IOException fault)
              throws IOException {
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
