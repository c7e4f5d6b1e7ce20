package org.dabiao.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Severity;
import org.dabiao.statistics.source.Years;

/**
 * Holds accepted figures against each other: {@link ObservationTable} in, {@link QualityTable} out.
 *
 * <p>Compared are exact figures of one basis and origin and the same part of the year; of several
 * releases the last. Bounds and ranges are never at fault, for they do not say how large they are.
 */
public final class Quality {
  /** What figures that are set beside each other have in common. */
  static final List<String> SAME =
      List.of(
          ObservationTable.INDICATOR,
          ObservationTable.BASIS,
          ObservationTable.ORIGIN,
          ObservationTable.PERIOD_KIND,
          ObservationTable.FROM_MONTH,
          ObservationTable.TO_MONTH);

  private final SparkSession spark;
  private final QualityRules rules;
  private final Catalogues catalogues;
  private final Years years;

  private Quality(SparkSession spark, QualityRules rules, Catalogues catalogues, Years years) {
    this.spark = spark;
    this.rules = rules;
    this.catalogues = catalogues;
    this.years = years;
  }

  /**
   * What the rules find; nothing when no rule is asked.
   *
   * @param checked observations, accepted or not
   * @param tallies the same, counted
   * @param years years whose figures are set beside their parts'; the last is the one evaluated
   */
  public static Optional<Dataset<Row>> of(
      SparkSession spark,
      Dataset<Row> checked,
      List<Tally> tallies,
      QualityRules rules,
      Catalogues catalogues,
      Years years) {
    Dataset<Row> accepted = checked.filter(col(ObservationTable.FAULT).isNull());
    return new Quality(spark, rules, catalogues, years)
        .found(accepted, tallies).stream().reduce(Dataset::union);
  }

  /** Findings in order: the gravest and widest first. */
  public static Dataset<Row> ordered(Dataset<Row> found) {
    return found.orderBy(
        col(QualityTable.GRAVITY),
        col(QualityTable.FIGURES).desc(),
        col(QualityTable.RULE),
        col(QualityTable.INDICATOR),
        col(QualityTable.REF_AREA),
        col(QualityTable.TIME_PERIOD),
        col(QualityTable.INPUT),
        col(QualityTable.ROW),
        col(QualityTable.CELL));
  }

  private List<Dataset<Row>> found(Dataset<Row> accepted, List<Tally> tallies) {
    List<Dataset<Row>> all = new ArrayList<>();
    if (rules.listsRows()) {
      all.add(RowRules.list(accepted, rules));
    }
    boolean summed = rules.parts().isAsked() || rules.sum().isAsked();
    Optional<PartRules> parts =
        summed ? PartRules.of(spark, rules, catalogues, years) : Optional.empty();
    if (rules.jump().isAsked() || parts.isPresent()) {
      Dataset<Row> figures = figures(accepted);
      if (rules.jump().isAsked()) {
        all.add(jumps(figures));
      }
      parts.ifPresent(p -> all.add(p.found(figures)));
    }
    List<Row> rows = TallyRules.found(tallies, rules, years.last());
    if (!rows.isEmpty()) {
      all.add(spark.createDataFrame(rows, TallyRules.TYPE));
    }
    return all;
  }

  /** One exact figure a period: the last release, then the last source and row by name. */
  private static Dataset<Row> figures(Dataset<Row> accepted) {
    Column last =
        struct(
            coalesce(col(ObservationTable.RELEASE), lit("")),
            col(ObservationTable.SOURCE),
            col(ObservationTable.INPUT),
            col(ObservationTable.ROW),
            col(ObservationTable.CELL));
    Column figure =
        struct(
            col(ObservationTable.LOW),
            col(ObservationTable.STATUS)
                .equalTo("B")
                .or(col(ObservationTable.LINKED).isNotNull())
                .as("breaks"),
            col(ObservationTable.INPUT),
            col(ObservationTable.ROW),
            col(ObservationTable.CELL));
    // A number first: see UniqueKeys.
    Column[] series = SAME.stream().map(c -> col(c)).toArray(Column[]::new);
    List<Column> keys = new ArrayList<>();
    keys.add(xxhash64(col(ObservationTable.REF_AREA), struct(series)).as("series_hash"));
    keys.addAll(List.of(series));
    keys.add(col(ObservationTable.REF_AREA));
    keys.add(col(ObservationTable.NATURE));
    keys.add(col(ObservationTable.YEAR));
    keys.add(col(ObservationTable.TIME_PERIOD));
    return accepted
        .filter(
            col(ObservationTable.LOW)
                .equalTo(col(ObservationTable.HIGH))
                .and(col(ObservationTable.PERIOD_KIND).isin("year", "part", "day")))
        .groupBy(keys.toArray(Column[]::new))
        .agg(max_by(figure, last).as("figure"))
        .select(col("*"), col("figure.*"))
        .drop("figure");
  }

  /** Figures far from the year before's; a stated break explains one. */
  private Dataset<Row> jumps(Dataset<Row> figures) {
    WindowSpec series =
        Window.partitionBy("series_hash", same())
            .orderBy(ObservationTable.YEAR, ObservationTable.TIME_PERIOD);
    Column factor = lit(rules.jump().limit());
    Column value = col(ObservationTable.LOW);
    Column before = col("before");
    Column comparable =
        col("year_before")
            .equalTo(col(ObservationTable.YEAR).minus(1))
            .and(value.gt(0))
            .and(before.gt(0))
            .and(col("breaks").equalTo(false));
    Column far =
        value.gt(before.multiply(factor)).or(value.multiply(factor).lt(before)).and(comparable);
    return figures
        .filter(col(ObservationTable.NATURE).isin("flow", "stock"))
        .select(
            col("*"),
            lag(ObservationTable.LOW, 1).over(series).as("before"),
            lag(ObservationTable.YEAR, 1).over(series).as("year_before"))
        .filter(far)
        .select(
            finding(
                    QualityRules.JUMP,
                    rules.jump().severity(),
                    value,
                    before.divide(factor),
                    before.multiply(factor),
                    lit(2L))
                .as("found"))
        .select(columns());
  }

  /** Area, and what figures of one series have in common. */
  private static String[] same() {
    return Stream.concat(Stream.of(ObservationTable.REF_AREA), SAME.stream())
        .toArray(String[]::new);
  }

  /** A finding about the row that it stands in. */
  static Column finding(
      String rule, Severity severity, Column value, Column least, Column most, Column figures) {
    return finding("", rule, severity, value, least, most, figures);
  }

  /** A finding about a row whose columns have a prefix. */
  static Column finding(
      String prefix,
      String rule,
      Severity severity,
      Column value,
      Column least,
      Column most,
      Column figures) {
    return struct(
        lit(severity.ordinal()).as(QualityTable.GRAVITY),
        lit(rule).as(QualityTable.RULE),
        col(prefix + QualityTable.INPUT).as(QualityTable.INPUT),
        col(prefix + QualityTable.ROW).as(QualityTable.ROW),
        col(prefix + QualityTable.CELL).as(QualityTable.CELL),
        col(prefix + QualityTable.REF_AREA).as(QualityTable.REF_AREA),
        col(prefix + QualityTable.INDICATOR).as(QualityTable.INDICATOR),
        col(prefix + QualityTable.TIME_PERIOD).as(QualityTable.TIME_PERIOD),
        value.cast(ObservationTable.VALUE).as(QualityTable.VALUE),
        least.cast(ObservationTable.VALUE).as(QualityTable.LEAST),
        most.cast(ObservationTable.VALUE).as(QualityTable.MOST),
        figures.cast(DataTypes.LongType).as(QualityTable.FIGURES));
  }

  static Column[] columns() {
    return new Column[] {col("found.*")};
  }

  /** A value without the zeros that its column adds. */
  static Column plain(Column value) {
    return regexp_replace(value.cast(DataTypes.StringType), "\\.?0+$", "");
  }
}
