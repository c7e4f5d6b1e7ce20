package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * A figure as it was read: what stands in a row of an input about an area, indicator and year that
 * has a target. Whether it was used, the target's actual figure tells by basis and source.
 *
 * @param period period as written
 * @param low lower end in {@code unit}; {@code null} when open
 * @param high upper end
 * @param unit the indicator's unit
 * @param status SDMX status
 * @param release day of release as the row states it, or an empty text
 * @param input the input, as the project file names it
 * @param row its row there
 * @param cell its place in the row; empty when a row is one figure
 */
public record Observed(
    String area,
    String indicator,
    String period,
    BigDecimal low,
    BigDecimal high,
    String unit,
    String status,
    String basis,
    Origin origin,
    String source,
    String release,
    String input,
    long row,
    String cell) {}
