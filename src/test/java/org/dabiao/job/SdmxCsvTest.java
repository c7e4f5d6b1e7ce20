package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series and attainment as SDMX-CSV 2.0 (field guide, github.com/sdmx-twg/sdmx-csv). */
class SdmxCsvTest {
  @TempDir private static Path folder;

  private static Path tables;

  @BeforeAll
  static void run() {
    Example example =
        Example.in(folder)
            .indicators("id | unit\ngrain | 万吨")
            .targets(
                """
                target_id | ref_area | indicator | time_period | value_low | unit
                t1        | 421202   | grain     | 2024/2026   | 60        | 万吨
                """)
            .figures(
                """
                ref_area | indicator | time_period | obs_value | unit_measure | basis
                421202   | grain     | 2023        | 19—20     | 万吨         |
                421202   | grain     | 2024        | 21.50     | 万吨         |
                """)
            .section("output: {sdmx_csv: true}");
    tables =
        EvaluationJob.run(
                example.project(), folder.resolve("out"), Example.SESSION, Progress.SILENT)
            .folder()
            .resolve("tables");
  }

  @Test
  void seriesIsADataflow() throws IOException {
    assertThat(Files.readString(tables.resolve("series.sdmx.csv")))
        .startsWith(
            """
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,BASIS,OBS_VALUE,\
            VALUE_LOW,VALUE_HIGH,UNIT_MEASURE,OBS_STATUS,COVERED_PERIOD,BREAK_BEFORE,LINKED_VALUE,\
            RELEASE,ORIGIN,SOURCE
            dataflow,DABIAO:SERIES(1.0.0),I,421202,grain,2023,_Z,,19,20,万吨,A,2023,false,,,\
            sourced,
            dataflow,DABIAO:SERIES(1.0.0),I,421202,grain,2024,_Z,21.5,21.5,21.5,万吨,A,2024,\
            false,,,sourced,
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void attainmentIsADataflow() {
    Cells row = Cells.read(tables.resolve("attainment.sdmx.csv"));

    assertThat(
            row.cells(
                "STRUCTURE_ID",
                "ACTION",
                "REF_AREA",
                "INDICATOR",
                "TIME_PERIOD",
                "TARGET_ID",
                "OBS_VALUE",
                "TARGET_LOW",
                "UNIT_MEASURE",
                "COMPARATOR"))
        .containsExactly(
            "DABIAO:ATTAINMENT(1.0.0)",
            "I",
            "421202",
            "grain",
            "2024-01-01/P3Y",
            "t1",
            "21.5",
            "60",
            "万吨",
            "eq");
  }

  @Test
  void othersAreNoDataflows() {
    assertThat(tables.resolve("conflicts.sdmx.csv")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024",
    "2021/2025, 2021-01-01/P5Y",
    "2024-01/2024-09, 2024-01-01/P9M",
    "2024-S1, 2024-S1"
  })
  void periodsAreThoseOfSdmx(String written, String sdmx) {
    assertThat(SdmxCsv.period(written)).isEqualTo(sdmx);
  }
}
