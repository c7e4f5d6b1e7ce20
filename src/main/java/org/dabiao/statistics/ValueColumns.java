package org.dabiao.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Reads the cells that hold values: one number, a range, a bound, or a mark for "missing". */
final class ValueColumns {
  private static final String FULL_WIDTH = "０１２３４５６７８９．，－＋％～";
  private static final String ASCII = "0123456789.,-+%~";
  private static final String NUMBER = "[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?";
  private static final String RANGE = "^(" + NUMBER + ")\\s*(?:—{1,2}|–|~|至)\\s*(" + NUMBER + ")$";
  private static final String AT_LEAST = "^(?:≥|>=|>|超|超过|突破)\\s*(" + NUMBER + ")$";
  private static final String AT_MOST = "^(?:≤|<=|<|不足|低于)\\s*(" + NUMBER + ")$";

  /** What tables write where there is no figure; never 0. */
  private static final String MISSING =
      "^(?:|[—–－-]{1,3}|…{1,2}|\\.{2,3}|(?i)n/?a|nil|null|\\(D\\)|暂无|暂缺|缺|无数据|未公布|未统计)$";

  private ValueColumns() {}

  /** The cell with full-width signs made ASCII and spaces stripped. */
  static Column clean(Column cell) {
    return translate(trim(regexp_replace(cell, "[\\u00A0\\u3000]", " ")), FULL_WIDTH, ASCII);
  }

  static Column isMissing(Column clean) {
    return clean.rlike(MISSING);
  }

  /** A struct (low, high) with null for an open end; null when the cell is no value. */
  static Column interval(Column clean) {
    return coalesce(
        when(clean.rlike("^" + NUMBER + "$"), pair(decimal(clean), decimal(clean))),
        when(clean.rlike(RANGE), pair(part(clean, RANGE, 1), part(clean, RANGE, 2))),
        when(clean.rlike(AT_LEAST), pair(part(clean, AT_LEAST, 1), nothing())),
        when(clean.rlike(AT_MOST), pair(nothing(), part(clean, AT_MOST, 1))));
  }

  /** A plain number; null when it is none, or too large to be held. */
  static Column decimal(Column clean) {
    return when(
        clean.rlike("^" + NUMBER + "$"),
        regexp_replace(clean, ",", "").try_cast(ObservationTable.VALUE));
  }

  private static Column part(Column clean, String pattern, int group) {
    return decimal(regexp_extract(clean, pattern, group));
  }

  private static Column nothing() {
    return lit(null).cast(ObservationTable.VALUE);
  }

  private static Column pair(Column low, Column high) {
    return struct(low.as("low"), high.as("high"));
  }
}
