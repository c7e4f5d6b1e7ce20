package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * How unequal the parts of an area are in one indicator and year.
 *
 * @param area code of the area whose parts they are
 * @param measure value, or rate when rates of attainment are compared
 * @param n number of areas with a figure
 * @param cv coefficient of variation (population standard deviation over mean)
 * @param williamson the same weighted by population; {@code null} without a weight
 * @param gini Gini coefficient, unweighted
 * @param theil Theil's T
 * @param between what of it lies between the groups; {@code null} without groups
 * @param maxMin largest over smallest figure
 * @param best code of the leading area
 */
public record Disparity(
    String area,
    String indicator,
    String indicatorName,
    int year,
    String measure,
    int n,
    BigDecimal mean,
    BigDecimal cv,
    BigDecimal williamson,
    BigDecimal gini,
    BigDecimal theil,
    BigDecimal between,
    BigDecimal maxMin,
    String best,
    Origin origin) {}
