package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format that comes in a jar of its own, as Delta's and Iceberg's do. */
class AddedJarsTest {
  private static final String SOURCE =
      """
      package added;

      import java.util.List;
      import org.apache.spark.rdd.RDD;
      import org.apache.spark.sql.*;
      import org.apache.spark.sql.sources.*;
      import org.apache.spark.sql.types.StructType;

      public class OneFigure implements RelationProvider, DataSourceRegister {
        public String shortName() { return "one_figure"; }

        public BaseRelation createRelation(
            SQLContext context, scala.collection.immutable.Map<String, String> options) {
          return new Figure(context, options.apply("value"));
        }

        static class Figure extends BaseRelation implements TableScan {
          private final SQLContext context;
          private final Dataset<Row> rows;

          Figure(SQLContext context, String value) {
            this.context = context;
            this.rows = context.sparkSession().sql(
                "SELECT '421202' ref_area, 'grain' indicator, 2024 year, " + value + " value, '万吨' unit");
          }

          public SQLContext sqlContext() { return context; }
          public StructType schema() { return rows.schema(); }
          public RDD<Row> buildScan() { return rows.rdd(); }
        }
      }
      """;

  @TempDir private Path folder;

  private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

  @AfterEach
  void restore() {
    Thread.currentThread().setContextClassLoader(loader);
  }

  private Path jar() throws IOException {
    Path source = Files.writeString(folder.resolve("OneFigure.java"), SOURCE);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-d",
                folder.toString(),
                source.toString());
    assertThat(code).isZero();
    Path jar = folder.resolve("one-figure.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (String name : new String[] {"added/OneFigure.class", "added/OneFigure$Figure.class"}) {
        out.putNextEntry(new JarEntry(name));
        Files.copy(folder.resolve(name), out);
      }
      out.putNextEntry(
          new JarEntry("META-INF/services/org.apache.spark.sql.sources.DataSourceRegister"));
      out.write("added.OneFigure".getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @Test
  void formatOfAJarIsFound() throws IOException {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .input("{format: one_figure, options: {path: figure, value: 21.50}}");
    SparkSessions.Options options =
        new SparkSessions.Options(Optional.of("local[2]"), Map.of("spark.jars", jar().toString()));

    assertThat(Cells.of(example.raw(SparkSessions.open(options, 0), 2020, 2024)).cell("obs_value"))
        .isEqualTo("21.5");
  }
}
