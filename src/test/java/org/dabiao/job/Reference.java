package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a page under docs/, by the heading above them. */
final class Reference {
  private final Map<String, List<Map<String, String>>> sections = new LinkedHashMap<>();

  private Reference() {}

  /** Folder of the project's sources. */
  static Path home() {
    return Path.of(System.getProperty("dabiao.home", "."));
  }

  /** Reads a page: its second-level headings and the rows of the first table under each. */
  static Reference of(String page) {
    Reference read = new Reference();
    String section = "";
    List<String> columns = List.of();
    try {
      for (String line : Files.readAllLines(home().resolve("docs").resolve(page))) {
        if (line.startsWith("#")) {
          section = line.replaceFirst("^#+ ", "").replace("`", "");
          columns = List.of();
        } else if (!line.startsWith("|")) {
          continue;
        } else if (columns.isEmpty()) {
          columns = cells(line);
          read.sections.put(section, new ArrayList<>());
        } else if (!line.startsWith("| ---")) {
          read.sections.get(section).add(row(columns, cells(line)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
  }

  private static Map<String, String> row(List<String> columns, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  /** Headings that have a table. */
  List<String> headings() {
    return List.copyOf(sections.keySet());
  }

  /** The rows of the table under a heading. */
  List<Map<String, String>> rows(String heading) {
    return sections.getOrDefault(heading, List.of());
  }

  /** The first cells of the table under a heading, without their marks. */
  List<String> names(String heading) {
    return rows(heading).stream().map(r -> plain(r.values().iterator().next())).toList();
  }

  /** A cell without the marks of code. */
  static String plain(String cell) {
    return cell.replace("`", "");
  }
}
