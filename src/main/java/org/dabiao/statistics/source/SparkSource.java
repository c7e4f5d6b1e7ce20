package org.dabiao.statistics.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Reason;

/**
 * Anything that Spark reads: Parquet, ORC, JSON, and what a jar adds (Delta, Iceberg, Avro).
 * Folders of years ({@code year=2024}) that are not needed are not opened.
 *
 * @param format name of the format, as Spark knows it
 * @param options the format's own settings
 * @param address file or folder; absent when the options say what to read
 * @param key column that tells records apart, when there is one
 */
public record SparkSource(
    String format, Map<String, String> options, Optional<String> address, Optional<String> key)
    implements InputForm {

  @Override
  public Optional<String> uri() {
    return address;
  }

  /** Columns are stored packed, but for texts. */
  @Override
  public long weight(FileFacts facts) {
    return facts.bytes() * (List.of("json", "csv", "text").contains(format) ? 1 : 10);
  }

  /**
   * The records of the source.
   *
   * @throws InputException when Spark does not know the format, or cannot read the files in it
   */
  @Override
  public Loaded load(SparkSession spark, StatisticsInput input, FileFacts facts, Years needed) {
    return TypedRows.load(table(spark, input), input, needed, key, format);
  }

  private Dataset<Row> table(SparkSession spark, StatisticsInput input) {
    Map<String, String> settings = new LinkedHashMap<>();
    if (format.equals("json")) {
      // Numbers as they are written, not through floating point.
      settings.put("primitivesAsString", "true");
    }
    settings.putAll(options);
    DataFrameReader reader = spark.read().format(format).options(settings);
    try {
      return address.isPresent() ? reader.load(address.get()) : reader.load();
    } catch (Exception | LinkageError e) {
      // Spark declares none of what it throws here; a jar made for another Spark does not link.
      throw new InputException(fault(input, e));
    }
  }

  private InputFault fault(StatisticsInput input, Throwable fault) {
    String condition = fault instanceof SparkThrowable spark ? spark.getCondition() : null;
    boolean unknown =
        fault instanceof ClassNotFoundException
            || "DATA_SOURCE_NOT_FOUND".equals(condition)
            || String.valueOf(fault.getMessage()).contains("Failed to find the data source");
    if (unknown || "_LEGACY_ERROR_TEMP_1139".equals(condition)) {
      return new InputFault(
          input.name(), 0, "", format, Reason.NO_DATA_SOURCE, "--conf spark.jars=…");
    }
    Throwable inner = fault;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    String message = String.valueOf(inner.getMessage()).lines().findFirst().orElse("");
    return new InputFault(input.name(), 0, "", message, Reason.UNREADABLE_FILE, format);
  }
}
