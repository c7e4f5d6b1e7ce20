package org.dabiao.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A table that {@link TableWriter} wrote, read back row by row with its types. */
final class StoredTable implements AutoCloseable {
  private final MessageType schema;
  private final ParquetReader<Group> reader;

  private StoredTable(MessageType schema, ParquetReader<Group> reader) {
    this.schema = schema;
    this.reader = reader;
  }

  static StoredTable open(Path file) throws IOException {
    PlainParquetConfiguration plain = new PlainParquetConfiguration();
    LocalInputFile input = new LocalInputFile(file);
    MessageType schema;
    try (ParquetFileReader footer =
        ParquetFileReader.open(input, ParquetReadOptions.builder(plain).build())) {
      schema = footer.getFileMetaData().getSchema();
    }
    return new StoredTable(schema, new Reader(input, plain).build());
  }

  /** Columns in order, each with its SQL type. */
  Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    for (Type field : schema.getFields()) {
      columns.put(field.getName(), sqlType(field.asPrimitiveType()));
    }
    return columns;
  }

  private static String sqlType(PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case INT32 -> "INTEGER";
      case INT64 -> "BIGINT";
      case BOOLEAN -> "BOOLEAN";
      case FIXED_LEN_BYTE_ARRAY -> {
        var decimal = (DecimalLogicalTypeAnnotation) type.getLogicalTypeAnnotation();
        yield "NUMERIC(" + decimal.getPrecision() + "," + decimal.getScale() + ")";
      }
      case BINARY, FLOAT, DOUBLE, INT96 -> "TEXT";
    };
  }

  /** The next row, null for an empty cell; null after the last one. */
  List<Object> next() throws IOException {
    Group group = reader.read();
    if (group == null) {
      return null;
    }
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < schema.getFieldCount(); i++) {
      cells.add(group.getFieldRepetitionCount(i) == 0 ? null : value(group, i));
    }
    return cells;
  }

  private Object value(Group group, int i) {
    PrimitiveType type = schema.getType(i).asPrimitiveType();
    return switch (type.getPrimitiveTypeName()) {
      case INT32 -> group.getInteger(i, 0);
      case INT64 -> group.getLong(i, 0);
      case BOOLEAN -> group.getBoolean(i, 0);
      case FIXED_LEN_BYTE_ARRAY -> {
        var decimal = (DecimalLogicalTypeAnnotation) type.getLogicalTypeAnnotation();
        BigInteger number = new BigInteger(group.getBinary(i, 0).getBytes());
        yield new BigDecimal(number, decimal.getScale());
      }
      case BINARY, FLOAT, DOUBLE, INT96 -> group.getString(i, 0);
    };
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static final class Reader extends ParquetReader.Builder<Group> {
    Reader(LocalInputFile file, PlainParquetConfiguration configuration) {
      super(file, configuration);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
