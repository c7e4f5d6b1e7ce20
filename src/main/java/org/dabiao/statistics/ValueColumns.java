package org.dabiao.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.statistics.source.RawTable;

/**
 * Reads the cells that hold values: one number, a range (201.06—204.05), a bound (≥250, 超250), or a
 * mark for "missing", which is never 0.
 */
final class ValueColumns {
  /** Lower and upper end as written, null for an open end, both null when the cell is no value. */
  static final String LOW = "read_low";

  static final String HIGH = "read_high";

  /** The linked value as written; null when there is none. */
  static final String LINKED = "read_linked";

  /** Its cell, cleaned. */
  static final String LINKED_TEXT = "linked_text";

  /** Whether the cells say that there is no figure. */
  static final String MISSING = "missing";

  /** Whether a cell holds something that is neither a figure nor a mark for none. */
  static final String UNREADABLE = "unreadable";

  /** The cell that messages show. */
  static final String SHOWN = "value_text";

  private static final String WIDE = "０１２３４５６７８９．，－＋％～\u00A0\u3000";
  private static final String ASCII = "0123456789.,-+%~  ";
  private static final String THOUSANDS = "^[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$";
  private static final String HUGE = "[eE][-+]?\\d{3}";
  private static final int LONGEST = 60;
  private static final String ANY = "([-+]?[\\d.,]+)";
  private static final String RANGE = "^" + ANY + "\\s*(?:—{1,2}|–|~|至)\\s*" + ANY + "$";
  private static final String AT_LEAST = "^(?:≥|>=|>|超|超过|突破)\\s*" + ANY + "$";
  private static final String AT_MOST = "^(?:≤|<=|<|不足|低于)\\s*" + ANY + "$";
  private static final String NOTHING =
      "^(?:|[—–－-]{1,3}|…{1,2}|\\.{2,3}|(?i)n/?a|nil|null|\\(D\\)|暂无|暂缺|缺|无数据|未公布|未统计)$";

  private ValueColumns() {}

  /** Adds the columns above. */
  static Dataset<Row> add(Dataset<Row> rows) {
    Map<String, Column> texts = new LinkedHashMap<>();
    texts.put("one_text", clean(RawTable.OBS_VALUE));
    texts.put("low_text", clean(RawTable.VALUE_LOW));
    texts.put("high_text", clean(RawTable.VALUE_HIGH));
    texts.put(LINKED_TEXT, clean(RawTable.LINKED_VALUE));
    Map<String, Column> numbers = new LinkedHashMap<>();
    numbers.put("one", number(col("one_text")));
    numbers.put("low_number", number(col("low_text")));
    numbers.put("high_number", number(col("high_text")));
    numbers.put(LINKED, number(col(LINKED_TEXT)));
    Column single = col("one_text").notEqual("");
    numbers.put(SHOWN, when(single, col("one_text")).otherwise(coalesce(filled(), lit(""))));
    Map<String, Column> ends = new LinkedHashMap<>();
    ends.put(
        LOW,
        when(single, coalesce(col("one"), part(RANGE, 1), part(AT_LEAST, 1)))
            .otherwise(col("low_number")));
    ends.put(
        HIGH,
        when(single, coalesce(col("one"), part(RANGE, 2), part(AT_MOST, 1)))
            .otherwise(col("high_number")));
    Column badLow = filled("low_text").and(col("low_number").isNull());
    Column badHigh = filled("high_text").and(col("high_number").isNull());
    Map<String, Column> findings = new LinkedHashMap<>();
    findings.put(
        MISSING,
        when(single, col("one_text").rlike(NOTHING))
            .otherwise(col("low_text").rlike(NOTHING).and(col("high_text").rlike(NOTHING))));
    findings.put(
        UNREADABLE,
        when(single, col(LOW).isNull().and(col(HIGH).isNull())).otherwise(badLow.or(badHigh)));
    return rows.withColumns(texts)
        .withColumns(numbers)
        .withColumns(ends)
        .withColumns(findings)
        .drop("one_text", "low_text", "high_text", "one", "low_number", "high_number");
  }

  /** Whether there is a linked value that is no number, nor a mark for none. */
  static Column badLinked() {
    return filled(LINKED_TEXT)
        .and(col(LINKED).isNull())
        .and(col(LINKED_TEXT).rlike(NOTHING).equalTo(false));
  }

  private static Column filled(String text) {
    return col(text).notEqual("");
  }

  /** The first of the two ends' cells that is filled. */
  private static Column filled() {
    return when(filled("low_text"), col("low_text")).otherwise(col("high_text"));
  }

  /** The cell with full-width signs made ASCII and spaces stripped. */
  private static Column clean(String cell) {
    return trim(translate(col(cell), WIDE, ASCII));
  }

  /**
   * A plain number; null when it is none, or too large to be held. What is too long or has a huge
   * exponent is not even tried: Java works minutes on 1e-999999999. Nor is an empty cell, of which
   * there are many: it would cost an exception each.
   */
  private static Column number(Column text) {
    Column plain =
        when(text.equalTo("").or(length(text).gt(LONGEST)).or(text.rlike(HUGE)), lit(null))
            .when(text.contains(","), when(text.rlike(THOUSANDS), regexp_replace(text, ",", "")))
            .otherwise(text);
    return plain.try_cast(ObservationTable.VALUE);
  }

  private static Column part(String pattern, int group) {
    return number(regexp_extract(col("one_text"), pattern, group));
  }
}
