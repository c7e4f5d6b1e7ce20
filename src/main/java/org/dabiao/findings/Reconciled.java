package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * A parent's own figure beside the roll-up of its parts.
 *
 * @param subject {@code target} or {@code actual}
 * @param rule sum or weighted_mean
 * @param published the parent's own figure, in {@code unit}
 * @param rolledUp what its parts give; {@code null} when a part is missing
 * @param difference rolled up less published; {@code null} when either is missing
 * @param parts how many parts the parent has
 * @param available how many of them have a figure
 */
public record Reconciled(
    String subject,
    String area,
    String indicator,
    String indicatorName,
    String timePeriod,
    String unit,
    String rule,
    BigDecimal published,
    BigDecimal rolledUp,
    BigDecimal difference,
    int parts,
    int available,
    Origin origin) {}
