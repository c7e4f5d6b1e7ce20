package org.dabiao.statistics.source;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.TimestampNTZType;

/**
 * Leaves out the records of years that nobody asked for, in terms that a source can apply itself:
 * comparisons and beginnings of texts. What is no year (empty, 20224, 2021/2025, 年底) is read, so
 * that a rule can judge it.
 */
final class YearFilter {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  private YearFilter() {}

  /**
   * What a record has to fulfil to be read.
   *
   * @param period the column that holds the period
   * @param needed the years asked for
   * @return nothing when all years are asked for or the type tells no year
   */
  static Optional<Column> of(Column period, DataType type, Years needed) {
    if (needed.first() <= FIRST && needed.last() >= LAST) {
      return Optional.empty();
    }
    if (type instanceof NumericType) {
      return Optional.of(
          between(period, lit(needed.first()), lit(needed.last() + 1), lit(FIRST), lit(LAST + 1)));
    }
    if (type.equals(DataTypes.DateType)) {
      return Optional.of(days(period, needed, 0));
    }
    if (type.equals(DataTypes.TimestampType)) {
      return Optional.of(days(period, needed, 1));
    }
    if (type instanceof TimestampNTZType) {
      return Optional.of(days(period, needed, 2));
    }
    return type.equals(DataTypes.StringType) ? Optional.of(text(period, needed)) : Optional.empty();
  }

  private static Column days(Column period, Years needed, int kind) {
    return between(
        period,
        start(needed.first(), kind),
        start(needed.last() + 1, kind),
        start(FIRST, kind),
        start(LAST + 1, kind));
  }

  private static Column start(int year, int kind) {
    LocalDate day = LocalDate.of(year, 1, 1);
    return switch (kind) {
      case 0 -> lit(day);
      case 1 -> lit(day.atStartOfDay().toInstant(ZoneOffset.UTC));
      default -> lit(day.atStartOfDay());
    };
  }

  /** In the span asked for, or no plausible year at all. */
  private static Column between(Column period, Column from, Column to, Column least, Column most) {
    return period
        .isNull()
        .or(period.geq(from).and(period.lt(to)))
        .or(period.lt(least))
        .or(period.geq(most));
  }

  /** A text is left out only when it starts with another year, and is no span. */
  private static Column text(Column period, Years needed) {
    Column kept = lit(true);
    for (String start : others(needed)) {
      kept = kept.and(not(period.startsWith(start)));
    }
    return period.isNull().or(period.contains("/")).or(kept);
  }

  /** The beginnings of all plausible years but these, whole decades as one. */
  static List<String> others(Years needed) {
    List<String> starts = new ArrayList<>();
    for (int decade = FIRST; decade <= LAST; decade += 10) {
      boolean apart = decade + 9 < needed.first() || decade > needed.last();
      if (apart) {
        starts.add(Integer.toString(decade / 10));
        continue;
      }
      for (int year = decade; year < decade + 10; year++) {
        if (year < needed.first() || year > needed.last()) {
          starts.add(Integer.toString(year));
        }
      }
    }
    return starts;
  }
}
