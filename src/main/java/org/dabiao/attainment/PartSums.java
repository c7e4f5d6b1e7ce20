package org.dabiao.attainment;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
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

/** What the figures of an area's parts give: their sum or their weighted mean. */
final class PartSums {
  /** Narrow, so that a product of value and weight keeps twenty digits before the point. */
  private static final DecimalType WEIGHT = DataTypes.createDecimalType(18, 4);

  private PartSums() {}

  /**
   * One row a parent, indicator and year; its columns start with {@code r_}, where RollUp sets them
   * beside the parent's own.
   *
   * @param used series rows in use
   * @param parents codes of the areas to add up to
   */
  static Dataset<Row> of(
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
        col(RollUp.AVAILABLE)
            .equalTo(col(RollUp.PARTS))
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
            first(RollUp.PARTS).as(RollUp.PARTS),
            count(lit(1)).cast(DataTypes.IntegerType).as(RollUp.AVAILABLE),
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
            sum(SeriesTable.LINKED).as("sum_linked"),
            count(SeriesTable.LINKED).as("linked"),
            max(SeriesTable.RELEASE).as("r_release"),
            array_join(
                    array_sort(
                        array_distinct(flatten(collect_list(split(col(SeriesTable.SOURCE), ";"))))),
                    ";")
                .as("r_source"))
        .select(
            col(SeriesTable.REF_AREA).as("r_area"),
            col(SeriesTable.INDICATOR).as("r_indicator"),
            col(SeriesTable.YEAR).as("r_year"),
            col(RollUp.PARTS).as("r_parts"),
            col(RollUp.AVAILABLE).as("r_available"),
            complete
                .and(
                    mean.equalTo(false)
                        .or(col("weights").equalTo(col(RollUp.PARTS)).and(col("sum_weight").gt(0))))
                .as("r_usable"),
            end(mean, "low").as("r_low"),
            end(mean, "high").as("r_high"),
            when(
                    col("linked").equalTo(col(RollUp.PARTS)).and(mean.equalTo(false)),
                    col("sum_linked").cast(ObservationTable.VALUE))
                .as("r_linked_value"),
            col("one_basis").as("r_basis"),
            col("one_period").as("r_period"),
            when(col("invented"), lit("illustrative")).otherwise("derived").as("r_origin"),
            when(col("estimated"), lit("E"))
                .when(col("provisional"), lit("P"))
                .otherwise("A")
                .as("r_obs_status"),
            col("r_months"),
            col("r_break_before"),
            col("r_release"),
            col("r_source"));
  }

  private static Column end(Column mean, String end) {
    Column average =
        try_divide(col("product_" + end), col("sum_weight")).cast(ObservationTable.VALUE);
    return when(
        col(end + "s").equalTo(col(RollUp.PARTS)),
        when(mean, average).otherwise(col("sum_" + end)));
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
            .add(RollUp.PARTS, DataTypes.IntegerType);
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
