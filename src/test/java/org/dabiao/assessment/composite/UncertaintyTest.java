package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dabiao.assessment.TiesPolicy;
import org.dabiao.assessment.composite.CompositeScheme.Draws;
import org.junit.jupiter.api.Test;

/** How sure ranks are: simulation, and doing without an indicator or an area. */
final class UncertaintyTest {
  private static final Figure X = new Figure("x", false);
  private static final Figure Y = new Figure("y", false);

  private static Leaf leaf(Figure figure, double weight) {
    return new Leaf(
        figure.indicator(),
        figure.indicator(),
        weight,
        figure,
        null,
        1,
        new Normalisation.Posts(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
        false,
        Preference.HIGHER,
        null,
        null);
  }

  /** x with weight 0.6, y with 0.4. */
  private static CompositeScheme scheme(Draws draws) {
    Branch root =
        new Branch(
            "index",
            "index",
            1,
            Aggregation.ARITHMETIC,
            Weighting.GIVEN,
            null,
            List.of(leaf(X, 0.6), leaf(Y, 0.4)));
    return new CompositeScheme(
        root,
        100,
        Imputation.NONE,
        Map.of(),
        null,
        Normalisation.MIN_MAX,
        Normalisation.Scale.UNIT,
        TiesPolicy.MIN,
        CompositeScheme.UNROUNDED,
        false,
        true,
        draws);
  }

  private static Draws draws(int number, double concentration) {
    return new Draws(number, 1, concentration, List.of(), List.of());
  }

  /** The first is best in x and worst in y, the second the other way round. */
  private static Peers opposed() {
    return new Peers(List.of("a", "b"), Map.of(X, new double[] {1, 0}, Y, new double[] {0, 1}));
  }

  private static Uncertainty simulate(Peers peers, Draws draws) {
    return Uncertainty.of(CompositeIndex.of(scheme(draws), peers), "city");
  }

  /**
   * The scores are w and 1 − w. With concentration 10, w is Beta(6, 4) and a is ahead when w > 1/2:
   * 1 − Σ C(9, j)/2⁹ over j = 6 … 9, 382/512 = 0.74609. The tolerance is three standard errors.
   */
  @Test
  void probabilityOfARankIsThatOfTheWeights() {
    Uncertainty drawn = simulate(opposed(), draws(10_000, 10));

    assertThat(drawn.places().get(0).probabilities()[0])
        .isCloseTo(382 / 512.0, within(3 * Math.sqrt(0.746 * 0.254 / 10_000)));
    assertThat(drawn.places().get(1).probabilities()[0])
        .isCloseTo(130 / 512.0, within(3 * Math.sqrt(0.746 * 0.254 / 10_000)));
  }

  /** Not settled at 75 : 25; the more x weighs, the better for a. */
  @Test
  void unsettledPairNamesWhatDecidesIt() {
    List<Uncertainty.Pair> pairs = simulate(opposed(), draws(1000, 10)).unsettled();

    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).ahead()).isZero();
    assertThat(pairs.get(0).behind()).isEqualTo(1);
    assertThat(pairs.get(0).leaf()).isZero();
    assertThat(pairs.get(0).correlation()).isCloseTo(1, within(1e-9));
  }

  /** a is better in both. */
  @Test
  void pairThatNoWeightsTurnIsSettled() {
    Peers peers =
        new Peers(List.of("a", "b"), Map.of(X, new double[] {2, 1}, Y, new double[] {9, 8}));
    Uncertainty drawn = simulate(peers, draws(500, 1));

    assertThat(drawn.unsettled()).isEmpty();
    assertThat(drawn.places().get(0).high()).isEqualTo(1);
    assertThat(drawn.places().get(1).low()).isEqualTo(2);
  }

  private static Peers twelve() {
    double[] x = IntStream.range(0, 12).mapToDouble(i -> Math.sin(7 * i)).toArray();
    double[] y = IntStream.range(0, 12).mapToDouble(i -> Math.cos(5 * i)).toArray();
    return new Peers(IntStream.range(0, 12).mapToObj(i -> "a" + i).toList(), Map.of(X, x, Y, y));
  }

  /**
   * A chance p estimated from n draws has the standard error √(p(1 − p)/n), at most 0.016 for 1,000
   * draws and 0.005 for 10,000: no estimate of the two should be further apart than four times
   * that.
   */
  @Test
  void thousandDrawsAgreeWithTenThousand() {
    List<Uncertainty.Places> few = simulate(twelve(), draws(1000, 50)).places();
    List<Uncertainty.Places> many = simulate(twelve(), draws(10_000, 50)).places();

    for (int area = 0; area < few.size(); area++) {
      assertThat(few.get(area).probabilities())
          .containsExactly(
              many.get(area).probabilities(), within(4 * Math.sqrt(0.25 / 1000 + 0.25 / 10_000)));
      assertThat(few.get(area).low()).isBetween(many.get(area).low() - 1, many.get(area).low() + 1);
      assertThat(few.get(area).mean()).isCloseTo(many.get(area).mean(), within(0.2));
    }
  }

  @Test
  void sameSeedSamePlaces() {
    List<Uncertainty.Places> one = simulate(twelve(), draws(200, 20)).places();
    List<Uncertainty.Places> again = simulate(twelve(), draws(200, 20)).places();
    List<Uncertainty.Places> other =
        simulate(twelve(), new Draws(200, 2, 20, List.of(), List.of())).places();

    assertThat(one).usingRecursiveComparison().isEqualTo(again);
    assertThat(one).usingRecursiveComparison().isNotEqualTo(other);
  }

  @Test
  void concentrationZeroKeepsTheWeights() {
    Uncertainty drawn = simulate(twelve(), draws(50, 0));

    for (Uncertainty.Places places : drawn.places()) {
      assertThat(places.low()).isEqualTo(places.high());
    }
  }

  /** With fixed weights only the rule can change a place: by the ranks b wins, by min-max a. */
  @Test
  void methodsAreDrawnToo() {
    Peers peers =
        new Peers(
            List.of("a", "b", "c", "d"),
            Map.of(X, new double[] {100, 3, 2, 1}, Y, new double[] {1, 4, 3, 2}));
    Draws both =
        new Draws(200, 1, 0, List.of(Normalisation.MIN_MAX, Normalisation.RANK), List.of());

    double[] first = simulate(peers, both).places().get(1).probabilities();

    assertThat(first[0]).isBetween(0.35, 0.65);
  }

  /** Without y, weight 0.4, only x counts; without an area, the spans of the others are new. */
  @Test
  void leaveOneOut() {
    Peers peers =
        new Peers(
            List.of("a", "b", "c"), Map.of(X, new double[] {3, 2, 0}, Y, new double[] {0, 2, 10}));
    CompositeIndex index = CompositeIndex.of(scheme(null), peers);
    List<LeaveOneOut.Place> places = LeaveOneOut.of(index);

    // a 0.6, b 0.4 + 0.08, c 0.4
    assertThat(index.places()).containsExactly(1, 2, 3);
    assertThat(
            places.stream()
                .filter(p -> p.left().equals("x"))
                .map(LeaveOneOut.Place::after)
                .toList())
        .containsExactly(3.0, 2.0, 1.0);
    // Of a and b alone, a has 0.6 and b 0.4; of b and c, b has 0.6; of a and c, a has 0.6.
    assertThat(places.stream().filter(LeaveOneOut.Place::ofArea).map(p -> p.left() + p.area()))
        .containsExactly("a1", "a2", "b0", "b2", "c0", "c1");
  }

  /** x spreads b and c little while a is there, and fully without it. */
  @Test
  void rankReversal() {
    Peers peers =
        new Peers(
            List.of("a", "b", "c"), Map.of(X, new double[] {100, 1, 0}, Y, new double[] {0, 0, 1}));
    List<LeaveOneOut.Place> withoutA =
        LeaveOneOut.of(CompositeIndex.of(scheme(null), peers)).stream()
            .filter(p -> p.ofArea() && p.left().equals("a"))
            .toList();

    // With a: b 0.006, c 0.4; without: b 0.6, c 0.4.
    assertThat(withoutA.get(0).before()).isEqualTo(2);
    assertThat(withoutA.get(0).after()).isEqualTo(1);
  }
}
