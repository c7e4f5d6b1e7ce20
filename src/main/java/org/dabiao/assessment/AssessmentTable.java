package org.dabiao.assessment;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.statistics.ObservationTable;

/** The columns of {@code scores}, {@code score_cards}, {@code ranks} and {@code what_if}. */
public final class AssessmentTable {
  public static final String REF_AREA = "ref_area";
  public static final String INDICATOR = "indicator";
  public static final String TARGET_ID = "target_id";

  /** The scoring rule (计分办法) applied; {@code bonus} or {@code deduction}. */
  public static final String RULE = "rule";

  /** Attainment rate in per cent that went in; empty when there is none. */
  public static final String RATE = "rate";

  public static final String VERDICT = "verdict";
  public static final String FULL_MARK = "full_mark";

  /** Points given; empty when there was nothing to score. */
  public static final String POINTS = "points";

  public static final String ORIGIN = "origin";
  public static final String SCHEME = "scheme";

  /** Class of the area; empty without classes. */
  public static final String CLASS = "class";

  public static final String THEME = "theme";

  /** Name of a bonus or deduction. */
  public static final String ITEM = "item";

  /** Points before cap, floor and ceiling. */
  public static final String UNCAPPED = "uncapped";

  /** Points lost against the full mark. */
  public static final String LOST = "lost";

  /** Why points are not the full mark, as a code. */
  public static final String WHY = "why";

  /** What went into the rule. */
  public static final String INPUTS = "inputs";

  /** The theme that a theme is part of. */
  public static final String IN_THEME = "in_theme";

  /** Full marks of the targets that have points. */
  public static final String SCORED_MARK = "scored_mark";

  /** Points out of 100 over the marks that could be scored; empty when withheld. */
  public static final String SCORE = "score";

  /** Place among the parts of one parent and class, 1 = best; empty when withheld. */
  public static final String RANK = "rank";

  /** Per cent of the full marks without a figure. */
  public static final String MISSING_WEIGHT = "missing_weight";

  /** Place under the project's first scheme. */
  public static final String FIRST_RANK = "first_rank";

  /** What changes: verdict, points or rank. */
  public static final String CHANGES = "changes";

  /** What it is. */
  public static final String NOW = "now";

  /** What it becomes. */
  public static final String THEN = "then";

  /** How the value binds: ge, gt, le, lt. */
  public static final String BOUND = "bound";

  /** The value at which it changes, in the target's unit. */
  public static final String VALUE = "value";

  public static final String ACTUAL = "actual";

  /** Value less actual. */
  public static final String DIFFERENCE = "difference";

  public static final String UNIT_MEASURE = "unit_measure";
  public static final String NOTE = "note";

  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType NUMBER = ObservationTable.VALUE;

  public static final StructType SCORES =
      texts(REF_AREA, INDICATOR, TARGET_ID, RULE)
          .add(RATE, NUMBER)
          .add(VERDICT, TEXT)
          .add(FULL_MARK, NUMBER)
          .add(POINTS, NUMBER)
          .add(ORIGIN, TEXT)
          .add(SCHEME, TEXT)
          .add(CLASS, TEXT)
          .add(THEME, TEXT)
          .add(ITEM, TEXT)
          .add(UNCAPPED, NUMBER)
          .add(LOST, NUMBER)
          .add(WHY, TEXT)
          .add(INPUTS, TEXT);

  public static final StructType CARDS =
      texts(SCHEME, REF_AREA, CLASS, THEME, IN_THEME)
          .add(FULL_MARK, NUMBER)
          .add(SCORED_MARK, NUMBER)
          .add(POINTS, NUMBER)
          .add(LOST, NUMBER)
          .add(ORIGIN, TEXT);

  public static final StructType RANKS =
      texts(REF_AREA)
          .add(SCORE, NUMBER)
          .add(RANK, NUMBER)
          .add(MISSING_WEIGHT, NUMBER)
          .add(ORIGIN, TEXT)
          .add(POINTS, NUMBER)
          .add(FULL_MARK, NUMBER)
          .add(CLASS, TEXT)
          .add(SCHEME, TEXT)
          .add(FIRST_RANK, NUMBER);

  public static final StructType WHAT_IF =
      texts(SCHEME, REF_AREA, INDICATOR, TARGET_ID, CHANGES, NOW, THEN, BOUND)
          .add(VALUE, NUMBER)
          .add(ACTUAL, NUMBER)
          .add(DIFFERENCE, NUMBER)
          .add(UNIT_MEASURE, TEXT)
          .add(ORIGIN, TEXT)
          .add(NOTE, TEXT);

  private AssessmentTable() {}

  private static StructType texts(String... columns) {
    StructType type = new StructType();
    for (String column : List.of(columns)) {
      type = type.add(column, TEXT);
    }
    return type;
  }
}
