package org.dabiao.assessment.composite;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.statistics.ObservationTable;

/** The columns of {@code composite} and of the tables that go with it. */
public final class CompositeTable {
  /** Id of the index. */
  public static final String SCHEME = "scheme";

  public static final String REF_AREA = "ref_area";

  /** Id of a node of the tree. */
  public static final String NODE = "node";

  public static final String NODE_NAME = "node_name";

  /** Steps from the index itself, which is 0. */
  public static final String LEVEL = "level";

  /** The node's score; a leaf's is its normalised figure. Empty where the area was left out. */
  public static final String VALUE = "value";

  /** The node's weight among its siblings, adding up to 1; empty for the index itself. */
  public static final String WEIGHT = "weight";

  /** Place among the parts of one parent, 1 = best. */
  public static final String RANK = "rank";

  /** Whether a figure under the node was put in. */
  public static final String IMPUTED = "imputed";

  public static final String ORIGIN = "origin";

  /** The index's score. */
  public static final String SCORE = "score";

  /** Per cent of the indicators that the area has a figure for. */
  public static final String AVAILABLE = "available";

  /** 5 % of the draws put the area at this place or a better one. */
  public static final String RANK_LOW = "rank_low";

  /** 95 % of the draws put the area at this place or a better one. */
  public static final String RANK_HIGH = "rank_high";

  /** Mean place over the draws. */
  public static final String RANK_MEAN = "rank_mean";

  /** A chance, in per cent of the draws. */
  public static final String PROBABILITY = "probability";

  /** The area behind. */
  public static final String OTHER_AREA = "other_area";

  /** Id of the leaf whose weight goes with the difference of two scores most. */
  public static final String DECIDING = "deciding";

  /** Correlation of that weight and the difference. */
  public static final String CORRELATION = "correlation";

  /** What was left out: {@code indicator} or {@code area}. */
  public static final String KIND = "left_out_kind";

  /** Id of the leaf, or code of the area, left out. */
  public static final String LEFT_OUT = "left_out";

  public static final String RANK_BEFORE = "rank_before";
  public static final String RANK_AFTER = "rank_after";

  /** Number of a step. */
  public static final String STEP_NO = "step_no";

  /** Name of a step. */
  public static final String STEP = "step";

  /** Place of a node in its tree, the root first: the order of rows, not written. */
  public static final String ORDINAL = "ordinal";

  static final StructType COMPOSITE =
      texts(SCHEME, REF_AREA, NODE, NODE_NAME)
          .add(LEVEL, DataTypes.IntegerType)
          .add(VALUE, ObservationTable.VALUE)
          .add(WEIGHT, ObservationTable.VALUE)
          .add(RANK, ObservationTable.VALUE)
          .add(IMPUTED, DataTypes.BooleanType)
          .add(ORIGIN, DataTypes.StringType)
          .add(ORDINAL, DataTypes.IntegerType);

  static final StructType RANKS =
      texts(SCHEME, REF_AREA)
          .add(SCORE, ObservationTable.VALUE)
          .add(RANK, ObservationTable.VALUE)
          .add(AVAILABLE, ObservationTable.VALUE)
          .add(RANK_LOW, DataTypes.IntegerType)
          .add(RANK_HIGH, DataTypes.IntegerType)
          .add(RANK_MEAN, ObservationTable.VALUE)
          .add(ORIGIN, DataTypes.StringType);

  static final StructType PROBABILITIES =
      texts(SCHEME, REF_AREA)
          .add(RANK, DataTypes.IntegerType)
          .add(PROBABILITY, ObservationTable.VALUE)
          .add(ORIGIN, DataTypes.StringType);

  static final StructType PAIRS =
      texts(SCHEME, REF_AREA, OTHER_AREA)
          .add(PROBABILITY, ObservationTable.VALUE)
          .add(DECIDING, DataTypes.StringType)
          .add(CORRELATION, ObservationTable.VALUE)
          .add(ORIGIN, DataTypes.StringType);

  static final StructType LEFT_OUTS =
      texts(SCHEME, KIND, LEFT_OUT, REF_AREA)
          .add(SCORE, ObservationTable.VALUE)
          .add(RANK_BEFORE, ObservationTable.VALUE)
          .add(RANK_AFTER, ObservationTable.VALUE)
          .add(ORIGIN, DataTypes.StringType);

  static final StructType STEPS =
      texts(SCHEME)
          .add(STEP_NO, DataTypes.IntegerType)
          .add(STEP, DataTypes.StringType)
          .add(REF_AREA, DataTypes.StringType)
          .add(NODE, DataTypes.StringType)
          .add(VALUE, ObservationTable.VALUE)
          .add(ORDINAL, DataTypes.IntegerType);

  /**
   * A table of an index.
   *
   * @param name its name
   * @param type its columns, {@link #ORDINAL} among them
   * @param key columns that its rows are sorted by
   */
  public record Form(String name, StructType type, List<String> key) {
    /** The columns that are written. */
    public List<String> columns() {
      return List.of(type.fieldNames()).stream().filter(c -> !c.equals(ORDINAL)).toList();
    }
  }

  public static final Form COMPOSITE_FORM =
      new Form("composite", COMPOSITE, List.of(SCHEME, REF_AREA, ORDINAL));
  public static final Form RANKS_FORM =
      new Form("composite_ranks", RANKS, List.of(SCHEME, REF_AREA));
  public static final Form PROBABILITY_FORM =
      new Form("composite_rank_probability", PROBABILITIES, List.of(SCHEME, REF_AREA, RANK));
  public static final Form PAIRS_FORM =
      new Form("composite_pairs", PAIRS, List.of(SCHEME, REF_AREA, OTHER_AREA));
  public static final Form LEFT_OUTS_FORM =
      new Form("composite_leave_one_out", LEFT_OUTS, List.of(SCHEME, KIND, LEFT_OUT, REF_AREA));
  public static final Form STEPS_FORM =
      new Form("composite_steps", STEPS, List.of(SCHEME, STEP_NO, REF_AREA, ORDINAL));

  private CompositeTable() {}

  private static StructType texts(String... columns) {
    StructType type = new StructType();
    for (String column : columns) {
      type = type.add(column, DataTypes.StringType);
    }
    return type;
  }
}
