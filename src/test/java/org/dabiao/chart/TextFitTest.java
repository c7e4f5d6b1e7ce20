package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFitTest {
  private static final ChartFont FONT = TestFont.FONT;

  @Test
  void chineseBreaksAnywhereButBeforeClosingMarks() {
    List<String> lines = TextFit.wrap(FONT, "脱贫人口外出务工（人），不少于", Type.BODY, 11 * 11 + 2, 3);
    assertThat(lines).hasSize(2);
    assertThat(String.join("", lines)).isEqualTo("脱贫人口外出务工（人），不少于");
    assertThat(lines.get(1)).doesNotStartWith("，").doesNotStartWith("）");
  }

  @Test
  void englishBreaksBetweenWords() {
    assertThat(TextFit.wrap(FONT, "Migrant workers lifted out of poverty", Type.BODY, 110, 3))
        .allSatisfy(line -> assertThat(FONT.width(line, Type.BODY)).isLessThanOrEqualTo(110))
        .containsExactly("Migrant workers", "lifted out of poverty");
  }

  /** Half of the room is narrower than the first word, which fits into the whole. */
  @Test
  void linesOfEqualLengthBreakNoWordThatFits() {
    double room = FONT.width("Vegetable", Type.BODY) + 1;
    assertThat(TextFit.balanced(FONT, "Vegetable area", Type.BODY, room, 2))
        .containsExactly("Vegetable", "area");
  }

  @Test
  void theSpaceBehindAWordNeedsNoRoom() {
    double room = FONT.width("Grain sown", Type.BODY) + 0.5;
    assertThat(TextFit.wrap(FONT, "Grain sown area", Type.BODY, room, 2))
        .containsExactly("Grain sown", "area");
  }

  @Test
  void aWordAmongHanCharactersIsNotBrokenEither() {
    double room = FONT.width("README", Type.BODY) + 1;
    assertThat(TextFit.balanced(FONT, "产量见README附表", Type.BODY, room, 3))
        .containsExactly("产量见", "README", "附表");
  }

  @Test
  void aLongWordIsBrokenAndTheRestCut() {
    List<String> lines = TextFit.wrap(FONT, "A".repeat(200), Type.BODY, 100, 2);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(lines)
        .allSatisfy(line -> assertThat(FONT.width(line, Type.BODY)).isLessThanOrEqualTo(100));
  }

  @Test
  void tellsWhetherTwoLinesAreTooFew() {
    assertThat(TextFit.cuts(FONT, "甲乙丙丁", Type.BODY, 24, 2)).isFalse();
    assertThat(TextFit.cuts(FONT, "甲乙丙丁戊", Type.BODY, 24, 2)).isTrue();
  }

  @Test
  void aLineHasACharacterEvenWhenThatIsWider() {
    assertThat(TextFit.wrap(FONT, "咸", Type.BODY, 5, 2)).containsExactly("咸");
    assertThat(TextFit.balanced(FONT, "咸", Type.BODY, 5, 2)).containsExactly("咸");
  }

  @Test
  void plainTextHasNoControlsAndNoDirectionMarks() {
    assertThat(TextFit.plain(" a\u202Eb\u0000c\nd\u200F\uD800\uFFFE\u2067 ")).isEqualTo("abc d");
    assertThat(TextFit.plain("恩施土家族苗族自治州")).isEqualTo("恩施土家族苗族自治州");
  }

  @Test
  void briefTextNeverSplitsACharacter() {
    assertThat(TextFit.brief("咸宁市", 6)).isEqualTo("咸宁市");
    assertThat(TextFit.brief("咸宁市区", 6)).isEqualTo("咸宁市…");
    assertThat(TextFit.brief("\uD83D\uDE00\uD83D\uDE00", 2)).isEqualTo("\uD83D\uDE00…");
  }

  @Test
  void namesThatDifferAtTheirEndsAreShortenedInTheMiddle() {
    String name = "County of the Northern Hills 12";
    String shortened = TextFit.shorten(FONT, name, Type.BODY, 100);
    assertThat(shortened).startsWith("County o").contains("…").endsWith("Hills 12");
    assertThat(FONT.width(shortened, Type.BODY)).isLessThanOrEqualTo(100);
    assertThat(TextFit.shorten(FONT, "恩施土家族苗族自治县第28", Type.BODY, 88)).endsWith("第28");
    assertThat(TextFit.shorten(FONT, "咸宁市", Type.BODY, 100)).isEqualTo("咸宁市");
  }

  @Test
  void aTitleOfTwoLinesPartsWhereItPauses() {
    assertThat(
            TextFit.balanced(
                FONT, "县域优势产业数的地区差距最大（通城 50%，赤壁 133.3%）；4 项的中位数低于 100%", Type.BODY, 360, 2))
        .containsExactly("县域优势产业数的地区差距最大（通城 50%，赤壁 133.3%）；", "4 项的中位数低于 100%");
    assertThat(TextFit.balanced(FONT, "Grain output: 3,600 of 7,200 t", Type.BODY, 130, 2))
        .containsExactly("Grain output:", "3,600 of 7,200 t");
  }

  /** The last pause leaves 76 % of the text on the first line; 通城 would stand on both. */
  @Test
  void aTitleBreaksInNoNameWhereItMayBreakAtAPause() {
    assertThat(
            TextFit.balanced(
                FONT,
                "10 项指标中，县域优势产业数的地区差距最大（通城 50%，赤壁 133.3%）；4 项的中位数低于 100%",
                Type.TITLE,
                752,
                2))
        .containsExactly("10 项指标中，县域优势产业数的地区差距最大（通城 50%，赤壁 133.3%）；", "4 项的中位数低于 100%");
  }

  @Test
  void aPauseInBracketsIsBetterThanNone() {
    assertThat(TextFit.balanced(FONT, "粮食产量：6 个地区中 3 个领先且较快（咸安、通城、赤壁）", Type.BODY, 240, 2))
        .containsExactly("粮食产量：6 个地区中 3 个领先且较快（咸安、", "通城、赤壁）");
  }

  @Test
  void withoutAPauseNearItsMiddleTheLinesAreAboutEquallyLong() {
    List<String> lines = TextFit.balanced(FONT, "甲：" + "子".repeat(40), Type.BODY, 400, 2);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).length() - lines.get(1).length()).isBetween(0, 2);
  }
}
