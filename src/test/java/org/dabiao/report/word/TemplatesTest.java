package org.dabiao.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Language;
import org.dabiao.report.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates in the repository: what makes them, what they ask for, how they look. */
class TemplatesTest {
  private static final Path BUREAU =
      Path.of(System.getProperty("dabiao.home", "."), "data/templates/bureau.docx");

  @TempDir Path folder;

  @Test
  void theProgramsTemplatesAreThoseThatTheTestsMake() throws IOException {
    assertThat(contents(resource("report-zh.docx"))).isEqualTo(contents(Templates.chinese()));
    assertThat(contents(resource("report-en.docx"))).isEqualTo(contents(Templates.english()));
    assertThat(contents(Files.readAllBytes(BUREAU))).isEqualTo(contents(BureauTemplate.make()));
  }

  @Test
  void theyAskForNothingUnknown() throws IOException {
    Path chinese = Files.write(folder.resolve("zh.docx"), Templates.chinese());
    Path english = Files.write(folder.resolve("en.docx"), Templates.english());

    assertThat(TemplateCheck.of(chinese)).isEmpty();
    assertThat(TemplateCheck.of(english)).isEmpty();
    assertThat(TemplateCheck.of(BUREAU)).isEmpty();
  }

  /** GB/T 9704-2012, 5: A4, margins 37 and 28 mm, text 156 by 225 mm, 22 lines of 28 characters. */
  @Test
  void theChineseOneHasThePageOfOfficialPapers() {
    String document = part(Templates.chinese(), "word/document.xml");
    String styles = part(Templates.chinese(), "word/styles.xml");

    assertThat(document)
        .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
        .contains("w:top=\"%d\"".formatted(twips(37)), "w:left=\"%d\"".formatted(twips(28) + 1));
    assertThat(22 * 579).isLessThanOrEqualTo(16838 - 2098 - 1984);
    assertThat(28 * (16 * 20 - 5)).isLessThanOrEqualTo(11906 - 1588 - 1474);
    assertThat(styles)
        .contains("w:line=\"579\" w:lineRule=\"exact\"", "w:eastAsia=\"仿宋_GB2312\"", "方正小标宋简体");
  }

  @Test
  void fontsHaveOthersThatMayStandIn() {
    assertThat(part(Templates.chinese(), "word/fontTable.xml"))
        .contains("<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋,FangSong,STFangsong,");
  }

  @Test
  void aTemplateOfOnesOwn() {
    Findings six = Fixtures.sixCounties(Language.ZH);
    Written document =
        Written.of(six, Fixtures.pictures(six), Optional.of(BUREAU), Optional.empty(), folder);

    assertThat(document.faults()).isEmpty();
    assertThat(document.text()).contains("咸宁市目标完成情况快报", "未达到的目标").doesNotContain("{{");
    assertThat(document.xml("word/header1.xml")).contains("示例市统计局　统计快报（2024）");
    assertThat(document.xml("word/footer2.xml")).contains("咸宁市2024年度目标评价　达标 0.1.0");
    String xml = document.xml("word/document.xml");
    assertThat(xml.split("提示：本报告含示例数字。", -1)).as("the text box, for old and new").hasSize(3);
    assertThat(xml).contains("descr=\"图：heat\"").doesNotContain("picture.heat");
  }

  private static int twips(double millimetres) {
    return (int) Math.round(millimetres / 25.4 * 1440);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = WordReport.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static String part(byte[] file, String name) {
    return new String(Written.parts(file).get(name), StandardCharsets.UTF_8);
  }

  private static Map<String, String> contents(byte[] file) {
    return Written.parts(file).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> new String(e.getValue(), StandardCharsets.ISO_8859_1)));
  }
}
