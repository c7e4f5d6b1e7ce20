package org.dabiao.assessment;

import java.math.BigDecimal;

/**
 * A line of a score card.
 *
 * @param indicator id; of a bonus or deduction, that of its condition; may be empty
 * @param targetId id of the target; empty for a bonus or deduction
 * @param rule code of the rule, {@code bonus} or {@code deduction}
 * @param item name of a bonus or deduction; else empty
 * @param theme theme; may be empty
 * @param rate rate that went in, null without one
 * @param verdict code of the verdict; empty for a bonus or deduction
 * @param full full mark; 0 for a bonus or deduction
 * @param uncapped points before cap, floor and ceiling; null when there was nothing to score
 * @param points points given; null when there was nothing to score
 * @param exact the same with all digits, for scores and places
 * @param lost points lost against the full mark; null when there was nothing to score
 * @param why why points are not the full mark; empty when they are
 * @param inputs what went in
 * @param origin weakest origin of what went in
 * @param missing what was done about a missing figure; null when there is a figure
 */
record Line(
    String indicator,
    String targetId,
    String rule,
    String item,
    String theme,
    BigDecimal rate,
    String verdict,
    BigDecimal full,
    BigDecimal uncapped,
    BigDecimal points,
    BigDecimal exact,
    BigDecimal lost,
    String why,
    String inputs,
    String origin,
    MissingPolicy missing) {

  boolean extra() {
    return targetId.isEmpty();
  }

  Line because(String reason) {
    return new Line(
        indicator, targetId, rule, item, theme, rate, verdict, full, uncapped, points, exact, lost,
        reason, inputs, origin, missing);
  }
}
