package org.dabiao.attainment;

import java.util.List;

/**
 * The columns of the {@code attainment} table. Rates in per cent, empty where undefined; actual,
 * target and gap in the target's unit.
 */
public final class AttainmentTable {
  public static final String REF_AREA = "ref_area";
  public static final String AREA_NAME = "area_name";
  public static final String INDICATOR = "indicator";
  public static final String INDICATOR_NAME = "indicator_name";
  public static final String TIME_PERIOD = "time_period";
  public static final String COMPARATOR = "comparator";
  public static final String TARGET_LOW = "target_low";
  public static final String TARGET_HIGH = "target_high";
  public static final String UNIT_MEASURE = "unit_measure";
  public static final String ACTUAL_LOW = "actual_low";
  public static final String ACTUAL_HIGH = "actual_high";
  public static final String RATE_LOW = "rate_low";
  public static final String RATE_HIGH = "rate_high";
  public static final String GAP = "gap";
  public static final String VERDICT = "verdict";
  public static final String ORIGIN = "origin";
  public static final String BASIS = "basis";
  public static final String OBS_STATUS = "obs_status";
  public static final String TARGET_ID = "target_id";
  public static final String TARGET_SOURCE = "target_source";
  public static final String OBSERVATION_SOURCE = "observation_source";

  /** The columns that are published, in order. */
  public static final List<String> COLUMNS =
      List.of(
          REF_AREA,
          AREA_NAME,
          INDICATOR,
          INDICATOR_NAME,
          TIME_PERIOD,
          COMPARATOR,
          TARGET_LOW,
          TARGET_HIGH,
          UNIT_MEASURE,
          ACTUAL_LOW,
          ACTUAL_HIGH,
          RATE_LOW,
          RATE_HIGH,
          GAP,
          VERDICT,
          ORIGIN,
          BASIS,
          OBS_STATUS,
          TARGET_ID,
          TARGET_SOURCE,
          OBSERVATION_SOURCE);

  // Behind them, for findings and later stages only:

  /** Place of the row in the plan. */
  public static final String ORDINAL = "ordinal";

  /** Period that the actual figure covers. */
  public static final String ACTUAL_PERIOD = "actual_period";

  /** Months of the year that the actual figure covers. */
  public static final String MONTHS = "months";

  /** Per cent of the target that the schedule asks by the end of {@link #ACTUAL_PERIOD}. */
  public static final String SCHEDULE = "schedule";

  /** The actual of the year before, in the target's unit, same basis. */
  public static final String PREVIOUS = "previous";

  /** Origin of the target: sourced, or derived when it was allocated. */
  public static final String TARGET_ORIGIN = "target_origin";

  // How the row was judged, and the steps on the way.

  /** floor, ceiling or band. */
  public static final String SIDE = TargetRows.SIDE;

  /** higher, lower or neutral. */
  public static final String GOOD_WAY = TargetRows.GOOD_WAY;

  public static final String EXCLUSIVE = TargetRows.EXCLUSIVE;
  public static final String BY_POINTS = TargetRows.BY_POINTS;
  public static final String EDGE_LOW = TargetRows.EDGE_LOW;
  public static final String EDGE_HIGH = TargetRows.EDGE_HIGH;
  public static final String BASE = TargetRows.BASE;
  public static final String FLOW = TargetRows.FLOW;

  /** value, change, growth or running_sum: how the actual figure is taken from the series. */
  public static final String MEASURE = TargetRows.MEASURE;

  /** The year before's figure that a change or growth starts from, in the indicator's unit. */
  public static final String BEFORE_LOW = "b_low";

  public static final String BEFORE_HIGH = "b_high";

  /** Whether the year, or the term of several years, is still running. */
  public static final String UNFINISHED = "unfinished";

  /** Rate at each end of the actual figure, and whether it attains the target. */
  public static final String RATE_AT_LOW = "rate_at_low";

  public static final String RATE_AT_HIGH = "rate_at_high";
  public static final String MET_AT_LOW = "met_at_low";
  public static final String MET_AT_HIGH = "met_at_high";

  /** The end of the actual figure that gap and distance are taken from. */
  public static final String WORSE = "worse";

  private AttainmentTable() {}
}
