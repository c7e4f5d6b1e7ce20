package org.dabiao.statistics;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/** Cells that name things, as the lookups know them. */
final class KeyCells {
  private KeyCells() {}

  /** The code of a cell with a label (SDMX writes "421200: 咸宁市"), unless a name has the sign. */
  static Column unlabelled(Column cell, Stream<String> keys) {
    Object[] whole = keys.filter(k -> k.contains(":")).distinct().sorted().toArray();
    Column labelled = cell.contains(":");
    return when(
            whole.length == 0 ? labelled : labelled.and(cell.isin(whole).equalTo(false)),
            trim(substring_index(cell, ":", 1)))
        .otherwise(cell);
  }

  /** A basis; SDMX writes {@code _Z} (not applicable) for the one without a name. */
  static Column basis(Column cell) {
    return when(cell.equalTo("_Z").or(cell.startsWith("_Z:")), lit("")).otherwise(cell);
  }

  /**
   * A period with plain digits; a year as it is spoken (2024年) is a year, and a span as SDMX writes
   * it, by first day and length (2025-01-01/P3Y, 2024-01-01/P9M), is one by its ends.
   */
  static Column period(Column cell) {
    Column plain = translate(cell, "０１２３４５６７８９－／", "0123456789-/");
    return when(cell.endsWith("年"), regexp_replace(plain, "^(\\d{4})年$", "$1"))
        .when(cell.contains("/P"), span(plain))
        .otherwise(plain);
  }

  private static Column span(Column cell) {
    Column first = substring(cell, 1, 4);
    Column month = substring(cell, 6, 2);
    Column length = regexp_extract(cell, "/P(\\d{1,3})[YM]$", 1).try_cast(DataTypes.IntegerType);
    Column years =
        concat(first, lit("/"), first.try_cast(DataTypes.IntegerType).plus(length).minus(1));
    Column to =
        month.try_cast(DataTypes.IntegerType).plus(length).minus(1).cast(DataTypes.StringType);
    Column months = concat(first, lit("-"), month, lit("/"), first, lit("-"), lpad(to, 2, "0"));
    return when(cell.rlike("^\\d{4}-01-01(T00:00:00)?/P\\d{1,3}Y$"), years)
        .when(cell.rlike("^\\d{4}-\\d\\d-01(T00:00:00)?/P\\d{1,2}M$"), months)
        .otherwise(cell);
  }
}
