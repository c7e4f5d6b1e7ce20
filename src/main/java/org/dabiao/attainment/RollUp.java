package org.dabiao.attainment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dabiao.reference.Catalogues;
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

  private static final String WAS = "was_";

  private static final List<String> FIGURES =
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
          SeriesTable.LINKED,
          SeriesTable.USABLE);

  private static final List<Column> SERIES =
      Stream.concat(
              Stream.of(SeriesTable.REF_AREA, SeriesTable.INDICATOR, SeriesTable.YEAR),
              FIGURES.stream())
          .map(name -> col(name))
          .toList();

  private static final StructType BESIDE =
      new StructType()
          .add(OWN_LOW, ObservationTable.VALUE)
          .add(OWN_HIGH, ObservationTable.VALUE)
          .add(ROLLED_LOW, ObservationTable.VALUE)
          .add(ROLLED_HIGH, ObservationTable.VALUE)
          .add(ROLLED_ORIGIN, DataTypes.StringType)
          .add(PARTS, DataTypes.IntegerType)
          .add(AVAILABLE, DataTypes.IntegerType);

  private RollUp() {}

  /**
   * The used series with parents' figures filled in.
   *
   * @param used series rows in use, one an (area, indicator, year), or what this method made of
   *     them for parents further down
   * @param parents codes of the areas to roll up to, none a part of another
   */
  public static Dataset<Row> apply(
      SparkSession spark,
      Dataset<Row> used,
      Catalogues catalogues,
      Set<String> parents,
      int firstYear,
      int lastYear) {
    Dataset<Row> before = withLowerLevels(used);
    Dataset<Row> rolled =
        PartSums.of(
            spark,
            before.select(SERIES.toArray(Column[]::new)),
            catalogues,
            parents,
            firstYear,
            lastYear);
    Dataset<Row> both =
        before.join(
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
    for (String name : FIGURES) {
      columns.add(when(takeRolled, col("r_" + name)).otherwise(col(name)).as(name));
    }
    columns.add(beside(OWN_LOW, when(own, col(SeriesTable.LOW))));
    columns.add(beside(OWN_HIGH, when(own, col(SeriesTable.HIGH))));
    columns.add(beside(ROLLED_LOW, when(col("r_usable"), col("r_low"))));
    columns.add(beside(ROLLED_HIGH, when(col("r_usable"), col("r_high"))));
    columns.add(beside(ROLLED_ORIGIN, when(col("r_usable"), col("r_origin"))));
    columns.add(beside(PARTS, col("r_parts")));
    columns.add(beside(AVAILABLE, col("r_available")));
    // Some of its parts' figures are no figure of the parent.
    return both.filter(col(SeriesTable.REF_AREA).isNotNull().or(usableRolled))
        .select(columns.toArray(Column[]::new));
  }

  /** A column of this level, or of the level below for the areas that are parents there. */
  private static Column beside(String name, Column here) {
    return when(col(WAS + PARTS).isNotNull(), col(WAS + name)).otherwise(here).as(name);
  }

  /** Sets aside what levels below have found. */
  private static Dataset<Row> withLowerLevels(Dataset<Row> used) {
    boolean first = !List.of(used.columns()).contains(PARTS);
    List<Column> columns = new ArrayList<>(SERIES);
    for (StructField f : BESIDE.fields()) {
      Column value = first ? lit(null).cast(f.dataType()) : col(f.name());
      columns.add(value.as(WAS + f.name()));
    }
    return used.select(columns.toArray(Column[]::new));
  }
}
