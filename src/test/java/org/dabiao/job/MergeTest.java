package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extracting again over a table that analysts edited. */
class MergeTest {
  private static final Path REFERENCE =
      Path.of(System.getProperty("dabiao.home", "."), "data/reference");

  @TempDir private Path folder;

  private void extract(String text, boolean merge) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    ExtractJob.run(
        new ExtractJob.Request(
            List.of(folder.resolve("a.txt").toString()),
            table(),
            REFERENCE.resolve("areas.csv"),
            REFERENCE.resolve("indicators.csv"),
            Optional.of("421200"),
            Language.ZH,
            merge ? Optional.of(table()) : Optional.empty()),
        Progress.SILENT);
  }

  private Path table() {
    return folder.resolve("t.csv");
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(table());
    assertThat(text).contains(from);
    Files.writeString(table(), text.replace(from, to));
  }

  private Stream<String> rows() {
    return CsvFile.read(table(), "t", List.of()).rows().stream()
        .map(r -> r.cell("indicator_phrase") + " " + r.cell("value_low") + r.cell("unit"));
  }

  private Stream<String> changes() {
    return CsvFile.read(folder.resolve("t.changes.csv"), "t", List.of()).rows().stream()
        .map(r -> r.cell("change") + " " + r.cell("indicator_phrase") + " " + r.cell("column"))
        .map(String::strip);
  }

  @Test
  void anEditedCellStaysAndTheOthersFollowTheText() throws IOException {
    extract("新建公厕20座。新建公园30个。", false);
    edit("公厕,", "公共厕所,");
    extract("2024年工作安排\n今年新建学校5所。新建公厕20座。新建公园30个。", true);
    assertThat(rows()).containsExactly("学校 5所", "公共厕所 20座", "公园 30个");
    assertThat(changes()).contains("kept 公厕 indicator_phrase", "reread 公厕 time_period", "new 学校");
    assertThat(folder.resolve("t.review.html")).content().contains("保留修改", "公共厕所");
  }

  @Test
  void aDeletedRowStaysDeletedAndAnAddedOneStays() throws IOException {
    extract("新建公厕20座。新建公园30个。", false);
    List<String> lines = Files.readAllLines(table());
    String added = lines.get(2).replace("公园,", "游园,").replace(",30,30,", ",40,40,");
    Files.write(table(), List.of(lines.get(0), lines.get(2), added));
    extract("新建公厕20座。新建公园30个。", true);
    assertThat(rows()).containsExactly("公园 30个", "游园 40个");
    assertThat(changes()).containsExactly("deleted 公厕", "added 游园");
    assertThat(CsvFile.read(table(), "t", List.of()).rows())
        .extracting(r -> r.cell("target_id"))
        .doesNotHaveDuplicates();
    extract("新建公厕20座。新建公园30个。", true);
    assertThat(rows()).containsExactly("公园 30个", "游园 40个");
  }

  @Test
  void aRowThatTheTextLostIsDroppedUnlessEdited() throws IOException {
    extract("新建公厕20座。新建公园30个。新建学校5所。", false);
    edit("公园,", "游园,");
    extract("新建学校5所。", true);
    assertThat(rows()).containsExactly("学校 5所", "游园 30个");
    assertThat(changes()).containsExactly("gone 公厕", "gone_kept 游园");
  }

  @Test
  void columnsOfTheirOwnAndSpreadsheetEncodingSurvive() throws IOException {
    extract("新建公厕20座。", false);
    List<String> lines = Files.readAllLines(table());
    String noted =
        lines.get(0) + ",note\r\n" + lines.get(1).replace(",20,20,", ",21,21.0,") + ",查\r\n";
    Files.write(table(), noted.getBytes(Charset.forName("GB18030")));
    extract("新建公厕20座。", true);
    CsvFile.Row row = CsvFile.read(table(), "t", List.of()).rows().get(0);
    assertThat(row.cell("note")).isEqualTo("查");
    assertThat(row.cell("value_low")).isEqualTo("21");
  }

  @Test
  void withoutItsBaseEveryCellOfTheTableStays() throws IOException {
    extract("新建公厕20座。新建公园30个。", false);
    edit(",20,20,", ",25,25,");
    Files.delete(folder.resolve("t.extracted.csv"));
    extract("新建公厕20座。新建公园30个。", true);
    assertThat(rows()).containsExactly("公厕 25座", "公园 30个");
  }

  @Test
  void anEditedTableIsNotWrittenOver() throws IOException {
    extract("新建公厕20座。", false);
    extract("新建公厕20座。", false);
    edit(",20,20,", ",25,25,");
    assertThatThrownBy(() -> extract("新建公厕20座。", false))
        .isInstanceOf(ExtractRefusedException.class);
    assertThat(rows()).containsExactly("公厕 25座");
  }
}
