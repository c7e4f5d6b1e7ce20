package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of Word documents in the project file, and what is refused before a run begins. */
class WordSettingsTest {
  private static final String PROJECT =
      """
      project: example
      year: 2024
      areas: areas.csv
      indicators: indicators.csv
      statistics: [{path: observations.csv}]
      """;

  @TempDir Path folder;

  @BeforeEach
  void inputs() throws IOException {
    for (String file : new String[] {"areas.csv", "indicators.csv", "observations.csv"}) {
      Files.writeString(folder.resolve(file), "code\n");
    }
    Files.copy(Reference.home().resolve("data/templates/bureau.docx"), folder.resolve("ours.docx"));
  }

  @Test
  void oneDocumentFromTheProgramsTemplateIsTheDefault() {
    WordSettings word = read("");

    assertThat(word.written()).isTrue();
    assertThat(word.perArea()).isFalse();
    assertThat(word.template()).isEmpty();
  }

  @Test
  void aTemplateOfOnesOwnAndADocumentForEachArea() {
    WordSettings word = read("report: {template: ours.docx, per_area: true}");

    assertThat(word.template()).contains(new NamedFile("ours.docx", folder.resolve("ours.docx")));
    assertThat(word.perArea()).isTrue();
  }

  @Test
  void wordDocumentsCanBeLeftOut() {
    assertThat(read("report: {word: false}").written()).isFalse();
  }

  @Test
  void aLargeRunWritesNoneUnlessAskedTo() {
    assertThat(read("").written(true)).isFalse();
    assertThat(read("").written(false)).isTrue();
    assertThat(read("report: {word: true}").written(true)).isTrue();
    assertThat(read("report: {per_area: true}").written(true)).isTrue();
    assertThat(read("report: {word: false}").written(false)).isFalse();
  }

  @Test
  void aMissingTemplate() {
    assertThat(refused("report: {template: theirs.docx}")).contains("report.template", "找不到文件");
  }

  @Test
  void anUnknownTagIsToldWithLineKeyAndPlace() throws IOException {
    byte[] good = Files.readAllBytes(folder.resolve("ours.docx"));
    Files.write(folder.resolve("bad.docx"), TestTemplates.replaced(good, "{{total}}", "{{totl}}"));

    assertThat(refused("report: {template: bad.docx}"))
        .startsWith(folder.resolve("project.yaml") + " 第6行，report.template：模板")
        .contains("有 1 处不能用：\n  正文，表格1，第1行，第1格，第1段：不认识标签 {{totl}}，是否想写 total？");
  }

  @Test
  void aFileThatIsNoWordDocument() throws IOException {
    Files.writeString(folder.resolve("text.docx"), "not a zip");
    Files.copy(folder.resolve("ours.docx"), folder.resolve("ours.doc"));

    assertThat(refused("report: {template: text.docx}")).contains("文件已损坏，不能打开");
    assertThat(refused("report: {template: ours.doc}")).contains("不是 .docx 文件");
  }

  private WordSettings read(String section) {
    Path file = folder.resolve("project.yaml");
    try {
      Files.writeString(file, PROJECT + section);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ProjectReader.read(file, Overrides.NONE).report().word();
  }

  private String refused(String section) {
    ProjectFileException refusal =
        catchThrowableOfType(ProjectFileException.class, () -> read(section));
    return refusal.text(Language.ZH);
  }
}
