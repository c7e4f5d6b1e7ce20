package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * An area's place.
 *
 * @param score points out of 100; {@code null} when withheld
 * @param rank place, 1 = best; 0 when withheld
 * @param missing per cent of the full marks that could not be scored for want of figures
 */
public record Ranked(String area, BigDecimal score, int rank, BigDecimal missing, Origin origin) {}
