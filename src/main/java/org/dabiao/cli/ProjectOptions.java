package org.dabiao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dabiao.job.Overrides;
import org.dabiao.job.Project;
import org.dabiao.job.ProjectReader;
import org.dabiao.job.SparkSessions;
import org.dabiao.reference.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that runs a project takes. */
final class ProjectOptions {
  /** The project that the program ships with, relative to its home. */
  private static final String BUNDLED = "data/xianning-2024.yaml";

  @Parameters(arity = "0..1", paramLabel = "PROJECT.yaml", descriptionKey = "project")
  private Path project;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private Integer year;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as_of")
  private LocalDate asOf;

  @Option(names = "--master", paramLabel = "URL", descriptionKey = "master")
  private String master;

  @Option(names = "--language", paramLabel = "zh|en", descriptionKey = "language")
  private Language language;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Option(names = "--conf", paramLabel = "KEY=VALUE", descriptionKey = "conf")
  private Map<String, String> settings = new LinkedHashMap<>();

  /** Reads the project file, the bundled one when none is named. */
  Project read() {
    Path file = project == null ? bundled() : project;
    return ProjectReader.read(
        file,
        new Overrides(
            Optional.ofNullable(year), Optional.ofNullable(asOf), Optional.ofNullable(language)));
  }

  private static Path bundled() {
    Path home = Path.of(System.getProperty("dabiao.home", "."));
    Path file = home.resolve(BUNDLED);
    if (!Files.exists(file)) {
      throw new UsageException("error.no_bundled", file);
    }
    return file;
  }

  SparkSessions.Options session() {
    return new SparkSessions.Options(Optional.ofNullable(master), settings);
  }

  boolean quiet() {
    return quiet;
  }
}
