package org.dabiao.statistics;

import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;

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

  /** A period with plain digits; a year as it is spoken (2024年) is a year. */
  static Column period(Column cell) {
    Column plain = translate(cell, "０１２３４５６７８９－／", "0123456789-/");
    return when(cell.endsWith("年"), regexp_replace(plain, "^(\\d{4})年$", "$1")).otherwise(plain);
  }
}
