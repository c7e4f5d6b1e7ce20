package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one area's figure of one indicator came about: what {@code explain} shows besides the
 * findings. Values are in the indicator's unit, unrounded.
 *
 * @param area the area
 * @param indicator id of the indicator
 * @param unit the indicator's unit
 * @param rows accepted rows about area, indicator and year
 * @param figure the year's figure in use; nothing when there is none
 * @param parts what the area's parts give; nothing for an area or indicator that is not added up
 * @param earlier figures of earlier years that targets start from
 * @param measured how the actual figure of a target was taken, by the target's id
 * @param share how an allocated target was shared out
 */
public record Trace(
    AreaEntry area,
    String indicator,
    String indicatorName,
    String unit,
    List<RowRead> rows,
    Optional<YearFigure> figure,
    Optional<Parts> parts,
    List<YearFigure> earlier,
    Map<String, Measured> measured,
    Optional<Share> share) {

  /**
   * What the parts of an area give.
   *
   * @param rule sum or weighted_mean
   * @param used whether the area's figure is this one
   * @param low what they give; {@code null} when it is not complete
   * @param high upper end
   * @param all the parts, with a figure or without
   */
  public record Parts(String rule, boolean used, BigDecimal low, BigDecimal high, List<Part> all) {}

  /**
   * A part of an area.
   *
   * @param figure its figure of the year; nothing when there is none
   * @param weight its weight in a mean, or {@code null}
   * @param rows the rows that its figure was made of
   */
  public record Part(
      AreaEntry area, Optional<YearFigure> figure, BigDecimal weight, List<RowRead> rows) {}

  /**
   * How an actual figure was taken from the series.
   *
   * @param measure value, change, growth or running_sum
   * @param low the year's figure, or the sum of the years
   * @param beforeLow the year before's figure on the same definition
   */
  public record Measured(
      String measure,
      BigDecimal low,
      BigDecimal high,
      BigDecimal beforeLow,
      BigDecimal beforeHigh) {}

  /**
   * How a parent's target is shared out.
   *
   * @param by name of the indicator that it is in proportion to; empty for equal parts
   * @param year year of that indicator
   */
  public record Share(String by, int year) {}
}
