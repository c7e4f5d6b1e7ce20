package org.dabiao.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.try_to_date;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * {@link org.dabiao.reference.TimePeriod} as column expressions, for tables too large to read on
 * the driver; a test holds the two against each other. A period is told by its shape, its digits
 * written as 9: no regular expression is needed.
 */
final class PeriodColumns {
  private static final String TEXT = ObservationTable.TIME_PERIOD;
  private static final Column SHAPE = col("shape");
  private static final Column HALF = SHAPE.isin("9999-S9", "9999-H9");
  private static final Column QUARTER = SHAPE.equalTo("9999-Q9");
  private static final Column MONTH = SHAPE.isin("9999-M99", "9999-99");
  private static final Column MONTHS = SHAPE.isin("9999-99/9999-99", "9999-M99/9999-M99");
  private static final Column DAY = SHAPE.equalTo("9999-99-99");
  private static final Column SPAN = SHAPE.equalTo("9999/9999");
  private static final Column OPEN = SHAPE.equalTo("/9999");

  private PeriodColumns() {}

  /**
   * Adds the columns period_kind, start_year, year, from_month, to_month and day of {@link
   * ObservationTable}, read from its time_period; period_kind is null when the text is no period.
   */
  static Dataset<Row> add(Dataset<Row> rows) {
    return rows.withColumn("shape", translate(upper(col(TEXT)), "0123456789", "9999999999"))
        .withColumns(numbers())
        .withColumns(months())
        .withColumns(period())
        .drop("shape", "first", "ordinal", "length", "last", "second");
  }

  /** The numbers that stand in the text. */
  private static Map<String, Column> numbers() {
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put("first", when(SHAPE.startsWith("9999"), number(1, 4)));
    columns.put(
        "second",
        when(OPEN, number(2, 4))
            .when(SPAN, number(6, 4))
            .when(SHAPE.equalTo("9999-99/9999-99"), number(9, 4))
            .when(MONTHS, number(10, 4))
            .otherwise(when(SHAPE.startsWith("9999"), number(1, 4))));
    columns.put(
        "ordinal",
        when(HALF.or(QUARTER), number(7, 1))
            .when(SHAPE.isin("9999-M99", "9999-M99/9999-M99"), number(7, 2))
            .when(SHAPE.isin("9999-99", "9999-99/9999-99", "9999-99-99"), number(6, 2)));
    columns.put(
        "last",
        when(SHAPE.equalTo("9999-99/9999-99"), number(14, 2))
            .when(SHAPE.equalTo("9999-M99/9999-M99"), number(16, 2)));
    columns.put("length", when(HALF, lit(6)).when(QUARTER, lit(3)).otherwise(lit(1)));
    columns.put(ObservationTable.DAY, when(DAY, number(9, 2)).otherwise(lit(31)));
    return columns;
  }

  private static Map<String, Column> months() {
    Column part = HALF.or(QUARTER).or(MONTH).or(DAY);
    Column end = col("ordinal").multiply(col("length"));
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put(
        ObservationTable.FROM_MONTH,
        when(part, end.minus(col("length")).plus(1))
            .when(MONTHS, col("ordinal"))
            .otherwise(lit(1)));
    columns.put(
        ObservationTable.TO_MONTH, when(part, end).when(MONTHS, col("last")).otherwise(lit(12)));
    return columns;
  }

  private static Map<String, Column> period() {
    Column from = col(ObservationTable.FROM_MONTH);
    Column to = col(ObservationTable.TO_MONTH);
    Column inYear = from.geq(1).and(to.leq(12)).and(from.leq(to));
    Column sameYear = col("first").equalTo(col("second"));
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put(
        ObservationTable.PERIOD_KIND,
        when(SHAPE.equalTo("9999"), lit("year"))
            .when(HALF.or(QUARTER).or(MONTH).and(inYear), lit("part"))
            .when(MONTHS.and(inYear).and(sameYear), lit("part"))
            .when(DAY.and(try_to_date(col(TEXT), "yyyy-MM-dd").isNotNull()), lit("day"))
            .when(SPAN.and(col("first").leq(col("second"))), lit("span"))
            .when(OPEN, lit("open_span")));
    columns.put(ObservationTable.START_YEAR, when(OPEN, lit(0)).otherwise(col("first")));
    columns.put(ObservationTable.YEAR, col("second"));
    return columns;
  }

  private static Column number(int from, int length) {
    return substring(col(TEXT), from, length).try_cast(DataTypes.IntegerType);
  }
}
