package org.dabiao.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dabiao.reference.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a target means: kind, commitment, scope, period, indicator. */
class TargetExtractorTest {

  private static TargetPhrase only(String text) {
    return only(new TargetExtractor(List.of(), Areas.xianning(), "421200"), text);
  }

  private static TargetPhrase only(TargetExtractor extractor, String text) {
    List<TargetPhrase> targets = extractor.extract("d", text).targets();
    assertThat(targets).as(text).hasSize(1);
    return targets.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "地区生产总值增长6%, growth_rate",
    "居民消费价格涨幅3%左右, growth_rate",
    "森林覆盖率达到62%, share",
    "森林覆盖率提高0.5个百分点, increment",
    "新增规上工业企业60家, increment",
    "改造老旧小区300个, count",
    "粮食产量23亿斤以上, level",
    "奋力冲刺中部百强县, rank",
    "工业总产值翻番, growth_rate"
  })
  void kind(String text, String kind) {
    assertThat(only(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "建成幼儿园12所, complete",
    "开工建设保障性住房500套, start",
    "加快推进30个卫生院建设, progress",
    "力争引进企业20家, aspire"
  })
  void commitment(String text, String commitment) {
    assertThat(only(text).commitment()).isEqualTo(commitment);
  }

  @ParameterizedTest
  @CsvSource({
    "主城区新建公厕20座, main_urban, 421200",
    "县域重点打造2—3个优势产业, each_county, 421200",
    "支持赤壁市培育龙头企业5家, county, 421281",
    "咸宁市新建公厕20座, city, 421200"
  })
  void scope(String text, String scope, String area) {
    assertThat(only(text).scope()).isEqualTo(scope);
    assertThat(only(text).refArea()).isEqualTo(area);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年工作安排|新建公厕20座。|2024",
        "2023年工作回顾|到2025年新建公厕20座。|2025",
        "2024年工作安排|三年内新建公厕20座。|2024/2026",
        "2024年工作安排|2024—2026年新建公厕20座。|2024/2026",
        "2024年工作安排|上半年新建公厕20座。|2024-S1",
        "2024年工作安排|到“十四五”末公厕达到20座。|2025",
        "县政府文件|新建公厕20座。|''"
      })
  void period(String title, String sentence, String period) {
    assertThat(only(title + "\n" + sentence).timePeriod()).isEqualTo(period);
  }

  private static Indicator indicator(String id, String name, String unit, Indicator.Nature nature) {
    return new Indicator(
        id,
        name,
        id,
        List.of(),
        unit,
        nature,
        Indicator.Direction.HIGHER,
        Indicator.RollUp.SUM,
        Optional.empty(),
        "",
        1);
  }

  private static final TargetExtractor MATCHING =
      new TargetExtractor(
          List.of(
              indicator("grain_area", "粮食播种面积", "万亩", Indicator.Nature.FLOW),
              indicator("grain_output", "粮食产量", "万吨", Indicator.Nature.FLOW),
              indicator("gdp", "地区生产总值", "亿元", Indicator.Nature.FLOW),
              indicator("gdp_growth", "地区生产总值增速", "%", Indicator.Nature.GROWTH),
              indicator("forest_cover", "森林覆盖率", "%", Indicator.Nature.RATE)),
          List.of(),
          "");

  @ParameterizedTest
  @CsvSource({
    "粮食播种面积296万亩, grain_area",
    "粮食总产量23亿斤, grain_output",
    "地区生产总值增长6%, gdp_growth",
    "地区生产总值达到900亿元, gdp",
    "森林覆盖率达到62%, forest_cover",
    "新建公厕20座, ''"
  })
  void indicator(String text, String indicator) {
    assertThat(only(MATCHING, text).indicator()).isEqualTo(indicator);
  }

  @Test
  void partsKeepTheirOwnIndicator() {
    List<TargetPhrase> targets = MATCHING.extract("d", "粮食产量23亿斤，其中夏粮产量5亿斤。").targets();
    assertThat(targets).extracting(TargetPhrase::indicator).containsExactly("grain_output", "");
    assertThat(MATCHING.extract("d", "粮食播种面积300万亩，其中优质粮食播种面积80万亩。").targets())
        .extracting(TargetPhrase::indicator)
        .containsExactly("grain_area", "");
  }

  @Test
  void sharesOfAreasAreOfTheSameIndicatorAsTheWhole() {
    TargetExtractor extractor =
        new TargetExtractor(
            List.of(indicator("nurseries", "婴幼儿托位数", "个", Indicator.Nature.FLOW)),
            Areas.xianning(),
            "421200");
    String text = "新增婴幼儿托位2000个，其中咸安区500个、嘉鱼县300个，其中新建200个。";
    assertThat(extractor.extract("d", text).targets())
        .extracting(TargetPhrase::refArea, TargetPhrase::indicator, TargetPhrase::kind)
        .containsExactly(
            tuple("421200", "nurseries", "increment"),
            tuple("421202", "nurseries", "increment"),
            tuple("421221", "nurseries", "increment"),
            tuple("421200", "", "count"));
  }

  @Test
  void sameTextGivesTheSameRows() {
    String text = "新增企业20家，地区生产总值增长6%。";
    assertThat(MATCHING.extract("d", text)).isEqualTo(MATCHING.extract("d", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "七", "(", "、", "“", "1个、", "增长5%、", "甲、乙分别增长1%、2%"})
  void longHostileTextsEndSoon(String unit) {
    String text = unit.repeat(300_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> MATCHING.extract("d", text));
  }

  @Test
  void emptyTextGivesNothing() {
    assertThat(MATCHING.extract("d", "").targets()).isEmpty();
    assertThat(MATCHING.extract("d", "\n \n").sentences()).isEmpty();
  }

  @Test
  void samplesLoseNoNumber() {
    for (SampleCorpus.Sample sample : SampleCorpus.load("samples.txt").samples()) {
      assertThat(Coverage.unaccounted(MATCHING.extract("d", sample.text()))).isEmpty();
    }
  }
}
