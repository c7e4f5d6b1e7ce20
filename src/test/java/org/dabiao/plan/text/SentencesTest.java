package org.dabiao.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Units of a text, their numbers and headings. */
class SentencesTest {

  private static List<String> texts(String text) {
    return Sentences.split(text).stream().map(Sentence::text).toList();
  }

  @Test
  void endAtMarksAndLines() {
    assertThat(texts("新增企业3家；引进2家。增长5.5%！\r\n\n建成1座"))
        .containsExactly("新增企业3家；引进2家。", "增长5.5%！", "建成1座");
  }

  @Test
  void keepClosingQuotesAndBrackets() {
    assertThat(texts("他说：“干得好。”接着干。")).containsExactly("他说：“干得好。”", "接着干。");
    assertThat(texts("（见附件。）下一句。")).containsExactly("（见附件。）", "下一句。");
  }

  @Test
  void doNotEndInsideTitles() {
    assertThat(texts("读《怎么办？》一书。")).containsExactly("读《怎么办？》一书。");
  }

  @Test
  void loseTheirBullets() {
    assertThat(texts("- 一条\n• 二条\n·三条\n·谋划2024·")).containsExactly("一条", "二条", "三条", "·谋划2024·");
  }

  @Test
  void knowTheirOffsetAndNumber() {
    List<Sentence> units = Sentences.split("甲。\n\n  - 乙。");
    assertThat(units).extracting(Sentence::no).containsExactly(1, 2);
    assertThat(units).extracting(Sentence::offset).containsExactly(0, 8);
  }

  @Test
  void knowTheirHeading() {
    String text = "二、2024年工作安排\n（一）聚力工业强市。全年新增60家。\n一是加快转型。增长5%。\n核心:乡村建设\n- 修路。";
    assertThat(Sentences.split(text))
        .extracting(Sentence::heading)
        .containsExactly("2024年工作安排", "聚力工业强市", "聚力工业强市", "加快转型", "加快转型", "乡村建设", "乡村建设");
  }

  @Test
  void cutEndlessLines() {
    List<Sentence> units = Sentences.split("字".repeat(10_000));
    assertThat(units).hasSize(3);
    assertThat(units).allSatisfy(u -> assertThat(u.text().length()).isLessThanOrEqualTo(4000));
  }
}
