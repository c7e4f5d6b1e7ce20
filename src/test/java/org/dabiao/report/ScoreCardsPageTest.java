package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Score cards in the report: points, lost points and why, and the rate beside a capped score. */
class ScoreCardsPageTest {
  @TempDir private Path folder;
  private Html page;

  @BeforeEach
  void write() {
    Findings findings = Fixtures.sixCounties(Language.ZH);
    page = Html.of(findings, List.of(), folder);
  }

  private List<List<String>> card(int number) {
    Element caption = page.byId("c-card-1-" + number);
    return Html.cells((Element) caption.getParentNode());
  }

  /** The rate is 99.996 %, the rule gave 9.9996, a cap left 9.99 of 10 points. */
  @Test
  void lineHasUncappedPointsPointsAndWhy() {
    List<String> line = card(1).get(2);

    assertThat(line.get(1)).isEqualTo("按完成比例得分");
    assertThat(line.subList(2, 8)).containsExactly("99.9%", "10", "9.99", "10", "0.01", "未达满分");
  }

  @Test
  void themeAndTotalAreAddedUp() {
    assertThat(card(1).get(1)).containsExactly("农业：9.99/10，失分 0.01");
    assertThat(card(1).get(3)).containsExactly("合计", "9.99", "10", "0.01", "");
  }

  @Test
  void lineWithoutAFigureSaysWhatBecameOfItsWeight() {
    assertThat(card(3).get(2).subList(4, 8)).containsExactly("无数据", "10", "—", "无数据，权重分给其他指标");
  }

  @Test
  void whatItWouldTakeIsInWords() {
    Element caption = page.byId("c-what-if");
    List<List<String>> rows = Html.cells((Element) caption.getParentNode());

    assertThat(rows.get(1).subList(2, 5)).containsExactly("评价", "接近完成", "完成");
    assertThat(rows.get(1).get(5).replace('\u00a0', ' ')).isEqualTo("≥ 23.6 亿斤");
    assertThat(rows.get(3).get(8)).isEqualTo("单凭这一项做不到");
  }
}
