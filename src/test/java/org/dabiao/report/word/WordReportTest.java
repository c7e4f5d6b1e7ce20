package org.dabiao.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Fixtures;
import org.dabiao.report.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents from the program's own templates. */
class WordReportTest {
  private static final Findings SIX = Fixtures.sixCounties(Language.ZH);

  @TempDir Path folder;

  static Stream<Findings> all() {
    return Stream.of(
        SIX,
        Fixtures.sixCounties(Language.EN),
        Fixtures.thirtyAreas(),
        Fixtures.nothingJudged(),
        Fixtures.census());
  }

  @ParameterizedTest
  @MethodSource("all")
  void opensAgainAndLeavesNoTag(Findings findings) {
    for (Optional<AreaEntry> area :
        List.of(Optional.<AreaEntry>empty(), Optional.of(findings.parts().get(0)))) {
      Written document = written(findings, area);

      assertThat(document.faults()).isEmpty();
      assertThat(document.schemaFaults()).isEmpty();
      assertThat(document.text()).doesNotContain("{{", "}}", "null");
    }
  }

  @Test
  void theCitysReportHasAllParts() {
    String text = city().text();

    assertThat(text)
        .contains(
            "咸宁市2024年度目标评价",
            "本报告含示例数字。",
            "总体情况",
            "咸宁市共有目标11项",
            "分领域完成情况",
            "粮食产量：目标为不低于23.6亿斤，预计为23.71亿斤",
            "表1　目标完成情况",
            "县（市、区）比较",
            "未完成和无法判定的目标",
            "数据说明",
            "附件：目标原句与数据来源",
            "坚持稳面积、增单产两手发力，确保粮食播种面积296.1万亩以上、产量23.6亿斤以上。");
    assertThat(text).containsSubsequence("表1", "表2", "表3", "表4", "表5");
    assertThat(text).containsSubsequence("图1", "图2", "图3");
  }

  @Test
  void aCountysReportHasItsOwnTargetsAndItsPlace() {
    String text = written(SIX, Optional.of(Fixtures.COUNTIES.get(1))).text();

    assertThat(text).contains("（嘉鱼县）", "嘉鱼县共有目标6项", "在各地区中的位次", "得分：得91.25分");
    assertThat(text).doesNotContain("县（市、区）比较", "咸宁市共有目标");
  }

  @Test
  void chartsGoInAtTheWidthOfTheText() {
    // 156 mm are 8844 twips of 635 EMU; the pictures are twice as wide as high.
    assertThat(city().xml("word/document.xml"))
        .contains("<wp:extent cx=\"5615940\" cy=\"2807970\"/>", "descr=\"图：heat\"");
  }

  @Test
  void theHeadOfATableIsRepeatedAndNoRowIsSplit() {
    String xml = city().xml("word/document.xml");

    assertThat(xml.split("<w:tblHeader/>")).hasSizeGreaterThan(5);
    assertThat(xml.split("<w:cantSplit/>").length - 1).isEqualTo(xml.split("</w:tr>").length - 1);
  }

  @Test
  void sameFindingsSameBytes() throws IOException {
    assertThat(Files.readAllBytes(city().file())).isEqualTo(Files.readAllBytes(city().file()));
  }

  @Test
  void titleAndLanguageAreInTheProperties() {
    assertThat(city().xml("docProps/core.xml"))
        .contains("<dc:title>咸宁市2024年度目标评价</dc:title>", "<dc:language>zh-CN</dc:language>")
        .contains("1980-01-01T00:00:00Z");
    assertThat(
            written(Fixtures.sixCounties(Language.EN), Optional.empty()).xml("docProps/core.xml"))
        .contains("<dc:language>en</dc:language>");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "<script>alert(1)</script>",
        "=HYPERLINK(\"http://evil.example\",\"x\")",
        "\u202e反向\u2066",
        "{{title}}",
        "{{/blocks}}",
        "{{?summary}}",
        "{{@picture.heat}}",
        "[indicator]",
        "[[no]]",
        "${7*7} #{1+1}",
        "第\u0001一\u0000\uFFFF",
        "一\n二\r三\t四",
        "长".repeat(200),
        "x".repeat(200),
        "]]> &amp; </w:t>",
        "\uD83D\uDE00\uD83D");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aNameStaysAName(String name) {
    Written document = written(named(name), Optional.empty());
    String shown = Scope.clean(name);

    assertThat(document.faults()).isEmpty();
    assertThat(document.text()).contains(shown).contains("共有目标1项");
    assertThat(document.text().split(Pattern.quote(shown), -1)).hasSizeGreaterThan(5);
    assertThat(document.xml("word/document.xml"))
        .doesNotContain("HYPERLINK \"", "w:hyperlink", "\u202e");
  }

  private Findings named(String name) {
    return Findings.builder(
            new Subject(name, 2024, "", Language.ZH, "0.1.0"),
            List.of(new AreaEntry("A", name, name, false)))
        .attained(
            List.of(
                Given.target(name, name, "1")
                    .in("A")
                    .theme(name)
                    .words(name, "前" + name + "后")
                    .basis(name)
                    .status(name)
                    .source(name)
                    .actual("2", Verdict.EXCEEDED)
                    .entry()))
        .build();
  }

  private Written city() {
    return written(SIX, Optional.empty());
  }

  private Written written(Findings findings, Optional<AreaEntry> area) {
    return Written.of(findings, Fixtures.pictures(findings), Optional.empty(), area, folder);
  }
}
