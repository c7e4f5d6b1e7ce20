package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabiao.reference.InputFault;
import org.dabiao.testing.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of 16,384 columns, the most that a workbook has. */
class WideSheetTest {
  private static final int COLUMNS = 16_384;
  private static final Duration MOST = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private Example example(String header, String row) {
    byte[] book = Book.xlsx().sheet("表", header + "\n" + row + "\n").bytes();
    return Example.in(folder)
        .indicators("id | name | unit\ngrain | 粮食产量 | 万吨")
        .statistics("wide.xlsx", book, ", fixed: {time_period: '2024'}");
  }

  private static String cells(int from, String prefix) {
    return IntStream.rangeClosed(from, COLUMNS)
        .mapToObj(i -> prefix + (prefix.isEmpty() ? "" : i))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void figuresAmongOthersAreRead() {
    Example example = example("地区 | 粮食产量(万吨) | " + cells(3, "备注"), "咸安区 | 1.25 | " + cells(3, "无"));

    assertThat(example.accepted().column("low")).containsExactly("1.25");
  }

  // Nothing is lost: each figure of a column that names no known indicator has its own row.
  @Test
  void everyFigureIsCounted() {
    Example example = example("地区 | 粮食产量(万吨) | " + cells(3, "未知"), "咸安区 | 1.25 | " + cells(3, "7"));
    long begin = System.nanoTime();

    assertThat(example.counts().get(0).read()).isEqualTo(COLUMNS - 1L);
    assertThat(example.accepted().column("low")).containsExactly("1.25");
    assertThat(example.faults())
        .hasSize(COLUMNS - 2)
        .extracting(InputFault::input)
        .containsOnly("wide.xlsx");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(MOST);
  }
}
