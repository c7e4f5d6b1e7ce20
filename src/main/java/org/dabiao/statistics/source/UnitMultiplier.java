package org.dabiao.statistics.source;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;

/** SDMX code list CL_UNIT_MULT as the prefixes that Chinese units have. */
final class UnitMultiplier {
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "1", "十", "2", "百", "3", "千", "4", "万", "6", "百万", "8", "亿", "9", "十亿", "12", "万亿"));

  private UnitMultiplier() {}

  /** The prefix of a multiplier; what is no multiplier is kept, so that the unit is refused. */
  static Column prefix(Column cell) {
    Column code = trim(substring_index(cell, ":", 1));
    Column prefix = when(code.isin("", "0"), lit(""));
    for (Map.Entry<String, String> each : PREFIXES.entrySet()) {
      prefix = prefix.when(code.equalTo(each.getKey()), lit(each.getValue()));
    }
    return prefix.otherwise(concat(lit("10^"), code, lit(" ")));
  }
}
