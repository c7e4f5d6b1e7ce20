package org.dabiao.job;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.InputException;
import org.dabiao.reference.Language;

/** The indicators that a project file may name, as far as their catalogue can be read already. */
final class IndicatorNames {
  private final String catalogue;
  private final Language language;
  private final Map<String, CsvFile.Row> rows = new LinkedHashMap<>();
  private final boolean readable;

  IndicatorNames(Path file, String catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    boolean read = true;
    try {
      CsvFile.read(file, catalogue, List.of("id"))
          .rows()
          .forEach(row -> rows.put(row.cell("id"), row));
    } catch (InputException e) {
      // No fault of the project file: the catalogue's own are told when it is used.
      read = false;
    }
    this.readable = read;
  }

  /** The indicator that a key names. */
  String known(YamlSection s, String key) {
    String id = s.required(key);
    if (readable && !rows.containsKey(id)) {
      throw s.refuse(key, "project.no_indicator", id, catalogue, nearest(id, rows.keySet()));
    }
    return id;
  }

  /** The known word that looks most like this one. */
  static String nearest(String word, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(Comparator.comparing((String k) -> distance.apply(word, k)))
        .orElse("");
  }

  /** Its name in the project's language. */
  String name(String id) {
    CsvFile.Row row = rows.get(id);
    if (row == null) {
      return id;
    }
    String english = row.cell("name_en");
    return language == Language.EN && !english.isEmpty() ? english : row.cell("name");
  }

  /** Which way is good, as the catalogue says. */
  String direction(String id) {
    return rows.containsKey(id) ? rows.get(id).cell("direction") : "";
  }
}
