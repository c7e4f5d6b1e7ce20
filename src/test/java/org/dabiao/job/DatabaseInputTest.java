package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.dabiao.testing.Cells;
import org.dabiao.testing.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures out of a real PostgreSQL. */
class DatabaseInputTest {
  @TempDir private Path folder;

  @BeforeEach
  void emptyTable() {
    Postgres.run(
        "DROP SCHEMA IF EXISTS statistics CASCADE",
        "CREATE SCHEMA statistics",
        """
        CREATE TABLE statistics.observation (
          id integer, ref_area text, indicator text, time_period integer, obs_value numeric,
          unit_measure text, release date, remark text)
        """);
  }

  private static void rows(String values) {
    Postgres.run("INSERT INTO statistics.observation VALUES " + values);
  }

  private Example reading(String jdbc) {
    return Example.in(folder)
        .indicators("id | unit\ngrain | 万吨")
        .input("{jdbc: {" + Postgres.access() + ", " + jdbc + "}}");
  }

  private static List<String> column(Example example, String name) {
    return Cells.of(example.raw(0, 9999).orderBy("row")).column(name);
  }

  private InputFault refusal(Example example) {
    InputException refusal = catchThrowableOfType(InputException.class, example::counts);
    return refusal.faults().get(0);
  }

  @Test
  void tableIsReadByItsUsualNames() {
    rows("(1, '421202', 'grain', 2024, 21.5, '万吨', '2025-03-29', 'x')");

    assertThat(reading("table: statistics.observation").series().cells("low", "release"))
        .containsExactly("21.5", "2025-03-29");
  }

  @Test
  void columnsAreMappedAndFilled() {
    Postgres.run(
        "CREATE TABLE statistics.crop (\"县\" text, \"年\" integer, \"产量\" numeric)",
        "INSERT INTO statistics.crop VALUES ('嘉鱼', 2024, 7)");
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .input(
                "{columns: {ref_area: 县, time_period: 年, obs_value: 产量},"
                    + " fixed: {indicator: grain, unit_measure: 万吨},"
                    + (" jdbc: {" + Postgres.access() + ", table: statistics.crop}}"));

    assertThat(example.series().cells("ref_area", "low")).containsExactly("421221", "7");
  }

  @Test
  void queryIsATable() {
    rows("(1, '421202', 'grain', 2024, 21.5, '万吨', NULL, NULL)");

    assertThat(
            reading("query: \"SELECT *, 'E' AS obs_status FROM statistics.observation;\"")
                .series()
                .cell("obs_status"))
        .isEqualTo("E");
  }

  @Test
  void nullIsAnEmptyCell() {
    rows("(1, '421202', 'grain', 2024, NULL, '万吨', NULL, NULL)");

    assertThat(reading("table: statistics.observation").faults().get(0).text(Language.EN))
        .isEqualTo(
            "statistics.observation, row 1, column obs_value:"
                + " the value is marked as missing (it is not taken for 0)");
  }

  @Test
  void decimalsKeepAllDigits() {
    rows(
        """
        (1, '421202', 'grain', 2024, 0.00000010, '万吨', NULL, NULL),
        (2, '421202', 'grain', 2023, 12345678901234567890.123456789012345678901, '万吨', NULL, NULL),
        (3, '421202', 'grain', 2022, 10000000, '万吨', NULL, NULL)
        """);

    assertThat(column(reading("table: statistics.observation, key: id"), "obs_value"))
        .containsExactly("0.00000010", "12345678901234567890.123456789012345678901", "10000000");
  }

  @Test
  void notANumberIsABadNumber() {
    rows("(1, '421202', 'grain', 2024, 'NaN', '万吨', NULL, NULL)");

    assertThat(reading("table: statistics.observation").faults().get(0).text(Language.EN))
        .contains("value \"NaN\": not a number");
  }

  @Test
  void wholeKeyIsTheRowNumber() {
    rows(
        """
        (70, '421202', 'grain', 2023, 1, '万吨', NULL, NULL),
        (5, '421202', 'grain', 2024, 2, '万吨', NULL, NULL)
        """);

    assertThat(column(reading("table: statistics.observation, key: id"), "row"))
        .containsExactly("5", "70");
  }

  @Test
  void keyThatIsNoNumberStandsBesideTheRowNumber() {
    rows(
        """
        (1, '421202', 'grain', 2023, 1, '斛', NULL, 'b7'),
        (2, '421202', 'grain', 2024, 2, '斛', NULL, 'a9')
        """);

    assertThat(reading("table: statistics.observation, key: remark").faults())
        .extracting(f -> f.row() + " " + f.column())
        .containsExactly("1 unit_measure remark=b7", "2 unit_measure remark=a9");
  }

  @Test
  void withoutAKeyTheContentsDecideTheRowNumber() {
    rows(
        """
        (3, '421202', 'grain', 2024, 2, '万吨', NULL, NULL),
        (1, '421221', 'grain', 2023, 9, '万吨', NULL, NULL),
        (2, '421202', 'grain', 2023, 7, '万吨', NULL, NULL)
        """);

    assertThat(column(reading("table: statistics.observation"), "obs_value"))
        .containsExactly("7", "9", "2");
  }

  @Test
  void partitionsChangeNothing() {
    Postgres.run(
        """
        INSERT INTO statistics.observation
        SELECT i, '421202', 'grain', 2000 + i % 25, i * 0.1, '万吨', NULL, NULL
        FROM generate_series(1, 1000) i
        """);
    List<Row> whole =
        reading("table: statistics.observation").raw(0, 9999).orderBy("row").collectAsList();
    SparkSession many =
        SparkSessions.open(
            new SparkSessions.Options(
                Optional.of("local[2]"), Map.of("spark.sql.shuffle.partitions", "8")),
            0);
    Dataset<Row> parts =
        reading("table: statistics.observation, partition_column: id, partitions: 7")
            .raw(many, 0, 9999);

    assertThat(Plans.leaves(parts)).contains("numPartitions=7");
    assertThat(parts.orderBy("row").collectAsList()).isEqualTo(whole);
  }

  @Test
  void missingDriver() {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .input("{jdbc: {url: \"jdbc:nosuch://host/db\", table: t}}");

    assertThat(refusal(example).text(Language.EN))
        .isEqualTo(
            "t, value \"jdbc:nosuch://host/db\": there is no driver for this database;"
                + " expected: --conf spark.jars=…");
  }

  @Test
  void missingDriverClass() {
    assertThat(refusal(reading("table: t, driver: com.example.NoDriver")).text(Language.EN))
        .contains("com.example.NoDriver", "there is no driver for this database");
  }

  @Test
  void refusedConnection() {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .input("{jdbc: {url: \"jdbc:postgresql://localhost:1/db\", table: t}}");

    assertThat(refusal(example).text(Language.EN))
        .startsWith("t, value \"Connection to localhost:1 refused")
        .endsWith(
            "the database cannot be reached, or refuses;"
                + " expected: jdbc:postgresql://localhost:1/db");
  }

  @Test
  void missingTable() {
    assertThat(refusal(reading("table: statistics.nothing")).text(Language.EN))
        .isEqualTo(
            "statistics.nothing, value"
                + " \"ERROR: relation \"statistics.nothing\" does not exist\":"
                + " the database cannot read this table or query; expected: statistics.nothing");
  }

  @Test
  void missingColumn() {
    Postgres.run("ALTER TABLE statistics.observation DROP COLUMN unit_measure");

    assertThat(reading("table: statistics.observation").faults().get(0).text(Language.EN))
        .isEqualTo(
            "statistics.observation, column unit_measure, value"
                + " \"id, ref_area, indicator, time_period, obs_value, release, remark\":"
                + " a required column is missing; expected: columns / fixed");
  }

  @Test
  void mappedColumnThatIsNotThere() {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .input(
                "{columns: {basis: scope}, jdbc: {"
                    + Postgres.access()
                    + ", table: statistics.observation}}");

    assertThat(example.faults().get(0).column()).isEqualTo("scope");
  }

  @Test
  void columnThatCannotSplit() {
    assertThat(
            refusal(reading("table: statistics.observation, partition_column: remark"))
                .text(Language.EN))
        .contains("column remark, value \"string\"");
  }

  @Test
  void tableWithoutRowsSaysSo() {
    assertThat(reading("table: statistics.observation").faults().get(0).text(Language.EN))
        .startsWith("statistics.observation: the file is empty or has no data rows");
  }
}
