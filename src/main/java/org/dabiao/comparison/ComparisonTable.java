package org.dabiao.comparison;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.statistics.ObservationTable;

/**
 * The columns that comparisons share, and those of {@code comparison_growth} and {@code
 * comparison_disparity}; the other tables have theirs beside their rows.
 */
public final class ComparisonTable {
  public static final String REF_AREA = "ref_area";
  public static final String INDICATOR = "indicator";
  public static final String UNIT_MEASURE = "unit_measure";
  public static final String BASIS = "basis";
  public static final String YEAR_FROM = "year_from";
  public static final String YEAR_TO = "year_to";
  public static final String VALUE_FROM = "value_from";
  public static final String VALUE_TO = "value_to";

  /** Later less earlier; 百分点 for rates. */
  public static final String CHANGE = "change";

  /** Growth over the whole span in per cent; empty for rates. */
  public static final String GROWTH = "growth";

  /** Compound average growth a year in per cent; empty for rates. */
  public static final String AVERAGE_GROWTH = "average_growth";

  /** Percentage points of the parent's growth that the area gave (拉动). */
  public static final String CONTRIBUTION = "contribution";

  /** Place among the parts of one parent, 1 = best; empty for an area that is no part. */
  public static final String RANK_FROM = "rank_from";

  public static final String RANK_TO = "rank_to";

  /** Places won (above 0) or lost; empty where other areas have figures than before. */
  public static final String RANK_CHANGE = "rank_change";

  /** Later figure less the best one among the peers. */
  public static final String GAP_BEST = "gap_best";

  /** Later figure less the mean of the peers. */
  public static final String GAP_MEAN = "gap_mean";

  /** Later figure less the parent's own, for figures that do not add up. */
  public static final String GAP_PARENT = "gap_parent";

  public static final String ORIGIN = "origin";

  /** Why cells are empty: break, bound, rate. */
  public static final String NOTE = "note";

  public static final String YEAR = "year";

  /** Number of areas compared. */
  public static final String N = "n";

  public static final String MEAN = "mean";

  /** Coefficient of variation: population standard deviation over mean. */
  public static final String CV = "cv";

  /** Coefficient of variation with the sample standard deviation. */
  public static final String CV_SAMPLE = "cv_sample";

  /** Williamson's coefficient of variation, weighted by population. */
  public static final String WILLIAMSON = "williamson";

  /** What is compared: value or rate. */
  public static final String MEASURE = "measure";

  public static final String THEIL_T = "theil_t";
  public static final String THEIL_T_BETWEEN = "theil_t_between";
  public static final String THEIL_T_WITHIN = "theil_t_within";
  public static final String THEIL_L = "theil_l";
  public static final String THEIL_L_BETWEEN = "theil_l_between";
  public static final String THEIL_L_WITHIN = "theil_l_within";

  /** Gini coefficient, unweighted. */
  public static final String GINI = "gini";

  /** Largest over smallest. */
  public static final String MAX_MIN = "max_min";

  /** Code of the leading area. */
  public static final String BEST = "best";

  public static final StructType GROWTH_SCHEMA =
      new StructType()
          .add(REF_AREA, DataTypes.StringType)
          .add(INDICATOR, DataTypes.StringType)
          .add(UNIT_MEASURE, DataTypes.StringType)
          .add(BASIS, DataTypes.StringType)
          .add(YEAR_FROM, DataTypes.IntegerType)
          .add(YEAR_TO, DataTypes.IntegerType)
          .add(VALUE_FROM, ObservationTable.VALUE)
          .add(VALUE_TO, ObservationTable.VALUE)
          .add(CHANGE, ObservationTable.VALUE)
          .add(GROWTH, ObservationTable.VALUE)
          .add(AVERAGE_GROWTH, ObservationTable.VALUE)
          .add(CONTRIBUTION, ObservationTable.VALUE)
          .add(RANK_FROM, DataTypes.IntegerType)
          .add(RANK_TO, DataTypes.IntegerType)
          .add(RANK_CHANGE, DataTypes.IntegerType)
          .add(GAP_BEST, ObservationTable.VALUE)
          .add(GAP_MEAN, ObservationTable.VALUE)
          .add(GAP_PARENT, ObservationTable.VALUE)
          .add(N, DataTypes.IntegerType)
          .add(ORIGIN, DataTypes.StringType)
          .add(NOTE, DataTypes.StringType);

  public static final StructType DISPARITY_SCHEMA =
      new StructType()
          .add(REF_AREA, DataTypes.StringType)
          .add(INDICATOR, DataTypes.StringType)
          .add(YEAR, DataTypes.IntegerType)
          .add(BASIS, DataTypes.StringType)
          .add(MEASURE, DataTypes.StringType)
          .add(N, DataTypes.IntegerType)
          .add(MEAN, ObservationTable.VALUE)
          .add(CV, ObservationTable.VALUE)
          .add(CV_SAMPLE, ObservationTable.VALUE)
          .add(WILLIAMSON, ObservationTable.VALUE)
          .add(GINI, ObservationTable.VALUE)
          .add(THEIL_T, ObservationTable.VALUE)
          .add(THEIL_T_BETWEEN, ObservationTable.VALUE)
          .add(THEIL_T_WITHIN, ObservationTable.VALUE)
          .add(THEIL_L, ObservationTable.VALUE)
          .add(THEIL_L_BETWEEN, ObservationTable.VALUE)
          .add(THEIL_L_WITHIN, ObservationTable.VALUE)
          .add(MAX_MIN, ObservationTable.VALUE)
          .add(BEST, DataTypes.StringType)
          .add(ORIGIN, DataTypes.StringType);

  private ComparisonTable() {}

  /** The columns that a table of one row a parent (or area), indicator and basis begins with. */
  static StructType spanOf() {
    return new StructType()
        .add(REF_AREA, DataTypes.StringType)
        .add(INDICATOR, DataTypes.StringType)
        .add(BASIS, DataTypes.StringType)
        .add(YEAR_FROM, DataTypes.IntegerType)
        .add(YEAR_TO, DataTypes.IntegerType);
  }
}
