package org.dabiao.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan text the project starts from: all its targets, its milestones, and nothing lost. */
class SeedTest {

  private static final String DOCUMENT = "xianning-plan-2024";

  private final Extraction extraction =
      new TargetExtractor(List.of(), Areas.xianning(), "421200").extract(DOCUMENT, text());

  private static String text() {
    try {
      return Files.readString(Path.of("seeds", DOCUMENT + ".txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<TargetPhrase> quantified() {
    return extraction.targets().stream().filter(t -> !t.kind().equals("milestone")).toList();
  }

  @Test
  void findsItsTwentySixTargets() {
    assertThat(quantified().stream().map(SeedTest::row))
        .containsExactly(
            "科创企业 ge 30 家 count complete city 421200",
            "完整社区试点建设 eq 25 个 count progress city 421200",
            "新通天然气 eq 7000 户 count complete main_urban 421200",
            "片区防涝治理工程 eq 4 个 count aspire city 421200",
            "优势产业 between 2..3 个 count complete each_county 421200",
            "全国县域百强 le 100 位 rank aspire county 421281",
            "脱贫人口外出务工 ge 14.1 万人 level complete city 421200",
            "稳定耕地保有量 eq 244.4 万亩 level complete city 421200",
            "永久基本农田 eq 222 万亩 level complete city 421200",
            "高标准农田 eq 14.33 万亩 increment complete city 421200",
            "粮食播种面积 ge 296.1 万亩 level complete city 421200",
            "粮食产量 ge 23.6 亿斤 level complete city 421200",
            "生猪出栏 eq 260 万头 level complete city 421200",
            "蔬菜面积 eq 143 万亩 level complete city 421200",
            "公园示范乡镇 eq 7 个 count complete city 421200",
            "乡村振兴示范乡镇 eq 3 个 count complete city 421200",
            "农村公路 eq 800 公里 increment complete city 421200",
            "农村户厕 eq 2519 户 count complete city 421200",
            "城镇新增就业 eq 3.7 万人 increment complete city 421200",
            "城镇老旧小区 eq 434 个 count complete city 421200",
            "农村危房改造 eq 399 户 count start city 421200",
            "保障性租赁住房 eq 430 套 count start city 421200",
            "公租房租赁补贴 eq 970 户 count complete city 421200",
            "县级人民医院达三级综合医院水平 eq 3 家 count complete city 421200",
            "妇幼保健院达二级甲等水平 eq 3 家 count complete city 421200",
            "共同缔造点建设 eq 978 个 count progress city 421200");
  }

  private static String row(TargetPhrase t) {
    String low = t.valueLow().toPlainString();
    String high = t.valueHigh().toPlainString();
    String value = low.equals(high) ? low : low + ".." + high;
    return String.join(
        " ",
        t.indicatorPhrase(),
        t.comparator(),
        value,
        t.unit(),
        t.kind(),
        t.commitment(),
        t.scope(),
        t.refArea());
  }

  @Test
  void readsYearHeadingAndIds() {
    assertThat(extraction.targets()).extracting(TargetPhrase::timePeriod).containsOnly("2024");
    assertThat(quantified().get(10).heading()).isEqualTo("坚持农业农村优先发展");
    assertThat(quantified().get(0).targetId()).isEqualTo("xianning-plan-2024-s5-2");
    assertThat(extraction.targets()).extracting(TargetPhrase::targetId).doesNotHaveDuplicates();
  }

  @Test
  void findsItsMilestones() {
    List<TargetPhrase> milestones =
        extraction.targets().stream().filter(t -> t.kind().equals("milestone")).toList();
    assertThat(milestones).hasSizeBetween(33, 41);
    assertThat(milestones)
        .extracting(m -> m.indicatorPhrase() + " " + m.commitment() + " " + m.scope())
        .contains(
            "市中心医院传染病大楼 complete city",
            "国家食品安全示范城市 complete city",
            "咸宁国家区域医疗中心 progress city",
            "滨江自然生态公园城市 aspire county",
            "全国知名学科 aspire institution",
            "供水增量提质工程 complete main_urban",
            "第三届市运会 complete city");
  }

  @Test
  void evidenceAndSentencesAreVerbatim() {
    String text = text();
    for (Sentence s : extraction.sentences()) {
      assertThat(text.substring(s.offset(), s.offset() + s.text().length())).isEqualTo(s.text());
    }
    for (TargetPhrase t : extraction.targets()) {
      assertThat(t.start()).isLessThan(t.end());
      assertThat(t.sentence().substring(t.start(), t.end())).isNotBlank();
    }
  }

  @Test
  void everyDigitIsEvidenceOrRejected() {
    assertThat(Coverage.unaccounted(extraction)).isEmpty();
  }

  @Test
  void rejectsNamesOrdinalsGradesAndSets() {
    assertThat(extraction.rejected())
        .extracting(r -> r.text() + " " + r.reason())
        .contains(
            "六项 EXISTING_SET",
            "8 EXISTING_SET",
            "四个 NAME",
            "三届 ORDINAL",
            "五次 ORDINAL",
            "三级 GRADE",
            "二批 ORDINAL",
            "两个 NAME",
            "2024 YEAR_OR_DATE");
  }
}
