package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * How one area's figure moved between two years and stands among its peers.
 *
 * @param from earlier year
 * @param to later year
 * @param valueFrom figure of the earlier year, in {@code unit}
 * @param valueTo figure of the later year
 * @param change later less earlier, in {@code unit} (百分点 for rates)
 * @param growth growth in per cent over the whole span; {@code null} for rates and non-positive
 *     bases
 * @param averageGrowth average growth a year in per cent (compound); {@code null} where growth is
 * @param contribution share × growth: percentage points that the area gave to its parent's growth
 * @param rankFrom place among the parts in the earlier year (1 = best), 0 when there is none
 * @param rankTo place in the later year
 * @param gapBest later figure less the best of the peers, in {@code unit}; {@code null} for an area
 *     that is no part
 * @param gapMean later figure less the mean of the peers
 * @param n number of peers with a figure in the later year, 0 when there are none
 * @param note why a cell is empty, or an empty text
 */
public record Compared(
    String area,
    String indicator,
    String indicatorName,
    String unit,
    int decimals,
    int from,
    int to,
    BigDecimal valueFrom,
    BigDecimal valueTo,
    BigDecimal change,
    BigDecimal growth,
    BigDecimal averageGrowth,
    BigDecimal contribution,
    int rankFrom,
    int rankTo,
    BigDecimal gapBest,
    BigDecimal gapMean,
    int n,
    Origin origin,
    String note) {}
