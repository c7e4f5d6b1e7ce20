package org.dabiao.findings;

import java.math.BigDecimal;

/**
 * A target as the table of targets has it; cells are shown as they stand.
 *
 * @param id id of the target
 * @param area name of the area
 * @param scope whom it holds for
 * @param indicator name of the indicator; empty when none fits
 * @param phrase the text's own words
 * @param period year or span
 * @param comparator code of the comparator
 * @param low the number, or the lower end
 * @param high the number, or the upper end
 * @param unit unit as written
 * @param kind code of the kind
 * @param commitment code of the commitment
 * @param start first character of the evidence in its sentence
 * @param end character after the evidence
 * @param confidence how sure the reading is, 0 to 1
 */
public record ReviewedTarget(
    String id,
    String area,
    String scope,
    String indicator,
    String phrase,
    String period,
    String comparator,
    String low,
    String high,
    String unit,
    String kind,
    String commitment,
    int start,
    int end,
    BigDecimal confidence) {
  /** Below this confidence an analyst should look first. */
  public static final BigDecimal SURE = new BigDecimal("0.75");

  /** Kind of a commitment without a number. */
  public static final String MILESTONE = "milestone";

  public boolean milestone() {
    return kind.equals(MILESTONE);
  }

  public boolean unmatched() {
    return indicator.isEmpty();
  }

  /** Whether an analyst should look at it first. */
  public boolean doubtful() {
    return confidence.compareTo(SURE) < 0;
  }
}
