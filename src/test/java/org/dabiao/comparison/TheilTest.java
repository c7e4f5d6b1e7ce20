package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dabiao.comparison.Theil.Index;
import org.junit.jupiter.api.Test;

/** Theil's two measures and their parts. */
class TheilTest {
  private static final double[] FIVE = {10, 10, 10, 20, 50};

  /** R package REAT, manual of theil() (which is L there), after Stoermann (2009). */
  @Test
  void meanLogDeviation() {
    assertThat(Theil.of(Index.L, FIVE)).isCloseTo(0.2326302, within(5e-8));
  }

  /** PySAL, inequality.theil.Theil on the same figures. */
  @Test
  void theilT() {
    assertThat(Theil.of(Index.T, FIVE)).isCloseTo(0.2502012, within(5e-8));
  }

  @Test
  void equalsAreNotUnequal() {
    assertThat(Theil.of(Index.T, new double[] {3, 3, 3})).isZero();
    assertThat(Theil.of(Index.L, new double[] {3, 3, 3})).isZero();
  }

  /** All with one of n: T is ln n. */
  @Test
  void zeroCountsInTAndNotInL() {
    double[] one = {0, 0, 0, 8};

    assertThat(Theil.of(Index.T, one)).isCloseTo(Math.log(4), within(1e-12));
    assertThat(Theil.of(Index.L, one)).isNaN();
  }

  @Test
  void negativesAndNothingAreUndefined() {
    assertThat(Theil.of(Index.T, new double[] {-1, 3})).isNaN();
    assertThat(Theil.of(Index.T, new double[] {0, 0})).isNaN();
    assertThat(Theil.parts(Index.L, new double[] {0, 2}, List.of("a", "b")).within()).isNaN();
  }

  /** Means 10 and 30 of two and two: ½·½·ln ½ + ½·(3/2)·ln(3/2) between, nothing within. */
  @Test
  void differenceBetweenGroupsOnly() {
    Theil.Parts parts =
        Theil.parts(Index.T, new double[] {10, 10, 30, 30}, List.of("a", "a", "b", "b"));

    assertThat(parts.between())
        .isCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), within(1e-12));
    assertThat(parts.within()).isZero();
  }

  @Property(seed = "20240101")
  void betweenAndWithinAddUp(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = 0.01, max = 1e6) Double> figures,
      @ForAll @Size(value = 30) List<@IntRange(max = 3) Integer> groups,
      @ForAll Index index) {
    double[] values = figures.stream().mapToDouble(Double::doubleValue).toArray();
    List<String> names = groups.subList(0, values.length).stream().map(String::valueOf).toList();
    Theil.Parts parts = Theil.parts(index, values, names);

    assertThat(parts.between() + parts.within()).isCloseTo(Theil.of(index, values), within(1e-9));
    assertThat(parts.between()).isGreaterThanOrEqualTo(-1e-12);
  }

  @Property(seed = "20240101")
  void oneGroupHasNothingBetween(
      @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = 1, max = 1e4) Double> figures) {
    double[] values = figures.stream().mapToDouble(Double::doubleValue).toArray();

    assertThat(Theil.parts(Index.T, values, Collections.nCopies(values.length, "all")).between())
        .isCloseTo(0, within(1e-12));
  }
}
