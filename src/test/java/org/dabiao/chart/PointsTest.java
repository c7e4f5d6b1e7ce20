package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Scoreboard;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;

class PointsTest {
  private static final Findings SIX = Rich.of(Fixture.six());

  private static List<PointStack> stacks(Findings findings) {
    Scoreboard board = findings.scoring();
    return PointStack.of(board, "main", PointStack.themes(board, "main"), area -> true);
  }

  @Test
  void thePartsOfABarAddUpToThePoints() {
    for (Findings findings : List.of(SIX, Rich.of(Fixture.thirty(Language.ZH)))) {
      for (PointStack stack : stacks(findings)) {
        BigDecimal sum = stack.other().add(stack.bonus()).add(stack.deducted());
        for (BigDecimal theme : stack.themes()) {
          sum = sum.add(theme);
        }
        assertThat(sum).isEqualByComparingTo(stack.ranked().points());
      }
    }
  }

  /** 安全 is part of 加大民生保障力度. */
  @Test
  void aThemeThatIsPartOfAnotherCountsThere() {
    assertThat(PointStack.themes(SIX.scoring(), "main"))
        .containsExactly("坚持农业农村优先发展", "深化实施强县工程", "加大民生保障力度");
    assertThat(stacks(SIX).get(0).themes())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("25"), new BigDecimal("20.5"), new BigDecimal("41"));
  }

  @Test
  void fullMarksAreGivenLostOrUnscored() {
    for (PointStack stack : stacks(SIX)) {
      BigDecimal given = stack.themes().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(given.add(stack.other()).add(stack.lost()).add(stack.unscored()))
          .isEqualByComparingTo(stack.ranked().full());
    }
  }

  @Test
  void deductionsLieLeftOfZero() {
    assertThat(stacks(SIX).get(1).below()).isEqualTo(-6);
    assertThat(stacks(SIX).get(0).below()).isZero();
    assertThat(Drawn.words(Drawn.one(SIX, "points-1"))).contains("− 6", "− 扣分", "+ 加分");
  }

  @Test
  void lettersTellThemesAndThePictureSaysWhatTheyAre() {
    Picture picture = Drawn.one(SIX, "points-1");
    assertThat(Drawn.words(picture))
        .contains("A 坚持农业农村优先发展", "A 25", "B 20.5", "C 41", "失分", "缺数未计", "满分");
    assertThat(picture.title()).isEqualTo("得分（main）：咸安最高（89 分），通山最低（52.5 分）；失分合计 130.5 分");
    assertThat(picture.alt()).contains("咸安区 89 分（名次 1）：坚持农业农村优先发展 25、");
  }

  @Test
  void withheldScoresAreNamedAndNotRanked() {
    Picture picture = Drawn.one(SIX, "points-1");
    assertThat(picture.caption()).contains("缺数过多、暂不计分：崇阳。");
    assertThat(Drawn.words(picture)).contains("—");
  }

  @Test
  void neighbouringThemesDifferAndTheirLettersCanBeRead() {
    for (int theme = 0; theme < PointStack.MOST_THEMES; theme++) {
      double most =
          Math.max(
              Tone.contrast(PointBar.shade(theme), java.awt.Color.WHITE),
              Tone.contrast(PointBar.shade(theme), Style.INK));
      assertThat(most).isGreaterThan(4.5);
      assertThat(Tone.contrast(PointBar.shade(theme), PointBar.shade(theme + 1)))
          .isGreaterThan(1.3);
    }
  }

  @Test
  void oneScoredAreaIsNoPicture() {
    Scoreboard board = SIX.scoring();
    String only = board.ranked().get(0).area();
    Scoreboard one =
        new Scoreboard(
            board.ranked().stream().filter(r -> r.area().equals(only)).toList(),
            board.scored(),
            board.sums(),
            List.of());
    assertThat(Points.of(new Wording(Rich.with(SIX, List.of(), one, List.of(), List.of()))))
        .isEmpty();
  }

  @Test
  void placesUnderASecondSchemeAreASlope() {
    Picture picture = Drawn.one(SIX, "places-2");
    assertThat(picture.title())
        .isEqualTo("名次（main → equal weights）：6 个地区中 6 个有变；咸安、嘉鱼居首，赤壁降得最多（第 3 → 第 6）");
    assertThat(Drawn.words(picture)).contains("main", "equal weights", "1.5", "竖线相连：并列");
  }
}
