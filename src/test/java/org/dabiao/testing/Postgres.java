package org.dabiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A real PostgreSQL, one a JVM. The user {@code office} needs the password that the environment
 * variable {@link #PASSWORD_ENV} holds; {@code postgres} needs none.
 */
public final class Postgres {
  /** Set by the build for the tests. */
  public static final String PASSWORD_ENV = "DABIAO_TEST_PASSWORD";

  private static EmbeddedPostgres server;

  private Postgres() {}

  /** Runs statements. */
  public static void run(String... statements) {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows that a query gives, cells joined by a bar. */
  public static List<String> rows(String query) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  /** Address of the database, without a user. */
  public static String url() {
    return "jdbc:postgresql://localhost:" + server().getPort() + "/postgres";
  }

  /** What a project file says of the user who needs no password: url and user. */
  public static String access() {
    return "url: \"" + url() + "\", user: postgres";
  }

  private static synchronized EmbeddedPostgres server() {
    if (server == null) {
      try {
        server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(Postgres::stop));
        askForPasswords();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return server;
  }

  private static void askForPasswords() throws IOException {
    run("CREATE ROLE office LOGIN PASSWORD '" + System.getenv(PASSWORD_ENV) + "'");
    Path rules = Path.of(rows("SHOW hba_file").get(0));
    String former = Files.readString(rules);
    Files.writeString(rules, "host all office all scram-sha-256\n" + former);
    run("SELECT pg_reload_conf()");
  }

  private static void stop() {
    try {
      server.close();
    } catch (IOException e) {
      // It ends with the tests.
    }
  }
}
