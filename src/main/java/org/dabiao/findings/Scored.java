package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * A line of a score card: the points of one area for one target, or a bonus or deduction.
 *
 * @param scheme scheme that it is scored by
 * @param area code of the area
 * @param theme theme of the scheme's tree; may be empty
 * @param indicator id; of a bonus or deduction that of its condition, may be empty
 * @param indicatorName the indicator, or what the bonus or deduction is called
 * @param rule code of the scoring rule (计分办法), {@code bonus} or {@code deduction}
 * @param rate attainment rate in per cent that went in; {@code null} when there is none
 * @param full full mark; 0 for a bonus or deduction
 * @param uncapped points before cap, floor and ceiling; {@code null} when there was no figure
 * @param points points given; {@code null} when there was no figure to score
 * @param lost points lost against the full mark; {@code null} when there was no figure
 * @param why code of why points are not the full mark; empty when they are
 * @param inputs what went into the rule
 */
public record Scored(
    String scheme,
    String area,
    String theme,
    String indicator,
    String indicatorName,
    String rule,
    BigDecimal rate,
    BigDecimal full,
    BigDecimal uncapped,
    BigDecimal points,
    BigDecimal lost,
    String why,
    String inputs,
    Origin origin) {}
