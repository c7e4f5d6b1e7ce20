package org.dabiao.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Measures;
import org.dabiao.findings.Measures.Rated;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.Scoreboard;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.report.Fixtures;
import org.junit.jupiter.api.Test;

/** 位次: with the number of areas, with ties, and never without either. */
class PlaceSentencesTest {
  private static final AreaEntry XIANAN = Fixtures.COUNTIES.get(0);
  private static final AreaEntry JIAYU = Fixtures.COUNTIES.get(1);

  @Test
  void anAreasPlaceAndItsDistanceToTheHighestAndTheMean() {
    // Mean of 105, 102 and 99 is 102.
    Findings findings =
        rated(
            rate(0, "105", 1, "0", "3"),
            rate(1, "102", 2, "-3", "0"),
            rate(2, "99", 3, "-6", "-3"));

    assertThat(places(findings, XIANAN)).containsExactly("粮食产量：完成率105%，在3个地区中居第1位，高于平均3个百分点。");
    assertThat(places(findings, JIAYU)).containsExactly("粮食产量：完成率102%，在3个地区中居第2位，低于最高3个百分点，与平均相等。");
  }

  @Test
  void tiesShareAPlace() {
    Findings findings =
        rated(
            rate(0, "100", 1, "0", "1"), rate(1, "100", 1, "0", "1"), rate(2, "97", 3, "-3", "-2"));

    assertThat(places(findings, JIAYU)).containsExactly("粮食产量：完成率100%，在3个地区中并列第1位，高于平均1个百分点。");
    assertThat(new Narrator(findings, Optional.empty()).places())
        .containsExactly("粮食产量：3个地区可比较完成率，最高的是咸安区、嘉鱼县（100%），最低的是赤壁市（97%），相差3个百分点。");
  }

  @Test
  void equalRatesHaveNoHighest() {
    Findings findings = rated(rate(0, "100", 1, "0", "0"), rate(1, "100", 1, "0", "0"));

    assertThat(new Narrator(findings, Optional.empty()).places())
        .containsExactly("粮食产量：2个地区的完成率均为100%。");
  }

  @Test
  void madeUpRatesAreMarked() {
    Rated invented =
        new Rated(
            XIANAN.code(), "粮食产量", "2024", d("105"), 1, d("0"), d("1"), 2, Origin.ILLUSTRATIVE);
    Findings findings = rated(invented, rate(1, "103", 2, "-2", "-1"));

    assertThat(places(findings, XIANAN).get(0)).startsWith("粮食产量：完成率105%（示例数据），在2个地区中居第1位");
  }

  @Test
  void scoresInTheOrderOfPlacesAndWithheldOnesApart() {
    Scoreboard board =
        new Scoreboard(
            List.of(
                ranked(JIAYU, "95.5", "1"),
                ranked(XIANAN, "95.5", "1"),
                ranked(Fixtures.COUNTIES.get(2), null, null)),
            List.of(),
            List.of(),
            List.of());
    Findings findings = with(board, Measures.NONE, List.of());

    assertThat(new Narrator(findings, Optional.empty()).scores())
        .containsExactly("得分：嘉鱼县95.5分（并列第1位）、咸安区95.5分（并列第1位），赤壁市缺数权重25%，得分不计。");
    assertThat(new Narrator(findings, Optional.of(XIANAN)).scores())
        .containsExactly("得分：得95.5分，在2个地区中并列第1位。");
    assertThat(new Narrator(findings, Optional.of(Fixtures.COUNTIES.get(2))).scores())
        .containsExactly("得分：赤壁市缺数权重25%，得分不计。");
  }

  @Test
  void anIndexSaysWhichPlacesOtherWeightsGive() {
    Composed index =
        new Composed(
            "i",
            "发展指数",
            3,
            1000,
            List.of(
                new Composed.Place(
                    XIANAN.code(), d("0.55"), d("1"), 1, 2, d("100"), Origin.SOURCED),
                new Composed.Place(
                    JIAYU.code(), d("0.41"), d("2"), 1, 2, d("100"), Origin.SOURCED)),
            List.of());
    Findings findings = with(Scoreboard.NONE, Measures.NONE, List.of(index));

    assertThat(new Narrator(findings, Optional.of(XIANAN)).indices())
        .containsExactly("发展指数：得0.550分，在2个地区中居第1位，权重抽样1000次，位次区间为第1—2位。");
    assertThat(new Narrator(findings, Optional.empty()).indices())
        .containsExactly("发展指数：咸安区0.550分（第1位）、嘉鱼县0.410分（第2位）。");
  }

  @Test
  void ofManyAreasTheFirstAndTheLastAreNamed() {
    Findings thirty = Fixtures.thirtyAreas();

    assertThat(new Narrator(thirty, Optional.empty()).scores())
        .singleElement()
        .asString()
        .contains("个地区参加排序，居前的是", "居末的是");
  }

  private static List<String> places(Findings findings, AreaEntry area) {
    return new Narrator(findings, Optional.of(area)).places();
  }

  private static Rated rate(int area, String rate, int rank, String best, String mean) {
    return new Rated(
        Fixtures.COUNTIES.get(area).code(),
        "粮食产量",
        "2024",
        d(rate),
        rank,
        d(best),
        d(mean),
        3,
        Origin.SOURCED);
  }

  private static Findings rated(Rated... rated) {
    return with(
        Scoreboard.NONE,
        new Measures(
            List.of(rated), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of());
  }

  private static Ranked ranked(AreaEntry area, String score, String rank) {
    return new Ranked(
        "main",
        area.code(),
        "",
        d(score),
        d(rank),
        d(rank),
        d("95.5"),
        d("100"),
        d(score == null ? "25" : "0"),
        Origin.SOURCED);
  }

  private static Findings with(Scoreboard board, Measures measures, List<Composed> composed) {
    return Fixtures.sixCounties(Language.ZH).toBuilder()
        .scoring(board)
        .measures(measures)
        .composed(composed)
        .build();
  }

  private static BigDecimal d(String number) {
    return number == null ? null : new BigDecimal(number);
  }
}
