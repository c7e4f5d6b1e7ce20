package org.dabiao.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;

/** One Parquet file on the driver's disk, written row by row beside the CSV of the same rows. */
final class ParquetFile implements AutoCloseable {
  private static final int DECIMAL_BYTES = 16;

  private final ParquetWriter<Group> writer;
  private final SimpleGroupFactory groups;
  private final List<String> columns;
  private final StructType type;

  private ParquetFile(
      ParquetWriter<Group> writer, MessageType schema, List<String> columns, StructType type) {
    this.writer = writer;
    this.groups = new SimpleGroupFactory(schema);
    this.columns = columns;
    this.type = type;
  }

  static ParquetFile create(Path file, StructType type, List<String> columns) throws IOException {
    Types.MessageTypeBuilder builder = Types.buildMessage();
    for (String column : columns) {
      builder.addField(field(column, type.apply(column).dataType()));
    }
    MessageType schema = builder.named("table");
    // One encoding a column: Parquet lists several in an order that changes from run to run.
    ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_2_0)
            .withDictionaryEncoding(false)
            .build();
    return new ParquetFile(writer, schema, columns, type);
  }

  private static Type field(String name, DataType type) {
    if (type instanceof DecimalType decimal) {
      return Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
          .length(DECIMAL_BYTES)
          .as(LogicalTypeAnnotation.decimalType(decimal.scale(), decimal.precision()))
          .named(name);
    }
    if (type.equals(DataTypes.IntegerType)) {
      return Types.optional(PrimitiveTypeName.INT32).named(name);
    }
    if (type.equals(DataTypes.LongType)) {
      return Types.optional(PrimitiveTypeName.INT64).named(name);
    }
    if (type.equals(DataTypes.BooleanType)) {
      return Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
    }
    return Types.optional(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(name);
  }

  /** Writes the cells at the given places of a row. */
  void write(Row row, int[] places) throws IOException {
    Group group = groups.newGroup();
    for (int i = 0; i < places.length; i++) {
      Object value = row.get(places[i]);
      if (value != null) {
        add(group, columns.get(i), value);
      }
    }
    writer.write(group);
  }

  private void add(Group group, String column, Object value) {
    if (value instanceof BigDecimal number) {
      group.add(column, bytes(column, number));
    } else if (value instanceof Integer number) {
      group.add(column, number);
    } else if (value instanceof Long number) {
      group.add(column, number);
    } else if (value instanceof Boolean truth) {
      group.add(column, truth);
    } else {
      group.add(column, value.toString());
    }
  }

  private Binary bytes(String column, BigDecimal value) {
    int scale = ((DecimalType) type.apply(column).dataType()).scale();
    byte[] number = value.setScale(scale).unscaledValue().toByteArray();
    byte[] padded = new byte[DECIMAL_BYTES];
    Arrays.fill(padded, (byte) (value.signum() < 0 ? -1 : 0));
    System.arraycopy(number, 0, padded, DECIMAL_BYTES - number.length, number.length);
    return Binary.fromConstantByteArray(padded);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
