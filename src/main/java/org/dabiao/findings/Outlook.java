package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * Where an unfinished year is heading.
 *
 * @param toDate period that the figure to date covers (2021-S1)
 * @param share per cent of the target reached to date
 * @param schedule per cent that the schedule asks by then
 * @param low lower end of the year-end outlook, in {@code unit}; {@code null} without an interval
 * @param value year-end outlook
 * @param high upper end
 * @param method even or seasonal
 * @param earlierYears number of earlier years that the seasonal profile rests on
 */
public record Outlook(
    String targetId,
    String area,
    String indicator,
    String indicatorName,
    String unit,
    int decimals,
    String toDate,
    BigDecimal share,
    BigDecimal schedule,
    BigDecimal low,
    BigDecimal value,
    BigDecimal high,
    String method,
    int earlierYears,
    Origin origin) {}
