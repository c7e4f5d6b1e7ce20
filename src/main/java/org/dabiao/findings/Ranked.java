package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * An area's place under a scheme.
 *
 * @param scheme scheme that it is scored by
 * @param clazz class inside which it is ranked; empty without classes
 * @param score points out of 100; {@code null} when withheld
 * @param rank place, 1 = best, 1.5 between two; {@code null} when withheld
 * @param firstRank place under the first scheme; {@code null} when withheld there
 * @param points points of the card
 * @param full full marks of the card
 * @param missing per cent of the full marks that could not be scored for want of figures
 */
public record Ranked(
    String scheme,
    String area,
    String clazz,
    BigDecimal score,
    BigDecimal rank,
    BigDecimal firstRank,
    BigDecimal points,
    BigDecimal full,
    BigDecimal missing,
    Origin origin) {}
