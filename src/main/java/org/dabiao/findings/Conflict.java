package org.dabiao.findings;

import java.math.BigDecimal;

/**
 * A figure that was passed over because another basis or source says something else about the same
 * area, indicator and year.
 *
 * @param usedBasis basis of the figure that was used
 * @param otherBasis basis of the one that was not
 */
public record Conflict(
    String area,
    String indicator,
    String indicatorName,
    String timePeriod,
    String unit,
    BigDecimal usedLow,
    BigDecimal usedHigh,
    String usedBasis,
    String usedSource,
    BigDecimal otherLow,
    BigDecimal otherHigh,
    String otherBasis,
    String otherSource) {}
