package org.dabiao.statistics.source;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;

import java.util.function.IntFunction;
import org.apache.spark.sql.Column;

/**
 * Columns of SDMX-CSV that change what others say: {@code UNIT_MULT}, the power of ten of the unit;
 * {@code ACTION}, of which D takes a figure out; and {@code COVERED_PERIOD}, in which this program
 * writes what a figure to date covers.
 */
final class SdmxCells {
  private static final String UNIT_MULT = "unit_mult";
  private static final String COVERED_PERIOD = "covered_period";
  private static final String ACTION = "action";

  private SdmxCells() {}

  /**
   * The cell of a column, with what another one adds to it.
   *
   * @param text gives the text of a cell by its position in the header
   */
  static Column complete(String column, Column cell, HeaderRow header, IntFunction<Column> text) {
    if (column.equals(RawTable.UNIT_MEASURE) && header.at(UNIT_MULT) >= 0) {
      return concat(UnitMultiplier.prefix(text.apply(header.at(UNIT_MULT))), cell);
    }
    if (column.equals(RawTable.TIME_PERIOD) && header.at(COVERED_PERIOD) >= 0) {
      Column covered = text.apply(header.at(COVERED_PERIOD));
      return when(covered.equalTo(""), cell).otherwise(covered);
    }
    return cell;
  }

  /** Whether rows say what is to be done with them: a column ACTION, beside that of a structure. */
  static boolean hasActions(HeaderRow header) {
    return header.at(ACTION) >= 0
        && header.columns().stream().anyMatch(c -> c.startsWith("structure"));
  }

  /** Whether a row takes a figure out and gives none. */
  static Column isDeleted(HeaderRow header, IntFunction<Column> text) {
    return hasActions(header)
        ? upper(trim(substring_index(text.apply(header.at(ACTION)), ":", 1))).equalTo("D")
        : lit(false);
  }
}
