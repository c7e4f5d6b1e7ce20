package org.dabiao.assessment.composite;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.reference.Origin;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.SeriesTable;

/**
 * Composite indices over the parts of one area: figures and rates of attainment in, one row a peer
 * group out, which holds the rows of all tables. Groups are spread over the cluster; within one the
 * mathematics is plain Java on arrays. Source of the rules: docs/methods.md, section 5.
 */
public final class Composites {
  private static final String RATE = "rate";
  private static final String PARENT = "parent";
  private static final String ROWS = "rows";

  private static final StructType GROUP =
      new StructType()
          .add(array(CompositeTable.COMPOSITE_FORM))
          .add(array(CompositeTable.RANKS_FORM))
          .add(array(CompositeTable.PROBABILITY_FORM))
          .add(array(CompositeTable.PAIRS_FORM))
          .add(array(CompositeTable.LEFT_OUTS_FORM))
          .add(array(CompositeTable.STEPS_FORM));

  private Composites() {}

  private static StructField array(CompositeTable.Form form) {
    return DataTypes.createStructField(
        form.name(), DataTypes.createArrayType(form.type(), false), false);
  }

  /**
   * The yearly values that indices use: columns {@code ref_area}, {@code indicator}, {@code rate},
   * {@code value}, {@code origin}. A bound, a range and a figure to date are none.
   *
   * @param series rolled-up series in use
   */
  public static Dataset<Row> values(Dataset<Row> series, List<CompositeScheme> schemes, int year) {
    return series
        .filter(col(SeriesTable.USABLE).and(col(SeriesTable.YEAR).equalTo(year)))
        .filter(col(SeriesTable.MONTHS).equalTo(12))
        .filter(col(SeriesTable.LOW).equalTo(col(SeriesTable.HIGH)))
        .filter(col(SeriesTable.INDICATOR).isInCollection(indicators(schemes, false)))
        .select(
            col(SeriesTable.REF_AREA),
            col(SeriesTable.INDICATOR),
            lit(false).as(RATE),
            col(SeriesTable.LOW).as("value"),
            col(SeriesTable.ORIGIN));
  }

  /**
   * The rates of attainment that indices use, in the same columns; of several targets for one
   * indicator the first in the plan's order counts.
   */
  public static Dataset<Row> rates(Dataset<Row> attainment, List<CompositeScheme> schemes) {
    return attainment
        .filter(col(AttainmentTable.INDICATOR).isInCollection(indicators(schemes, true)))
        .filter(col(AttainmentTable.RATE_LOW).equalTo(col(AttainmentTable.RATE_HIGH)))
        .groupBy(AttainmentTable.REF_AREA, AttainmentTable.INDICATOR)
        .agg(
            min_by(
                    struct(
                        col(AttainmentTable.RATE_LOW).cast(ObservationTable.VALUE).as("value"),
                        col(AttainmentTable.ORIGIN).as("origin")),
                    col(AttainmentTable.ORDINAL))
                .as("first"))
        .select(
            col(AttainmentTable.REF_AREA),
            col(AttainmentTable.INDICATOR),
            lit(true).as(RATE),
            col("first.value").as("value"),
            col("first.origin").as("origin"));
  }

  /** Whether any index takes rates of attainment. */
  public static boolean useRates(List<CompositeScheme> schemes) {
    return !indicators(schemes, true).isEmpty();
  }

  private static Set<String> indicators(List<CompositeScheme> schemes, boolean rates) {
    Set<String> ids = new TreeSet<>();
    for (CompositeScheme scheme : schemes) {
      for (Leaf leaf : new Plan(scheme.root()).leaves()) {
        for (Figure figure : Arrays.asList(leaf.figure(), leaf.per())) {
          if (figure != null && figure.rate() == rates) {
            ids.add(figure.indicator());
          }
        }
      }
    }
    return ids;
  }

  /**
   * One row a peer group, with a list of rows for each {@link CompositeTable.Form}.
   *
   * @param figures columns as {@link #values} has them
   * @param parents code of a part → code of its parent; parts of one parent are peers, with or
   *     without figures
   */
  public static Dataset<Row> groups(
      Dataset<Row> figures, List<CompositeScheme> schemes, Map<String, String> parents) {
    Dataset<Row> parts = parts(figures.sparkSession(), parents);
    Dataset<Row> joined =
        parts
            .join(figures, parts.col("part").equalTo(figures.col(SeriesTable.REF_AREA)), "left")
            .groupBy(PARENT)
            .agg(
                sort_array(
                        collect_list(
                            struct(
                                col("part"),
                                coalesce(col(SeriesTable.INDICATOR), lit("")),
                                coalesce(col(RATE), lit(false)),
                                col("value"),
                                coalesce(col(SeriesTable.ORIGIN), lit("")))))
                    .as(ROWS));
    List<CompositeScheme> all = new ArrayList<>(schemes);
    MapFunction<Row, Row> compute = group -> tables(group, all);
    return joined.map(compute, Encoders.row(GROUP));
  }

  private static Dataset<Row> parts(SparkSession spark, Map<String, String> parents) {
    List<Row> rows =
        parents.entrySet().stream()
            .map(e -> RowFactory.create(e.getKey(), e.getValue()))
            .collect(Collectors.toList());
    StructType type =
        new StructType().add("part", DataTypes.StringType).add(PARENT, DataTypes.StringType);
    return spark.createDataFrame(rows, type);
  }

  /** The rows of one table. */
  public static Dataset<Row> table(Dataset<Row> groups, CompositeTable.Form form) {
    return groups.select(inline(col(form.name())));
  }

  private static Row tables(Row group, List<CompositeScheme> schemes) {
    String parent = group.getString(0);
    List<Row> rows = group.getList(1);
    Map<Figure, Set<Integer>> invented = new HashMap<>();
    Peers peers = peers(rows, invented);
    List<List<Row>> tables = new ArrayList<>();
    for (int i = 0; i < GROUP.size(); i++) {
      tables.add(new ArrayList<>());
    }
    for (CompositeScheme scheme : schemes) {
      CompositeIndex index = CompositeIndex.of(scheme, peers);
      GroupRows made = new GroupRows(index, parent, invented);
      Uncertainty drawn = scheme.uncertainty() == null ? null : Uncertainty.of(index, parent);
      tables.get(0).addAll(made.composite());
      tables.get(1).addAll(made.ranks(drawn));
      if (drawn != null) {
        tables.get(2).addAll(made.probabilities(drawn));
        tables.get(3).addAll(made.pairs(drawn));
      }
      if (scheme.leaveOneOut()) {
        tables.get(4).addAll(made.leftOuts());
      }
      if (scheme.steps()) {
        tables.get(5).addAll(made.steps());
      }
    }
    return RowFactory.create(
        tables.stream().map(t -> (Object) t.toArray(Row[]::new)).toArray(Object[]::new));
  }

  private static Peers peers(List<Row> rows, Map<Figure, Set<Integer>> invented) {
    List<String> areas =
        List.copyOf(
            rows.stream().map(r -> r.getString(0)).collect(Collectors.toCollection(TreeSet::new)));
    Map<Figure, double[]> figures = new HashMap<>();
    for (Row row : rows) {
      if (row.isNullAt(3)) {
        continue;
      }
      int area = areas.indexOf(row.getString(0));
      Figure figure = new Figure(row.getString(1), row.getBoolean(2));
      figures.computeIfAbsent(figure, f -> nothing(areas.size()))[area] =
          row.getDecimal(3).doubleValue();
      if (row.getString(4).equals(Origin.ILLUSTRATIVE.code())) {
        invented.computeIfAbsent(figure, f -> new HashSet<>()).add(area);
      }
    }
    return new Peers(areas, figures);
  }

  private static double[] nothing(int size) {
    double[] column = new double[size];
    Arrays.fill(column, Double.NaN);
    return column;
  }
}
