package org.dabiao.attainment;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Indicator;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.SeriesTable;

/**
 * Makes a parent's figure from its parts, all of them, by the indicator's roll-up rule, and sets it
 * beside the parent's own. Source of the rules: docs/methods.md, section 3.
 */
public final class RollUp {
  /** What the parts give; null unless all parts have a figure of one basis and period. */
  public static final String ROLLED_LOW = "rolled_low";

  public static final String ROLLED_HIGH = "rolled_high";

  /** Origin of what the parts give. */
  public static final String ROLLED_ORIGIN = "rolled_origin";

  /** The parent's own figure. */
  public static final String OWN_LOW = "own_low";

  public static final String OWN_HIGH = "own_high";

  /** Number of the parent's parts, and of those with a figure; null for areas without parts. */
  public static final String PARTS = "parts";

  public static final String AVAILABLE = "available";

  /** Narrow, so that a product of value and weight keeps twenty digits before the point. */
  private static final DecimalType WEIGHT = DataTypes.createDecimalType(18, 4);

  private RollUp() {}

  /**
   * The used series with parents' figures filled in.
   *
   * @param used series rows in use, one an (area, indicator, year)
   * @param parents codes of the areas to roll up to
   */
  public static Dataset<Row> apply(
      SparkSession spark,
      Dataset<Row> used,
      Catalogues catalogues,
      Set<String> parents,
      int firstYear,
      int lastYear) {
    Dataset<Row> rolled =
        rolled(spark, used, catalogues, parents, firstYear, lastYear)
            .withColumnRenamed(SeriesTable.REF_AREA, "r_area")
            .withColumnRenamed(SeriesTable.INDICATOR, "r_indicator")
            .withColumnRenamed(SeriesTable.YEAR, "r_year");
    Dataset<Row> both =
        used.join(
            rolled,
            col(SeriesTable.REF_AREA)
                .equalTo(col("r_area"))
                .and(col(SeriesTable.INDICATOR).equalTo(col("r_indicator")))
                .and(col(SeriesTable.YEAR).equalTo(col("r_year"))),
            "full_outer");
    Column usableRolled = coalesce(col("r_usable"), lit(false));
    Column own = coalesce(col(SeriesTable.USABLE), lit(false));
    Column invented = coalesce(col(SeriesTable.ORIGIN), lit("")).equalTo("illustrative");
    Column betterRolled =
        col("r_usable")
            .and(own.equalTo(false).or(invented.and(col("r_origin").notEqual("illustrative"))));
    Column takeRolled = coalesce(betterRolled, lit(false)).or(col(SeriesTable.REF_AREA).isNull());
    List<Column> columns = new ArrayList<>();
    columns.add(coalesce(col(SeriesTable.REF_AREA), col("r_area")).as(SeriesTable.REF_AREA));
    columns.add(coalesce(col(SeriesTable.INDICATOR), col("r_indicator")).as(SeriesTable.INDICATOR));
    columns.add(coalesce(col(SeriesTable.YEAR), col("r_year")).as(SeriesTable.YEAR));
    for (String name :
        List.of(
            SeriesTable.BASIS,
            SeriesTable.ORIGIN,
            SeriesTable.LOW,
            SeriesTable.HIGH,
            SeriesTable.STATUS,
            SeriesTable.SOURCE,
            SeriesTable.RELEASE,
            SeriesTable.PERIOD,
            SeriesTable.MONTHS,
            SeriesTable.BREAK,
            SeriesTable.USABLE)) {
      columns.add(when(takeRolled, col("r_" + name)).otherwise(col(name)).as(name));
    }
    columns.add(when(own, col(SeriesTable.LOW)).as(OWN_LOW));
    columns.add(when(own, col(SeriesTable.HIGH)).as(OWN_HIGH));
    columns.add(when(col("r_usable"), col("r_low")).as(ROLLED_LOW));
    columns.add(when(col("r_usable"), col("r_high")).as(ROLLED_HIGH));
    columns.add(when(col("r_usable"), col("r_origin")).as(ROLLED_ORIGIN));
    columns.add(col(PARTS));
    columns.add(col(AVAILABLE));
    // Some of its parts' figures are no figure of the parent.
    return both.filter(col(SeriesTable.REF_AREA).isNotNull().or(usableRolled))
        .select(columns.toArray(Column[]::new));
  }

  private static Dataset<Row> rolled(
      SparkSession spark,
      Dataset<Row> used,
      Catalogues catalogues,
      Set<String> parents,
      int firstYear,
      int lastYear) {
    Dataset<Row> parts =
        used.filter(col(SeriesTable.USABLE))
            .join(
                membership(spark, catalogues, parents, firstYear, lastYear),
                col(SeriesTable.REF_AREA)
                    .equalTo(col("part"))
                    .and(col(SeriesTable.YEAR).equalTo(col("part_year"))))
            .join(
                ruled(spark, catalogues),
                col(SeriesTable.INDICATOR).equalTo(col("ruled_indicator")));
    Dataset<Row> weighted = weighted(parts, used, catalogues);
    Column complete =
        col(AVAILABLE)
            .equalTo(col(PARTS))
            .and(col("one_basis").equalTo(col("other_basis")))
            .and(col("one_period").equalTo(col("other_period")));
    Column mean = col("rule").equalTo("weighted_mean");
    return weighted
        .groupBy(
            col("parent").as(SeriesTable.REF_AREA),
            col(SeriesTable.INDICATOR),
            col(SeriesTable.YEAR))
        .agg(
            first("rule").as("rule"),
            first(PARTS).as(PARTS),
            count(lit(1)).cast("int").as(AVAILABLE),
            sum(SeriesTable.LOW).as("sum_low"),
            sum(SeriesTable.HIGH).as("sum_high"),
            count(SeriesTable.LOW).as("lows"),
            count(SeriesTable.HIGH).as("highs"),
            sum("weight_value").as("sum_weight"),
            count("weight_value").as("weights"),
            sum(col(SeriesTable.LOW).multiply(col("weight_value"))).as("product_low"),
            sum(col(SeriesTable.HIGH).multiply(col("weight_value"))).as("product_high"),
            min(SeriesTable.BASIS).as("one_basis"),
            max(SeriesTable.BASIS).as("other_basis"),
            min(SeriesTable.PERIOD).as("one_period"),
            max(SeriesTable.PERIOD).as("other_period"),
            min(SeriesTable.MONTHS).as("r_months"),
            max(col(SeriesTable.ORIGIN).equalTo("illustrative")).as("invented"),
            max(col(SeriesTable.STATUS).equalTo("E")).as("estimated"),
            max(col(SeriesTable.STATUS).equalTo("P")).as("provisional"),
            max(SeriesTable.BREAK).as("r_break_before"),
            max(SeriesTable.RELEASE).as("r_release"),
            array_join(
                    array_sort(
                        array_distinct(flatten(collect_list(split(col(SeriesTable.SOURCE), ";"))))),
                    ";")
                .as("r_source"))
        .withColumn(
            "r_usable",
            complete.and(
                mean.equalTo(false)
                    .or(col("weights").equalTo(col(PARTS)).and(col("sum_weight").gt(0)))))
        .withColumn("r_low", end(mean, "low"))
        .withColumn("r_high", end(mean, "high"))
        .withColumn("r_basis", col("one_basis"))
        .withColumn("r_period", col("one_period"))
        .withColumn("r_origin", when(col("invented"), lit("illustrative")).otherwise("derived"))
        .withColumn(
            "r_obs_status",
            when(col("estimated"), lit("E")).when(col("provisional"), lit("P")).otherwise("A"));
  }

  private static Column end(Column mean, String end) {
    Column average =
        try_divide(col("product_" + end), col("sum_weight")).cast(ObservationTable.VALUE);
    return when(
        col(end + "s").equalTo(col(PARTS)), when(mean, average).otherwise(col("sum_" + end)));
  }

  /** Each part's weight: the lower end of the weighting indicator in the same area and year. */
  private static Dataset<Row> weighted(
      Dataset<Row> parts, Dataset<Row> used, Catalogues catalogues) {
    if (catalogues.indicators().stream().allMatch(i -> i.weight().isEmpty())) {
      return parts.withColumn("weight_value", lit(null).cast(WEIGHT));
    }
    Dataset<Row> weights =
        used.filter(col(SeriesTable.USABLE))
            .select(
                col(SeriesTable.REF_AREA).as("w_area"),
                col(SeriesTable.INDICATOR).as("w_indicator"),
                col(SeriesTable.YEAR).as("w_year"),
                col(SeriesTable.LOW).cast(WEIGHT).as("weight_value"));
    return parts.join(
        weights,
        col(SeriesTable.REF_AREA)
            .equalTo(col("w_area"))
            .and(col("weight").equalTo(col("w_indicator")))
            .and(col(SeriesTable.YEAR).equalTo(col("w_year"))),
        "left");
  }

  /** Who is part of whom in which year: part, parent, part_year, parts. */
  private static Dataset<Row> membership(
      SparkSession spark, Catalogues catalogues, Set<String> parents, int firstYear, int lastYear) {
    List<Row> rows = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year++) {
      for (String parent : parents) {
        List<String> parts = catalogues.partsOf(parent, year);
        for (String part : parts) {
          rows.add(RowFactory.create(part, parent, year, parts.size()));
        }
      }
    }
    StructType type =
        new StructType()
            .add("part", DataTypes.StringType)
            .add("parent", DataTypes.StringType)
            .add("part_year", DataTypes.IntegerType)
            .add(PARTS, DataTypes.IntegerType);
    return broadcast(spark.createDataFrame(rows, type));
  }

  private static Dataset<Row> ruled(SparkSession spark, Catalogues catalogues) {
    List<Row> rows =
        catalogues.indicators().stream()
            .filter(i -> i.rollUp() != Indicator.RollUp.NONE)
            .map(
                i ->
                    RowFactory.create(
                        i.id(),
                        i.rollUp().name().toLowerCase(Locale.ROOT),
                        i.weight().orElse(null)))
            .toList();
    StructType type =
        new StructType()
            .add("ruled_indicator", DataTypes.StringType)
            .add("rule", DataTypes.StringType)
            .add("weight", DataTypes.StringType);
    return broadcast(spark.createDataFrame(rows, type));
  }
}
