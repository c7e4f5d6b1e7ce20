package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.dabiao.statistics.AnnualSeries;
import org.dabiao.statistics.Settings;
import org.dabiao.testing.Cells;

/** Runs whole projects up to their tables: no charts, no report. */
final class Runs {
  /** Where the bundled projects are. */
  static final Path DATA = Path.of(System.getProperty("dabiao.home", "."), "data");

  private Runs() {}

  /** Runs a project and gives the folder of its tables. */
  static Path tables(Path projectFile, Path out) {
    return tables(projectFile, Overrides.NONE, out, "1");
  }

  /** The same with another number of shuffle partitions. */
  static Path tables(Path projectFile, Overrides overrides, Path out, String partitions) {
    Project project = ProjectReader.read(projectFile, overrides);
    SparkSession spark =
        SparkSessions.open(
            new SparkSessions.Options(
                Optional.of("local[2]"), Map.of("spark.sql.shuffle.partitions", partitions)),
            0);
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TableWriter writer = new TableWriter(out);
    Inputs inputs = Inputs.read(spark, Inputs.onDriver(project), project.needed());
    EvaluationJob.evaluate(spark, project, inputs, writer, Progress.SILENT);
    return out;
  }

  /** The bundled sourced figures of all years and bases, settled into years. */
  static Cells publishedYears(Path folder) {
    Path file = folder.resolve("published.yaml");
    try {
      Files.writeString(
          file,
          """
          project: published
          year: 2025
          areas: DATA/reference/areas.csv
          indicators: DATA/reference/indicators.csv
          sources: DATA/reference/sources.csv
          statistics: [{path: DATA/statistics/observations.csv}]
          """
              .replace("DATA", DATA.toAbsolutePath().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Project project = ProjectReader.read(file, Overrides.NONE);
    SparkSession spark = Example.spark();
    Inputs inputs = Inputs.read(spark, Inputs.onDriver(project), project.needed());
    Settings all = new Settings(2010, 2025, Optional.empty(), List.of(""));
    return Cells.of(
        AnnualSeries.of(AnnualSeries.cells(spark, inputs.checked(), inputs.catalogues(), all), all)
            .orderBy("ref_area", "indicator", "year", "basis"));
  }

  /** One table of a run. */
  static Cells table(Path tables, String name) {
    return Cells.read(tables.resolve(name + ".csv"));
  }
}
