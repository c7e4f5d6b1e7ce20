package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.spark.sql.Row;
import org.dabiao.job.CorpusFiles.CorpusFile;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.InputException;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of reports as a Spark job. */
class CorpusJobTest {
  private static final Path HOME = Path.of(System.getProperty("dabiao.home", "."));
  private static final Path REFERENCE = HOME.resolve("data/reference");
  private static final byte[] NO_TEXT = {(byte) 0xFF, (byte) 0xFF, 0x20, (byte) 0xFE};

  @TempDir private Path folder;

  /** Reports of several years, encodings, formats and folders; some names sort unusually. */
  @BeforeEach
  void reports() throws IOException {
    Path seed = HOME.resolve("seeds/xianning-plan-2024.txt");
    write("2024/咸宁.txt", Files.readAllBytes(seed));
    write("2023/嘉鱼县 报告%20(终稿).txt", "2023年工作安排\n新建公厕20座、公园30个。".getBytes("GB18030"));
    write("2023/咸安.docx", word("2023年，地区生产总值增长7%左右，“两个比例”提高。"));
    write("2023/咸安.txt", "=粮食产量24亿斤以上。\n建成市体育馆。".getBytes("UTF-8"));
    write("2023-咸安.txt", "新建公厕5座。".getBytes("UTF-8"));
    write("𠮷.txt", "新建公厕6座。".getBytes("UTF-8"));
    write("ﬁ.txt", "新建公厕7座。".getBytes("UTF-8"));
    write("empty.txt", new byte[0]);
    write(".hidden.txt", "新建公厕8座。".getBytes("UTF-8"));
    write("notes.md", "新建公厕9座。".getBytes("UTF-8"));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("reports").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] word(String paragraph) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(paragraph);
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private String address() {
    return "file://" + folder.resolve("reports");
  }

  private ExtractJob.Request request(String out, String... texts) {
    return new ExtractJob.Request(
        List.of(texts),
        folder.resolve(out).resolve("t.csv"),
        REFERENCE.resolve("areas.csv"),
        REFERENCE.resolve("indicators.csv"),
        Optional.empty(),
        Language.ZH,
        Optional.empty());
  }

  private ExtractJob.Outcome run(String out, String... texts) {
    return CorpusJob.run(request(out, texts), Example.SESSION, Progress.SILENT);
  }

  private Path file(String out, String name) {
    return folder.resolve(out).resolve(name);
  }

  @Test
  void givesTheTablesOfTheLocalCommandByteForByte() {
    ExtractJob.Outcome local =
        ExtractJob.run(request("local", folder.resolve("reports").toString()), Progress.SILENT);
    ExtractJob.Outcome corpus = run("corpus", address());
    for (String name : List.of("t.csv", "t.rejected.csv", "t.extracted.csv")) {
      assertThat(file("corpus", name)).hasSameBinaryContentAs(file("local", name));
    }
    assertThat(corpus.counts()).isEqualTo(local.counts());
    assertThat(corpus.counts().documents()).isEqualTo(8);
    assertThat(file("corpus", "t.refused.csv")).hasContent("document,path,reason,detail\r\n");
    assertThat(file("corpus", "t.review.html")).doesNotExist();
  }

  @Test
  void aPlainPathIsTheSameFolder() {
    run("address", address());
    run("path", folder.resolve("reports").toString());
    assertThat(file("path", "t.csv")).hasSameBinaryContentAs(file("address", "t.csv"));
  }

  @Test
  void oneAndEightPartitionsGiveTheSameRowsInTheSameOrder() {
    ExtractJob.Request request = request("out", address());
    List<CorpusFile> files =
        CorpusFiles.find(request.texts(), Example.spark().sparkContext().hadoopConfiguration());
    assertThat(files).hasSize(8);
    List<Row> one = CorpusJob.read(Example.spark(), request, files, 1).collectAsList();
    List<Row> eight = CorpusJob.read(Example.spark(), request, files, 8).collectAsList();
    assertThat(eight).isEqualTo(one);
    assertThat(one).extracting(row -> row.getString(0)).startsWith("2023-咸安", "2023-咸安-2");
  }

  @Test
  void documentsThatCannotBeReadAreListedAndStopNothing() throws IOException {
    write("2022/broken.txt", NO_TEXT);
    write("2022/broken.docx", "no zip".getBytes(Charset.forName("UTF-8")));
    Files.createSymbolicLink(
        folder.resolve("reports/2022/loop.txt"), folder.resolve("reports/2022/loop.txt"));
    ExtractJob.Outcome outcome = run("out", address());
    assertThat(outcome.counts().documents()).isEqualTo(10);
    assertThat(outcome.counts().refused()).isEqualTo(2);
    assertThat(CsvFile.read(file("out", "t.refused.csv"), "t", List.of()).rows())
        .extracting(r -> r.cell("document") + " " + r.cell("reason"))
        .containsExactly("2022-broken not_a_text", "2022-broken-2 not_a_text");
    assertThat(CsvFile.read(file("out", "t.csv"), "t", List.of()).rows())
        .extracting(r -> r.cell("document"))
        .contains("2023-咸安", "2024-咸宁", "ﬁ");
  }

  @Test
  void aDocumentThatVanishesIsListed() throws IOException {
    ExtractJob.Request request = request("out", address());
    List<CorpusFile> files =
        CorpusFiles.find(request.texts(), Example.spark().sparkContext().hadoopConfiguration());
    Files.delete(folder.resolve("reports/ﬁ.txt"));
    assertThat(CorpusJob.read(Example.spark(), request, files, 2).collectAsList())
        .filteredOn(row -> row.getAs("reason") != null)
        .extracting(row -> row.getAs("document") + " " + row.getAs("reason"))
        .containsExactly("ﬁ unreadable");
  }

  @Test
  void whenNoDocumentCanBeReadNothingIsWrittenButTheLog() throws IOException {
    Files.createDirectories(folder.resolve("bad"));
    Files.write(folder.resolve("bad/a.txt"), NO_TEXT);
    assertThatThrownBy(() -> run("out", "file://" + folder.resolve("bad")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.txt");
    assertThat(file("out", "")).isDirectoryNotContaining("regex:.*(?<!spark[.]log)");
  }

  @Test
  void anEditedTableIsNotWrittenOver() throws IOException {
    run("out", address());
    Files.writeString(file("out", "t.csv"), "edited");
    assertThatThrownBy(() -> run("out", address())).hasMessageContaining("edited");
    assertThat(file("out", "t.csv")).hasContent("edited");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatThrownBy(() -> run("out", address() + "/none")).hasMessageContaining("no_text");
    assertThatThrownBy(() -> run("out", address() + "/notes.md"))
        .hasMessageContaining("not_a_document");
    assertThatThrownBy(() -> run("out", "file://" + HOME.toAbsolutePath().resolve("bin")))
        .hasMessageContaining("no_documents");
  }

  @Test
  void anAddressOrAMasterAsksForSpark() {
    assertThat(CorpusJob.isNeeded(List.of("hdfs://x/y"), SparkSessions.Options.NONE)).isTrue();
    assertThat(CorpusJob.isNeeded(List.of("reports"), Example.SESSION)).isTrue();
    assertThat(CorpusJob.isNeeded(List.of("reports"), SparkSessions.Options.NONE)).isFalse();
  }
}
