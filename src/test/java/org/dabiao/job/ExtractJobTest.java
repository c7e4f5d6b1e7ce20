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
import org.dabiao.plan.TargetTable;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.InputException;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an extraction leaves behind. */
class ExtractJobTest {
  private static final Path REFERENCE =
      Path.of(System.getProperty("dabiao.home", "."), "data/reference");

  @TempDir private Path folder;

  private ExtractJob.Outcome extract(Path... texts) {
    return ExtractJob.run(request(Optional.empty(), texts), Progress.SILENT);
  }

  private ExtractJob.Request request(Optional<String> area, Path... texts) {
    return new ExtractJob.Request(
        Stream.of(texts).map(Path::toString).toList(),
        folder.resolve("out/targets.csv"),
        REFERENCE.resolve("areas.csv"),
        REFERENCE.resolve("indicators.csv"),
        area,
        Language.EN,
        Optional.empty());
  }

  private Path text(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private List<CsvFile.Row> table(String name) {
    return CsvFile.read(folder.resolve("out").resolve(name), name, List.of()).rows();
  }

  @Test
  void writesTargetsRejectedNumbersAndReviewPage() throws IOException {
    extract(text("咸宁2024.txt", "2024年工作安排\n新建公厕20座，落实“两个比例”。"));
    CsvFile targets = CsvFile.read(folder.resolve("out/targets.csv"), "t", List.of());
    assertThat(targets.columns()).isEqualTo(TargetTable.COLUMNS);
    assertThat(targets.rows().get(0).cell("target_id")).isEqualTo("咸宁2024-s2-1");
    assertThat(targets.rows().get(0).cell("ref_area")).isEqualTo("421200");
    assertThat(table("targets.rejected.csv"))
        .extracting(r -> r.cell("text") + " " + r.cell("reason") + ": " + r.cell("reason_text"))
        .contains("2024年 year_or_date: a year or a date");
    assertThat(folder.resolve("out/targets.review.html")).content().contains("公厕", "20 ");
  }

  @Test
  void readsFilesAndFoldersEachUnderItsOwnId() throws IOException {
    text("reports/2023/咸安.txt", "新建公厕20座。");
    text("reports/2024/咸安.txt", "新建公厕30座。");
    text("reports/readme.md", "新建公厕40座。");
    Path single = folder.resolve("咸安.txt");
    Files.write(single, "新建公厕50座。".getBytes(Charset.forName("GB18030")));
    extract(folder.resolve("reports"), single, single);
    assertThat(table("targets.csv"))
        .extracting(r -> r.cell("document") + " " + r.cell("value_low"))
        .containsExactly("2023-咸安 20", "2024-咸安 30", "咸安 50", "咸安-2 50");
  }

  @Test
  void theAreaGivenWins() throws IOException {
    ExtractJob.run(request(Optional.of("421221"), text("咸宁.txt", "新建公厕20座。")), Progress.SILENT);
    assertThat(table("targets.csv").get(0).cell("ref_area")).isEqualTo("421221");
  }

  @Test
  void cellsThatASheetWouldRunAreText() throws IOException {
    extract(text("a.txt", "=HYPERLINK新建公厕20座。"));
    assertThat(table("targets.csv").get(0).cell("sentence")).startsWith("'=");
  }

  @Test
  void aBadTextLeavesNothingBehind() throws IOException {
    Path good = text("a.txt", "新建公厕20座。");
    Path bad = folder.resolve("b.txt");
    Files.write(bad, new byte[] {(byte) 0xFF, (byte) 0xFF, 0x20, (byte) 0xFE});
    assertThatThrownBy(() -> extract(good, bad)).isInstanceOf(InputException.class);
    assertThat(folder.resolve("out")).doesNotExist();
    extract(good);
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .allMatch(name -> name.startsWith("targets."));
    }
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatThrownBy(() -> extract(folder.resolve("none.txt")))
        .isInstanceOf(ExtractRefusedException.class);
    assertThatThrownBy(() -> extract(folder)).hasMessageContaining("no_documents");
    assertThatThrownBy(
            () -> ExtractJob.run(request(Optional.of("999999"), folder), Progress.SILENT))
        .hasMessageContaining("no_area");
  }

  @Test
  void sameTextsGiveTheSameBytes() throws IOException {
    Path text = text("a.txt", "新建公厕20座，建成体育馆。");
    extract(text);
    byte[] first = Files.readAllBytes(folder.resolve("out/targets.review.html"));
    extract(text);
    assertThat(folder.resolve("out/targets.review.html")).hasBinaryContent(first);
  }
}
