package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Indicator.Direction;

/**
 * How one target was judged, with the steps on the way: docs/methods.md, section 2. Figures in the
 * target's unit, unrounded; {@code null} where there is none.
 *
 * @param side which side of the number is good
 * @param goodWay which way is good
 * @param exclusive whether the number itself does not attain the target
 * @param byPoints whether the distance in 百分点 decides, not the rate
 * @param edgeLow from where a figure attains the target; of a ceiling, the number again
 * @param edgeHigh up to where
 * @param base value before the plan, when rates start there
 * @param flow whether the indicator adds up over the year
 * @param unfinished whether year or term were still running
 * @param due per cent of the target that the schedule asked by then
 * @param rateAtLow rate in per cent at the lower end of the figure
 * @param rateAtHigh rate at the upper end
 * @param metAtLow whether the lower end attains the target
 * @param metAtHigh whether the upper end does
 * @param worse the end that counts
 */
public record Judging(
    Side side,
    Direction goodWay,
    boolean exclusive,
    boolean byPoints,
    BigDecimal edgeLow,
    BigDecimal edgeHigh,
    BigDecimal base,
    boolean flow,
    boolean unfinished,
    BigDecimal due,
    BigDecimal rateAtLow,
    BigDecimal rateAtHigh,
    boolean metAtLow,
    boolean metAtHigh,
    BigDecimal worse) {

  /** Which side of the number is good. */
  public enum Side {
    FLOOR,
    CEILING,
    BAND
  }
}
