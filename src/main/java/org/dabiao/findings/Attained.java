package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/**
 * One target in one area, with its actual figure and verdict: a row of the {@code attainment} table
 * with the words to show it by. Figures are unrounded; a {@code null} is an open or missing end.
 *
 * @param targetId id of the target
 * @param area code of the area
 * @param indicator id of the indicator
 * @param indicatorName its name in the report's language
 * @param theme section of the plan
 * @param kind level, increment, growth_rate, share, count, rank or milestone
 * @param commitment complete, start, progress or aspire
 * @param timePeriod period of the target (2024, 2025/2027)
 * @param actualPeriod period that the actual figure covers; differs while the year runs (2021-S1)
 * @param comparator ge, gt, le, lt, eq, approx or between
 * @param targetLow target in {@code unit}; both ends are equal unless it is a range
 * @param targetHigh upper end
 * @param unit the target's unit
 * @param actualLow actual in the target's unit; both ends are equal unless it is a bound or a range
 * @param actualHigh upper end
 * @param rateLow attainment rate in per cent
 * @param rateHigh upper end
 * @param gap actual less target, in the target's unit (growth and share targets: 百分点)
 * @param verdict what the comparison says
 * @param origin weakest origin of target and actual
 * @param targetOrigin sourced, or derived when a parent's target was allocated
 * @param basis basis (口径) of the actual figure
 * @param status SDMX status of the actual figure (E: estimated, the verdict is provisional)
 * @param previous the actual of the year before in the target's unit, same basis
 * @param direction which way is good
 * @param decimals digits to show
 * @param phrase the target's words in the plan
 * @param sentence the sentence they stand in
 * @param targetSource where the target comes from
 * @param observationSource where the actual figure comes from
 */
public record Attained(
    String targetId,
    String area,
    String indicator,
    String indicatorName,
    String theme,
    String kind,
    String commitment,
    String timePeriod,
    String actualPeriod,
    String comparator,
    BigDecimal targetLow,
    BigDecimal targetHigh,
    String unit,
    BigDecimal actualLow,
    BigDecimal actualHigh,
    BigDecimal rateLow,
    BigDecimal rateHigh,
    BigDecimal gap,
    Verdict verdict,
    Origin origin,
    Origin targetOrigin,
    String basis,
    String status,
    BigDecimal previous,
    Direction direction,
    int decimals,
    String phrase,
    String sentence,
    String targetSource,
    String observationSource) {

  /** Whether the verdict may change when the final figure comes. */
  public boolean provisional() {
    return status.equals("E") || status.equals("P");
  }

  public boolean illustrative() {
    return origin == Origin.ILLUSTRATIVE;
  }
}
