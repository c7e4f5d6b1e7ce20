package org.dabiao.reference;

import java.util.List;
import java.util.Optional;

/**
 * An indicator: a row of {@code indicators.csv}.
 *
 * @param id stable identifier in lower snake case (grain_output)
 * @param name Chinese name (粮食产量)
 * @param nameEn English name
 * @param aliases other names that texts and tables use
 * @param unit unit of its series, as {@link Units} reads it (万吨)
 * @param nature how figures of several periods become a year's
 * @param direction which way is good
 * @param rollUp how county figures become the city's
 * @param weight id of the indicator that weights a {@link RollUp#WEIGHTED_MEAN}
 * @param theme section of the plan it belongs to (坚持农业农村优先发展)
 * @param decimals digits after the point that charts and reports show; tables are never rounded
 */
public record Indicator(
    String id,
    String name,
    String nameEn,
    List<String> aliases,
    String unit,
    Nature nature,
    Direction direction,
    RollUp rollUp,
    Optional<String> weight,
    String theme,
    int decimals) {

  /** How figures of several periods become a year's figure. */
  public enum Nature {
    /** Counted over a period: disjoint parts of a year add up. */
    FLOW,
    /** Measured on a day: the last day in the year counts. */
    STOCK,
    /** A ratio, taken only as published. */
    RATE,
    /** A growth rate, taken only as published. */
    GROWTH,
    /** Counted since a start: spans with one start are differenced. */
    CUMULATIVE,
    /** Done or not; its figures are per cent done. */
    MILESTONE
  }

  /** Which way is good. */
  public enum Direction {
    HIGHER,
    LOWER,
    NEUTRAL
  }

  /** How the figures of an area's parts become its own. */
  public enum RollUp {
    SUM,
    WEIGHTED_MEAN,
    NONE
  }
}
