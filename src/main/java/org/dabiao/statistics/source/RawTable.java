package org.dabiao.statistics.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns in which every input arrives, all of them text as it stands in the cell: one row a
 * figure. A column that an input does not have is an empty text.
 */
public final class RawTable {
  public static final String REF_AREA = "ref_area";
  public static final String AREA_NAME = "area_name";
  public static final String INDICATOR = "indicator";
  public static final String INDICATOR_NAME = "indicator_name";
  public static final String TIME_PERIOD = "time_period";
  public static final String OBS_VALUE = "obs_value";
  public static final String VALUE_LOW = "value_low";
  public static final String VALUE_HIGH = "value_high";

  /** At a break: the figure of the year before as this row's definition counts it. */
  public static final String LINKED_VALUE = "linked_value";

  public static final String UNIT_MEASURE = "unit_measure";
  public static final String OBS_STATUS = "obs_status";
  public static final String BASIS = "basis";
  public static final String SOURCE = "source";
  public static final String RELEASE = "release";
  public static final String ORIGIN = "origin";

  /** Path of the input as the project file writes it. */
  public static final String INPUT = "input";

  /** Number of the record in its file, the header being 1. */
  public static final String ROW = "row";

  /** Where in its row the figure stands (column D of a sheet); empty when a row is one figure. */
  public static final String CELL = "cell";

  /**
   * The record as it stands, when it does not fit the header; an empty text for a blank record,
   * which is skipped and counted; else null.
   */
  public static final String MALFORMED = "malformed";

  /** Name of a required column that the whole input lacks; else null. */
  public static final String LACKING = "lacking";

  /** The text columns, in order. */
  public static final List<String> TEXTS =
      List.of(
          REF_AREA,
          AREA_NAME,
          INDICATOR,
          INDICATOR_NAME,
          TIME_PERIOD,
          OBS_VALUE,
          VALUE_LOW,
          VALUE_HIGH,
          LINKED_VALUE,
          UNIT_MEASURE,
          OBS_STATUS,
          BASIS,
          SOURCE,
          RELEASE,
          ORIGIN);

  /** Each group needs one of its columns. */
  static final List<List<String>> REQUIRED =
      List.of(
          List.of(REF_AREA, AREA_NAME),
          List.of(INDICATOR, INDICATOR_NAME),
          List.of(TIME_PERIOD),
          List.of(OBS_VALUE, VALUE_LOW),
          List.of(UNIT_MEASURE));

  private static final Map<String, String> HEADERS = headers();

  private RawTable() {}

  /** The columns of every input. */
  public static StructType schema() {
    StructType schema = new StructType();
    for (String name : TEXTS) {
      schema = schema.add(name, DataTypes.StringType);
    }
    return schema
        .add(INPUT, DataTypes.StringType)
        .add(ROW, DataTypes.LongType)
        .add(CELL, DataTypes.StringType)
        .add(MALFORMED, DataTypes.StringType)
        .add(LACKING, DataTypes.StringType);
  }

  /** No rows. */
  public static Dataset<Row> none(SparkSession spark) {
    return spark.createDataFrame(List.of(), schema());
  }

  /** The column that a header cell names (地区 and REF_AREA both name ref_area), or the cell. */
  static String column(String header) {
    String plain = header.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    String column = HEADERS.getOrDefault(plain, plain);
    int colon = plain.indexOf(':');
    if (colon < 0 || TEXTS.contains(column)) {
      return column;
    }
    // SDMX-CSV with labels: "REF_AREA: Reference area".
    String code = plain.substring(0, colon).strip();
    return HEADERS.getOrDefault(code, code);
  }

  /** The first group of columns of which an input that has the given ones lacks all. */
  public static Optional<String> lacking(Set<String> present) {
    return REQUIRED.stream()
        .filter(group -> group.stream().noneMatch(present::contains))
        .map(group -> String.join("/", group))
        .findFirst();
  }

  private static Map<String, String> headers() {
    Map<String, String> map = new LinkedHashMap<>();
    names(map, REF_AREA, "地区代码", "行政区划代码", "area_code");
    names(map, AREA_NAME, "地区", "地区名称", "县市区", "area");
    names(map, INDICATOR, "指标代码", "indicator_code");
    names(map, INDICATOR_NAME, "指标", "指标名称");
    names(map, TIME_PERIOD, "年份", "时期", "时间", "年度", "year");
    names(map, OBS_VALUE, "数值", "值", "value");
    names(map, VALUE_LOW, "下限");
    names(map, VALUE_HIGH, "上限");
    names(map, LINKED_VALUE, "衔接值", "上年可比值");
    names(map, UNIT_MEASURE, "单位", "计量单位", "unit");
    names(map, OBS_STATUS, "状态", "观测状态");
    names(map, BASIS, "口径");
    names(map, SOURCE, "来源", "数据来源");
    names(map, RELEASE, "发布日期");
    return map;
  }

  private static void names(Map<String, String> map, String column, String... headers) {
    for (String header : headers) {
      map.put(header, column);
    }
  }
}
