package org.dabiao.attainment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The rules of an evaluation that a project file may change.
 *
 * @param year year evaluated
 * @param exceeded rate in per cent from which a target is exceeded
 * @param nearly rate in per cent from which it is nearly attained
 * @param exceededPoints the same for growth and share targets, in 百分点 above the target
 * @param nearlyPoints the same below the target
 * @param tolerance what 左右 allows, in per cent of the number
 * @param tolerancePoints what 左右 allows for growth and share targets, in 百分点
 * @param ceiling how the rate of a ceiling is measured
 * @param schedule how much is due by when while the year runs
 * @param scheduleTolerance per cent of the schedule that still counts as on schedule
 * @param allocation indicators whose parent target is allocated to its parts
 */
public record EvaluationRules(
    int year,
    BigDecimal exceeded,
    BigDecimal nearly,
    BigDecimal exceededPoints,
    BigDecimal nearlyPoints,
    BigDecimal tolerance,
    BigDecimal tolerancePoints,
    Ceiling ceiling,
    Schedule schedule,
    BigDecimal scheduleTolerance,
    Map<String, Allocation> allocation)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How the rate of a ceiling is measured. */
  public enum Ceiling {
    /** 2 − actual/target. */
    MIRROR,
    /** target/actual. */
    INVERSE
  }

  /** How much of a year's target is due by when. */
  public enum Schedule {
    /** In proportion to the months. */
    EVEN,
    /** As in earlier years. */
    SEASONAL
  }

  /**
   * How a parent's target is allocated to its parts.
   *
   * @param by id of the indicator to allocate in proportion to; empty for equal parts
   * @param year year of that indicator
   */
  public record Allocation(String by, int year) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** The defaults of docs/methods.md, section 2. */
  public static EvaluationRules of(int year) {
    return new EvaluationRules(
        year,
        BigDecimal.valueOf(110),
        BigDecimal.valueOf(95),
        BigDecimal.ONE,
        new BigDecimal("0.5"),
        BigDecimal.valueOf(2),
        new BigDecimal("0.3"),
        Ceiling.MIRROR,
        Schedule.EVEN,
        BigDecimal.valueOf(5),
        Map.of());
  }
}
