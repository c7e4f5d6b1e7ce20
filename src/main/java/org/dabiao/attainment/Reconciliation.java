package org.dabiao.attainment;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.plan.Target;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Conversion;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Units;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.SeriesTable;

/**
 * Sets what a parent states beside what its parts add up to, for actual figures and for targets.
 * Differences (市本级, development zones) are shown, never "fixed".
 */
public final class Reconciliation {
  /** Columns of the {@code reconciliation} table. */
  public static final StructType SCHEMA =
      new StructType()
          .add("subject", DataTypes.StringType)
          .add("ref_area", DataTypes.StringType)
          .add("indicator", DataTypes.StringType)
          .add("time_period", DataTypes.StringType)
          .add("unit_measure", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("published", ObservationTable.VALUE)
          .add("rolled_up", ObservationTable.VALUE)
          .add("difference", ObservationTable.VALUE)
          .add("difference_percent", ObservationTable.VALUE)
          .add("parts", DataTypes.IntegerType)
          .add("available", DataTypes.IntegerType)
          .add("origin", DataTypes.StringType);

  private Reconciliation() {}

  /** Actual figures of a year: areas that have a figure of their own and parts with figures. */
  public static Dataset<Row> actuals(
      SparkSession spark, Dataset<Row> series, Catalogues catalogues, int year) {
    Column own = when(col(RollUp.OWN_LOW).equalTo(col(RollUp.OWN_HIGH)), col(RollUp.OWN_LOW));
    Column rolled =
        when(col(RollUp.ROLLED_LOW).equalTo(col(RollUp.ROLLED_HIGH)), col(RollUp.ROLLED_LOW));
    Column difference = rolled.minus(own);
    return series
        .filter(
            col(SeriesTable.YEAR)
                .equalTo(year)
                .and(own.isNotNull())
                .and(coalesce(col(RollUp.AVAILABLE), lit(0)).gt(0)))
        .join(units(spark, catalogues), col(SeriesTable.INDICATOR).equalTo(col("u_indicator")))
        .select(
            lit("actual").as("subject"),
            col(SeriesTable.REF_AREA).as("ref_area"),
            col(SeriesTable.INDICATOR).as("indicator"),
            col(SeriesTable.YEAR).cast(DataTypes.StringType).as("time_period"),
            col("u_unit").as("unit_measure"),
            col("u_rule").as("rule"),
            own.cast(ObservationTable.VALUE).as("published"),
            rolled.cast(ObservationTable.VALUE).as("rolled_up"),
            difference.cast(ObservationTable.VALUE).as("difference"),
            try_divide(difference.multiply(100), own)
                .cast(ObservationTable.VALUE)
                .as("difference_percent"),
            col(RollUp.PARTS).as("parts"),
            col(RollUp.AVAILABLE).as("available"),
            when(
                    col(SeriesTable.ORIGIN)
                        .equalTo("illustrative")
                        .or(coalesce(col(RollUp.ROLLED_ORIGIN), lit("")).equalTo("illustrative")),
                    lit("illustrative"))
                .otherwise(lit("derived"))
                .as("origin"));
  }

  private static Dataset<Row> units(SparkSession spark, Catalogues catalogues) {
    List<Row> rows =
        catalogues.indicators().stream()
            .filter(i -> i.rollUp() != Indicator.RollUp.NONE)
            .map(
                i ->
                    RowFactory.create(i.id(), i.unit(), i.rollUp().name().toLowerCase(Locale.ROOT)))
            .toList();
    StructType type =
        new StructType()
            .add("u_indicator", DataTypes.StringType)
            .add("u_unit", DataTypes.StringType)
            .add("u_rule", DataTypes.StringType);
    return broadcast(spark.createDataFrame(rows, type));
  }

  /** Targets of a year that a parent and at least one of its parts state for the same thing. */
  public static List<Row> targets(List<AreaTarget> targets, Catalogues catalogues, int year) {
    Map<String, AreaTarget> stated = new LinkedHashMap<>();
    targets.stream()
        .filter(t -> t.origin() == Origin.SOURCED && exact(t).isPresent())
        .filter(t -> t.indicator().rollUp() == Indicator.RollUp.SUM)
        .filter(t -> t.target().scope() != Target.Scope.EACH_COUNTY)
        .forEach(t -> stated.putIfAbsent(key(t, t.area()), t));
    List<Row> rows = new ArrayList<>();
    for (AreaTarget whole : stated.values()) {
      List<String> parts = catalogues.partsOf(whole.area(), year);
      List<AreaTarget> found =
          parts.stream().map(p -> stated.get(key(whole, p))).filter(t -> t != null).toList();
      if (!found.isEmpty()) {
        rows.add(row(whole, found, parts.size()));
      }
    }
    return rows;
  }

  private static Row row(AreaTarget whole, List<AreaTarget> found, int parts) {
    BigDecimal published = exact(whole).orElseThrow();
    BigDecimal sum =
        found.size() < parts
            ? null
            : found.stream().map(t -> inUnitOf(whole, t)).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal difference = sum == null ? null : sum.subtract(published);
    return RowFactory.create(
        "target",
        whole.area(),
        whole.indicator().id(),
        whole.target().period().text(),
        whole.target().unit(),
        "sum",
        stored(published),
        stored(sum),
        stored(difference),
        difference == null || published.signum() == 0
            ? null
            : stored(
                difference
                    .multiply(BigDecimal.valueOf(100))
                    .divide(published, MathContext.DECIMAL128)),
        parts,
        found.size(),
        Origin.DERIVED.code());
  }

  private static BigDecimal inUnitOf(AreaTarget whole, AreaTarget part) {
    Conversion factor =
        Units.conversion(part.target().unit(), whole.target().unit()).orElse(Conversion.IDENTITY);
    return factor.apply(exact(part).orElseThrow());
  }

  private static Optional<BigDecimal> exact(AreaTarget t) {
    return t.low().filter(low -> t.high().filter(high -> high.compareTo(low) == 0).isPresent());
  }

  private static String key(AreaTarget t, String area) {
    return String.join(
        "|", area, t.indicator().id(), t.target().period().text(), Target.code(t.measure()));
  }

  private static BigDecimal stored(BigDecimal value) {
    return value == null
        ? null
        : value.setScale(ObservationTable.VALUE.scale(), RoundingMode.HALF_EVEN);
  }
}
