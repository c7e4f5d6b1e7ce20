package org.dabiao.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Writes tables as CSV (RFC 4180, UTF-8) and Parquet of the same rows, as they stream in: a table
 * may be larger than memory.
 */
final class TableWriter {
  private final Path folder;
  private final boolean sdmx;
  private final List<Written> written = new ArrayList<>();

  /** Writes into a folder, the dataflows among the tables as SDMX-CSV too when asked to. */
  TableWriter(Path folder, boolean sdmx) {
    this.folder = folder;
    this.sdmx = sdmx;
  }

  TableWriter(Path folder) {
    this(folder, false);
  }

  /**
   * A table that was written.
   *
   * @param name its name
   * @param rows number of rows
   * @param sha256 digest of the CSV file
   */
  record Written(String name, long rows, String sha256) {}

  /** The tables so far, by name. */
  synchronized List<Written> written() {
    return written.stream().sorted(Comparator.comparing(Written::name)).toList();
  }

  /**
   * Writes one table.
   *
   * @param columns names of the columns to write, in order; rows may have more
   * @param each told of every row
   */
  void write(
      String name, StructType type, List<String> columns, Iterator<Row> rows, Consumer<Row> each) {
    int[] at = columns.stream().mapToInt(type::fieldIndex).toArray();
    MessageDigest digest = newDigest();
    long count = 0;
    try (OutputStream file = Files.newOutputStream(folder.resolve(name + ".csv"));
        Writer text =
            new OutputStreamWriter(new DigestOutputStream(file, digest), StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        ParquetFile parquet = ParquetFile.create(folder.resolve(name + ".parquet"), type, columns);
        SdmxCsv dataflow = sdmx ? SdmxCsv.create(folder, name).orElse(null) : null) {
      csv.printRecord(columns);
      while (rows.hasNext()) {
        Row row = rows.next();
        for (int i : at) {
          csv.print(Cells.text(row.get(i)));
        }
        csv.println();
        parquet.write(row, at);
        if (dataflow != null) {
          dataflow.write(row);
        }
        each.accept(row);
        count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    synchronized (this) {
      written.add(new Written(name, count, HexFormat.of().formatHex(digest.digest())));
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
