package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SDMX-CSV as an input, that of this program included. */
class SdmxCsvInputTest {
  private static final String PLAN =
      """
      target_id | ref_area | indicator | time_period | value_low | unit
      t1        | 421202   | grain     | 2024        | 20        | 万吨
      t2        | 421200   | jobs      | 2024        | 10        | 人
      """;

  @Test
  void whatWasWrittenReadsAsTheSameSeries(@TempDir Path folder) throws Exception {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path tables =
        run(
            Example.in(first)
                .indicators("id | unit\ngrain | 万吨\njobs | 人")
                .targets(PLAN)
                .figures(
                    """
                    ref_area | indicator | time_period | obs_value | unit_measure | basis | \
                    obs_status | release | linked_value | source
                    421202 | grain | 2023    | 19—20 | 万吨 |      |   |            |    | a
                    421202 | grain | 2024    | 21.50 | 万吨 |      | B | 2025-03-01 | 20 | a
                    421202 | grain | 2022    | 超18  | 万吨 | 农业 |   |            |    | b
                    421202 | jobs  | 2024-Q1 | 4     | 人   |      | E |            |    | a
                    421202 | jobs  | 2024-Q2 | 4     | 人   |      |   |            |    | b
                    421221 | jobs  | 2024-S1 | 3     | 人   |      |   |            |    | a
                    """),
            first);
    Path second = Files.createDirectory(folder.resolve("second"));
    Path again =
        run(
            Example.in(second)
                .indicators("id | unit\ngrain | 万吨\njobs | 人")
                .targets(PLAN)
                .statistics(
                    "series.sdmx.csv", Files.readString(tables.resolve("series.sdmx.csv")), ""),
            second);

    for (String table : new String[] {"series.csv", "attainment.csv", "series.sdmx.csv"}) {
      assertThat(again.resolve(table)).hasSameTextualContentAs(tables.resolve(table));
    }
    assertThat(Files.readString(tables.resolve("series.csv")))
        .contains("2024-01/2024-06,", ",农业,", ",true,20,2025-03-01,");
  }

  private static Path run(Example example, Path folder) {
    return EvaluationJob.run(
            example.section("output: {sdmx_csv: true}").project(),
            folder.resolve("out"),
            Example.SESSION,
            Progress.SILENT)
        .folder()
        .resolve("tables");
  }

  @Test
  void deletedFigureIsNone(@TempDir Path folder) {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .statistics(
                "deleted.csv",
                """
                STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
                dataflow,X:Y(1.0),I,421202,grain,2023,19,万吨
                dataflow,X:Y(1.0),D,421202,grain,2024,21,万吨
                dataflow,X:Y(1.0),D: Delete,421221,grain,2024,,
                """,
                "");

    assertThat(example.accepted().column("time_period")).containsExactly("2023");
    assertThat(example.counts().get(0).skipped()).isEqualTo(2);
    assertThat(example.counts().get(0).quarantined()).isZero();
    assertThat(example.notes(Language.EN))
        .contains(
            "deleted.csv: rows whose ACTION is D (delete) are no figures: skipped and counted; the"
                + " same figure in another file stays");
  }

  // A column of that name in a table that is no SDMX-CSV says nothing.
  @Test
  void actionOfAnotherTableIsNone(@TempDir Path folder) {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure | action
                421202   | grain     | 2023        | 19        | 万吨         | D
                """);

    assertThat(example.accepted().size()).isEqualTo(1);
  }

  @Test
  void spansAreReadAsSdmxWritesThem(@TempDir Path folder) {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .figures(
                """
                ref_area | indicator | time_period              | obs_value | unit_measure | basis
                421202   | grain     | 2021-01-01/P5Y           | 1         | 万吨         |
                421202   | grain     | 2024-01-01T00:00:00/P9M  | 2         | 万吨         | _Z
                421202   | grain     | 2024-08-01/P9M           | 3         | 万吨         |
                """);

    assertThat(example.accepted().column("time_period"))
        .containsExactly("2021/2025", "2024-01/2024-09");
    assertThat(example.accepted().column("basis")).containsExactly("", "");
    assertThat(example.faults()).hasSize(1);
  }
}
