package org.dabiao.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers in order, the greatest being the best, and the places they give. A few of them may be
 * replaced without putting the others in order again; questions take log n steps, and as many as
 * there are replacements.
 */
final class Standings {
  private final BigDecimal[] ascending;

  /** How many different numbers there are among the first i. */
  private final int[] different;

  private final List<BigDecimal> gone;
  private final List<BigDecimal> come;

  private Standings(
      BigDecimal[] ascending, int[] different, List<BigDecimal> gone, List<BigDecimal> come) {
    this.ascending = ascending;
    this.different = different;
    this.gone = gone;
    this.come = come;
  }

  static Standings of(Collection<BigDecimal> numbers) {
    BigDecimal[] ascending = numbers.stream().sorted().toArray(BigDecimal[]::new);
    int[] different = new int[ascending.length + 1];
    for (int i = 0; i < ascending.length; i++) {
      boolean other = i == 0 || ascending[i].compareTo(ascending[i - 1]) != 0;
      different[i + 1] = different[i] + (other ? 1 : 0);
    }
    return new Standings(ascending, different, List.of(), List.of());
  }

  /** The numbers as they were at first, some of them taken out and others put in. */
  Standings replaced(List<BigDecimal> out, List<BigDecimal> in) {
    return new Standings(ascending, different, out, in);
  }

  /** The place of one of the numbers. */
  BigDecimal place(BigDecimal number, TiesPolicy ties) {
    return ties.exact(above(number), equal(number), differentAbove(number));
  }

  /** The place that one more number would have. */
  BigDecimal placeOfAnother(BigDecimal number, TiesPolicy ties) {
    return ties.exact(above(number), equal(number) + 1, differentAbove(number));
  }

  /** How many numbers are above this one. */
  int above(BigDecimal number) {
    return ascending.length
        - first(number, 1)
        - (int) gone.stream().filter(x -> x.compareTo(number) > 0).count()
        + (int) come.stream().filter(x -> x.compareTo(number) > 0).count();
  }

  /** How many numbers equal this one. */
  int equal(BigDecimal number) {
    return stood(number)
        - (int) gone.stream().filter(x -> x.compareTo(number) == 0).count()
        + (int) come.stream().filter(x -> x.compareTo(number) == 0).count();
  }

  /** How many numbers are below this one. */
  int below(BigDecimal number) {
    return ascending.length - gone.size() + come.size() - above(number) - equal(number);
  }

  /** The number nearest to this one on one side of it. */
  Optional<BigDecimal> beyond(BigDecimal number, boolean up) {
    Optional<BigDecimal> stands = standing(number, up);
    Stream<BigDecimal> beside =
        Stream.concat(stands.stream(), come.stream())
            .filter(x -> up ? x.compareTo(number) > 0 : x.compareTo(number) < 0);
    return up ? beside.min(BigDecimal::compareTo) : beside.max(BigDecimal::compareTo);
  }

  private Optional<BigDecimal> standing(BigDecimal number, boolean up) {
    int i = up ? first(number, 1) : first(number, 0) - 1;
    while (i >= 0 && i < ascending.length && equal(ascending[i]) <= 0) {
      i = up ? first(ascending[i], 1) : first(ascending[i], 0) - 1;
    }
    return i >= 0 && i < ascending.length ? Optional.of(ascending[i]) : Optional.empty();
  }

  private int differentAbove(BigDecimal number) {
    int above = different[ascending.length] - different[first(number, 1)];
    Set<BigDecimal> changed = new HashSet<>();
    Stream.concat(gone.stream(), come.stream())
        .filter(x -> x.compareTo(number) > 0)
        .forEach(x -> changed.add(x.stripTrailingZeros()));
    for (BigDecimal x : changed) {
      above += (equal(x) > 0 ? 1 : 0) - (stood(x) > 0 ? 1 : 0);
    }
    return above;
  }

  private int stood(BigDecimal number) {
    return first(number, 1) - first(number, 0);
  }

  /** Index of the first number that is not below this one, or, with 1, of the first above it. */
  private int first(BigDecimal number, int side) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle].compareTo(number) < side) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The numbers at first, in order. */
  List<BigDecimal> ascending() {
    return Arrays.asList(ascending);
  }
}
