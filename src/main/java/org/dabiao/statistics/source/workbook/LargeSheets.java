package org.dabiao.statistics.source.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.dabiao.statistics.source.RawTable;

/**
 * Figures of sheets that are too large to be held: each sheet is read in the task that needs it.
 */
final class LargeSheets {
  private LargeSheets() {}

  /** One partition a sheet, its rows streaming out of the file. */
  static Dataset<Row> of(SparkSession spark, List<SheetTask> tasks) {
    @SuppressWarnings("resource") // The session closes it.
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    JavaRDD<Row> rows =
        context.parallelize(tasks, tasks.size()).flatMap(task -> Figures.of(task, hadoop.value()));
    return spark.createDataFrame(rows, RawTable.schema());
  }

  /** The figures of one sheet, one by one. */
  private static final class Figures implements Iterator<Row> {
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private final WorkbookFile.SheetStream rows;
    private final SheetFigures figures;

    private Figures(SheetTask task, WorkbookFile.SheetStream rows) {
      this.rows = rows;
      this.figures = new SheetFigures(task, new Tally());
    }

    static Figures of(SheetTask task, Configuration hadoop) throws IOException {
      LocalFile file = LocalFile.of(task.address(), hadoop);
      WorkbookFile workbook = FileKind.open(file.file());
      WorkbookFile.SheetStream rows = workbook.open(task.sheet());
      TaskContext.get()
          .addTaskCompletionListener(
              done -> {
                try (file;
                    workbook;
                    rows) {
                  // Closes them, the last one first.
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      return new Figures(task, rows);
    }

    @Override
    public boolean hasNext() {
      try {
        SheetRow row;
        while (ready.isEmpty() && (row = rows.next()) != null) {
          figures.accept(row, ready::add);
        }
        return !ready.isEmpty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }
  }
}
