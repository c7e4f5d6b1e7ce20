package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.dabiao.reference.Language;
import org.dabiao.report.workbook.AttainmentColumn;
import org.dabiao.report.workbook.Setting;
import org.junit.jupiter.api.Test;

/** Holds docs/report-workbook.md against the workbook: sheets, settings, steps. */
class ReportWorkbookReferenceTest {
  private static List<String> rows(String heading) throws IOException {
    String page =
        Files.readString(
            Path.of(System.getProperty("dabiao.home", "."), "docs/report-workbook.md"));
    String part = page.substring(page.indexOf("## " + heading));
    int end = part.indexOf("\n## ", 3);
    return part.substring(0, end).lines().filter(l -> l.startsWith("| ")).skip(2).toList();
  }

  private static String cell(String row, int column) {
    return row.split("\\|")[column].strip();
  }

  @Test
  void sheetsHaveTheNamesOfBothLanguages() throws IOException {
    Words en = new Words(Language.EN);
    Words zh = new Words(Language.ZH);
    for (String row : rows("Sheets")) {
      if (!row.contains("…")) {
        assertThat(en.sheets()).contains(cell(row, 1));
        int place = en.sheets().indexOf(cell(row, 1));
        assertThat(zh.sheets().get(place)).isEqualTo(cell(row, 2));
      }
    }
    assertThat(rows("Sheets")).hasSize(9);
  }

  @Test
  void everySettingIsThere() throws IOException {
    assertThat(rows("Settings").stream().map(r -> cell(r, 1).replace("`", "")).toList())
        .containsExactlyElementsOf(Arrays.stream(Setting.values()).map(Setting::id).toList());
  }

  @Test
  void everyStepIsThere() throws IOException {
    TreeSet<String> told = new TreeSet<>();
    for (String row : rows("To change a figure")) {
      told.addAll(List.of(cell(row, 2).split(", ")));
      told.addAll(List.of(cell(row, 3).split(", ")));
    }
    TreeSet<String> steps = new TreeSet<>();
    for (Language language : Language.values()) {
      Words words = new Words(language);
      Arrays.stream(AttainmentColumn.values())
          .filter(c -> c.compareTo(AttainmentColumn.EDGE_LOW) >= 0)
          .forEach(c -> steps.add(words.text(c.key())));
    }
    assertThat(told).isEqualTo(steps);
  }
}
