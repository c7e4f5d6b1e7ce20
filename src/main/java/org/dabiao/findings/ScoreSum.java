package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * What a score card, or a theme of it, adds up to.
 *
 * @param scheme scheme that it is scored by
 * @param area code of the area
 * @param theme the theme; empty for the whole card
 * @param in theme that it is part of; empty for none
 * @param full full marks
 * @param scored full marks of what has points
 * @param points points
 * @param lost points lost
 */
public record ScoreSum(
    String scheme,
    String area,
    String theme,
    String in,
    BigDecimal full,
    BigDecimal scored,
    BigDecimal points,
    BigDecimal lost,
    Origin origin) {}
