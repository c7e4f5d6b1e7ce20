package org.dabiao.statistics;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/**
 * The columns of checked observations: one row a row read, in the indicator's own unit. A row with
 * a {@link #FAULT} is not accepted and its other columns may be null.
 */
public final class ObservationTable {
  /**
   * Values are exact decimals, never floating point: sums do not depend on their order, and 118万吨
   * is exactly 23.6亿斤.
   */
  public static final DecimalType VALUE = DataTypes.createDecimalType(38, 14);

  public static final String INPUT = "input";
  public static final String ROW = "row";

  /** Where in its row the figure stands; empty when a row is one figure. */
  public static final String CELL = "cell";

  /** Code of the area. */
  public static final String REF_AREA = "ref_area";

  /** Id of the indicator. */
  public static final String INDICATOR = "indicator";

  /** The indicator's {@link org.dabiao.reference.Indicator.Nature}, in lower case. */
  public static final String NATURE = "nature";

  /** The period as written. */
  public static final String TIME_PERIOD = "time_period";

  /** Sort of period: year, part, day, span or open_span. */
  public static final String PERIOD_KIND = "period_kind";

  /** First year of a span; else the year. */
  public static final String START_YEAR = "start_year";

  /** Year; the last one of a span. */
  public static final String YEAR = "year";

  /** First month covered, 1 to 12. */
  public static final String FROM_MONTH = "from_month";

  /** Last month covered, 1 to 12. */
  public static final String TO_MONTH = "to_month";

  /** Day of the month for a day; else 31. */
  public static final String DAY = "day";

  /** Lower end, null when open. */
  public static final String LOW = "low";

  /** Upper end, null when open. */
  public static final String HIGH = "high";

  /** The year before's figure on this row's definition; null where the series does not break. */
  public static final String LINKED = "linked_value";

  /** SDMX observation status. */
  public static final String STATUS = "obs_status";

  public static final String BASIS = "basis";
  public static final String SOURCE = "source";

  /** Day of release as stated in the row; null when it states none. */
  public static final String RELEASE = "release";

  public static final String ORIGIN = "origin";

  /** Why the row is not accepted: reason, column, value, expected; null when it is. */
  public static final String FAULT = "fault";

  /** The reason of a {@link #FAULT} that is none: the row holds no text at all. */
  public static final String SKIPPED = "skipped";

  private ObservationTable() {}
}
