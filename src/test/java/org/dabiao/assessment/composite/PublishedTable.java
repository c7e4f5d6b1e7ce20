package org.dabiao.assessment.composite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dabiao.job.Example;

/**
 * A published index: a row a country, the best first, its code in the first column; figures of
 * indicators and published scores in the others.
 */
final class PublishedTable {
  private final List<String> columns;
  private final List<List<String>> rows;

  private PublishedTable(List<List<String>> lines) {
    columns = lines.get(0);
    rows = lines.subList(1, lines.size());
  }

  /** A CSV file beside the tests, without quotes. */
  static PublishedTable of(String file) {
    return new PublishedTable(
        text(file).lines().map(line -> Arrays.asList(line.split(",", -1))).toList());
  }

  /** A file beside the tests. */
  static String text(String file) {
    try (InputStream in = PublishedTable.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of columns. */
  List<String> columns(Predicate<String> wanted) {
    return columns.stream().filter(wanted).toList();
  }

  List<String> codes() {
    return column(columns.get(0));
  }

  List<String> column(String name) {
    int place = columns.indexOf(name);
    return rows.stream().map(row -> row.get(place)).toList();
  }

  double number(int row, String column) {
    return Double.parseDouble(column(column).get(row));
  }

  /** The countries as parts of the world, with the figures of these indicators. */
  Example fill(Example example, List<String> indicators, int year) {
    return example
        .year(year)
        .areas(
            codes().stream()
                .map(code -> code + " | " + code + " | world")
                .collect(Collectors.joining("\n", "code | name | parent\nworld | 世界 |\n", "\n")))
        .indicators(
            indicators.stream()
                .map(id -> id + " | 分 | rate | none")
                .collect(Collectors.joining("\n", "id | unit | nature | roll_up\n", "\n")))
        .figures(
            rows.stream()
                .flatMap(row -> indicators.stream().map(id -> figure(row, id, year)))
                .filter(line -> !line.isEmpty())
                .collect(
                    Collectors.joining(
                        "\n",
                        "ref_area | indicator | time_period | obs_value | unit_measure\n",
                        "\n")));
  }

  private String figure(List<String> row, String indicator, int year) {
    String value = row.get(columns.indexOf(indicator));
    return value.isEmpty()
        ? ""
        : String.join(" | ", row.get(0), indicator, String.valueOf(year), value, "分");
  }
}
