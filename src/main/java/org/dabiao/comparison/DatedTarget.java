package org.dabiao.comparison;

import java.math.BigDecimal;

/**
 * A target to be reached in a later year.
 *
 * @param id the plan's id; empty for one of the project file
 * @param area code of the area it holds for
 * @param indicator id
 * @param value in the indicator's unit
 * @param year year that it is due in
 * @param direction 1 when more is good, −1 when less is, 0 when the target is to be met from either
 *     side
 */
public record DatedTarget(
    String id, String area, String indicator, BigDecimal value, int year, int direction) {}
