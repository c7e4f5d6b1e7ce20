package org.dabiao.statistics.source;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.network.util.JavaUtils;
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
 * Delimited text with a header row, perhaps packed as .gz or .bz2.
 *
 * @param address where the file is
 * @param encoding character encoding (UTF-8, GB18030); when absent the file's bytes tell
 * @param delimiter what separates cells; when absent the header tells
 */
public record DelimitedText(String address, Optional<Charset> encoding, Optional<String> delimiter)
    implements InputForm {
  private static final String CELL = "_c";

  /** What stands for bytes that the encoding does not have. */
  private static final String UNDECODED = "\uFFFD";

  /** A table wider than this is planned once and by itself: every rule looks at every column. */
  private static final int WIDE = 256;

  private static final long IN_PARTITION = (1L << 33) - 1;

  /** Signs that Spark takes for a pattern of names. */
  private static final String GLOB_SIGN = "[\\[\\]{}*?\\\\]";

  /** What Spark's parser allows unless told otherwise. */
  private static final int USUAL_WIDTH = 20_480;

  @Override
  public Optional<String> uri() {
    return Optional.of(address);
  }

  /** A packed text is about ten times its file. */
  @Override
  public long weight(FileFacts facts) {
    return facts.bytes() * (address.matches("(?i).*\\.(gz|bz2)") ? 10 : 1);
  }

  /** The rows of the file, each with its number; a file without header or rows is a fault. */
  @Override
  public Loaded load(SparkSession spark, StatisticsInput input, FileFacts facts, Years needed)
      throws IOException {
    if (!facts.damage().isEmpty()) {
      return failed(input, 0, facts.damage(), Reason.DAMAGED_FILE);
    }
    Charset charset = encoding.orElse(facts.text().encoding());
    boolean byRecord = byRecord(facts, charset);
    Optional<HeaderRow> found = header(spark, input, charset, byRecord);
    String other = facts.text().otherFormat();
    if (!other.isEmpty() && found.map(h -> h.known().isEmpty()).orElse(true)) {
      return failed(input, 0, other, Reason.NOT_A_TABLE);
    }
    if (found.isEmpty()) {
      return failed(input, 1, "", Reason.EMPTY_FILE);
    }
    HeaderRow header = found.get();
    List<InputFault> twice = twice(input, header);
    if (!twice.isEmpty()) {
      return new Loaded(Optional.empty(), 0, twice, List.of());
    }
    Dataset<Row> cells =
        reader(spark, header, charset, byRecord).csv(address.replaceAll(GLOB_SIGN, "\\\\$0"));
    Dataset<Row> rows = named(cells, number(cells, facts, byRecord), input, header);
    return Loaded.of(
        header.columns().size() > WIDE
            ? spark.createDataFrame(rows.toJavaRDD(), rows.schema())
            : rows,
        DelimitedNotes.of(
            input, header, charset, encoding.isEmpty() ? facts.text() : TextFacts.NONE));
  }

  private static Loaded failed(StatisticsInput input, long row, String value, Reason reason) {
    return Loaded.failed(new InputFault(input.name(), row, "", value, reason, ""));
  }

  /** Whether the file has to be read as a whole, record by record, and not line by line. */
  private static boolean byRecord(FileFacts facts, Charset charset) {
    // A quote that is never closed would swallow all that follows; by lines it spoils one.
    return facts.text().quotedLineBreak() || charset.name().matches("UTF-(16|32).*");
  }

  private Optional<HeaderRow> header(
      SparkSession spark, StatisticsInput input, Charset charset, boolean byRecord)
      throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Path path = new Path(address);
    String usual = path.getName().matches("(?i).*\\.(tsv|tab)(\\.(gz|bz2))?") ? "\t" : ",";
    return HeaderRow.read(
        FileFacts.open(path, hadoop), charset, byRecord, delimiter, usual, input.mapping());
  }

  /** A column that stands twice is no column: which one is meant would be a guess. */
  private static List<InputFault> twice(StatisticsInput input, HeaderRow header) {
    return header.known().entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(
            e ->
                new InputFault(
                    input.name(),
                    1,
                    e.getKey(),
                    e.getValue().stream().map(header.cells()::get).collect(joining(" | ")),
                    Reason.DUPLICATE_COLUMN,
                    ""))
        .toList();
  }

  private static DataFrameReader reader(
      SparkSession spark, HeaderRow header, Charset charset, boolean byRecord) {
    StructType schema = new StructType();
    int width = header.columns().size();
    for (int i = 0; i < width; i++) {
      schema = schema.add(CELL + i, DataTypes.StringType);
    }
    return spark
        .read()
        .schema(schema.add(RawTable.MALFORMED, DataTypes.StringType))
        .option("header", true)
        .option("sep", header.delimiter())
        .option("encoding", charset.name())
        .option("escape", "\"")
        .option("multiLine", byRecord)
        // Cells of any length are read: one that is no figure goes to the quarantine.
        .option("maxCharsPerColumn", -1)
        .option("maxColumns", Math.max(USUAL_WIDTH, width + 1))
        .option("columnNameOfCorruptRecord", RawTable.MALFORMED);
  }

  /**
   * The record number. Spark numbers rows within a partition; for a file in several partitions one
   * counting pass gives each partition its offset.
   */
  private static Column number(Dataset<Row> cells, FileFacts facts, boolean byRecord) {
    Column inPartition = monotonically_increasing_id().bitwiseAND(lit(IN_PARTITION));
    if (byRecord || inOne(cells.sparkSession(), facts) || cells.rdd().getNumPartitions() < 2) {
      return inPartition.plus(2L);
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
    return inPartition.plus(element_at(lit(offsets), spark_partition_id().plus(1)));
  }

  /** Whether Spark never splits a file of this size, whatever the number of cores. */
  private static boolean inOne(SparkSession spark, FileFacts facts) {
    return Stream.of("spark.sql.files.maxPartitionBytes", "spark.sql.files.openCostInBytes")
        .map(key -> spark.conf().get(key))
        .allMatch(most -> facts.bytes() <= JavaUtils.byteStringAsBytes(most));
  }

  private static Dataset<Row> named(
      Dataset<Row> cells, Column number, StatisticsInput input, HeaderRow header) {
    Set<String> present = new HashSet<>(header.columns());
    present.addAll(input.mapping().fixed().keySet());
    Optional<String> lacking =
        RawTable.REQUIRED.stream()
            .filter(group -> group.stream().noneMatch(present::contains))
            .map(group -> String.join("/", group))
            .findFirst();
    List<Column> columns = new ArrayList<>();
    for (String name : RawTable.TEXTS) {
      Column cell = header.at(name) < 0 ? lit("") : text(header.at(name));
      cell = SdmxCells.complete(name, cell, header, DelimitedText::text);
      columns.add(input.mapping().filled(name, cell).as(name));
    }
    columns.set(columns.size() - 1, origin(input, header.at(RawTable.ORIGIN)).as(RawTable.ORIGIN));
    if (header.cells().stream().anyMatch(name -> name.contains(UNDECODED))) {
      // No column can be told by its name, which the encoding of the file spoilt.
      lacking = Optional.empty();
      columns.set(
          RawTable.TEXTS.indexOf(RawTable.AREA_NAME), lit(UNDECODED).as(RawTable.AREA_NAME));
    }
    columns.add(lit(input.name()).as(RawTable.INPUT));
    columns.add(number.as(RawTable.ROW));
    columns.add(lit("").as(RawTable.CELL));
    columns.add(malformed(header));
    columns.add(lit(lacking.orElse(null)).cast(DataTypes.StringType).as(RawTable.LACKING));
    return cells.select(columns.toArray(Column[]::new));
  }

  private static Column text(int at) {
    return coalesce(trim(col(CELL + at)), lit(""));
  }

  /**
   * The record that does not fit, or an empty text for one without any; asks for a cell, since
   * Spark reads no file for this alone.
   */
  private static Column malformed(HeaderRow header) {
    Column record = col(RawTable.MALFORMED);
    Column cells =
        concat_ws(
            "", header.known().values().stream().map(at -> text(at.get(0))).toArray(Column[]::new));
    Column blank = header.known().isEmpty() ? col(CELL + 0).equalTo(" ") : cells.equalTo("");
    if (SdmxCells.hasActions(header)) {
      blank = blank.or(SdmxCells.isDeleted(header, DelimitedText::text));
    }
    Column signs = trim(translate(record, header.delimiter(), ""));
    return when(record.isNull(), when(blank, lit("")))
        .otherwise(when(signs.equalTo(""), lit("")).otherwise(record))
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
