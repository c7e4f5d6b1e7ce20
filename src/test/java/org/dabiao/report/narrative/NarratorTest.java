package org.dabiao.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report's sentences together: counts, changes, notes, and what none of them may say. */
class NarratorTest {
  /** Causes, praise, blame, degree: nothing that a table of figures can show. */
  private static final Pattern CLAIMS =
      Pattern.compile(
          "因为|由于|原因|因此|所以|受.{0,12}影响|得益于|归功|导致|带动|促进|推动|拉动|大幅|显著|明显|突出|优异|良好|较好|较差|严重|稳步|喜人|努力|成效|遥遥|领跑|落后|滞缓|有望|预期|应当|必须|because|due"
              + " to|thanks to|owing|driven|caused|"
              + "significant|remarkabl|strong|weak|sharp|substantial|excellent|poor|impressive|steadily");

  @Test
  void countsOfTheCityAndOfItsParts() {
    List<String> summary =
        new Narrator(Fixtures.sixCounties(Language.ZH), Optional.empty()).summary();

    assertThat(summary.get(0)).isEqualTo("咸宁市共有目标11项，可评价6项，其中超额完成1项、完成2项、接近完成1项、未完成1项、进度正常1项。");
    assertThat(summary.get(1)).isEqualTo("其余5项不能评价：无法判定1项、无数据3项、不可比1项。");
    assertThat(summary)
        .contains("上述结论中，2项依据预计数或初步数，属暂定。")
        .last()
        .asString()
        .startsWith("6个地区共有目标36项次，可评价30项次，其中超额完成6项、完成12项、接近完成6项、未完成6项。")
        .endsWith("各地区可评价的目标不尽相同，不宜据此排名。");
  }

  @Test
  void aCountysReportSpeaksOfTheCountyAlone() {
    AreaEntry county = Fixtures.COUNTIES.get(1);
    Narrator narrator = new Narrator(Fixtures.sixCounties(Language.ZH), Optional.of(county));

    assertThat(narrator.summary().get(0)).startsWith("嘉鱼县共有目标6项，可评价5项，");
    assertThat(narrator.summary()).contains("上述5项结论全部依据示例数据，不能作为评价依据。");
    assertThat(narrator.summary()).noneMatch(s -> s.contains("咸安区"));
  }

  @Test
  void nothingJudgedIsSaidWithoutBlame() {
    Narrator narrator = new Narrator(Fixtures.nothingJudged(), Optional.empty());

    assertThat(narrator.summary()).containsExactly("咸宁市共有目标11项，目前均不能评价：无数据11项。");
    assertThat(narrator.unmet()).isEmpty();
    assertThat(narrator.open()).contains("没有结论的共11项：无数据11项。");
  }

  @Test
  void changesBetweenYearsWithPlaces() {
    Narrator city = new Narrator(Fixtures.census(), Optional.empty());
    Narrator county = new Narrator(Fixtures.census(), Optional.of(Fixtures.COUNTIES.get(0)));

    assertThat(city.summary()).containsExactly("本次没有目标，只对照各年、各地区的统计数字。");
    assertThat(city.changes())
        .contains(
            "常住人口：2010年为51.25万人，2020年为65.76万人，增加14.51万人，增长28.3%，年均增长2.5%。",
            "常住人口：2010—2020年，6个地区中，增加的6个、减少的0个。");
    assertThat(county.changes().get(0)).endsWith("在6个地区中居第1位。");
    assertThat(county.changes().get(1))
        .isEqualTo("城镇人口比重：2010年为41.2%，2020年为56.9%（示例数据），提高15.7个百分点。");
  }

  @Test
  void notesCountEveryRowOnce() {
    assertThat(new Narrator(Fixtures.sixCounties(Language.ZH), Optional.empty()).notes())
        .contains(
            "本报告只采用2024-12-31及以前发布的数据。",
            "本报告使用输入文件3个，共读入1,570行：接受1,568行，隔离2行，跳过0行（标题、注释和空行）。",
            "质量规则共发现3处情况：逐年突变1处、own-rule2处。",
            "上级数据与下级合计可对照的共1项，相等1项，不等0项；不等的只列出差额，不作改动。");
  }

  @Test
  void directionMarksInNamesDoNotTurnTheSentence() {
    Findings findings =
        Fixtures.only(
            new Subject("评价", 2024, "", Language.ZH, "0.1.0"),
            List.of(
                Given.target("\u202e反向", "个", "1")
                    .decimals(0)
                    .actual("2", Verdict.EXCEEDED)
                    .entry()));

    Narrator narrator = new Narrator(findings, Optional.empty());
    assertThat(narrator.sentence(findings.attained().get(0))).startsWith("反向：");
  }

  @ParameterizedTest
  @EnumSource
  void noSentenceNamesACauseOrADegree(Language language) {
    assertThat(everything(language))
        .hasSizeGreaterThan(80)
        .noneMatch(s -> CLAIMS.matcher(s).find());
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.dabiao.report.narrative.messages", language.locale());
    assertThat(bundle.keySet()).noneMatch(k -> CLAIMS.matcher(bundle.getString(k)).find());
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceIsWhole(Language language) {
    String end = language == Language.ZH ? "。" : ".";
    assertThat(everything(language))
        .allMatch(s -> s.endsWith(end))
        .noneMatch(s -> s.contains("null") || s.contains("{") || s.contains("——"));
  }

  /** Every sentence of every report of the fixtures. */
  private static List<String> everything(Language language) {
    List<String> sentences = new ArrayList<>();
    Findings six = Fixtures.sixCounties(language);
    Stream.of(six, Fixtures.thirtyAreas(), Fixtures.nothingJudged(), Fixtures.census())
        .filter(f -> f.subject().language() == language)
        .forEach(
            f -> {
              said(new Narrator(f, Optional.empty()), sentences);
              f.areas().forEach(a -> said(new Narrator(f, Optional.of(a)), sentences));
            });
    return sentences;
  }

  private static void said(Narrator narrator, List<String> sentences) {
    sentences.addAll(narrator.summary());
    narrator.own().forEach(a -> sentences.add(narrator.sentence(a)));
    sentences.addAll(narrator.places());
    sentences.addAll(narrator.scores());
    sentences.addAll(narrator.indices());
    sentences.addAll(narrator.changes());
    narrator.unmet().ifPresent(sentences::add);
    narrator.open().ifPresent(sentences::add);
    sentences.addAll(narrator.notes());
  }
}
