package org.dabiao.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.try_to_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * {@link org.dabiao.reference.TimePeriod} as column expressions, for tables too large to read on the
 * driver; a test holds the two against each other.
 */
final class PeriodColumns {
  private static final String YEAR = "^(\\d{4})$";
  private static final String HALF = "^(\\d{4})-[SH]([12])$";
  private static final String QUARTER = "^(\\d{4})-Q([1-4])$";
  private static final String MONTH = "^(\\d{4})-M?(0[1-9]|1[0-2])$";
  private static final String MONTHS = "^(\\d{4})-M?(0[1-9]|1[0-2])/\\1-M?(0[1-9]|1[0-2])$";
  private static final String DAY = "^(\\d{4})-(\\d{2})-(\\d{2})$";
  private static final String SPAN = "^(\\d{4})/(\\d{4})$";
  private static final String OPEN = "^/(\\d{4})$";

  private PeriodColumns() {}

  /**
   * A struct (period_kind, start_year, year, from_month, to_month, day) of a period text; null when
   * it is none.
   */
  static Column of(Column text) {
    Column months = number(text, MONTHS, 2);
    return coalesce(
        when(text.rlike(YEAR), period("year", number(text, YEAR, 1), lit(1), lit(12))),
        when(text.rlike(DAY).and(try_to_date(text).isNotNull()), day(text)),
        when(
            text.rlike(QUARTER),
            period(
                "part",
                number(text, QUARTER, 1),
                number(text, QUARTER, 2).multiply(3).minus(2),
                number(text, QUARTER, 2).multiply(3))),
        when(
            text.rlike(MONTH),
            period("part", number(text, MONTH, 1), number(text, MONTH, 2), number(text, MONTH, 2))),
        when(
            text.rlike(HALF),
            period(
                "part",
                number(text, HALF, 1),
                number(text, HALF, 2).multiply(6).minus(5),
                number(text, HALF, 2).multiply(6))),
        when(
            text.rlike(MONTHS).and(months.leq(number(text, MONTHS, 3))),
            period("part", number(text, MONTHS, 1), months, number(text, MONTHS, 3))),
        when(
            text.rlike(SPAN).and(number(text, SPAN, 1).leq(number(text, SPAN, 2))),
            span("span", number(text, SPAN, 1), number(text, SPAN, 2))),
        when(text.rlike(OPEN), span("open_span", lit(0), number(text, OPEN, 1))));
  }

  private static Column period(String kind, Column year, Column from, Column to) {
    return fields(kind, year, year, from, to, lit(31));
  }

  private static Column span(String kind, Column start, Column end) {
    return fields(kind, start, end, lit(1), lit(12), lit(31));
  }

  private static Column day(Column text) {
    Column month = number(text, DAY, 2);
    return fields(
        "day", number(text, DAY, 1), number(text, DAY, 1), month, month, number(text, DAY, 3));
  }

  private static Column fields(
      String kind, Column start, Column year, Column from, Column to, Column day) {
    return struct(
        lit(kind).as(ObservationTable.PERIOD_KIND),
        start.as(ObservationTable.START_YEAR),
        year.as(ObservationTable.YEAR),
        from.as(ObservationTable.FROM_MONTH),
        to.as(ObservationTable.TO_MONTH),
        day.as(ObservationTable.DAY));
  }

  /** A group as a number; null where the text does not match, so that ANSI casts never fail. */
  private static Column number(Column text, String pattern, int group) {
    return regexp_extract(text, pattern, group).try_cast("int");
  }

  /** The named field of a period struct. */
  static Column field(String struct, String name) {
    return col(struct).getField(name);
  }
}
