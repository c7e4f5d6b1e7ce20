package org.dabiao.job;

import java.util.Optional;
import org.dabiao.statistics.source.JdbcAccess;

/**
 * Where results go besides the folder's CSV and Parquet.
 *
 * @param sdmxCsv whether series and attainment are written as SDMX-CSV too
 * @param database the database that gets all tables, when there is one
 */
public record Outputs(boolean sdmxCsv, Optional<Database> database) {
  public static final Outputs NONE = new Outputs(false, Optional.empty());

  /**
   * Tables in a database.
   *
   * @param access how to reach it
   * @param schema schema of the tables; when absent the user's own
   * @param prefix what the names of the tables start with
   */
  public record Database(JdbcAccess access, Optional<String> schema, String prefix) {}

  static Outputs read(YamlSection section) {
    Optional<Database> database = Optional.empty();
    if (section.has("jdbc")) {
      YamlSection jdbc = section.section("jdbc");
      String prefix = jdbc.text("prefix").orElse("");
      if (!prefix.matches("[A-Za-z_0-9]*")) {
        throw jdbc.refuse("prefix", "project.not_a_choice", prefix, "A–Z a–z 0–9 _");
      }
      database =
          Optional.of(new Database(DatabaseSection.access(jdbc), jdbc.text("schema"), prefix));
      jdbc.refuseUnknown();
    }
    Outputs outputs = new Outputs(section.truth("sdmx_csv"), database);
    section.refuseUnknown();
    return outputs;
  }
}
