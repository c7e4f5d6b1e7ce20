package org.dabiao.statistics.source;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Reason;

/**
 * A table with typed columns (a database's, a Parquet file's) as {@link RawTable} rows. Only the
 * columns that stand for one of {@link RawTable}'s, and the years asked for, are read.
 */
final class TypedRows {
  private final Dataset<Row> table;
  private final StatisticsInput input;
  private final Map<String, StructField> fields = new LinkedHashMap<>();

  private TypedRows(Dataset<Row> table, StatisticsInput input) {
    this.table = table;
    this.input = input;
    for (StructField field : table.schema().fields()) {
      fields.putIfAbsent(input.mapping().column(field.name()), field);
    }
  }

  /**
   * Reads a table.
   *
   * @param key name of the column that tells records apart, when there is one
   * @param how what {@code check} says of the reading, before the columns
   * @return a fault, when a column that is needed or named is not there
   */
  static Loaded load(
      Dataset<Row> table, StatisticsInput input, Years needed, Optional<String> key, String how) {
    TypedRows typed = new TypedRows(table, input);
    return typed
        .missing(key)
        .map(column -> Loaded.failed(typed.fault(column)))
        .orElseGet(() -> Loaded.of(typed.rows(needed, key), List.of(typed.note(how, needed))));
  }

  /** Name of the column that holds the periods, when the table has one. */
  static Optional<String> periodColumn(StructType schema, Mapping mapping) {
    for (StructField field : schema.fields()) {
      if (mapping.column(field.name()).equals(RawTable.TIME_PERIOD)) {
        return Optional.of(field.name());
      }
    }
    return Optional.empty();
  }

  private Optional<String> missing(Optional<String> key) {
    List<String> names = List.of(table.columns());
    List<String> asked = new ArrayList<>(input.mapping().columns().values());
    key.ifPresent(asked::add);
    Map<String, String> fixed = input.mapping().fixed();
    return asked.stream()
        .map(String::strip)
        .filter(name -> names.stream().noneMatch(n -> n.strip().equals(name)))
        .findFirst()
        .or(
            () ->
                RawTable.REQUIRED.stream()
                    .filter(
                        g ->
                            g.stream()
                                .noneMatch(c -> fields.containsKey(c) || fixed.containsKey(c)))
                    .map(group -> String.join("/", group))
                    .findFirst());
  }

  private InputFault fault(String column) {
    String present = String.join(", ", table.columns());
    return new InputFault(
        input.name(), 0, column, present, Reason.MISSING_COLUMN, "columns / fixed");
  }

  private Dataset<Row> rows(Years needed, Optional<String> key) {
    List<Column> columns = new ArrayList<>();
    for (String name : RawTable.TEXTS) {
      Column cell = input.mapping().filled(name, text(name));
      columns.add((name.equals(RawTable.ORIGIN) ? origin(cell) : cell).as(name));
    }
    columns.add(lit(input.name()).as(RawTable.INPUT));
    columns.add(malformed().as(RawTable.MALFORMED));
    columns.add(lit(null).cast(DataTypes.StringType).as(RawTable.LACKING));
    Optional<StructField> id = key.map(k -> fieldOf(k));
    boolean whole = id.filter(f -> isWhole(f.dataType())).isPresent();
    if (whole) {
      Column number = coalesce(quoted(id.get()).cast(DataTypes.LongType), lit(0L));
      columns.add(number.as(RawTable.ROW));
    }
    columns.add(whole ? lit("").as(RawTable.CELL) : cell(id).as(RawTable.CELL));
    Dataset<Row> texts = filtered(needed).select(columns.toArray(Column[]::new));
    return ordered(whole ? texts : RecordNumbers.add(texts, order()));
  }

  /** What decides the number of a record after its period: key, then all texts it has. */
  private List<String> order() {
    List<String> order = new ArrayList<>(List.of(RawTable.CELL));
    RawTable.TEXTS.stream().filter(fields::containsKey).forEach(order::add);
    order.remove(RawTable.TIME_PERIOD);
    order.add(RawTable.MALFORMED);
    return order;
  }

  private static Dataset<Row> ordered(Dataset<Row> rows) {
    String[] names = RawTable.schema().fieldNames();
    return rows.select(List.of(names).stream().map(c -> col(c)).toArray(Column[]::new));
  }

  private Dataset<Row> filtered(Years needed) {
    StructField period = fields.get(RawTable.TIME_PERIOD);
    return period == null
        ? table
        : YearFilter.of(quoted(period), period.dataType(), needed).map(table::filter).orElse(table);
  }

  private Column text(String name) {
    StructField field = fields.get(name);
    return field == null
        ? lit("")
        : coalesce(ExactText.of(quoted(field), field.dataType()), lit(""));
  }

  /** The weaker of the input's origin and the row's. */
  private Column origin(Column cell) {
    Column own = lit(input.origin().code());
    return input.origin() == Origin.ILLUSTRATIVE
        ? own
        : when(cell.isin("illustrative", "derived"), cell).otherwise(own);
  }

  /** The record as it stood, where Spark could not read it (JSON). */
  private Column malformed() {
    String corrupt = table.sparkSession().conf().get("spark.sql.columnNameOfCorruptRecord");
    return List.of(table.columns()).contains(corrupt)
        ? table.col("`" + corrupt + "`")
        : lit(null).cast(DataTypes.StringType);
  }

  /** The key as {@code name=value}, for a key that is no number. */
  private Column cell(Optional<StructField> key) {
    return key.map(
            f ->
                concat(
                    lit(f.name() + "="), coalesce(ExactText.of(quoted(f), f.dataType()), lit(""))))
        .orElse(lit(""));
  }

  private StructField fieldOf(String name) {
    return List.of(table.schema().fields()).stream()
        .filter(f -> f.name().strip().equals(name.strip()))
        .findFirst()
        .orElseThrow();
  }

  private Column quoted(StructField field) {
    return table.col("`" + field.name().replace("`", "``") + "`");
  }

  private static boolean isWhole(DataType type) {
    return List.of(
                DataTypes.LongType, DataTypes.IntegerType, DataTypes.ShortType, DataTypes.ByteType)
            .contains(type)
        || type instanceof DecimalType decimal && decimal.scale() == 0 && decimal.precision() < 19;
  }

  private Note note(String how, Years needed) {
    String columns =
        fields.entrySet().stream()
            .filter(e -> RawTable.TEXTS.contains(e.getKey()))
            .map(e -> e.getKey() + " ← " + e.getValue().name())
            .collect(Collectors.joining(", "));
    return Note.of(
        "note.table",
        input.name(),
        how,
        String.valueOf(needed.first()),
        String.valueOf(needed.last()),
        columns);
  }
}
