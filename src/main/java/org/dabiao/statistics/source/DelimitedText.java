package org.dabiao.statistics.source;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Reason;

/**
 * Delimited text with a header row.
 *
 * @param address where the file is
 * @param encoding character encoding (UTF-8, GB18030)
 * @param delimiter what separates cells
 */
public record DelimitedText(String address, String encoding, String delimiter)
    implements InputForm {
  private static final String CELL = "_c";

  /** What stands for bytes that the encoding does not have. */
  private static final String UNDECODED = "\uFFFD";

  private static final long IN_PARTITION = (1L << 33) - 1;

  @Override
  public Optional<String> uri() {
    return Optional.of(address);
  }

  /** The rows of the file, each with its number; a file without header or rows is a fault. */
  @Override
  public Loaded load(SparkSession spark, StatisticsInput input, FileFacts facts, Years needed)
      throws IOException {
    Optional<List<String>> header = header(input, spark.sparkContext().hadoopConfiguration());
    if (header.isEmpty()) {
      return Loaded.failed(new InputFault(input.name(), 1, "", "", Reason.EMPTY_FILE, ""));
    }
    Dataset<Row> cells = reader(spark, facts, header.get().size()).csv(address);
    return Loaded.of(named(numbered(cells, facts), input, header.get()), List.of());
  }

  /** The header's columns; nothing when the file has no record after it. */
  private Optional<List<String>> header(StatisticsInput input, Configuration hadoop)
      throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    try (Reader in =
            new BufferedReader(
                new InputStreamReader(
                    FileFacts.open(new Path(address), hadoop), Charset.forName(encoding)));
        CSVParser parser = format.parse(in)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        return Optional.empty();
      }
      List<String> columns = new ArrayList<>();
      records
          .next()
          .forEach(cell -> columns.add(input.mapping().column(cell.replace("\uFEFF", ""))));
      return hasMore(records) ? Optional.of(columns) : Optional.empty();
    }
  }

  /** Whether a record follows, be it one that Spark will refuse. */
  private static boolean hasMore(Iterator<CSVRecord> records) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException e) {
      return true;
    }
  }

  private DataFrameReader reader(SparkSession spark, FileFacts facts, int width) {
    StructType schema = new StructType();
    for (int i = 0; i < width; i++) {
      schema = schema.add(CELL + i, DataTypes.StringType);
    }
    return spark
        .read()
        .schema(schema.add(RawTable.MALFORMED, DataTypes.StringType))
        .option("header", true)
        .option("sep", delimiter)
        .option("encoding", encoding)
        .option("escape", "\"")
        .option("multiLine", facts.quotedLineBreak())
        .option("maxCharsPerColumn", 1_000_000)
        .option("columnNameOfCorruptRecord", RawTable.MALFORMED);
  }

  /**
   * Adds the record number. Spark numbers rows within a partition; for a file in several partitions
   * one counting pass gives each partition its offset.
   */
  private static Dataset<Row> numbered(Dataset<Row> cells, FileFacts facts) {
    Column inPartition = monotonically_increasing_id().bitwiseAND(lit(IN_PARTITION));
    if (facts.bytes() < 1 << 22 || facts.quotedLineBreak() || cells.rdd().getNumPartitions() < 2) {
      return cells.withColumn(RawTable.ROW, inPartition.plus(2L));
    }
    Dataset<Row> counts =
        cells.select(spark_partition_id().as("p"), col(CELL + 0)).groupBy("p").count();
    long[] sizes = new long[cells.rdd().getNumPartitions()];
    counts.collectAsList().forEach(r -> sizes[r.getInt(0)] = r.getLong(1));
    long[] offsets = new long[sizes.length];
    long offset = 2;
    for (int i = 0; i < sizes.length; i++) {
      offsets[i] = offset;
      offset += sizes[i];
    }
    Column before = element_at(lit(offsets), spark_partition_id().plus(1));
    return cells.withColumn(RawTable.ROW, inPartition.plus(before));
  }

  private static Dataset<Row> named(
      Dataset<Row> cells, StatisticsInput input, List<String> header) {
    Set<String> present = new HashSet<>(header);
    present.addAll(input.mapping().fixed().keySet());
    Optional<String> lacking =
        RawTable.REQUIRED.stream()
            .filter(group -> group.stream().noneMatch(present::contains))
            .map(group -> String.join("/", group))
            .findFirst();
    List<Column> columns = new ArrayList<>();
    for (String name : RawTable.TEXTS) {
      int at = header.indexOf(name);
      Column cell = at < 0 ? lit("") : coalesce(trim(col(CELL + at)), lit(""));
      columns.add(input.mapping().filled(name, cell).as(name));
    }
    columns.set(
        columns.size() - 1, origin(input, header.indexOf(RawTable.ORIGIN)).as(RawTable.ORIGIN));
    if (header.stream().anyMatch(name -> name.contains(UNDECODED))) {
      // No column can be told by its name, which the encoding of the file spoilt.
      lacking = Optional.empty();
      columns.set(
          RawTable.TEXTS.indexOf(RawTable.AREA_NAME), lit(UNDECODED).as(RawTable.AREA_NAME));
    }
    columns.add(lit(input.name()).as(RawTable.INPUT));
    columns.add(col(RawTable.ROW));
    columns.add(lit("").as(RawTable.CELL));
    columns.add(malformed());
    columns.add(lit(lacking.orElse(null)).cast(DataTypes.StringType).as(RawTable.LACKING));
    return cells.select(columns.toArray(Column[]::new));
  }

  /** The record that does not fit; asks for a cell, since Spark reads no file for this alone. */
  private static Column malformed() {
    Column nothing = col(RawTable.MALFORMED).isNull().and(col(CELL + 0).isNull());
    return when(nothing, lit(null))
        .otherwise(col(RawTable.MALFORMED))
        .cast(DataTypes.StringType)
        .as(RawTable.MALFORMED);
  }

  /** The weaker of the input's origin and the row's. */
  private static Column origin(StatisticsInput input, int at) {
    Column own = lit(input.origin().code());
    if (at < 0 || input.origin() == Origin.ILLUSTRATIVE) {
      return own;
    }
    Column cell = trim(col(CELL + at));
    return when(cell.isin("illustrative", "derived"), cell).otherwise(own);
  }
}
