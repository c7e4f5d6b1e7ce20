package org.dabiao.statistics;

/** The columns of what the quality rules found: one row a finding. */
public final class QualityTable {
  /** {@link org.dabiao.reference.Severity} as its place, so that the gravest come first. */
  public static final String GRAVITY = "gravity";

  public static final String RULE = "rule";
  public static final String INPUT = ObservationTable.INPUT;

  /** Record of the figure; 0 for an input or indicator as a whole. */
  public static final String ROW = ObservationTable.ROW;

  public static final String CELL = ObservationTable.CELL;
  public static final String REF_AREA = ObservationTable.REF_AREA;
  public static final String INDICATOR = ObservationTable.INDICATOR;
  public static final String TIME_PERIOD = ObservationTable.TIME_PERIOD;

  /** What was found: the figure, lower end, or a share in per cent, or a year. */
  public static final String VALUE = "value";

  /** What was expected; an open end is null. */
  public static final String LEAST = "least";

  public static final String MOST = "most";

  /** Number of accepted figures that the finding touches. */
  public static final String FIGURES = "figures";

  private QualityTable() {}
}
