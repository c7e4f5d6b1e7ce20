package org.dabiao.findings;

import java.math.BigDecimal;

/**
 * Where verdicts begin, as the project sets it.
 *
 * @param exceeded rate in per cent from which a target is exceeded
 * @param nearly rate in per cent from which it is nearly attained
 * @param exceededPoints 百分点 above a growth or share target from which it is exceeded
 * @param nearlyPoints 百分点 below it down to which it is nearly attained
 */
public record Thresholds(
    BigDecimal exceeded, BigDecimal nearly, BigDecimal exceededPoints, BigDecimal nearlyPoints) {

  /** The defaults of docs/methods.md. */
  public static final Thresholds USUAL =
      new Thresholds(
          BigDecimal.valueOf(110), BigDecimal.valueOf(95), BigDecimal.ONE, new BigDecimal("0.5"));
}
