package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dabiao.reference.InputException;

/**
 * Writes a run's tables to a database, in one transaction: who reads there sees the former run or
 * this one, never half of it. The rows of the former run are replaced; tables, rights and views on
 * them stay. Table {@code manifest} says which tables the run wrote, as {@code manifest.json} does.
 */
final class DatabaseResults {
  private static final String PURPOSE = "output.jdbc";
  private static final String MANIFEST = "manifest";
  private static final int BATCH = 1000;

  private final Outputs.Database target;
  private final Connection connection;
  private final String quote;

  private DatabaseResults(Outputs.Database target, Connection connection) throws SQLException {
    this.target = target;
    this.connection = connection;
    this.quote = connection.getMetaData().getIdentifierQuoteString().strip();
  }

  /**
   * Finds out before a run whether the database can be reached.
   *
   * @throws ResultsRefusedException when it cannot
   */
  static void reach(Outputs.Database target) {
    try {
      open(target).close();
    } catch (SQLException e) {
      throw refused(target, e);
    }
  }

  /**
   * Writes the tables.
   *
   * @param folder where they were written as Parquet
   * @throws ResultsRefusedException when the database does not take them; nothing has changed there
   */
  static void write(Outputs.Database target, Path folder, List<TableWriter.Written> tables) {
    // Closing without a commit undoes all.
    try (Connection connection = open(target)) {
      connection.setAutoCommit(false);
      // Of two runs at once the later one fails: their rows would mix.
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      try {
        new DatabaseResults(target, connection).replace(folder, tables);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw refused(target, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Connection open(Outputs.Database target) {
    try {
      return target.access().open(PURPOSE);
    } catch (InputException e) {
      throw new ResultsRefusedException(target.access().place(), e.faults().get(0));
    }
  }

  private static ResultsRefusedException refused(Outputs.Database target, SQLException fault) {
    // A failed batch hides its cause one step further.
    SQLException cause = fault.getNextException() == null ? fault : fault.getNextException();
    return new ResultsRefusedException(target.access().place(), target.access().message(cause));
  }

  private void replace(Path folder, List<TableWriter.Written> tables)
      throws SQLException, IOException {
    Map<String, String> manifest = new LinkedHashMap<>();
    manifest.put("table", "TEXT");
    manifest.put("rows", "BIGINT");
    manifest.put("sha256", "TEXT");
    make(MANIFEST, manifest);
    for (TableWriter.Written table : tables) {
      try (StoredTable stored = StoredTable.open(folder.resolve(table.name() + ".parquet"))) {
        make(table.name(), stored.columns());
      }
    }
    emptyFormer();
    for (TableWriter.Written table : tables) {
      empty(table.name());
      try (StoredTable stored = StoredTable.open(folder.resolve(table.name() + ".parquet"))) {
        insert(table.name(), List.copyOf(stored.columns().keySet()), stored::next);
      }
    }
    empty(MANIFEST);
    var lines = tables.iterator();
    insert(
        MANIFEST,
        List.copyOf(manifest.keySet()),
        () -> {
          TableWriter.Written t = lines.hasNext() ? lines.next() : null;
          return t == null ? null : List.of(t.name(), t.rows(), t.sha256());
        });
  }

  /** Makes a table that is not there; one that is has to have these columns. */
  private void make(String table, Map<String, String> columns) throws SQLException {
    String fields =
        columns.entrySet().stream()
            .map(c -> quoted(c.getKey()) + " " + c.getValue())
            .collect(Collectors.joining(", "));
    List<String> present = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS " + name(table) + " (" + fields + ")");
      try (ResultSet none =
          statement.executeQuery("SELECT * FROM " + name(table) + " WHERE 1 = 0")) {
        ResultSetMetaData facts = none.getMetaData();
        for (int i = 1; i <= facts.getColumnCount(); i++) {
          present.add(facts.getColumnName(i));
        }
      }
    }
    if (!present.containsAll(columns.keySet())) {
      throw new SQLException(name(table) + ": " + present + " ≠ " + columns.keySet());
    }
  }

  /** Empties all that the former run wrote: this one may write fewer tables. */
  private void emptyFormer() throws SQLException {
    List<String> former = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT " + quoted("table") + " FROM " + name(MANIFEST))) {
      while (rows.next()) {
        former.add(rows.getString(1));
      }
    }
    for (String table : former) {
      if (isThere(table)) {
        empty(table);
      }
    }
  }

  private boolean isThere(String table) throws SQLException {
    String schema = target.schema().orElse(connection.getSchema());
    String name = target.prefix() + table;
    // The database takes names for patterns, in which _ is any sign.
    try (ResultSet found = connection.getMetaData().getTables(null, schema, name, null)) {
      while (found.next()) {
        if (found.getString("TABLE_NAME").equals(name)) {
          return true;
        }
      }
      return false;
    }
  }

  private void empty(String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM " + name(table));
    }
  }

  /** Gives rows until there is none, then null. */
  private interface RowSource {
    List<Object> next() throws IOException;
  }

  private void insert(String table, List<String> columns, RowSource rows)
      throws SQLException, IOException {
    String names = columns.stream().map(this::quoted).collect(Collectors.joining(", "));
    String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
    String sql = "INSERT INTO " + name(table) + " (" + names + ") VALUES (" + marks + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (List<Object> row = rows.next(); row != null; row = rows.next()) {
        for (int i = 0; i < row.size(); i++) {
          set(statement, i + 1, row.get(i));
        }
        statement.addBatch();
        if (++waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    }
  }

  private static void set(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value instanceof String text) {
      // PostgreSQL holds every character but this one.
      statement.setString(at, text.replace('\0', '\uFFFD'));
    } else {
      statement.setObject(at, value);
    }
  }

  private String name(String table) {
    String name = quoted(target.prefix() + table);
    return target.schema().map(s -> quoted(s) + "." + name).orElse(name);
  }

  private String quoted(String name) {
    return quote + (quote.isEmpty() ? name : name.replace(quote, quote + quote)) + quote;
  }
}
