package org.dabiao.statistics;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.bit_count;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * How the figures of a year become the year's figure, by the indicator's nature:
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><td>flow, cumulative</td><td>the year as published; else a span less the one before
 *   (derived); else the sum of disjoint parts that cover the year (derived); parts from January on
 *   that do not cover it are "to date"</td></tr>
 * <tr><td>stock, milestone</td><td>the last date in the year</td></tr>
 * <tr><td>rate</td><td>the year or a date as published; else the last part, "to date"</td></tr>
 * <tr><td>growth</td><td>the year as published; else the last part from January on, "to
 *   date"</td></tr>
 * </table>
 */
final class YearRules {
  private static final String ITEMS = "items";
  private static final int WHOLE_YEAR = 0xFFF;
  private static final Column FIRST_MONTHS =
      lit(new int[] {0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 1023, 2047, 4095});
  private static final int PUBLISHED = 0;
  private static final int NEXT_BEST = 1;
  private static final int PART = 2;
  private static final int UNUSABLE = 9;

  private YearRules() {}

  /** Cells in, one row a (area, indicator, year, basis, origin) out. */
  static Dataset<Row> apply(Dataset<Row> cells) {
    Dataset<Row> grouped =
        cells
            .groupBy(
                ObservationTable.REF_AREA,
                ObservationTable.INDICATOR,
                ObservationTable.NATURE,
                ObservationTable.ORIGIN,
                ObservationTable.BASIS,
                ObservationTable.YEAR)
            .agg(sort_array(collect_list(item())).as(ITEMS));
    Column first = element_at(col(ITEMS), lit(1));
    Column parts = filter(col(ITEMS), i -> i.getField("use").equalTo(PART));
    Column addsUp = isFlow().and(first.getField("use").equalTo(PART));
    return grouped
        .withColumn("first", first)
        .withColumn("sum", when(addsUp, sum(parts)))
        .select(columns());
  }

  private static Column isFlow() {
    return col(ObservationTable.NATURE).isin("flow", "cumulative");
  }

  /** A cell as a struct whose order is the order of preference. */
  private static Column item() {
    Column date = col(ObservationTable.TO_MONTH).multiply(100).plus(col(ObservationTable.DAY));
    Column length = col(ObservationTable.TO_MONTH).minus(col(ObservationTable.FROM_MONTH)).plus(1);
    return struct(
        use().as("use"),
        when(isFlow(), length).otherwise(date).multiply(-1).as("order"),
        col(ObservationTable.FROM_MONTH).as("from"),
        col(ObservationTable.TIME_PERIOD).as("period"),
        col(ObservationTable.TO_MONTH).as("to"),
        mask().as("mask"),
        col(ObservationTable.LOW).as("low"),
        col(ObservationTable.HIGH).as("high"),
        col(ObservationTable.STATUS).as("status"),
        col(ObservationTable.SOURCE).as("source"),
        col(ObservationTable.RELEASE).as("release"),
        col(ObservationTable.LINKED).as("linked"),
        col(SeriesTable.RIVALS).as("rivals"));
  }

  private static Column use() {
    Column kind = col(ObservationTable.PERIOD_KIND);
    Column nature = col(ObservationTable.NATURE);
    Column flow =
        when(kind.equalTo("year"), lit(PUBLISHED))
            .when(col("year_of_span"), lit(NEXT_BEST))
            .when(kind.equalTo("part"), lit(PART))
            .otherwise(lit(UNUSABLE));
    Column stock = when(kind.isin("year", "day", "part"), lit(PUBLISHED)).otherwise(lit(NEXT_BEST));
    Column rate =
        when(kind.equalTo("year"), lit(PUBLISHED))
            .when(kind.equalTo("day"), lit(NEXT_BEST))
            .when(kind.equalTo("part"), lit(PART))
            .otherwise(lit(UNUSABLE));
    Column growth =
        when(kind.equalTo("year"), lit(PUBLISHED))
            .when(kind.equalTo("part").and(col(ObservationTable.FROM_MONTH).equalTo(1)), lit(PART))
            .otherwise(lit(UNUSABLE));
    return when(isFlow(), flow)
        .when(nature.isin("stock", "milestone"), stock)
        .when(nature.equalTo("rate"), rate)
        .otherwise(growth);
  }

  /** The months covered as bits: January is bit 0. */
  private static Column mask() {
    return fromJanuary(col(ObservationTable.TO_MONTH))
        .minus(fromJanuary(col(ObservationTable.FROM_MONTH).minus(1)));
  }

  /** Adds parts, the longest first, leaving out those that overlap what is already in. */
  private static Column sum(Column parts) {
    Column zero = lit(0).cast(ObservationTable.VALUE);
    Column none = lit(null).cast(DataTypes.StringType);
    Column start =
        struct(
            lit(0).as("mask"),
            zero.as("low"),
            zero.as("high"),
            array().cast(DataTypes.createArrayType(DataTypes.StringType)).as("statuses"),
            array().cast(DataTypes.createArrayType(DataTypes.StringType)).as("sources"),
            array().cast(DataTypes.createArrayType(DataTypes.StringType)).as("periods"),
            none.as("release"));
    return aggregate(
        parts,
        start,
        (sum, part) ->
            when(
                    sum.getField("mask").bitwiseAND(part.getField("mask")).equalTo(0),
                    struct(
                        sum.getField("mask").bitwiseOR(part.getField("mask")).as("mask"),
                        plus(sum, part, "low"),
                        plus(sum, part, "high"),
                        append(sum, "statuses", part, "status"),
                        append(sum, "sources", part, "source"),
                        append(sum, "periods", part, "period"),
                        later(sum.getField("release"), part.getField("release")).as("release")))
                .otherwise(sum));
  }

  private static Column plus(Column sum, Column part, String end) {
    return sum.getField(end).plus(part.getField(end)).cast(ObservationTable.VALUE).as(end);
  }

  private static Column append(Column sum, String list, Column part, String field) {
    return concat(sum.getField(list), array(part.getField(field))).as(list);
  }

  private static Column later(Column one, Column other) {
    return when(one.isNull().or(other.gt(one)), other).otherwise(one);
  }

  private static Column[] columns() {
    Column first = col("first");
    Column sum = col("sum");
    Column covered = sum.getField("mask");
    Column months = bit_count(covered);
    Column unbroken = covered.equalTo(fromJanuary(months));
    Column added = sum.isNotNull();
    Column use = first.getField("use");
    Column partial = use.equalTo(PART).and(sum.isNull());
    Column usable = when(added, unbroken).otherwise(use.notEqual(UNUSABLE));
    Column year = col(ObservationTable.YEAR).cast(DataTypes.StringType);
    Column toDate =
        when(size(sum.getField("periods")).equalTo(1), element_at(sum.getField("periods"), 1))
            .otherwise(
                concat(
                    year,
                    lit("-01/"),
                    year,
                    lit("-"),
                    lpad(months.cast(DataTypes.StringType), 2, "0")));
    Column derived =
        added.and(size(sum.getField("periods")).gt(1)).or(isFlow().and(use.equalTo(NEXT_BEST)));
    return new Column[] {
      col(SeriesTable.REF_AREA),
      col(SeriesTable.INDICATOR),
      col(SeriesTable.YEAR),
      col(SeriesTable.BASIS),
      when(derived.and(col(SeriesTable.ORIGIN).equalTo("sourced")), lit("derived"))
          .otherwise(col(SeriesTable.ORIGIN))
          .as(SeriesTable.ORIGIN),
      when(usable, when(added, sum.getField("low")).otherwise(first.getField("low")))
          .as(SeriesTable.LOW),
      when(usable, when(added, sum.getField("high")).otherwise(first.getField("high")))
          .as(SeriesTable.HIGH),
      when(added, weakest(sum.getField("statuses")))
          .otherwise(first.getField("status"))
          .as(SeriesTable.STATUS),
      when(added, array_join(array_sort(array_distinct(sum.getField("sources"))), ";"))
          .otherwise(first.getField("source"))
          .as(SeriesTable.SOURCE),
      when(added, sum.getField("release"))
          .otherwise(first.getField("release"))
          .as(SeriesTable.RELEASE),
      when(added.and(covered.notEqual(WHOLE_YEAR)), toDate)
          .when(partial, first.getField("period"))
          .otherwise(year)
          .as(SeriesTable.PERIOD),
      when(added, months)
          .when(partial, first.getField("to"))
          .otherwise(lit(12))
          .as(SeriesTable.MONTHS),
      exists(
              col(ITEMS),
              i -> i.getField("status").equalTo("B").or(i.getField("linked").isNotNull()))
          .as(SeriesTable.BREAK),
      // Of a sum of parts, or of a difference, it would have to be one itself.
      when(use.equalTo(PUBLISHED).and(sum.isNull()), first.getField("linked"))
          .as(SeriesTable.LINKED),
      flatten(transform(col(ITEMS), i -> i.getField("rivals"))).as(SeriesTable.RIVALS),
      when(added, sum.getField("periods"))
          .otherwise(array(first.getField("period")))
          .as(SeriesTable.PERIODS),
      usable.as(SeriesTable.USABLE)
    };
  }

  /** The bits of the first months of a year. */
  private static Column fromJanuary(Column months) {
    return element_at(FIRST_MONTHS, months.plus(1));
  }

  /** The status of a sum: estimated if a part is, then provisional, else the first one's. */
  private static Column weakest(Column statuses) {
    return when(array_contains(statuses, "E"), lit("E"))
        .when(array_contains(statuses, "P"), lit("P"))
        .otherwise(element_at(statuses, 1));
  }
}
