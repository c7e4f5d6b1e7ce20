package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.List;
import org.dabiao.reference.Origin;

/**
 * The yearly series of one indicator in one area, with its targets.
 *
 * @param area code of the area
 * @param indicator id of the indicator
 * @param indicatorName its name in the report's language
 * @param unit unit of the points and targets
 * @param decimals digits to show
 * @param points one a year, in order; years without a figure are absent
 * @param targets the targets of those years
 */
public record Trend(
    String area,
    String indicator,
    String indicatorName,
    String unit,
    int decimals,
    List<Point> points,
    List<Mark> targets) {

  /**
   * A year's figure; an open end is {@code null}.
   *
   * @param breakBefore whether the series breaks between the year before and this one (another
   *     basis, or status B): no line joins them
   */
  public record Point(
      int year,
      BigDecimal low,
      BigDecimal high,
      Origin origin,
      String basis,
      String source,
      boolean breakBefore) {}

  /** A target of a year. */
  public record Mark(int year, String comparator, BigDecimal low, BigDecimal high) {}
}
