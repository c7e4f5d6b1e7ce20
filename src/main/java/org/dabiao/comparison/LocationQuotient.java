package org.dabiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How much more of something an area has than the whole that it is part of: (eᵢⱼ/eⱼ) / (eᵢ/e).
 * Above 1 the area has more than its share.
 */
public final class LocationQuotient {
  private LocationQuotient() {}

  /**
   * The quotient; null when a divisor is not above 0.
   *
   * @param part the area's figure of the part, eᵢⱼ
   * @param area the area's figure of the whole, eⱼ
   * @param parentPart the parent's figure of the part, eᵢ
   * @param parent the parent's figure of the whole, e
   */
  public static BigDecimal of(
      BigDecimal part, BigDecimal area, BigDecimal parentPart, BigDecimal parent) {
    return ofShares(share(part, area), share(parentPart, parent));
  }

  /**
   * The quotient of two shares that are published as such; null when the parent's is not above 0.
   */
  public static BigDecimal ofShares(BigDecimal area, BigDecimal parent) {
    return area == null || parent == null || parent.signum() <= 0
        ? null
        : area.divide(parent, MathContext.DECIMAL128);
  }

  /** A part of a whole in per cent; null when the whole is not above 0. */
  static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part == null || whole == null || whole.signum() <= 0
        ? null
        : part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL128);
  }
}
