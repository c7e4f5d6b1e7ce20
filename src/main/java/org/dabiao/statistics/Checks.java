package org.dabiao.statistics;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.try_to_date;
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
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.source.RawTable;

/**
 * The rules that a row must pass to be accepted. {@link RawTable} in, {@link ObservationTable} out:
 * every row that comes in goes out, with a fault or without.
 *
 * <p>Columns are added in small steps, each resting on the ones before: expressions are trees, and
 * one that repeats another's text costs planning time on every run.
 */
public final class Checks {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Values are held with 14 decimals; beyond this a unit's factor could overflow them. */
  private static final Column LARGEST = lit("1000000000000000").cast("decimal(20,0)");

  /** SDMX code list CL_OBS_STATUS. */
  private static final String STATUSES = "^[ABDEFGHIJKLMNOPQSTUVWXYZC]$";

  /** All that stands in the row. */
  private static final String ROW_TEXT = "row_text";

  private static final Column YEAR = col(ObservationTable.YEAR);

  private Checks() {}

  /** Checks each row, then each key. */
  public static Dataset<Row> apply(SparkSession spark, Dataset<Row> raw, Catalogues catalogues) {
    Dataset<Row> parsed = ValueColumns.add(PeriodColumns.add(raw.withColumns(keys(catalogues))));
    return UniqueKeys.apply(
        settled(looked(spark, parsed, catalogues))
            .withColumn(ObservationTable.FAULT, fault())
            .select(columns()));
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
        "too_large", greatest(abs(col(ValueColumns.LOW)), abs(col(ValueColumns.HIGH))).gt(LARGEST));
    Map<String, Column> values = new LinkedHashMap<>();
    values.put("product_low", product(ValueColumns.LOW));
    values.put("product_high", product(ValueColumns.HIGH));
    Map<String, Column> converted = new LinkedHashMap<>();
    converted.put(ObservationTable.LOW, quotient("product_low"));
    converted.put(ObservationTable.HIGH, quotient("product_high"));
    return rows.withColumns(first).withColumns(values).withColumns(converted);
  }

  private static Column product(String value) {
    return when(col("too_large").equalTo(false), col(value).multiply(col("multiplier")));
  }

  private static Column quotient(String product) {
    return when(col("divisor").equalTo(1), col(product))
        .otherwise(col(product).divide(col("divisor")).try_cast(ObservationTable.VALUE));
  }

  private static Column[] columns() {
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
    columns.add(
        when(col("status_text").equalTo(""), lit("A"))
            .otherwise(col("status_text"))
            .as(ObservationTable.STATUS));
    columns.add(col(RawTable.BASIS).as(ObservationTable.BASIS));
    columns.add(col(RawTable.SOURCE).as(ObservationTable.SOURCE));
    columns.add(
        when(col(RawTable.RELEASE).notEqual(""), col(RawTable.RELEASE))
            .as(ObservationTable.RELEASE));
    columns.add(col(RawTable.ORIGIN).as(ObservationTable.ORIGIN));
    columns.add(col(ObservationTable.FAULT));
    return columns.toArray(Column[]::new);
  }

  /** The first rule that the row breaks. */
  private static Column fault() {
    Column areas = col("valid_areas");
    return coalesce(
        when(
            col(RawTable.LACKING).isNotNull(),
            entry(Reason.MISSING_COLUMN, col(RawTable.LACKING), lit(""), lit(""))),
        when(
            col(RawTable.MALFORMED).equalTo(""),
            struct(
                lit(ObservationTable.SKIPPED).as("reason"),
                lit("").as("column"),
                lit("").as("value"),
                lit("").as("expected"))),
        broken(
            col(RawTable.MALFORMED).isNotNull(), Reason.MALFORMED_ROW, "", RawTable.MALFORMED, ""),
        broken(
            col(ROW_TEXT).contains("\uFFFD").or(col(ROW_TEXT).contains("\0")),
            Reason.ENCODING,
            "",
            ROW_TEXT,
            ""),
        broken(col("area_spans").isNull(), Reason.UNKNOWN_AREA, RawTable.REF_AREA, "area_text", ""),
        broken(
            col("indicator_text").equalTo(""),
            Reason.NO_INDICATOR,
            RawTable.INDICATOR,
            "indicator_text",
            ""),
        when(
            col("indicator_id").isNull(),
            entry(
                Reason.UNKNOWN_INDICATOR,
                lit(RawTable.INDICATOR),
                col("indicator_text"),
                coalesce(col("candidates"), lit("")))),
        broken(
            col(ObservationTable.PERIOD_KIND).isNull(),
            Reason.BAD_PERIOD,
            RawTable.TIME_PERIOD,
            RawTable.TIME_PERIOD,
            "2024, 2024-S1, 2024-Q3, 2024-M07, 2024-12-31, 2021/2025"),
        broken(
            YEAR.lt(FIRST_YEAR).or(YEAR.gt(LAST_YEAR)),
            Reason.PERIOD_OUT_OF_RANGE,
            RawTable.TIME_PERIOD,
            RawTable.TIME_PERIOD,
            FIRST_YEAR + "–" + LAST_YEAR),
        broken(size(areas).equalTo(0), Reason.AREA_NOT_VALID, RawTable.REF_AREA, "area_text", ""),
        when(
            size(areas).gt(1),
            entry(
                Reason.AMBIGUOUS_AREA,
                lit(RawTable.REF_AREA),
                col("area_text"),
                array_join(transform(areas, a -> a.getField("code")), " | "))),
        broken(
            col(ValueColumns.MISSING),
            Reason.MISSING_VALUE,
            RawTable.OBS_VALUE,
            ValueColumns.SHOWN,
            ""),
        broken(
            col(ValueColumns.UNREADABLE),
            Reason.BAD_NUMBER,
            RawTable.OBS_VALUE,
            ValueColumns.SHOWN,
            "1234.5"),
        broken(
            col(ValueColumns.LOW).gt(col(ValueColumns.HIGH)),
            Reason.BAD_RANGE,
            RawTable.VALUE_LOW,
            ValueColumns.SHOWN,
            ""),
        when(
            col("multiplier").isNull(),
            entry(
                Reason.UNKNOWN_UNIT,
                lit(RawTable.UNIT_MEASURE),
                col(RawTable.UNIT_MEASURE),
                col("unit"))),
        broken(
            col("too_large"),
            Reason.OUT_OF_RANGE,
            RawTable.OBS_VALUE,
            ValueColumns.SHOWN,
            "< 10^15"),
        broken(
            col("status_text").notEqual("").and(col("status_text").rlike(STATUSES).equalTo(false)),
            Reason.BAD_STATUS,
            RawTable.OBS_STATUS,
            RawTable.OBS_STATUS,
            "A B E F M N O P …"),
        broken(
            col(RawTable.RELEASE)
                .notEqual("")
                .and(try_to_date(col(RawTable.RELEASE), "yyyy-MM-dd").isNull()),
            Reason.BAD_RELEASE,
            RawTable.RELEASE,
            RawTable.RELEASE,
            "2024-03-29"));
  }

  private static Column broken(
      Column rule, Reason reason, String column, String value, String expected) {
    return when(rule, entry(reason, lit(column), col(value), lit(expected)));
  }

  static Column entry(Reason reason, Column column, Column value, Column expected) {
    return struct(
        lit(reason.code()).as("reason"),
        column.as("column"),
        value.as("value"),
        expected.as("expected"));
  }
}
