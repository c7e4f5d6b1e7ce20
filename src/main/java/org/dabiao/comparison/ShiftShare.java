package org.dabiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * An area's change, shared out by the classic shift-share of E. S. Dunn (1960). The three add up to
 * the change.
 *
 * @param national what the area would have gained by growing like the whole
 * @param industry what it gained because its parts are those that grow fast in the whole
 * @param regional what its parts gained over the same parts of the whole
 */
public record ShiftShare(BigDecimal national, BigDecimal industry, BigDecimal regional) {
  private static final MathContext PRECISION = MathContext.DECIMAL128;
  static final ShiftShare NOTHING =
      new ShiftShare(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /** Figures of one part (an industry, an age group) in both years. */
  public record Part(BigDecimal from, BigDecimal to) {}

  /**
   * The components of each part, in order; an empty list when a part of the whole has no figure
   * above 0 in the earlier year.
   *
   * @param area the area's parts
   * @param whole the same parts of the whole
   */
  public static List<ShiftShare> of(List<Part> area, List<Part> whole) {
    if (whole.stream().anyMatch(p -> p.from().signum() <= 0)) {
      return List.of();
    }
    BigDecimal growth =
        sum(whole.stream().map(Part::to).toList())
            .divide(sum(whole.stream().map(Part::from).toList()), PRECISION);
    List<ShiftShare> components = new ArrayList<>();
    for (int i = 0; i < area.size(); i++) {
      Part own = area.get(i);
      BigDecimal of = whole.get(i).to().divide(whole.get(i).from(), PRECISION);
      components.add(
          new ShiftShare(
              own.from().multiply(growth.subtract(BigDecimal.ONE)),
              own.from().multiply(of.subtract(growth)),
              own.to().subtract(own.from().multiply(of))));
    }
    return components;
  }

  /** The components of an area as a whole. */
  public ShiftShare plus(ShiftShare other) {
    return new ShiftShare(
        national.add(other.national), industry.add(other.industry), regional.add(other.regional));
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
