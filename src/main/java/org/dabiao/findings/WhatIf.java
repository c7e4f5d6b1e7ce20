package org.dabiao.findings;

import java.math.BigDecimal;
import org.dabiao.reference.Origin;

/**
 * The figure at which an area's verdict, points or place would change.
 *
 * @param scheme scheme; empty for a verdict
 * @param area code of the area
 * @param changes {@code verdict}, {@code points} or {@code rank}
 * @param now code or number as it is
 * @param then code or number from there on
 * @param bound how the figure has to stand to the value: {@code ge}, {@code gt}, {@code le}, {@code
 *     lt}; empty when there is no such value
 * @param value the value in the target's unit; {@code null} when there is none
 * @param actual the actual figure; {@code null} without one
 * @param difference value less actual; {@code null} without one of them
 * @param decimals digits after the point to show
 * @param note code of why there is no value, or what to know about it; may be empty
 */
public record WhatIf(
    String scheme,
    String area,
    String indicatorName,
    String changes,
    String now,
    String then,
    String bound,
    BigDecimal value,
    BigDecimal actual,
    BigDecimal difference,
    String unit,
    int decimals,
    Origin origin,
    String note) {}
