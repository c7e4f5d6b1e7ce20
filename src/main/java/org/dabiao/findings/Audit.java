package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.List;

/**
 * What it takes to reckon verdicts again outside this program: the rules in force, how each target
 * is judged, all targets with their sentences, and the yearly figures that were used.
 *
 * @param rules the rules in force besides {@link Subject#thresholds()}
 * @param judgings one a finding of {@link Findings#attained()}, in its order
 * @param promises all targets of the run, as their texts state them
 * @param figures the yearly figures in use of areas and indicators that have targets
 */
public record Audit(
    Rules rules, List<Judging> judgings, List<Promise> promises, List<YearFigure> figures) {

  /** Nothing is known of how the findings were reckoned. */
  public static final Audit NONE = new Audit(Rules.USUAL, List.of(), List.of(), List.of());

  /**
   * Rules besides the thresholds.
   *
   * @param tolerance what 左右 allows, in per cent of the number
   * @param tolerancePoints the same for growth and share targets, in 百分点
   * @param scheduleTolerance per cent of the schedule that still counts as on schedule
   * @param ceiling mirror or inverse: how the rate of a ceiling is measured
   */
  public record Rules(
      BigDecimal tolerance,
      BigDecimal tolerancePoints,
      BigDecimal scheduleTolerance,
      String ceiling) {
    /** The defaults of docs/methods.md. */
    public static final Rules USUAL =
        new Rules(BigDecimal.valueOf(2), new BigDecimal("0.3"), BigDecimal.valueOf(5), "mirror");
  }
}
