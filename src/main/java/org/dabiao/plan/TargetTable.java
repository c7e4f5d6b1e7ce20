package org.dabiao.plan;

import java.util.List;

/** The columns of the {@code targets} table, which {@code extract} writes and analysts edit. */
public final class TargetTable {
  public static final String TARGET_ID = "target_id";
  public static final String REF_AREA = "ref_area";
  public static final String SCOPE = "scope";
  public static final String INDICATOR = "indicator";
  public static final String INDICATOR_PHRASE = "indicator_phrase";
  public static final String TIME_PERIOD = "time_period";
  public static final String COMPARATOR = "comparator";
  public static final String VALUE_LOW = "value_low";
  public static final String VALUE_HIGH = "value_high";
  public static final String UNIT = "unit";
  public static final String KIND = "kind";
  public static final String COMMITMENT = "commitment";
  public static final String HEADING = "heading";
  public static final String DOCUMENT = "document";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String SENTENCE = "sentence";
  public static final String START = "start";
  public static final String END = "end";
  public static final String CONFIDENCE = "confidence";

  /** Value before the plan; an input may carry it behind the columns that every table has. */
  public static final String BASE_VALUE = "base_value";

  /** The columns in order. */
  public static final List<String> COLUMNS =
      List.of(
          TARGET_ID,
          REF_AREA,
          SCOPE,
          INDICATOR,
          INDICATOR_PHRASE,
          TIME_PERIOD,
          COMPARATOR,
          VALUE_LOW,
          VALUE_HIGH,
          UNIT,
          KIND,
          COMMITMENT,
          HEADING,
          DOCUMENT,
          SENTENCE_NO,
          SENTENCE,
          START,
          END,
          CONFIDENCE);

  /** Without these a row says nothing. */
  static final List<String> REQUIRED = List.of(REF_AREA, INDICATOR, TIME_PERIOD, VALUE_LOW, UNIT);

  private TargetTable() {}
}
