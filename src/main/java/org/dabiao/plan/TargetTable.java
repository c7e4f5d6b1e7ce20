package org.dabiao.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.plan.text.Extraction;
import org.dabiao.plan.text.Sentence;
import org.dabiao.plan.text.TargetPhrase;
import org.dabiao.reference.CsvFile;

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

  /** The cells of a target that was read from a text, by column, in order. */
  public static Map<String, String> cells(TargetPhrase t) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(TARGET_ID, t.targetId());
    cells.put(REF_AREA, t.refArea());
    cells.put(SCOPE, t.scope());
    cells.put(INDICATOR, t.indicator());
    cells.put(INDICATOR_PHRASE, t.indicatorPhrase());
    cells.put(TIME_PERIOD, t.timePeriod());
    cells.put(COMPARATOR, t.comparator());
    cells.put(VALUE_LOW, plain(t.valueLow()));
    cells.put(VALUE_HIGH, plain(t.valueHigh()));
    cells.put(UNIT, t.unit());
    cells.put(KIND, t.kind());
    cells.put(COMMITMENT, t.commitment());
    cells.put(HEADING, t.heading());
    cells.put(DOCUMENT, t.document());
    cells.put(SENTENCE_NO, String.valueOf(t.sentenceNo()));
    cells.put(SENTENCE, t.sentence());
    cells.put(START, String.valueOf(t.start()));
    cells.put(END, String.valueOf(t.end()));
    cells.put(CONFIDENCE, plain(t.confidence()));
    return cells;
  }

  /**
   * The table of what a text gave.
   *
   * @param text the text; a row has the number of the line that its sentence begins in
   */
  public static CsvFile of(String name, Extraction found, String text) {
    Map<Integer, Long> lines = lines(found.sentences(), text);
    List<CsvFile.Row> rows = new ArrayList<>();
    for (TargetPhrase target : found.targets()) {
      rows.add(new CsvFile.Row(lines.get(target.sentenceNo()), cells(target)));
    }
    return new CsvFile(name, COLUMNS, rows);
  }

  /** The line, from 1, that each sentence begins in, by its number. */
  private static Map<Integer, Long> lines(List<Sentence> sentences, String text) {
    Map<Integer, Long> lines = new HashMap<>();
    long line = 1;
    int at = 0;
    for (Sentence sentence : sentences) {
      line += text.substring(at, sentence.offset()).chars().filter(c -> c == '\n').count();
      at = sentence.offset();
      lines.put(sentence.no(), line);
    }
    return lines;
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
