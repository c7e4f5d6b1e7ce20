package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.reference.Language;
import org.dabiao.statistics.source.JdbcAccess;
import org.dabiao.testing.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in a real PostgreSQL: all of a run's, or the former run's. */
class DatabaseResultsTest {
  private static final StructType TYPE =
      new StructType()
          .add("ref_area", DataTypes.StringType)
          .add("rate", DataTypes.createDecimalType(38, 14))
          .add("year", DataTypes.IntegerType)
          .add("row", DataTypes.LongType)
          .add("usable", DataTypes.BooleanType);

  @TempDir private Path folder;

  private Path written;
  private int runs;

  @BeforeEach
  void emptySchema() {
    Postgres.run("DROP SCHEMA IF EXISTS results CASCADE", "CREATE SCHEMA results");
  }

  private static Outputs.Database database(String url) {
    JdbcAccess access =
        new JdbcAccess(url, Optional.of("postgres"), Optional.empty(), Optional.empty());
    return new Outputs.Database(access, Optional.of("results"), "x_");
  }

  private static Row row(Object... cells) {
    return RowFactory.create(cells);
  }

  private static Row area(String code) {
    return row(code, new BigDecimal("99.9"), 2024, 5_000_000_000L, true);
  }

  private TableWriter tables(String first, List<Row> rows, String second, List<Row> others) {
    written = folder.resolve("tables" + ++runs);
    try {
      Files.createDirectory(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TableWriter writer = new TableWriter(written);
    List<String> columns = List.of(TYPE.fieldNames());
    writer.write(first, TYPE, columns, rows.iterator(), r -> {});
    writer.write(second, TYPE, columns, others.iterator(), r -> {});
    return writer;
  }

  private void write(TableWriter tables) {
    DatabaseResults.write(database(Postgres.url()), written, tables.written());
  }

  private static List<String> areas(String table) {
    return Postgres.rows("SELECT ref_area FROM results." + table + " ORDER BY 1");
  }

  @Test
  void columnsHaveTypes() {
    write(tables("a", List.of(area("421202")), "b", List.of()));

    assertThat(
            Postgres.rows(
                """
                SELECT column_name, data_type FROM information_schema.columns
                WHERE table_schema = 'results' AND table_name = 'x_b' ORDER BY ordinal_position
                """))
        .containsExactly(
            "ref_area|text", "rate|numeric", "year|integer", "row|bigint", "usable|boolean");
    assertThat(Postgres.rows("SELECT *, rate = 99.9 FROM results.x_a"))
        .containsExactly("421202|99.90000000000000|2024|5000000000|t|t");
  }

  @Test
  void emptyCellIsNull() {
    write(tables("a", List.of(row(null, null, null, null, null)), "b", List.of()));

    assertThat(Postgres.rows("SELECT * FROM results.x_a"))
        .containsExactly("null|null|null|null|null");
  }

  @Test
  void textThatTheDatabaseCannotHoldIsMarked() {
    write(tables("a", List.of(area("42\0")), "b", List.of()));

    assertThat(areas("x_a")).containsExactly("42\uFFFD");
  }

  @Test
  void manyRowsAreInsertedInBatches() {
    List<Row> rows = IntStream.range(0, 2500).mapToObj(i -> area("" + i)).toList();
    write(tables("a", rows, "b", List.of()));

    assertThat(Postgres.rows("SELECT count(DISTINCT ref_area) FROM results.x_a"))
        .containsExactly("2500");
  }

  @Test
  void laterRunReplacesTheRows() {
    write(tables("a", List.of(area("1"), area("2")), "b", List.of()));
    Postgres.run("CREATE VIEW results.seen AS SELECT ref_area FROM results.x_a");
    write(tables("a", List.of(area("3")), "b", List.of()));

    assertThat(areas("seen")).as("the table is still the same").containsExactly("3");
  }

  @Test
  void tableThatALaterRunDoesNotWriteIsEmptied() {
    write(tables("a", List.of(area("1")), "outlook", List.of(area("1"))));
    write(tables("a", List.of(area("2")), "b", List.of()));

    assertThat(areas("x_outlook")).isEmpty();
  }

  @Test
  void manifestSaysWhatWasWritten() {
    TableWriter tables = tables("a", List.of(area("1")), "b", List.of());
    write(tables);

    assertThat(Postgres.rows("SELECT * FROM results.x_manifest ORDER BY 1"))
        .containsExactly(
            "a|1|" + tables.written().get(0).sha256(), "b|0|" + tables.written().get(1).sha256());
  }

  @Test
  void refusalInTheMiddleLeavesTheFormerRun() {
    write(tables("a", List.of(area("1")), "b", List.of(area("1"))));
    Postgres.run("ALTER TABLE results.x_b ADD CHECK (ref_area <> 'bad')");
    TableWriter later =
        tables("a", List.of(area("2")), "b", Arrays.asList(area("2"), area("bad"), area("3")));
    ResultsRefusedException refusal =
        catchThrowableOfType(ResultsRefusedException.class, () -> write(later));

    assertThat(refusal.text(Language.EN))
        .startsWith("the results could not be written to " + Postgres.url() + " (postgres): ERROR:")
        .contains("violates check constraint");
    assertThat(areas("x_a")).containsExactly("1");
    assertThat(areas("x_b")).containsExactly("1");
  }

  @Test
  void tableOfAnotherShapeIsRefused() {
    Postgres.run("CREATE TABLE results.x_b (ref_area text)");
    TableWriter tables = tables("a", List.of(area("1")), "b", List.of());
    ResultsRefusedException refusal =
        catchThrowableOfType(ResultsRefusedException.class, () -> write(tables));

    assertThat(refusal.text(Language.EN)).contains("\"results\".\"x_b\": [ref_area] ≠ [ref_area,");
    assertThat(Postgres.rows("SELECT to_regclass('results.x_a')")).containsExactly("null");
  }

  @Test
  void unreachableDatabaseStopsARunBeforeItStarts() throws IOException {
    Example example =
        Example.in(Files.createDirectory(folder.resolve("p")))
            .indicators("id | unit\ngrain | 万吨")
            .figures("ref_area | indicator | time_period | obs_value | unit_measure")
            .section("output: {jdbc: {url: \"jdbc:postgresql://localhost:1/db\"}}");
    Path out = folder.resolve("out");
    ResultsRefusedException refusal =
        catchThrowableOfType(
            ResultsRefusedException.class,
            () -> EvaluationJob.run(example.project(), out, Example.SESSION, Progress.SILENT));

    assertThat(refusal.text(Language.ZH))
        .startsWith("结果无法写入 jdbc:postgresql://localhost:1/db：output.jdbc");
    assertThat(out).doesNotExist();
  }

  @Test
  void runWhoseResultsAreRefusedPublishesNoFolder() throws IOException {
    Example example =
        Example.in(Files.createDirectory(folder.resolve("p")))
            .indicators("id | unit\ngrain | 万吨")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                421202   | grain     | 2024        | 21        | 万吨
                """)
            .section("output: {jdbc: {" + Postgres.access() + ", schema: nowhere}}");
    Path out = folder.resolve("out");
    ResultsRefusedException refusal =
        catchThrowableOfType(
            ResultsRefusedException.class,
            () -> EvaluationJob.run(example.project(), out, Example.SESSION, Progress.SILENT));

    assertThat(refusal.text(Language.EN)).contains("schema \"nowhere\" does not exist");
    assertThat(out).doesNotExist();
  }
}
