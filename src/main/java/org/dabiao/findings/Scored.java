package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * The points of one area for one indicator.
 *
 * @param rule scoring rule (计分办法) that gave them
 * @param rate attainment rate in per cent that went in; {@code null} when there is none
 * @param full full mark
 * @param points points given; {@code null} when there was no figure to score
 */
public record Scored(
    String area,
    String indicator,
    String indicatorName,
    String rule,
    BigDecimal rate,
    BigDecimal full,
    BigDecimal points,
    Origin origin) {}
