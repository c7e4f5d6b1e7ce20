package org.dabiao.statistics.source;

import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Reason;

/**
 * A table of a database, or the result of a query. The database is asked only for the columns and
 * years that are needed; decimals come as the text that the database writes, with all their digits.
 *
 * @param access how to reach the database
 * @param relation name of the table, or a query in parentheses with a name behind it
 * @param key column that tells records apart, when there is one
 * @param split how to read in parts, when asked to
 * @param fetchSize rows that travel at once
 */
public record JdbcTable(
    JdbcAccess access, String relation, Optional<String> key, Optional<Split> split, int fetchSize)
    implements InputForm {

  /**
   * Reading in parts of about equal spans of a column.
   *
   * @param column whole number, day or point in time
   * @param parts number of parts
   * @param lower where the second part may begin; when absent the least value is asked for
   * @param upper where the last part may begin; when absent the greatest value is asked for
   */
  public record Split(String column, int parts, Optional<String> lower, Optional<String> upper) {}

  @Override
  public Optional<String> uri() {
    return Optional.empty();
  }

  @Override
  public boolean isLarge() {
    return split.filter(s -> s.parts() > 1).isPresent();
  }

  /**
   * The records of the table.
   *
   * @throws InputException when the database or the table cannot be read, or a column to split by
   *     is no number, day or point in time
   */
  @Override
  public Loaded load(SparkSession spark, StatisticsInput input, FileFacts facts, Years needed) {
    Map<String, String> options = new LinkedHashMap<>(access.options(input.name()));
    options.put("dbtable", relation);
    options.put("fetchsize", Integer.toString(fetchSize));
    options.put("preferTimestampNTZ", "true");
    try (Connection connection = access.open(input.name())) {
      StructType schema = table(spark, options, input).schema();
      if (split.isPresent()) {
        options.putAll(parts(split.get(), connection, schema, input));
      }
      String texts = decimalsAsText(schema, input.mapping());
      if (!texts.isEmpty()) {
        options.put("customSchema", texts);
      }
      return TypedRows.load(table(spark, options, input), input, needed, key, how(options));
    } catch (SQLException e) {
      throw fault(input, Reason.NO_TABLE, "", access.message(e), relation);
    }
  }

  private String how(Map<String, String> options) {
    String parts = options.get("numPartitions");
    return "JDBC" + (parts == null ? "" : " " + parts + " × " + options.get("partitionColumn"));
  }

  /** Asks the database for the columns; no row is read yet. */
  private Dataset<Row> table(
      SparkSession spark, Map<String, String> options, StatisticsInput input) {
    try {
      return spark.read().format("jdbc").options(options).load();
    } catch (Exception e) {
      // Spark declares none of what it throws here.
      throw fault(input, Reason.NO_TABLE, "", access.message(e), relation);
    }
  }

  /** What tells Spark how to read in parts; nothing for an empty table. */
  private Map<String, String> parts(
      Split by, Connection connection, StructType schema, StatisticsInput input)
      throws SQLException {
    StructField field =
        Arrays.stream(schema.fields())
            .filter(f -> f.name().equals(by.column()))
            .findFirst()
            .orElseThrow(
                () ->
                    fault(
                        input,
                        Reason.MISSING_COLUMN,
                        by.column(),
                        String.join(", ", schema.fieldNames()),
                        "partition_column"));
    if (!splits(field.dataType())) {
      throw fault(
          input,
          Reason.BAD_CODE,
          by.column(),
          field.dataType().simpleString(),
          "int, bigint, numeric, date, timestamp");
    }
    Map<String, String> parts = new LinkedHashMap<>();
    String lower = by.lower().orElse(null);
    String upper = by.upper().orElse(null);
    if (lower == null || upper == null) {
      List<String> ends = ends(by.column(), connection, field.dataType());
      lower = lower == null ? ends.get(0) : lower;
      upper = upper == null ? ends.get(1) : upper;
    }
    if (lower != null && upper != null) {
      parts.put("partitionColumn", by.column());
      parts.put("numPartitions", Integer.toString(by.parts()));
      parts.put("lowerBound", lower);
      parts.put("upperBound", upper);
    }
    return parts;
  }

  /** Least and greatest value, as Spark takes them. */
  private List<String> ends(String column, Connection connection, DataType type)
      throws SQLException {
    String quote = connection.getMetaData().getIdentifierQuoteString().strip();
    String name = quote + column.replace(quote, quote + quote) + quote;
    if (quote.isEmpty()) {
      name = column;
    }
    String sql = "SELECT MIN(" + name + "), MAX(" + name + ") FROM " + relation;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return type instanceof NumericType
          ? Arrays.asList(whole(row, 1, RoundingMode.FLOOR), whole(row, 2, RoundingMode.CEILING))
          : Arrays.asList(row.getString(1), row.getString(2));
    }
  }

  private static String whole(ResultSet row, int at, RoundingMode mode) throws SQLException {
    var number = row.getBigDecimal(at);
    return number == null ? null : number.setScale(0, mode).toPlainString();
  }

  /** Spark would cut decimals to its own scale; those that are not calculated with come as text. */
  private String decimalsAsText(StructType schema, Mapping mapping) {
    Set<String> typed = new TreeSet<>();
    key.ifPresent(typed::add);
    split.ifPresent(s -> typed.add(s.column()));
    TypedRows.periodColumn(schema, mapping).ifPresent(typed::add);
    List<String> texts = new ArrayList<>();
    for (StructField field : schema.fields()) {
      if (field.dataType() instanceof DecimalType && !typed.contains(field.name())) {
        texts.add("`" + field.name().replace("`", "``") + "` STRING");
      }
    }
    return String.join(", ", texts);
  }

  private static boolean splits(DataType type) {
    return type instanceof NumericType
        || type.equals(DataTypes.DateType)
        || type.equals(DataTypes.TimestampType)
        || type instanceof TimestampNTZType;
  }

  private static InputException fault(
      StatisticsInput input, Reason reason, String column, String value, String expected) {
    return new InputException(new InputFault(input.name(), 0, column, value, reason, expected));
  }
}
