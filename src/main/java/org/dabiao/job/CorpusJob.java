package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.dabiao.job.CorpusFiles.CorpusFile;
import org.dabiao.job.Progress.Stage;

/**
 * {@link ExtractJob} as a Spark job, a document a row: folders of any size on any file system. Its
 * tables are those of {@link ExtractJob}, byte for byte; documents that cannot be read are listed
 * in a table of their own, and there is no review page.
 *
 * <p>No text passes through the driver: executors read documents and hand back lines of the tables,
 * which are written as they stream in.
 */
public final class CorpusJob {
  /** What a task reads at most, unless documents are larger. */
  private static final long SLICE = 16L << 20;

  /** So many tasks a core, for a slow document should not be what all wait for. */
  private static final int TASKS_A_CORE = 4;

  private CorpusJob() {}

  /** Whether a request is for this job, by where its texts are. */
  public static boolean isNeeded(List<String> texts, SparkSessions.Options options) {
    return SparkSessions.isAskedFor(options) || texts.stream().anyMatch(CorpusFiles::isAddress);
  }

  /**
   * Extracts; writes all files or none, Spark's own log apart.
   *
   * @throws ExtractRefusedException when the request cannot be met
   * @throws org.dabiao.reference.InputException when a catalogue, or every document, cannot be read
   */
  public static ExtractJob.Outcome run(
      ExtractJob.Request request, SparkSessions.Options options, Progress progress) {
    request
        .merge()
        .ifPresent(
            file -> {
              throw new ExtractRefusedException("error.merge_on_spark", file.toString());
            });
    ExtractFiles files = ExtractFiles.beside(request.out());
    ExtractJob.refuseToLoseEdits(request, files);
    ExtractJob.catalogues(request);
    try (WholeFiles whole = new WholeFiles()) {
      Files.createDirectories(files.targets().toAbsolutePath().getParent());
      Logs.to(files.log());
      progress.begin(Stage.SESSION);
      // Of unknown size, and never small: a small run's session has one partition, so one core.
      SparkSession spark = SparkSessions.open(options, SparkSessions.SMALL + 1);
      progress.begin(Stage.LISTING);
      List<CorpusFile> documents =
          CorpusFiles.find(request.texts(), spark.sparkContext().hadoopConfiguration());
      progress.begin(Stage.EXTRACTING);
      Dataset<Row> read = Kept.of(read(spark, request, documents, tasks(spark, documents)));
      // All at once, since streaming would compute one partition after the other.
      long rows = read.count();
      if (rows != documents.size()) {
        throw new IllegalStateException(rows + " rows for " + documents.size() + " documents");
      }
      progress.begin(Stage.TABLES);
      ExtractCounts counts = CorpusTables.write(read, request.language(), files, whole);
      whole.publish();
      // A page of an earlier extraction would show other rows than the table.
      Files.deleteIfExists(files.review());
      progress.begin(Stage.DONE);
      return new ExtractJob.Outcome(files, counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int tasks(SparkSession spark, List<CorpusFile> documents) {
    long bytes = documents.stream().mapToLong(CorpusFile::bytes).sum();
    long wanted =
        Math.max(
            (long) TASKS_A_CORE * spark.sparkContext().defaultParallelism(), bytes / SLICE + 1);
    return (int) Math.min(wanted, documents.size());
  }

  /** What the documents give, in their order, in so many partitions. */
  static Dataset<Row> read(
      SparkSession spark, ExtractJob.Request request, List<CorpusFile> documents, int partitions) {
    List<Row> places =
        documents.stream().map(file -> RowFactory.create(file.id(), file.uri())).toList();
    JavaRDD<Row> sliced =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(places, partitions);
    CorpusReader reader =
        new CorpusReader(
            text(request.areas()),
            text(request.indicators()),
            request.area().orElse(""),
            request.language(),
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    return spark
        .createDataFrame(sliced, CorpusReader.PLACES)
        .mapPartitions(reader, Encoders.row(CorpusReader.READ));
  }

  private static String text(Path catalogue) {
    try {
      return DocumentText.plain(catalogue.toString(), Files.readAllBytes(catalogue));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
