package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.findings.InputCount;
import org.dabiao.reference.InputException;
import org.dabiao.reference.Language;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures out of Parquet, ORC and JSON: files, folders, folders of years. */
class SparkSourceTest {
  private static final String TYPED =
      """
      SELECT * FROM VALUES
        (7L, '421202', 'grain', 2024, CAST(0.00000010 AS decimal(20,8)), '万吨'),
        (3L, '421202', 'grain', 2023, CAST(10000000 AS decimal(20,8)), '万吨'),
        (5L, '421221', 'grain', 2010, CAST(3 AS decimal(20,8)), '万吨')
      AS t(id, ref_area, indicator, year, value, unit)
      """;

  @TempDir private Path folder;

  private Example reading(String entry) {
    return Example.in(folder).indicators("id | unit\ngrain | 万吨").input("{" + entry + "}");
  }

  private Path written(String format, String sql, String... partitionBy) {
    Path lake = folder.resolve("lake");
    Example.spark()
        .sql(sql)
        .write()
        .format(format)
        .partitionBy(partitionBy)
        .mode("overwrite")
        .save(lake.toString());
    return lake;
  }

  private static List<String> column(Example example, String name) {
    return Cells.of(example.raw(0, 9999).orderBy("row")).column(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "orc"})
  void typedColumnsBecomeTextWithoutLoss(String format) {
    written(format, TYPED);
    Example example = reading("format: " + format + ", path: lake");

    assertThat(column(example, "obs_value")).containsExactly("3", "10000000", "0.0000001");
    assertThat(column(example, "time_period")).containsExactly("2010", "2023", "2024");
  }

  @Test
  void numbersOfJsonAreReadAsWritten() throws IOException {
    Files.writeString(
        folder.resolve("figures.json"),
        """
        {"ref_area": 421202, "indicator": "grain", "year": 2024, "value": 12345678901234567.89, "unit": "万吨"}
        {"ref_area": 421202, "indicator": "grain", "year": 2023, "value": 21.50, "unit": "万吨"}
        """);

    assertThat(column(reading("format: json, path: figures.json"), "obs_value"))
        .containsExactly("21.50", "12345678901234567.89");
  }

  @Test
  void brokenJsonIsAMalformedRow() throws IOException {
    Files.writeString(
        folder.resolve("figures.json"),
        """
        {"ref_area": 421202, "indicator": "grain", "year": 2024, "value": 1, "unit": "万吨"}
        {"ref_area": 421202, "indicator":
        """);
    Example example = reading("format: json, path: figures.json");

    assertThat(example.faults())
        .extracting(f -> f.reason().code())
        .containsExactly("malformed_row");
    assertThat(example.series().cell("low")).isEqualTo("1");
  }

  @Test
  void floatingPointIsReadAsItsShortestDecimal() {
    written(
        "parquet",
        """
        SELECT '421202' ref_area, 'grain' indicator, year, value, '万吨' unit FROM VALUES
          (2021, 1.0E-7D), (2022, 0.1D + 0.2D), (2023, 1.25E15D), (2024, double('NaN'))
        AS t(year, value)
        """);

    assertThat(column(reading("format: parquet, path: lake"), "obs_value"))
        .containsExactly("0.0000001", "0.30000000000000004", "1250000000000000", "NaN");
  }

  @Test
  void infinityIsABadNumber() {
    written(
        "parquet",
        "SELECT '421202' ref_area, 'grain' indicator, 2024 year, float('Infinity') value, '万吨'"
            + " unit");

    assertThat(reading("format: parquet, path: lake").faults().get(0).text(Language.EN))
        .isEqualTo(
            "lake, row 1, column obs_value, value \"Infinity\": not a number; expected: 1234.5");
  }

  @Test
  void daysAreIsoTexts() {
    written(
        "parquet",
        """
        SELECT '421202' ref_area, 'grain' indicator, DATE '2024-12-31' time_period, 1 value,
          '万吨' unit, TIMESTAMP '2025-03-29 00:00:00' release
        """);
    Example example = reading("format: parquet, path: lake");

    assertThat(column(example, "time_period")).containsExactly("2024-12-31");
    assertThat(column(example, "release")).containsExactly("2025-03-29");
  }

  @Test
  void foldersOfOtherYearsAreNotOpened() {
    written("parquet", TYPED, "year");
    Dataset<Row> rows = reading("format: parquet, path: lake").raw(2019, 2024);

    assertThat(Plans.leaves(rows))
        .containsPattern("PartitionFilters: \\[.*year#\\d+ >= 2019.*year#\\d+ < 2025");
    assertThat(Cells.of(rows).column("time_period")).containsExactly("2023", "2024");
  }

  @Test
  void foldersOfPeriodsArePrunedToo() {
    written(
        "parquet",
        """
        SELECT '421202' ref_area, 'grain' indicator, time_period, 1 value, '万吨' unit
        FROM VALUES ('2010-S1'), ('2024-S1'), ('2021/2025') AS t(time_period)
        """,
        "time_period");
    Dataset<Row> rows = reading("format: parquet, path: lake").raw(2019, 2024);

    assertThat(Plans.leaves(rows))
        .containsPattern("PartitionFilters: \\[.*StartsWith\\(time_period#\\d+, 2018\\)");
    assertThat(Cells.of(rows.orderBy("row")).column("time_period"))
        .containsExactly("2021/2025", "2024-S1");
  }

  @Test
  void columnsThatNobodyNeedsAreNotRead() {
    written("parquet", TYPED.replace("unit)", "unit)").replace("SELECT *", "SELECT *, id AS more"));

    assertThat(Plans.leaves(reading("format: parquet, path: lake").raw(2019, 2024)))
        .contains(
            "ReadSchema: struct<ref_area:string,indicator:string,year:int,value:decimal(20,8)");
  }

  @Test
  void filesAndPartitionsDoNotDecideTheRowNumber() {
    written("parquet", TYPED);
    List<Row> one =
        reading("format: parquet, path: lake").raw(0, 9999).orderBy("row").collectAsList();
    written("parquet", "SELECT /*+ REPARTITION(3) */ * FROM (" + TYPED + ") ORDER BY value");
    SparkSessions.Options many =
        new SparkSessions.Options(
            Optional.of("local[2]"), Map.of("spark.sql.shuffle.partitions", "5"));

    assertThat(
            reading("format: parquet, path: lake")
                .raw(SparkSessions.open(many, 0), 0, 9999)
                .orderBy("row")
                .collectAsList())
        .isEqualTo(one);
  }

  @Test
  void keyIsTheRowNumber() {
    written("parquet", TYPED);

    assertThat(column(reading("format: parquet, path: lake, key: id"), "row"))
        .containsExactly("3", "5", "7");
  }

  @Test
  void columnsAreMapped() {
    written("parquet", TYPED);

    assertThat(
            column(
                reading(
                    "format: parquet, path: lake, columns: {obs_value: id}, fixed: {basis: 人口普查}"),
                "obs_value"))
        .containsExactly("5", "3", "7");
  }

  @Test
  void folderHasSizeAndDigestOfItsFiles() throws Exception {
    Path lake = Files.createDirectory(folder.resolve("lake"));
    Files.writeString(
        lake.resolve("b.json"),
        "{\"ref_area\": \"421202\", \"indicator\": \"grain\", \"year\": 2024, \"value\": 1,"
            + " \"unit\": \"万吨\"}\n");
    Files.writeString(
        lake.resolve("a.json"),
        "{\"ref_area\": \"421202\", \"indicator\": \"grain\", \"year\": 2023, \"value\": 1,"
            + " \"unit\": \"万吨\"}\n");
    String lines = line(lake, "a.json") + line(lake, "b.json");

    InputCount count = reading("format: json, path: lake").counts().get(0);
    assertThat(count.bytes())
        .isEqualTo(Files.size(lake.resolve("a.json")) + Files.size(lake.resolve("b.json")));
    assertThat(count.sha256()).isEqualTo(sha256(lines.getBytes()));
    assertThat(count.accepted()).isEqualTo(2);
  }

  private static String line(Path folder, String file) throws Exception {
    return sha256(Files.readAllBytes(folder.resolve(file))) + "  ./" + file + "\n";
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void formatWithoutItsJar() throws IOException {
    Files.createDirectory(folder.resolve("lake"));
    InputException refusal =
        catchThrowableOfType(
            InputException.class, () -> reading("format: delta, path: lake").counts());

    assertThat(refusal.faults().get(0).text(Language.EN))
        .isEqualTo(
            "lake, value \"delta\": Spark knows no such format; is its jar missing?;"
                + " expected: --conf spark.jars=…");
  }

  @Test
  void damagedFile() throws IOException {
    Files.writeString(folder.resolve("figures.parquet"), "no parquet at all");
    InputException refusal =
        catchThrowableOfType(
            InputException.class, () -> reading("format: parquet, path: figures.parquet").counts());

    assertThat(refusal.faults().get(0).text(Language.EN))
        .startsWith("figures.parquet, value \"")
        .endsWith("the files cannot be read in this format; expected: parquet");
  }

  @Test
  void columnThatIsNotThere() {
    written("parquet", "SELECT '421202' ref_area, 2024 year, 1 value, '万吨' unit");

    assertThat(reading("format: parquet, path: lake").faults().get(0).text(Language.EN))
        .isEqualTo(
            "lake, column indicator/indicator_name, value \"ref_area, year, value, unit\":"
                + " a required column is missing; expected: columns / fixed");
  }
}
