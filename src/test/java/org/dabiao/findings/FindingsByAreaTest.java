package org.dabiao.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Fixtures;
import org.dabiao.report.Given;
import org.junit.jupiter.api.Test;

/** The fixture has an entry of every kind about 咸宁市 421200 and its six counties. */
class FindingsByAreaTest {
  private static final Findings SIX = Fixtures.sixCounties(Language.ZH);
  private static final AreaEntry XIANAN = SIX.areas().get(1);
  private static final AreaEntry JIAYU = SIX.areas().get(2);
  private static final BigDecimal ONE = BigDecimal.ONE;

  @Test
  void whatNamesAnotherAreaIsLeftOut() {
    Findings one = SIX.only(List.of(XIANAN));
    assertThat(one.areas()).containsExactly(XIANAN);
    assertThat(one.attained()).isEqualTo(SIX.of(XIANAN)).isNotEmpty();
    assertThat(one.trends()).extracting(Trend::area).containsOnly("421202");
    assertThat(one.compared()).extracting(Compared::area).containsOnly("421202");
    assertThat(one.scoring().ranked()).extracting(Ranked::area).containsOnly("421202");
    assertThat(one.scoring().scored()).extracting(Scored::area).containsOnly("421202");
    assertThat(one.scoring().sums()).extracting(ScoreSum::area).containsOnly("421202");
    assertThat(SIX.only(List.of()).scoring().whatIf()).isEmpty();
    assertThat(one.reconciled()).as("of the city").isEmpty();
    assertThat(SIX.only(SIX.areas())).isEqualTo(SIX);
  }

  @Test
  void whatNamesNoAreaStays() {
    Findings one = SIX.only(List.of(XIANAN));
    assertThat(one.inputs()).isEqualTo(SIX.inputs()).isNotEmpty();
    assertThat(one.quarantine()).isEqualTo(SIX.quarantine()).isNotEmpty();
    assertThat(one.quality()).isEqualTo(SIX.quality()).isNotEqualTo(QualityFound.NOTHING);
    assertThat(one.sources()).isEqualTo(SIX.sources()).isNotEmpty();
  }

  /** The first place stays first, wherever its area stands in the catalogue. */
  @Test
  void rowsStayInTheOrderOfTheWhole() {
    List<Ranked> places = new ArrayList<>(SIX.scoring().ranked());
    Collections.reverse(places);
    Findings reversed =
        SIX.toBuilder().scoring(new Scoreboard(places, List.of(), List.of(), List.of())).build();
    assertThat(reversed.only(List.of(XIANAN, JIAYU)).scoring().ranked())
        .extracting(Ranked::area)
        .containsExactly(JIAYU.code(), XIANAN.code());
  }

  @Test
  void eachEntryKeepsItsJudging() {
    Findings three =
        Findings.builder(SIX.subject(), List.of(XIANAN, JIAYU))
            .attained(List.of(entry("421202"), entry("421221"), entry("421202")))
            .audit(
                new Audit(
                    Audit.Rules.USUAL,
                    List.of(due("10"), due("20"), due("30")),
                    List.of(),
                    List.of()))
            .build();
    assertThat(three.only(List.of(XIANAN)).audit().judgings())
        .containsExactly(due("10"), due("30"));
  }

  /** The places of the index stay those among all. */
  @Test
  void anIndexKeepsPairsOfWhichBothAreThere() {
    Composed index =
        new Composed(
            "hdi",
            "指数",
            3,
            1000,
            List.of(place("421202", 1), place("421223", 2), place("421221", 3)),
            List.of(pair("421202", "421223"), pair("421202", "421221")));
    Findings all = Findings.builder(SIX.subject(), SIX.areas()).composed(List.of(index)).build();
    Composed two = all.only(List.of(XIANAN, JIAYU)).composed().get(0);
    assertThat(two.places()).containsExactly(place("421202", 1), place("421221", 3));
    assertThat(two.pairs()).containsExactly(pair("421202", "421221"));
  }

  @Test
  void measuresOfOtherAreasAreLeftOut() {
    Measures measures =
        new Measures(
            List.of(rated("421202"), rated("421221")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Findings all = Findings.builder(SIX.subject(), SIX.areas()).measures(measures).build();
    assertThat(all.only(List.of(JIAYU)).measures().rated()).containsExactly(rated("421221"));
  }

  private static Attained entry(String area) {
    return Given.target("粮食产量", "亿斤", "24").in(area).actual("24", Verdict.ACHIEVED).entry();
  }

  private static Judging due(String percent) {
    return new Judging(
        Judging.Side.FLOOR,
        Direction.HIGHER,
        false,
        false,
        ONE,
        ONE,
        null,
        false,
        true,
        new BigDecimal(percent),
        ONE,
        ONE,
        true,
        true,
        ONE);
  }

  private static Composed.Place place(String area, int rank) {
    return new Composed.Place(
        area, ONE, BigDecimal.valueOf(rank), rank, rank, BigDecimal.valueOf(100), Origin.SOURCED);
  }

  private static Composed.Pair pair(String ahead, String behind) {
    return new Composed.Pair(ahead, behind, new BigDecimal("61.5"), "预期寿命", Origin.SOURCED);
  }

  private static Measures.Rated rated(String area) {
    return new Measures.Rated(area, "粮食产量", "2024", ONE, 1, ONE, ONE, 6, Origin.SOURCED);
  }
}
