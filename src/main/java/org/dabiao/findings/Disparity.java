package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * How unequal the parts of an area are in one indicator and year.
 *
 * @param area code of the area whose parts they are
 * @param n number of areas with a figure
 * @param cv coefficient of variation (population standard deviation over mean)
 * @param gini Gini coefficient, unweighted
 * @param maxMin largest over smallest figure
 * @param best code of the leading area
 */
public record Disparity(
    String area,
    String indicator,
    String indicatorName,
    int year,
    int n,
    BigDecimal mean,
    BigDecimal cv,
    BigDecimal gini,
    BigDecimal maxMin,
    String best,
    Origin origin) {}
