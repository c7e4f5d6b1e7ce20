package org.dabiao.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the notebooks as an analyst would, cell by cell. */
class NotebooksTest {
  private static final Path FOLDER = Path.of(System.getProperty("dabiao.home"), "notebooks");
  private static final long MOST_BYTES = 100_000;

  private static final Map<Path, List<Shown>> RUNS = new HashMap<>();

  /** What a cell showed. */
  private record Shown(Object content, String mime) {}

  static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  private static List<Shown> shown(Path notebook) {
    return RUNS.computeIfAbsent(notebook, NotebooksTest::run);
  }

  private static List<Shown> run(Path notebook) {
    List<Shown> shown = new ArrayList<>();
    Screen.listen((content, mime) -> shown.add(new Shown(content, mime)));
    try (Cells cells = new Cells()) {
      Notebook.read(notebook).cells().forEach(cells::run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown;
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void everyCellRunsAndSomethingIsShown(Path notebook) {
    assertThat(shown(notebook)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void isSmallAndHoldsNoOutputs(Path notebook) throws IOException {
    assertThat(notebook).satisfies(f -> assertThat(Files.size(f)).isLessThan(MOST_BYTES));
    assertThat(Files.readString(notebook)).doesNotContain("\"output_type\"");
  }

  @Test
  void firstLookShowsTheAttainmentOfEveryCounty() {
    List<String> tables =
        shown(FOLDER.resolve("first-look.ipynb")).stream()
            .filter(s -> s.mime().equals("text/html"))
            .map(s -> (String) s.content())
            .toList();
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0)).contains("咸安区", "嘉鱼县", "赤壁市", "通城县", "崇阳县", "通山县");
    assertThat(tables.get(0).split("<tr>")).hasSize(1 + 1 + 6);
    assertThat(tables.get(1)).contains("完成率", "示例").doesNotContain("E-", "null");
    assertThat(tables.get(1).split("<tr>").length).isGreaterThan(1 + 1 + 3);
  }

  @Test
  void firstLookShowsTwoCharts() {
    List<BufferedImage> charts =
        shown(FOLDER.resolve("first-look.ipynb")).stream()
            .filter(s -> s.mime().equals("image/png"))
            .map(s -> (BufferedImage) s.content())
            .toList();
    assertThat(charts).hasSize(2).allSatisfy(NotebooksTest::isDrawn);
  }

  private static void isDrawn(BufferedImage chart) {
    int[] pixels =
        chart.getRGB(0, 0, chart.getWidth(), chart.getHeight(), null, 0, chart.getWidth());
    assertThat(pixels.length).isGreaterThan(400 * 400);
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(50);
  }
}
