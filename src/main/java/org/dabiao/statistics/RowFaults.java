package org.dabiao.statistics;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.try_to_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.source.RawTable;

/** The rules that a row is held against, in the order in which they are asked. */
final class RowFaults {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** SDMX code list CL_OBS_STATUS. */
  private static final String STATUSES = "^[ABDEFGHIJKLMNOPQSTUVWXYZC]$";

  /** All that stands in the row. */
  private static final String ROW_TEXT = "row_text";

  private static final Column YEAR = col(ObservationTable.YEAR);

  private RowFaults() {}

  /** The first rule that the row breaks. */
  static Column first() {
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
            col(ValueColumns.SHOWN)
                .rlike("^#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$"),
            Reason.FORMULA_ERROR,
            RawTable.OBS_VALUE,
            ValueColumns.SHOWN,
            ""),
        broken(
            col(RawTable.CELL).notEqual("").and(col(ValueColumns.SHOWN).startsWith("=")),
            Reason.NOT_CALCULATED,
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
            ValueColumns.badLinked(),
            Reason.BAD_NUMBER,
            RawTable.LINKED_VALUE,
            ValueColumns.LINKED_TEXT,
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
