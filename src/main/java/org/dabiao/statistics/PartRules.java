package org.dabiao.statistics;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Indicator;
import org.dabiao.statistics.source.Years;

/**
 * Holds the figures of parts against their whole's, for indicators that add up: {@link Quality}
 * gives the figures and takes what is found.
 */
final class PartRules {
  private final SparkSession spark;
  private final QualityRules rules;
  private final Catalogues catalogues;
  private final List<Row> membership;

  private PartRules(
      SparkSession spark, QualityRules rules, Catalogues catalogues, List<Row> membership) {
    this.spark = spark;
    this.rules = rules;
    this.catalogues = catalogues;
    this.membership = membership;
  }

  /** The rules of a catalogue's areas; nothing when none is part of another. */
  static Optional<PartRules> of(
      SparkSession spark, QualityRules rules, Catalogues catalogues, Years years) {
    List<Row> membership = membership(catalogues, years);
    return membership.isEmpty()
        ? Optional.empty()
        : Optional.of(new PartRules(spark, rules, catalogues, membership));
  }

  /** Parts above their whole, and parts that do not add up to it. */
  Dataset<Row> found(Dataset<Row> figures) {
    StructType type =
        new StructType()
            .add("part", DataTypes.StringType)
            .add("parent", DataTypes.StringType)
            .add("part_year", DataTypes.IntegerType)
            .add("parts", DataTypes.LongType);
    List<String> sums =
        catalogues.indicators().stream()
            .filter(i -> i.rollUp() == Indicator.RollUp.SUM)
            .map(Indicator::id)
            .toList();
    Dataset<Row> summed = figures.filter(col(ObservationTable.INDICATOR).isInCollection(sums));
    List<Column> renamed = new ArrayList<>();
    for (String name : summed.columns()) {
      renamed.add(col(name).as("w_" + name));
    }
    Dataset<Row> wholes = summed.select(renamed.toArray(Column[]::new));
    Column same =
        col("parent")
            .equalTo(col("w_ref_area"))
            .and(col(ObservationTable.TIME_PERIOD).equalTo(col("w_time_period")));
    for (String name : Quality.SAME) {
      same = same.and(col(name).equalTo(col("w_" + name)));
    }
    WindowSpec group =
        Window.partitionBy("parent", "w_indicator", "w_basis", "w_origin", "w_time_period");
    return summed
        .join(
            broadcast(spark.createDataFrame(membership, type)),
            col(ObservationTable.REF_AREA)
                .equalTo(col("part"))
                .and(col(ObservationTable.YEAR).equalTo(col("part_year"))))
        .join(wholes, same)
        .select(
            col("*"),
            sum(ObservationTable.LOW).over(group).cast(ObservationTable.VALUE).as("total"),
            count(lit(1)).over(group).as("available"),
            min(ObservationTable.LOW).over(group).as("lowest"),
            row_number().over(group.orderBy("part")).as("place"))
        .select(explode(array_compact(array(above(), astray()))).as("found"))
        .select(Quality.columns());
  }

  private Column above() {
    if (!rules.parts().isAsked()) {
      return lit(null);
    }
    // A part may well be above its whole where another one is negative.
    Column above = col(ObservationTable.LOW).gt(col("w_low")).and(col("lowest").geq(0));
    return when(
        above,
        Quality.finding(
            QualityRules.PARTS,
            rules.parts().severity(),
            col(ObservationTable.LOW),
            lit(null),
            col("w_low"),
            lit(2L)));
  }

  private Column astray() {
    if (!rules.sum().isAsked()) {
      return lit(null);
    }
    Column off = abs(col("total").minus(col("w_low"))).multiply(100);
    Column allowed = abs(col("w_low")).multiply(lit(rules.sum().limit()));
    Column astray =
        col("place").equalTo(1).and(col("available").equalTo(col("parts"))).and(off.gt(allowed));
    return when(
        astray,
        Quality.finding(
            "w_",
            QualityRules.SUM,
            rules.sum().severity(),
            col("w_low"),
            col("total"),
            col("total"),
            col("parts").plus(1)));
  }

  /** Who is part of whom in which year, and of how many. */
  private static List<Row> membership(Catalogues catalogues, Years years) {
    List<Row> rows = new ArrayList<>();
    List<String> parents =
        catalogues.areas().stream()
            .map(Area::parent)
            .flatMap(Optional::stream)
            .distinct()
            .sorted()
            .toList();
    for (int year = years.first(); year <= years.last(); year++) {
      for (String parent : parents) {
        List<String> parts = catalogues.partsOf(parent, year);
        for (String part : parts) {
          rows.add(RowFactory.create(part, parent, year, (long) parts.size()));
        }
      }
    }
    return rows;
  }
}
