package org.dabiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.job.Example;
import org.dabiao.reference.InputFault;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What cells say: numbers, bounds, ranges, and marks for missing, which are never 0. */
@TestInstance(Lifecycle.PER_CLASS)
class ValueCellsTest {
  /** Cell, lower end, upper end; an end that is open is empty. */
  private static final List<List<String>> FIGURES =
      List.of(
          List.of("0", "0", "0"),
          List.of("0.0", "0", "0"),
          List.of("-4.9", "-4.9", "-4.9"),
          List.of("－4.9", "-4.9", "-4.9"),
          List.of("+3", "3", "3"),
          List.of("１２．５", "12.5", "12.5"),
          List.of("1,234,567.8", "1234567.8", "1234567.8"),
          List.of("201.06—204.05", "201.06", "204.05"),
          List.of("2～3", "2", "3"),
          List.of("2至3", "2", "3"),
          List.of("超250", "250", ""),
          List.of("突破361.45", "361.45", ""),
          List.of("≥10", "10", ""),
          List.of("不足3", "", "3"),
          List.of("<=7", "", "7"));

  private static final List<String> MISSING =
      List.of("—", "——", "…", "……", "...", "-", "N/A", "n/a", "NA", "nil", "暂无", "未公布", "");

  private static final List<String> UNREADABLE =
      List.of("约12", "1,23", "12万", "1.2.3", "O", "12 34", "5%", "两百");

  private Cells years;
  private List<InputFault> faults;

  @BeforeAll
  void read(@TempDir Path folder) {
    StringBuilder table = new StringBuilder("ref_area,indicator,time_period,obs_value,unit\n");
    List<String> cells = new ArrayList<>();
    FIGURES.forEach(f -> cells.add(f.get(0)));
    cells.addAll(MISSING);
    cells.addAll(UNREADABLE);
    for (int i = 0; i < cells.size(); i++) {
      table.append("421202,i%d,2024,\"%s\",万吨\n".formatted(i, cells.get(i)));
    }
    StringBuilder indicators = new StringBuilder("id | unit\n");
    for (int i = 0; i < cells.size(); i++) {
      indicators.append("i%d | 万吨\n".formatted(i));
    }
    Example example =
        Example.in(folder)
            .indicators(indicators.toString())
            .statistics("figures.csv", table.toString(), "");
    years = example.years();
    faults = example.faults();
  }

  @Test
  void figuresAreReadAsTheyAreMeant() {
    for (int i = 0; i < FIGURES.size(); i++) {
      assertThat(years.where("indicator", "i" + i).cells("low", "high"))
          .as(FIGURES.get(i).get(0))
          .isEqualTo(FIGURES.get(i).subList(1, 3));
    }
    assertThat(years.size()).isEqualTo(FIGURES.size());
  }

  @Test
  void missingMarksAreNeverZero() {
    assertThat(faults.stream().filter(f -> f.reason().code().equals("missing_value")))
        .extracting(InputFault::row)
        .containsExactlyElementsOf(rows(FIGURES.size(), MISSING.size()));
  }

  @Test
  void textIsNoNumber() {
    assertThat(faults.stream().filter(f -> f.reason().code().equals("bad_number")))
        .extracting(InputFault::row)
        .containsExactlyElementsOf(rows(FIGURES.size() + MISSING.size(), UNREADABLE.size()));
  }

  /** Row numbers, the header being 1. */
  private static List<Long> rows(int first, int count) {
    List<Long> rows = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      rows.add(first + i + 2);
    }
    return rows;
  }
}
