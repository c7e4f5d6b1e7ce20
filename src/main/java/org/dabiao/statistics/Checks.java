package org.dabiao.statistics;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.try_to_date;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;
import static org.dabiao.statistics.PeriodColumns.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.source.RawTable;

/**
 * The rules that a row must pass to be accepted. {@link RawTable} in, {@link ObservationTable} out:
 * every row that comes in goes out, with a fault or without.
 */
public final class Checks {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Values are held with 14 decimals; beyond this a unit's factor could overflow them. */
  private static final String LARGEST = "1000000000000000";

  /** SDMX code list CL_OBS_STATUS. */
  private static final String STATUSES = "^[ABDEFGHIJKLMNOPQSTUVWXYZC]$";

  private Checks() {}

  /** Checks each row, then each key. */
  public static Dataset<Row> apply(SparkSession spark, Dataset<Row> raw, Catalogues catalogues) {
    return unique(rows(spark, raw, catalogues));
  }

  private static Dataset<Row> rows(SparkSession spark, Dataset<Row> raw, Catalogues catalogues) {
    Column areaKey = firstText(RawTable.REF_AREA, RawTable.AREA_NAME);
    Column indicatorKey = firstText(RawTable.INDICATOR, RawTable.INDICATOR_NAME);
    Column value = firstText(RawTable.OBS_VALUE, RawTable.VALUE_LOW);
    Dataset<Row> parsed =
        raw.withColumns(
            Map.of(
                "area_text", areaKey,
                "indicator_text", indicatorKey,
                "period", PeriodColumns.of(upper(col(RawTable.TIME_PERIOD))),
                "value_text", value,
                "interval", interval()));
    Dataset<Row> joined =
        parsed
            .join(Lookups.areas(spark, catalogues), col("area_text").equalTo(col("area_key")), "left")
            .join(
                Lookups.indicators(spark, catalogues),
                col("indicator_text").equalTo(col("indicator_key")),
                "left")
            .join(
                Lookups.units(spark, catalogues),
                col(RawTable.UNIT_MEASURE)
                    .equalTo(col("from_unit"))
                    .and(col("unit").equalTo(col("to_unit"))),
                "left");
    return joined
        .withColumn("valid_areas", validAreas())
        .withColumn("converted", converted())
        .select(columns());
  }

  private static Column[] columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(col(RawTable.INPUT).as(ObservationTable.INPUT));
    columns.add(col(RawTable.ROW).as(ObservationTable.ROW));
    columns.add(
        element_at(col("valid_areas"), lit(1)).getField("code").as(ObservationTable.REF_AREA));
    columns.add(col("indicator_id").as(ObservationTable.INDICATOR));
    columns.add(col("nature").as(ObservationTable.NATURE));
    columns.add(upper(col(RawTable.TIME_PERIOD)).as(ObservationTable.TIME_PERIOD));
    for (String name :
        List.of(
            ObservationTable.PERIOD_KIND,
            ObservationTable.START_YEAR,
            ObservationTable.YEAR,
            ObservationTable.FROM_MONTH,
            ObservationTable.TO_MONTH,
            ObservationTable.DAY)) {
      columns.add(field("period", name).as(name));
    }
    columns.add(col("converted.low").as(ObservationTable.LOW));
    columns.add(col("converted.high").as(ObservationTable.HIGH));
    columns.add(status().as(ObservationTable.STATUS));
    columns.add(col(RawTable.BASIS).as(ObservationTable.BASIS));
    columns.add(col(RawTable.SOURCE).as(ObservationTable.SOURCE));
    columns.add(
        when(col(RawTable.RELEASE).notEqual(""), col(RawTable.RELEASE))
            .as(ObservationTable.RELEASE));
    columns.add(col(RawTable.ORIGIN).as(ObservationTable.ORIGIN));
    columns.add(fault().as(ObservationTable.FAULT));
    return columns.toArray(Column[]::new);
  }

  private static Column firstText(String first, String second) {
    return when(col(first).notEqual(""), col(first)).otherwise(col(second));
  }

  /** obs_value where it is given, else value_low and value_high, of which one may be open. */
  private static Column interval() {
    Column one = ValueColumns.clean(col(RawTable.OBS_VALUE));
    Column low = ValueColumns.clean(col(RawTable.VALUE_LOW));
    Column high = ValueColumns.clean(col(RawTable.VALUE_HIGH));
    Column ends = struct(ValueColumns.decimal(low).as("low"), ValueColumns.decimal(high).as("high"));
    Column readable =
        low.equalTo("")
            .or(ValueColumns.decimal(low).isNotNull())
            .and(high.equalTo("").or(ValueColumns.decimal(high).isNotNull()))
            .and(low.notEqual("").or(high.notEqual("")));
    return when(one.notEqual(""), ValueColumns.interval(one)).when(readable, ends);
  }

  private static Column validAreas() {
    Column year = field("period", ObservationTable.YEAR);
    return filter(
        col("area_spans"), span -> year.between(span.getField("from"), span.getField("to")));
  }

  private static Column converted() {
    return struct(
        converted(col("interval.low")).as("low"), converted(col("interval.high")).as("high"));
  }

  private static Column converted(Column value) {
    Column product =
        value.try_cast(ObservationTable.VALUE).multiply(col("multiplier").cast("decimal(24,0)"));
    Column safe = when(value.between(lit("-" + LARGEST).cast("decimal(20,0)"), lit(LARGEST).cast("decimal(20,0)")), product);
    return when(col("divisor").equalTo(1), safe)
        .otherwise(safe.divide(col("divisor")).try_cast(ObservationTable.VALUE));
  }

  private static Column status() {
    Column text = upper(col(RawTable.OBS_STATUS));
    return when(text.equalTo(""), lit("A")).otherwise(text);
  }

  /** The first rule that the row breaks. */
  private static Column fault() {
    Column all = concat_ws("", RawTable.TEXTS.stream().map(c -> col(c)).toArray(Column[]::new));
    Column year = field("period", ObservationTable.YEAR);
    Column low = col("interval.low");
    Column high = col("interval.high");
    Column cell = ValueColumns.clean(col("value_text"));
    Column missing =
        ValueColumns.isMissing(cell)
            .and(ValueColumns.isMissing(ValueColumns.clean(col(RawTable.VALUE_HIGH))));
    Column size = lit(LARGEST).cast("decimal(20,0)");
    Column tooLarge = low.gt(size).or(high.gt(size)).or(low.lt(size.unary_$minus())).or(high.lt(size.unary_$minus()));
    return coalesce(
        broken(col(RawTable.LACKING).isNotNull(), Reason.MISSING_COLUMN, RawTable.LACKING, "", ""),
        broken(
            col(RawTable.MALFORMED).isNotNull(), Reason.MALFORMED_ROW, "", RawTable.MALFORMED, ""),
        broken(all.contains("\uFFFD"), Reason.ENCODING, "", RawTable.AREA_NAME, ""),
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
                RawTable.INDICATOR,
                col("indicator_text"),
                coalesce(col("candidates"), lit("")))),
        broken(
            col("period").isNull(),
            Reason.BAD_PERIOD,
            RawTable.TIME_PERIOD,
            RawTable.TIME_PERIOD,
            "2024, 2024-S1, 2024-Q3, 2024-M07, 2024-12-31, 2021/2025"),
        broken(
            year.lt(FIRST_YEAR).or(year.gt(LAST_YEAR)),
            Reason.PERIOD_OUT_OF_RANGE,
            RawTable.TIME_PERIOD,
            RawTable.TIME_PERIOD,
            FIRST_YEAR + "–" + LAST_YEAR),
        broken(
            size(col("valid_areas")).equalTo(0),
            Reason.AREA_NOT_VALID,
            RawTable.REF_AREA,
            "area_text",
            ""),
        when(
            size(col("valid_areas")).gt(1),
            entry(
                Reason.AMBIGUOUS_AREA,
                RawTable.REF_AREA,
                col("area_text"),
                array_join(transform(col("valid_areas"), a -> a.getField("code")), " | "))),
        broken(missing, Reason.MISSING_VALUE, RawTable.OBS_VALUE, "value_text", ""),
        broken(
            col("interval").isNull().or(low.isNull().and(high.isNull())),
            Reason.BAD_NUMBER,
            RawTable.OBS_VALUE,
            "value_text",
            "1234.5"),
        broken(low.gt(high), Reason.BAD_RANGE, RawTable.VALUE_LOW, "value_text", ""),
        when(
            col("multiplier").isNull(),
            entry(
                Reason.UNKNOWN_UNIT,
                RawTable.UNIT_MEASURE,
                col(RawTable.UNIT_MEASURE),
                col("unit"))),
        broken(tooLarge, Reason.OUT_OF_RANGE, RawTable.OBS_VALUE, "value_text", "< 10^15"),
        broken(
            status().rlike(STATUSES).equalTo(false),
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
    if (reason == Reason.MISSING_COLUMN) {
      return when(
          rule,
          struct(
              lit(reason.code()).as("reason"),
              col(column).as("column"),
              lit("").as("value"),
              lit(expected).as("expected")));
    }
    return when(
        rule, entry(reason, column, value.isEmpty() ? lit("") : col(value), lit(expected)));
  }

  private static Column entry(Reason reason, String column, Column value, Column expected) {
    return struct(
        lit(reason.code()).as("reason"),
        lit(column).as("column"),
        value.as("value"),
        expected.as("expected"));
  }

  /**
   * Rows that give the same figure twice: of equal ones the first is kept; where they differ none
   * is, since choosing would be a guess.
   */
  private static Dataset<Row> unique(Dataset<Row> rows) {
    Column good = col(ObservationTable.FAULT).isNull();
    Column alone = concat(col(ObservationTable.INPUT), lit("#"), col(ObservationTable.ROW));
    List<Column> key = new ArrayList<>();
    key.add(when(good, col(ObservationTable.REF_AREA)).otherwise(alone));
    key.add(when(good, col(ObservationTable.INDICATOR)).otherwise(lit("")));
    for (String name :
        Arrays.asList(
            ObservationTable.TIME_PERIOD,
            ObservationTable.BASIS,
            ObservationTable.SOURCE,
            ObservationTable.RELEASE,
            ObservationTable.ORIGIN)) {
      key.add(coalesce(col(name), lit("")));
    }
    WindowSpec same = Window.partitionBy(key.toArray(Column[]::new));
    WindowSpec ordered = same.orderBy(ObservationTable.INPUT, ObservationTable.ROW);
    Column figure = concat_ws("|", text(ObservationTable.LOW), text(ObservationTable.HIGH), col(ObservationTable.STATUS));
    Column differ = min(figure).over(same).notEqual(max(figure).over(same));
    Column twice = count(lit(1)).over(same).gt(1);
    return rows.withColumn("again", twice.and(differ.or(row_number().over(ordered).gt(1))))
        .withColumn(
            ObservationTable.FAULT,
            coalesce(
                col(ObservationTable.FAULT),
                when(
                    col("again"),
                    entry(
                        Reason.DUPLICATE_KEY,
                        RawTable.TIME_PERIOD,
                        concat_ws(
                            " ",
                            col(ObservationTable.REF_AREA),
                            col(ObservationTable.INDICATOR),
                            col(ObservationTable.TIME_PERIOD)),
                        lit("")))))
        .drop("again");
  }

  private static Column text(String column) {
    return coalesce(col(column).cast(DataTypes.StringType), lit(""));
  }
}
