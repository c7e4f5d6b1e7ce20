package org.dabiao.assessment;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.statistics.ObservationTable;

/** The columns of {@code scores} and {@code ranks}. */
public final class AssessmentTable {
  public static final String REF_AREA = "ref_area";
  public static final String INDICATOR = "indicator";
  public static final String TARGET_ID = "target_id";

  /** The scoring rule (计分办法) applied. */
  public static final String RULE = "rule";

  /** Attainment rate in per cent that went in; empty when there is none. */
  public static final String RATE = "rate";

  public static final String VERDICT = "verdict";
  public static final String FULL_MARK = "full_mark";

  /** Points given; empty when there was nothing to score. */
  public static final String POINTS = "points";

  public static final String ORIGIN = "origin";

  /** Points out of 100 over the marks that could be scored; empty when withheld. */
  public static final String SCORE = "score";

  /**
   * Place among the parts of one parent, 1 = best, ties sharing the better place; empty when
   * withheld.
   */
  public static final String RANK = "rank";

  /** Per cent of the full marks without a figure. */
  public static final String MISSING_WEIGHT = "missing_weight";

  static final StructType SCORES =
      new StructType()
          .add(REF_AREA, DataTypes.StringType)
          .add(INDICATOR, DataTypes.StringType)
          .add(TARGET_ID, DataTypes.StringType)
          .add(RULE, DataTypes.StringType)
          .add(RATE, ObservationTable.VALUE)
          .add(VERDICT, DataTypes.StringType)
          .add(FULL_MARK, ObservationTable.VALUE)
          .add(POINTS, ObservationTable.VALUE)
          .add(ORIGIN, DataTypes.StringType);

  static final StructType RANKS =
      new StructType()
          .add(REF_AREA, DataTypes.StringType)
          .add(SCORE, ObservationTable.VALUE)
          .add(RANK, DataTypes.IntegerType)
          .add(MISSING_WEIGHT, ObservationTable.VALUE)
          .add(ORIGIN, DataTypes.StringType);

  private AssessmentTable() {}
}
