package org.dabiao.reference;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A small CSV file with a header row, read whole: catalogues and plan targets. UTF-8, with or
 * without a byte order mark; fields are stripped.
 *
 * @param name how messages call the file
 * @param columns its column names
 * @param rows its rows, in order
 */
public record CsvFile(String name, List<String> columns, List<Row> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  /** A row; {@code number} counts records, the header being 1. */
  public record Row(long number, Map<String, String> cells) {
    /** The cell of a column; an empty text when the file has no such column. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * Reads a file.
   *
   * @throws InputException when it is empty, not UTF-8, not CSV, or lacks a required column
   */
  public static CsvFile read(Path path, String name, List<String> required) {
    try {
      return parse(text(path), name, required);
    } catch (CharacterCodingException e) {
      throw fault(name, 0, "", Reason.ENCODING, "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table that is a text already.
   *
   * @throws InputException when it is empty, not CSV, or lacks a required column
   */
  public static CsvFile parse(String text, String name, List<String> required) {
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      List<String> columns = parser.getHeaderNames();
      if (columns.isEmpty()) {
        throw fault(name, 0, "", Reason.EMPTY_FILE, String.join(",", required));
      }
      for (String column : required) {
        if (!columns.contains(column)) {
          throw fault(name, 1, column, Reason.MISSING_COLUMN, String.join(",", required));
        }
      }
      List<Row> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        if (!record.isConsistent()) {
          throw fault(name, record.getRecordNumber() + 1, "", Reason.MALFORMED_ROW, "");
        }
        rows.add(new Row(record.getRecordNumber() + 1, record.toMap()));
      }
      return new CsvFile(name, columns, rows);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw fault(name, 0, "", Reason.MALFORMED_ROW, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path path) throws IOException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static InputException fault(
      String name, long row, String column, Reason reason, String expected) {
    return new InputException(new InputFault(name, row, column, "", reason, expected));
  }
}
