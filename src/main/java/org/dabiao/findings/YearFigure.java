package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * A yearly figure in use: a row of the {@code series} table.
 *
 * @param area code of the area
 * @param indicator id of the indicator
 * @param low figure in {@code unit}, the indicator's; an open end is {@code null}
 * @param high upper end
 * @param period period that it covers: the year, or what there is to date
 * @param status SDMX status
 * @param release day of release, or an empty text
 * @param source ids of the sources, joined by {@code ;}
 * @param breakBefore whether the series breaks before this year
 * @param linked the year before on this year's definition, or {@code null}
 */
public record YearFigure(
    String area,
    String indicator,
    String indicatorName,
    int year,
    BigDecimal low,
    BigDecimal high,
    String unit,
    int decimals,
    String period,
    String basis,
    String status,
    String release,
    Origin origin,
    String source,
    boolean breakBefore,
    BigDecimal linked) {}
