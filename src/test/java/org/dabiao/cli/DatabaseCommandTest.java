package org.dabiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.dabiao.job.Example;
import org.dabiao.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of databases that refuse: one line, a code, no stack trace. */
class DatabaseCommandTest {
  private static final String NOWHERE = "url: \"jdbc:postgresql://localhost:1/db\"";

  @TempDir private Path folder;

  private final Locale locale = Locale.getDefault();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
  }

  private Example example() {
    return Example.in(folder).indicators("id | unit\ngrain | 万吨");
  }

  /** Runs a command on the example, in English, and gives its exit code. */
  private int run(String command) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(System.out);
    try {
      String file = folder.resolve("example.yaml").toString();
      String to = folder.resolve("out").toString();
      return CommandLineProgram.run(
          command, file, "--out", to, "--language", "en", "--quiet", "--master", "local[2]");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void refusedConnectionIsABadInput() {
    example().input("{jdbc: {table: t, " + NOWHERE + "}}").project();

    assertThat(run("evaluate")).isEqualTo(CommandLineProgram.BAD_INPUT);
    assertThat(said())
        .contains("t, value \"Connection to localhost:1 refused")
        .doesNotContain("\tat ");
  }

  // Half a second a row: the reading has begun, and lasts, when the database drops it.
  @Test
  void connectionLostWhileReadingFailsTheJob() {
    String slow =
        "SELECT 421202 AS ref_area, 'grain' AS indicator, 2024 AS year, '万吨' AS unit, CASE WHEN"
            + " pg_sleep(0.5) IS NULL THEN 0 ELSE i END AS value FROM generate_series(1, 60) i";
    example()
        .input("{jdbc: {" + Postgres.access() + ", query: \"" + slow + "\", fetch_size: 1}}")
        .project();
    Thread dropping = new Thread(DatabaseCommandTest::dropWhoeverSleeps);
    dropping.start();

    assertThat(run("evaluate")).isEqualTo(CommandLineProgram.FAILED);
    assertThat(said())
        .contains(
            "The job failed: while it was read, a database broke off or refused:"
                + " FATAL: terminating connection due to administrator command")
        .doesNotContain("\tat ", "Exception");
  }

  private static void dropWhoeverSleeps() {
    String sleeping = "FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
    while (Postgres.rows("SELECT pg_terminate_backend(pid) " + sleeping).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void checkSaysHowATableWasRead() {
    Postgres.run(
        "DROP TABLE IF EXISTS read_by_check",
        "CREATE TABLE read_by_check AS SELECT 421202 AS \"区县\", 'grain' indicator, 2024 \"year\","
            + " 21.5 AS value, '万吨' unit");
    example()
        .input(
            "{columns: {ref_area: 区县}, jdbc: {"
                + Postgres.access()
                + ", table: read_by_check, partition_column: year, partitions: 2}}")
        .project();

    assertThat(run("check")).isEqualTo(CommandLineProgram.DONE);
    assertThat(said())
        .contains(
            "read_by_check: JDBC 2 × year, years 2019–2024, columns: ref_area ← 区县, indicator ←"
                + " indicator, time_period ← year, obs_value ← value, unit_measure ← unit");
  }

  @Test
  void resultsThatCannotBeWrittenFailTheJob() {
    example()
        .figures("ref_area | indicator | time_period | obs_value | unit_measure")
        .section("output: {jdbc: {" + NOWHERE + "}}")
        .project();

    assertThat(run("evaluate")).isEqualTo(CommandLineProgram.FAILED);
    assertThat(said())
        .startsWith("the results could not be written to jdbc:postgresql://localhost:1/db: ")
        .doesNotContain("\tat ");
  }
}
