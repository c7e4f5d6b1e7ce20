package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dabiao.statistics.source.JdbcAccess;
import org.dabiao.testing.Cells;
import org.dabiao.testing.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores and indices of a whole run, in a real PostgreSQL as in the files. */
class AssessedInDatabaseTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void run() {
    Postgres.run("DROP SCHEMA IF EXISTS assessed CASCADE", "CREATE SCHEMA assessed");
    Project project =
        Example.in(folder)
            .areas(
                """
                code | name | parent
                city | 市   |
                a    | 甲   | city
                b    | 乙   | city
                c    | 丙   | city
                """)
            .indicators(
                """
                id    | unit | nature | roll_up | direction
                grain | 万吨 | flow   | none    | higher
                waste | 万吨 | flow   | none    | lower
                """)
            .targets(
                """
                target_id | ref_area | indicator | time_period | value_low | unit
                ga        | a        | grain     | 2024        | 100       | 万吨
                gb        | b        | grain     | 2024        | 100       | 万吨
                gc        | c        | grain     | 2024        | 100       | 万吨
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure
                a        | grain     | 2024        | 80        | 万吨
                b        | grain     | 2024        | 90        | 万吨
                c        | grain     | 2024        | 70        | 万吨
                a        | waste     | 2024        | 10        | 万吨
                b        | waste     | 2024        | 30        | 万吨
                c        | waste     | 2024        | 20        | 万吨
                """)
            .section("assessment: {what_would_it_take: true}")
            .section(
                """
                composite:
                  - id: index
                    steps: true
                    leave_one_out: true
                    uncertainty: {draws: 100, concentration: 2}
                    children: [{indicator: grain}, {indicator: waste}]
                """)
            .project();
    Inputs inputs = Inputs.read(Example.spark(), Inputs.onDriver(project), project.needed());
    TableWriter tables = new TableWriter(folder);
    EvaluationJob.evaluate(Example.spark(), project, inputs, tables, Progress.SILENT);
    JdbcAccess access =
        new JdbcAccess(Postgres.url(), Optional.of("postgres"), Optional.empty(), Optional.empty());
    DatabaseResults.write(
        new Outputs.Database(access, Optional.of("assessed"), ""), folder, tables.written());
  }

  @Test
  void everyTableHasItsRows() {
    for (String table :
        List.of(
            "scores",
            "score_cards",
            "ranks",
            "what_if",
            "composite",
            "composite_ranks",
            "composite_rank_probability",
            "composite_pairs",
            "composite_leave_one_out",
            "composite_steps")) {
      Cells file = Runs.table(folder, table);

      assertThat(file.size()).as(table).isPositive();
      assertThat(Postgres.rows("SELECT count(*) FROM assessed." + table))
          .as(table)
          .containsExactly(String.valueOf(file.size()));
    }
  }

  /** Grain 80, 90, 70 gives 1/2, 1, 0; waste 10, 30, 20 gives 1, 0, 1/2. */
  @Test
  void numbersAreNumbers() {
    assertThat(
            Postgres.rows(
                "SELECT ref_area, score = 0.75, rank::int FROM assessed.composite_ranks"
                    + " WHERE score > 0.6"))
        .containsExactly("a|t|1");
    assertThat(
            Postgres.rows(
                "SELECT s.ref_area, s.points + s.lost = s.full_mark, r.rank::int"
                    + " FROM assessed.scores s JOIN assessed.ranks r USING (ref_area) ORDER BY 3"))
        .containsExactly("b|t|1", "a|t|2", "c|t|3");
  }
}
