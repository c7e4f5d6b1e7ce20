package org.dabiao.job;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dabiao.statistics.source.InputForm;
import org.dabiao.statistics.source.JdbcAccess;
import org.dabiao.statistics.source.JdbcTable;

/** Reads what a project file says about databases: inputs, and where results go. */
final class DatabaseSection {
  private static final int SHOWN = 60;

  /** A password among an address's settings, or before its host (user/password@ of Oracle). */
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)(password|passwd|pwd|secret|token)\\s*=|[/:][^/:@?;=]+[:/][^/:@?;=]+@");

  private DatabaseSection() {}

  /** Whether an entry of statistics is a database's. */
  static boolean describes(YamlSection entry) {
    return entry.has("jdbc");
  }

  /** The table or query, by name. */
  static Map<String, InputForm> read(YamlSection jdbc) {
    JdbcAccess access = access(jdbc);
    Optional<String> table = jdbc.text("table");
    Optional<String> query = jdbc.text("query");
    if (table.isPresent() == query.isPresent()) {
      throw jdbc.refuse(query.isPresent() ? "query" : "table", "project.one_of", "table, query");
    }
    // A query is named by its beginning, in one line.
    String name = table.or(() -> query).get().strip().replaceAll("\\s+", " ");
    String relation =
        table.orElseGet(() -> "(" + query.get().strip().replaceFirst(";$", "") + ") dabiao_input");
    JdbcTable form =
        new JdbcTable(
            access,
            relation,
            jdbc.text("key"),
            split(jdbc),
            jdbc.wholeNumber("fetch_size").orElse(10_000));
    jdbc.refuseUnknown();
    return Map.of(name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…", form);
  }

  /** How to reach a database; refuses passwords without showing them. */
  static JdbcAccess access(YamlSection jdbc) {
    if (jdbc.hasForbidden("password")) {
      throw jdbc.refuse("password", "project.password");
    }
    String url = jdbc.required("url");
    if (PASSWORD.matcher(url).find()) {
      throw jdbc.refuse("url", "project.password");
    }
    if (!url.startsWith("jdbc:")) {
      throw jdbc.refuse("url", "project.not_a_choice", url, "jdbc:postgresql://host/database | …");
    }
    return new JdbcAccess(url, jdbc.text("user"), jdbc.text("password_env"), jdbc.text("driver"));
  }

  private static Optional<JdbcTable.Split> split(YamlSection jdbc) {
    Optional<String> column = jdbc.text("partition_column");
    Optional<Integer> parts = jdbc.wholeNumber("partitions");
    Optional<String> lower = jdbc.text("lower");
    Optional<String> upper = jdbc.text("upper");
    if (column.isEmpty() && (parts.isPresent() || lower.isPresent() || upper.isPresent())) {
      String key = parts.isPresent() ? "partitions" : lower.isPresent() ? "lower" : "upper";
      throw jdbc.refuse(key, "project.needs", "partition_column");
    }
    if (parts.filter(p -> p == 0).isPresent()) {
      throw jdbc.refuse("partitions", "project.not_a_number", "0");
    }
    return column.map(c -> new JdbcTable.Split(c, parts.orElse(4), lower, upper));
  }
}
