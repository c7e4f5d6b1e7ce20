package org.dabiao.statistics.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The header of a delimited text.
 *
 * @param delimiter what separates its cells
 * @param cells its cells as they stand
 * @param columns the {@link RawTable} column that each stands for, or the cell in lower case
 */
record HeaderRow(String delimiter, List<String> cells, List<String> columns) {
  /** Signs that offices separate cells with, the most usual first. */
  private static final List<String> DELIMITERS = List.of(",", "\t", ";", "|", "，", "；");

  /** More than any header needs, and little enough to be held. */
  private static final long MOST_BYTES = 16L << 20;

  /**
   * Reads the header: the first line or record that is not blank.
   *
   * @param in the text's bytes; read as far as needed
   * @param byRecord whether cells may hold line breaks
   * @param delimiter the delimiter; when absent, that of which the header has the most columns
   * @param preferred the delimiter to take when they all give as many
   * @return nothing when no record follows it
   */
  static Optional<HeaderRow> read(
      InputStream in,
      Charset encoding,
      boolean byRecord,
      Optional<String> delimiter,
      String preferred,
      Mapping mapping)
      throws IOException {
    InputStream bounded =
        BoundedInputStream.builder().setInputStream(in).setMaxCount(MOST_BYTES).get();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(bounded, encoding))) {
      String text = firstLine(reader);
      if (byRecord) {
        text = completed(text, reader);
      }
      if (firstLine(reader).isEmpty()) {
        return Optional.empty();
      }
      List<String> candidates = new ArrayList<>(DELIMITERS);
      candidates.remove(preferred);
      candidates.add(0, preferred);
      HeaderRow best = null;
      for (String each : delimiter.map(List::of).orElse(candidates)) {
        HeaderRow header = of(text, each, mapping);
        best = best == null || header.known().size() > best.known().size() ? header : best;
      }
      return Optional.of(best);
    }
  }

  /** The record that starts with the line: it goes on as long as a quote is open. */
  private static String completed(String line, BufferedReader rest) throws IOException {
    StringBuilder text = new StringBuilder(line);
    long quotes = quotes(line);
    while (quotes % 2 == 1) {
      String next = rest.readLine();
      if (next == null) {
        break;
      }
      text.append('\n').append(next);
      quotes += quotes(next);
    }
    return text.toString();
  }

  private static long quotes(String line) {
    return line.chars().filter(c -> c == '"').count();
  }

  /** The next line that is not blank, without byte order mark; an empty text at the end. */
  private static String firstLine(BufferedReader reader) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String clean = line.replace("\uFEFF", "");
      if (!clean.isBlank()) {
        return clean;
      }
    }
    return "";
  }

  private static HeaderRow of(String text, String delimiter, Mapping mapping) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    List<String> cells = new ArrayList<>();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      parser.iterator().next().forEach(cells::add);
    } catch (UncheckedIOException | IllegalStateException e) {
      // What is no CSV at all is still a line, which names no column.
      cells.add(text);
    }
    return new HeaderRow(delimiter, cells, cells.stream().map(mapping::column).toList());
  }

  /** Positions of the columns that are read, by {@link RawTable} column. */
  Map<String, List<Integer>> known() {
    Map<String, List<Integer>> known = new LinkedHashMap<>();
    for (String name : RawTable.TEXTS) {
      for (int i = columns.indexOf(name); i >= 0 && i < columns.size(); i++) {
        if (columns.get(i).equals(name)) {
          known.computeIfAbsent(name, k -> new ArrayList<>()).add(i);
        }
      }
    }
    return known;
  }

  /** Position of a column, -1 when the header has none of that name. */
  int at(String column) {
    return columns.indexOf(column);
  }
}
