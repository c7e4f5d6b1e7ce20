package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.dabiao.reference.CsvFile;
import org.dabiao.testing.Book;
import org.dabiao.testing.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures of the bundled project through every kind of input, and its typed columns: the tables
 * are the same, byte by byte.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SameFiguresTest {
  private static final Path FIGURES = Runs.DATA.resolve("statistics/observations.csv");

  private Path folder;
  private Path usual;
  private Dataset<Row> typed;

  @BeforeAll
  void run(@TempDir Path temporary) throws IOException {
    folder = temporary;
    usual = tables("usual", "path: " + FIGURES.toAbsolutePath());
    typed =
        Example.spark()
            .read()
            .option("header", true)
            .option("escape", "\"")
            .csv(FIGURES.toString())
            .selectExpr(
                "* EXCEPT (value_low, value_high)",
                "CAST(value_low AS decimal(30, 10)) AS value_low",
                "CAST(value_high AS decimal(30, 10)) AS value_high");
  }

  /** Runs the bundled project with another entry of statistics. */
  private Path tables(String name, String entry) throws IOException {
    Path data = Runs.DATA.toAbsolutePath();
    String project =
        Files.readString(data.resolve("xianning-2024-sourced.yaml"))
            .replace("path: statistics/observations.csv", entry)
            .replaceAll("(?m): (reference|plan|statistics)/", ": " + data + "/$1/")
            .replace("../seeds", data.getParent() + "/seeds");
    Path file = Files.writeString(folder.resolve(name + ".yaml"), project);
    return Runs.tables(file, folder.resolve(name));
  }

  private void assertSame(Path tables) {
    for (String table : new String[] {"attainment", "series", "conflicts", "comparison_growth"}) {
      assertThat(tables.resolve(table + ".csv"))
          .hasSameBinaryContentAs(usual.resolve(table + ".csv"));
      assertThat(tables.resolve(table + ".parquet"))
          .hasSameBinaryContentAs(usual.resolve(table + ".parquet"));
    }
  }

  @Test
  void gb18030() throws IOException {
    Path file = folder.resolve("gb.csv");
    Files.writeString(file, Files.readString(FIGURES), Charset.forName("GB18030"));

    assertSame(tables("gb", "path: gb.csv\n    encoding: GB18030"));
  }

  @Test
  void parquet() throws IOException {
    typed.write().parquet(folder.resolve("figures.parquet").toString());

    assertSame(tables("parquet", "path: figures.parquet\n    format: parquet"));
  }

  @Test
  void orc() throws IOException {
    typed.repartition(3).write().orc(folder.resolve("figures.orc").toString());

    assertSame(tables("orc", "path: figures.orc\n    format: orc"));
  }

  @Test
  void json() throws IOException {
    typed.write().json(folder.resolve("figures.json").toString());

    assertSame(tables("json", "path: figures.json\n    format: json"));
  }

  @Test
  void database() throws IOException {
    Properties user = new Properties();
    user.setProperty("user", "postgres");
    Postgres.run("DROP TABLE IF EXISTS same_figures");
    typed.write().mode(SaveMode.Overwrite).jdbc(Postgres.url(), "same_figures", user);

    assertSame(tables("jdbc", "jdbc: {" + Postgres.access() + ", table: same_figures}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list.xlsx", "list.xls"})
  void workbook(String name) throws IOException {
    CsvFile figures = CsvFile.read(FIGURES, name, List.of());
    StringBuilder sheet = new StringBuilder(String.join("|", figures.columns())).append('\n');
    for (CsvFile.Row row : figures.rows()) {
      sheet.append(
          figures.columns().stream()
              .map(column -> row.cell(column).replace('|', '／'))
              .collect(Collectors.joining("|")));
      sheet.append('\n');
    }
    Files.write(folder.resolve(name), Book.of(name).sheet("数据", sheet.toString()).bytes());

    assertSame(tables("of-" + name, "path: " + name));
  }
}
