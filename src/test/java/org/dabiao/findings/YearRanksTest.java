package org.dabiao.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Origin;
import org.junit.jupiter.api.Test;

class YearRanksTest {
  /** Figures by year from 2021 on; an empty text is a missing one. */
  private static Trend series(String area, String... figures) {
    List<Trend.Point> points = new ArrayList<>();
    for (int i = 0; i < figures.length; i++) {
      if (!figures[i].isEmpty()) {
        points.add(point(2021 + i, figures[i], figures[i], ""));
      }
    }
    return trend(area, "万吨", points);
  }

  private static Trend trend(String area, String unit, List<Trend.Point> points) {
    return new Trend(area, "grain_output", "粮食产量", unit, 2, points, List.of());
  }

  private static Trend.Point point(int year, String low, String high, String basis) {
    return new Trend.Point(
        year,
        low.isEmpty() ? null : new BigDecimal(low),
        high.isEmpty() ? null : new BigDecimal(high),
        Origin.SOURCED,
        basis,
        "bulletin",
        false);
  }

  /** "a1 b2" and so on: the places of a year. */
  private static String places(YearRanks ranks, int year) {
    StringBuilder text = new StringBuilder();
    for (YearRanks.Line line : ranks.lines()) {
      line.in(year)
          .ifPresent(
              p ->
                  text.append(line.area())
                      .append(p.rank())
                      .append(p.shared() ? "=" : "")
                      .append(' '));
    }
    return text.toString().strip();
  }

  @Test
  void theHighestFigureComesFirstUnlessLowIsGood() {
    List<Trend> series = List.of(series("a", "10"), series("b", "30"), series("c", "20"));
    assertThat(places(YearRanks.of(series, Direction.HIGHER), 2021)).isEqualTo("a3 b1 c2");
    assertThat(places(YearRanks.of(series, Direction.NEUTRAL), 2021)).isEqualTo("a3 b1 c2");
    assertThat(places(YearRanks.of(series, Direction.LOWER), 2021)).isEqualTo("a1 b3 c2");
  }

  @Test
  void figuresAreNotRoundedAndTiesShareTheBetterPlace() {
    List<Trend> series =
        List.of(
            series("a", "1.00"), series("b", "1.0000001"), series("c", "1"), series("d", "0.5"));
    assertThat(places(YearRanks.of(series, Direction.HIGHER), 2021)).isEqualTo("a2= b1 c2= d4");
  }

  @Test
  void aMissingYearIsAGapAndAYearOfOneAreaIsNone() {
    YearRanks ranks =
        YearRanks.of(
            List.of(series("a", "1", "", "3", "9"), series("b", "2", "2", "2")), Direction.HIGHER);
    assertThat(ranks.years()).containsExactly(2021, 2023);
    assertThat(places(ranks, 2021)).isEqualTo("a2 b1");
    assertThat(places(ranks, 2023)).isEqualTo("a1 b2");
  }

  @Test
  void boundsAndRangesHaveNoPlace() {
    List<Trend> series =
        List.of(
            series("a", "1"),
            series("b", "2"),
            trend("c", "万吨", List.of(point(2021, "250", "", ""))),
            trend("d", "万吨", List.of(point(2021, "201.06", "204.05", ""))));
    assertThat(places(YearRanks.of(series, Direction.HIGHER), 2021)).isEqualTo("a2 b1");
  }

  /** 嘉鱼 2020: 43.37 and 58.7 万亩 of vegetables are figures on two bases. */
  @Test
  void figuresOnAnotherBasisAreNoNeighbours() {
    List<Trend> series =
        List.of(
            trend("a", "万亩", List.of(point(2020, "21", "21", "公报"))),
            trend("b", "万亩", List.of(point(2020, "26", "26", "公报"))),
            trend("c", "万亩", List.of(point(2020, "58.7", "58.7", "专项"))));
    assertThat(places(YearRanks.of(series, Direction.HIGHER), 2020)).isEqualTo("a2 b1");
  }

  @Test
  void unitsAreConvertedBeforeFiguresAreCompared() {
    List<Trend> series =
        List.of(
            series("a", "17.61"),
            trend("b", "吨", List.of(point(2021, "180000", "180000", ""))),
            trend("c", "亩", List.of(point(2021, "99", "99", ""))));
    assertThat(places(YearRanks.of(series, Direction.HIGHER), 2021)).isEqualTo("a2 b1");
  }

  /** d leaves from the second place: c rises from 3 to 2, but passed nobody. */
  @Test
  void nobodyMovesBecauseAnotherIsMissing() {
    YearRanks ranks =
        YearRanks.of(
            List.of(
                series("a", "9", "1"),
                series("b", "1", "9"),
                series("c", "5", "5"),
                series("d", "7")),
            Direction.HIGHER);
    assertThat(places(ranks, 2021)).isEqualTo("a1 b4 c3 d2");
    assertThat(ranks.moves())
        .extracting(m -> m.line().area() + " " + m.from() + "→" + m.to())
        .containsExactly("a 1→3", "b 3→1", "c 2→2");
    assertThat(ranks.moved()).isEqualTo(4);
  }

  @Test
  void oneYearHasNoMoves() {
    YearRanks ranks = YearRanks.of(List.of(series("a", "1"), series("b", "2")), Direction.HIGHER);
    assertThat(ranks.moves()).isEmpty();
    assertThat(ranks.moved()).isZero();
  }
}
