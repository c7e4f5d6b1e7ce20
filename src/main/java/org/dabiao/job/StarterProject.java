package org.dabiao.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dabiao.reference.Language;

/** A small project with comments and invented figures, to start one for another city from. */
public final class StarterProject {
  /** The project file. */
  public static final String FILE = "project.yaml";

  /** The year that its targets and figures are of. */
  static final int YEAR = 2024;

  private static final List<String> COMMON = List.of("areas.csv", "indicators.csv", "targets.csv");
  private static final List<String> TOLD = List.of("README.md", FILE, "observations.csv");

  private StarterProject() {}

  /** Whether a folder can be made into a project: it is not there, or empty. */
  public static boolean isFree(Path folder) {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the project, whole or not at all.
   *
   * @param folder a folder that {@link #isFree}; made when it is not there
   * @return the project file
   */
  public static Path create(Path folder, Language language) {
    Path target = folder.toAbsolutePath().normalize();
    boolean there = Files.exists(target);
    try {
      Files.createDirectories(target);
      write(target, language);
      return target.resolve(FILE);
    } catch (IOException e) {
      if (!there) {
        discard(target);
      }
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, Language language) throws IOException {
    try (WholeFiles files = new WholeFiles()) {
      for (String name : COMMON) {
        Files.writeString(files.stage(folder.resolve(name)), text(name));
      }
      for (String name : TOLD) {
        Files.writeString(files.stage(folder.resolve(name)), text(language.code() + "/" + name));
      }
      files.publish();
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream template = StarterProject.class.getResourceAsStream("starter/" + name)) {
      if (template == null) {
        throw new FileNotFoundException(name);
      }
      return new String(template.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{{year}}", String.valueOf(YEAR))
          .replace("{{last}}", String.valueOf(YEAR - 1));
    }
  }

  private static void discard(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // Somebody else wrote into it.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
