package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.reference.InputException;
import org.dabiao.reference.Language;
import org.dabiao.testing.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database's password comes from the environment and is nowhere to be seen. */
class PasswordTest {
  private static final String PASSWORD = System.getenv(Postgres.PASSWORD_ENV);

  @TempDir private Path folder;

  @BeforeEach
  void table() {
    Postgres.run(
        "DROP SCHEMA IF EXISTS guarded CASCADE",
        "CREATE SCHEMA guarded",
        "CREATE TABLE guarded.figures AS SELECT '421202' ref_area, 'grain' indicator, y AS"
            + " time_period, 21 obs_value, '万吨' unit_measure FROM generate_series(2023, 2024) y",
        "GRANT ALL ON SCHEMA guarded TO office",
        "GRANT SELECT ON guarded.figures TO office");
  }

  private Example reading(String password) {
    return Example.in(folder)
        .indicators("id | unit\ngrain | 万吨")
        .targets(
            """
            ref_area | indicator | time_period | value_low | unit
            421202   | grain     | 2024        | 20        | 万吨
            """)
        .input("{jdbc: {table: guarded.figures, user: office, " + password + url() + "}}");
  }

  private static String url() {
    return ", url: \"" + Postgres.url() + "\"";
  }

  private static String named(String variable) {
    return "password_env: " + variable;
  }

  @Test
  void isInNothingThatARunLeaves() throws IOException {
    Path out = folder.resolve("out");
    Example example =
        reading(named(Postgres.PASSWORD_ENV))
            .section(
                "output: {jdbc: {schema: guarded, user: office, "
                    + named(Postgres.PASSWORD_ENV)
                    + url()
                    + "}}");
    EvaluationJob.run(example.project(), out, Example.SESSION, Progress.SILENT);

    assertThat(Postgres.rows("SELECT verdict FROM guarded.attainment")).containsExactly("achieved");
    // Spark's own log among them.
    assertThat(out.resolve("logs/spark.log")).isRegularFile();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allMatch(f -> !holdsPassword(f));
    }
    // What was logged before any run of this process had a folder.
    try (Stream<Path> logs = Files.list(Reference.home().resolve("target"))) {
      assertThat(logs.filter(f -> f.getFileName().toString().matches("spark.*\\.log")))
          .allMatch(f -> !holdsPassword(f));
    }
  }

  @Test
  void isInNoPlan() {
    Dataset<Row> rows = reading(named(Postgres.PASSWORD_ENV)).raw(2020, 2024);

    assertThat(rows.collectAsList()).hasSize(2);
    assertThat(Plans.all(rows)).contains("guarded.figures").doesNotContain(PASSWORD);
  }

  @Test
  void isInNoProject() {
    assertThat(reading(named(Postgres.PASSWORD_ENV)).project().toString()).doesNotContain(PASSWORD);
  }

  @Test
  void isInNoMessage() {
    Example example = reading(named(Postgres.PASSWORD_ENV).replace("office", "nobody"));
    Postgres.run("REVOKE SELECT ON guarded.figures FROM office");
    Throwable refusal = catchThrowable(example::counts);

    assertThat(refusal).isInstanceOf(InputException.class).hasMessageContaining("guarded.figures");
    assertThat(refusal.toString()).doesNotContain(PASSWORD);
  }

  @Test
  void wrongOneIsRefusedByTheDatabase() {
    InputException refusal =
        catchThrowableOfType(InputException.class, reading(named("PATH"))::counts);

    assertThat(refusal.faults().get(0).text(Language.EN))
        .isEqualTo(
            "guarded.figures, value \"FATAL: password authentication failed for user \"office\"\":"
                + " the database cannot be reached, or refuses; expected: "
                + Postgres.url()
                + " (office)");
  }

  @Test
  void variableThatIsNotSet() {
    InputException refusal =
        catchThrowableOfType(InputException.class, reading(named("DABIAO_NOT_SET"))::counts);

    assertThat(refusal.faults().get(0).text(Language.EN))
        .startsWith(
            "guarded.figures, value \"DABIAO_NOT_SET\":"
                + " the environment variable for the password is not set");
  }

  @Test
  void keyPasswordIsRefused() {
    Example example = reading("password: " + PASSWORD);
    ProjectFileException refusal =
        catchThrowableOfType(ProjectFileException.class, example::project);

    assertThat(refusal.text(Language.EN))
        .endsWith(
            "statistics[1].jdbc.password: a password does not belong in a project file;"
                + " set an environment variable and name it in password_env")
        .doesNotContain(PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://host/db?user=u&password=SECRET",
        "jdbc:postgresql://host/db?sslpassword=SECRET",
        "jdbc:postgresql://u:SECRET@host/db",
        "jdbc:sqlserver://host;Password = SECRET",
        "jdbc:oracle:thin:u/SECRET@host:1521/db"
      })
  void passwordInTheAddressIsRefused(String url) {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .input("{jdbc: {table: t, url: \"" + url + "\"}}");
    ProjectFileException refusal =
        catchThrowableOfType(ProjectFileException.class, example::project);

    assertThat(refusal.text(Language.ZH)).contains("项目文件中不得写密码").doesNotContain("SECRET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://host:5432/db?sslmode=require",
        "jdbc:oracle:thin:@host:1521/db",
        "jdbc:sqlserver://host;user=a@b;databaseName=d",
        "jdbc:mysql://user@host/db"
      })
  void addressWithoutAPasswordIsTaken(String url) {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .input("{jdbc: {table: t, url: \"" + url + "\"}}");

    assertThat(example.project().statistics()).hasSize(1);
  }

  @Test
  void passwordAmongAFormatsOptionsIsRefused() {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .input("{format: json, path: areas.csv, options: {fs.s3a.secret.key: SECRET}}");
    ProjectFileException refusal =
        catchThrowableOfType(ProjectFileException.class, example::project);

    assertThat(refusal.text(Language.EN)).contains("password").doesNotContain("SECRET");
  }

  private static boolean holdsPassword(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PASSWORD);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
