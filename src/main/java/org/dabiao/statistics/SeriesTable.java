package org.dabiao.statistics;

/**
 * The columns of yearly series: one row an area, indicator, year, basis and origin class; of these
 * the one to use has {@link #USED}. Values are in the indicator's unit.
 */
public final class SeriesTable {
  public static final String REF_AREA = ObservationTable.REF_AREA;
  public static final String INDICATOR = ObservationTable.INDICATOR;
  public static final String YEAR = ObservationTable.YEAR;
  public static final String LOW = ObservationTable.LOW;
  public static final String HIGH = ObservationTable.HIGH;
  public static final String BASIS = ObservationTable.BASIS;
  public static final String STATUS = ObservationTable.STATUS;
  public static final String ORIGIN = ObservationTable.ORIGIN;

  /** Ids of the sources, sorted, joined by {@code ;}. */
  public static final String SOURCE = ObservationTable.SOURCE;

  /** Latest day of release of what went in; null when it is not known. */
  public static final String RELEASE = ObservationTable.RELEASE;

  /** The period that the value covers: the year, or what there is to date (2021-S1). */
  public static final String PERIOD = "period";

  /** Months of the year that the value covers: 12, or fewer while the year runs. */
  public static final String MONTHS = "months";

  /** Whether the series breaks before this year. */
  public static final String BREAK = "break_before";

  /**
   * The figure of the year before on this year's definition, stated where the series breaks; null
   * where it does not, or nothing was stated.
   */
  public static final String LINKED = ObservationTable.LINKED;

  /**
   * What other sources said about the cells that the value was made of, and was not taken: an array
   * of what {@link Rivals} says.
   */
  public static final String RIVALS = "rivals";

  /** Periods of the cells that the value was made of: an array, in the order they were taken in. */
  public static final String PERIODS = "periods";

  /** False when there are figures of the year, but none that makes a yearly value. */
  public static final String USABLE = "usable";

  /** Whether this is the row to use for its area, indicator and year. */
  public static final String USED = "used";

  private SeriesTable() {}
}
