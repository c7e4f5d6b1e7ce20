package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.testing.Cells;
import org.dabiao.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database itself leaves out the years and columns that nobody asked for. */
class DatabasePushdownTest {
  @TempDir private Path folder;

  private Dataset<Row> reading(String periodType, String... periods) {
    Postgres.run(
        "DROP SCHEMA IF EXISTS pushed CASCADE",
        "CREATE SCHEMA pushed",
        "CREATE TABLE pushed.figures (ref_area text, indicator text, time_period "
            + periodType
            + ", obs_value numeric, unit text, remark text)");
    for (String period : periods) {
      Postgres.run(
          "INSERT INTO pushed.figures VALUES ('421202', 'grain', " + period + ", 1, '万吨', 'x')");
    }
    return Example.in(folder)
        .indicators("id | unit\ngrain | 万吨")
        .input("{jdbc: {" + Postgres.access() + ", table: pushed.figures}}")
        .raw(2019, 2024);
  }

  @Test
  void yearsThatAreNumbers() {
    Dataset<Row> rows = reading("integer", "2018", "2019", "2024", "2025", "20224", "NULL");

    assertThat(Plans.leaves(rows))
        .contains("GreaterThanOrEqual(time_period,2019),LessThan(time_period,2025)");
    assertThat(Cells.of(rows.orderBy("row")).column("time_period"))
        .as("what is no year is read, to be refused in words")
        .containsExactly("", "2019", "20224", "2024");
  }

  @Test
  void periodsThatAreTexts() {
    Dataset<Row> rows =
        reading("text", "'2018'", "'2019-S1'", "'2025'", "'2021/2025'", "'/2030'", "'年底'", "NULL");

    assertThat(Plans.leaves(rows)).contains("StringStartsWith(time_period,2018)");
    assertThat(Cells.of(rows.orderBy("row")).column("time_period"))
        .containsExactly("", "/2030", "2019-S1", "2021/2025", "年底");
  }

  @Test
  void days() {
    Dataset<Row> rows =
        reading("date", "DATE '2018-12-31'", "DATE '2019-01-01'", "DATE '2024-12-31'");

    assertThat(Plans.leaves(rows)).contains("GreaterThanOrEqual(time_period,2019-01-01)");
    assertThat(Cells.of(rows.orderBy("row")).column("time_period"))
        .containsExactly("2019-01-01", "2024-12-31");
  }

  @Test
  void columnsThatNobodyNeedsAreNotAskedFor() {
    assertThat(Plans.leaves(reading("integer", "2024"))).doesNotContain("remark");
  }
}
