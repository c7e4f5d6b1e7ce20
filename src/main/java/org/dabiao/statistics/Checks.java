package org.dabiao.statistics;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.dabiao.reference.Catalogues;
import org.dabiao.statistics.source.RawTable;

/**
 * The rules that a row must pass to be accepted. {@link RawTable} in, {@link ObservationTable} out:
 * every row that comes in goes out, with a fault or without.
 *
 * <p>Columns are added in small steps, each resting on the ones before: expressions are trees, and
 * one that repeats another's text costs planning time on every run.
 */
public final class Checks {
  /** Values are held with 14 decimals; beyond this a unit's factor could overflow them. */
  private static final Column LARGEST =
      lit("1000000000000000").cast(DataTypes.createDecimalType(20, 0));

  /** All that stands in the row. */
  private static final String ROW_TEXT = "row_text";

  private static final Column YEAR = col(ObservationTable.YEAR);

  private Checks() {}

  /** Checks each row, then each key. */
  public static Dataset<Row> apply(SparkSession spark, Dataset<Row> raw, Catalogues catalogues) {
    return apply(spark, raw, catalogues, List.of());
  }

  /**
   * The same with further columns behind the table's.
   *
   * @param written columns of {@link RawTable} to keep as they are written
   */
  public static Dataset<Row> apply(
      SparkSession spark, Dataset<Row> raw, Catalogues catalogues, List<String> written) {
    Dataset<Row> parsed = ValueColumns.add(PeriodColumns.add(raw.withColumns(keys(catalogues))));
    return UniqueKeys.apply(settled(looked(spark, parsed, catalogues)).select(columns(written)));
  }

  private static Map<String, Column> keys(Catalogues catalogues) {
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put(
        "area_text",
        KeyCells.unlabelled(
            firstText(RawTable.REF_AREA, RawTable.AREA_NAME), Lookups.areaKeys(catalogues)));
    columns.put(
        "indicator_text",
        KeyCells.unlabelled(
            firstText(RawTable.INDICATOR, RawTable.INDICATOR_NAME),
            Lookups.indicatorKeys(catalogues)));
    columns.put(
        RawTable.UNIT_MEASURE, KeyCells.unlabelled(col(RawTable.UNIT_MEASURE), Stream.empty()));
    columns.put(ObservationTable.TIME_PERIOD, KeyCells.period(upper(col(RawTable.TIME_PERIOD))));
    columns.put(
        "status_text", KeyCells.unlabelled(upper(col(RawTable.OBS_STATUS)), Stream.empty()));
    columns.put(
        ROW_TEXT,
        trim(
            concat_ws(
                " ",
                RawTable.TEXTS.stream()
                    .filter(c -> !c.equals(RawTable.ORIGIN))
                    .map(c -> col(c))
                    .toArray(Column[]::new))));
    return columns;
  }

  private static Column firstText(String first, String second) {
    return when(col(first).notEqual(""), col(first)).otherwise(col(second));
  }

  private static Dataset<Row> looked(
      SparkSession spark, Dataset<Row> parsed, Catalogues catalogues) {
    Column convertible =
        col(RawTable.UNIT_MEASURE)
            .equalTo(col("from_unit"))
            .and(col("unit").equalTo(col("to_unit")));
    return parsed
        .join(Lookups.areas(spark, catalogues), col("area_text").equalTo(col("area_key")), "left")
        .join(
            Lookups.indicators(spark, catalogues),
            col("indicator_text").equalTo(col("indicator_key")),
            "left")
        .join(Lookups.units(spark, catalogues), convertible, "left");
  }

  /** Adds what the rules and the table need: the area in force, values in the indicator's unit. */
  private static Dataset<Row> settled(Dataset<Row> rows) {
    Map<String, Column> first = new LinkedHashMap<>();
    first.put(
        "valid_areas",
        filter(
            col("area_spans"), span -> YEAR.between(span.getField("from"), span.getField("to"))));
    first.put(
        "too_large",
        greatest(
                abs(col(ValueColumns.LOW)),
                abs(col(ValueColumns.HIGH)),
                abs(col(ValueColumns.LINKED)))
            .gt(LARGEST));
    Map<String, Column> values = new LinkedHashMap<>();
    values.put("product_low", product(ValueColumns.LOW));
    values.put("product_high", product(ValueColumns.HIGH));
    values.put("product_linked", product(ValueColumns.LINKED));
    Map<String, Column> converted = new LinkedHashMap<>();
    converted.put(ObservationTable.LOW, quotient("product_low"));
    converted.put(ObservationTable.HIGH, quotient("product_high"));
    converted.put("linked", quotient("product_linked"));
    return rows.withColumns(first).withColumns(values).withColumns(converted);
  }

  private static Column product(String value) {
    return when(col("too_large").equalTo(false), col(value).multiply(col("multiplier")));
  }

  private static Column quotient(String product) {
    return when(col("divisor").equalTo(1), col(product))
        .otherwise(col(product).divide(col("divisor")).try_cast(ObservationTable.VALUE));
  }

  private static Column[] columns(List<String> written) {
    List<Column> columns = new ArrayList<>();
    columns.add(col(RawTable.INPUT).as(ObservationTable.INPUT));
    columns.add(col(RawTable.ROW).as(ObservationTable.ROW));
    columns.add(col(RawTable.CELL).as(ObservationTable.CELL));
    columns.add(
        try_element_at(col("valid_areas"), lit(1)).getField("code").as(ObservationTable.REF_AREA));
    columns.add(col("indicator_id").as(ObservationTable.INDICATOR));
    for (String name :
        List.of(
            ObservationTable.NATURE,
            ObservationTable.TIME_PERIOD,
            ObservationTable.PERIOD_KIND,
            ObservationTable.START_YEAR,
            ObservationTable.YEAR,
            ObservationTable.FROM_MONTH,
            ObservationTable.TO_MONTH,
            ObservationTable.DAY,
            ObservationTable.LOW,
            ObservationTable.HIGH)) {
      columns.add(col(name));
    }
    columns.add(col("linked").as(ObservationTable.LINKED));
    columns.add(
        when(col("status_text").equalTo(""), lit("A"))
            .otherwise(col("status_text"))
            .as(ObservationTable.STATUS));
    columns.add(KeyCells.basis(col(RawTable.BASIS)).as(ObservationTable.BASIS));
    columns.add(col(RawTable.SOURCE).as(ObservationTable.SOURCE));
    columns.add(
        when(col(RawTable.RELEASE).notEqual(""), col(RawTable.RELEASE))
            .as(ObservationTable.RELEASE));
    columns.add(col(RawTable.ORIGIN).as(ObservationTable.ORIGIN));
    columns.add(RowFaults.first().as(ObservationTable.FAULT));
    written.forEach(name -> columns.add(col(name)));
    return columns.toArray(Column[]::new);
  }
}
