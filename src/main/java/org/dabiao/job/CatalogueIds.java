package org.dabiao.job;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.InputException;

/**
 * The codes of a project's catalogues, for sections that name areas and indicators. A catalogue
 * that cannot be read knows everything: its own faults are told when it is used.
 */
final class CatalogueIds {
  private final String areaFile;
  private final String indicatorFile;
  private final Set<String> areas;
  private final Set<String> indicators;

  private CatalogueIds(
      String areaFile, String indicatorFile, Set<String> areas, Set<String> indicators) {
    this.areaFile = areaFile;
    this.indicatorFile = indicatorFile;
    this.areas = areas;
    this.indicators = indicators;
  }

  static CatalogueIds of(YamlSection root, ProjectFolder files) {
    String areas = files.existing(root, "areas");
    String indicators = files.existing(root, "indicators");
    return new CatalogueIds(
        areas, indicators, ids(files, areas, "code"), ids(files, indicators, "id"));
  }

  private static Set<String> ids(ProjectFolder files, String catalogue, String column) {
    try {
      return CsvFile.read(files.resolve(catalogue), catalogue, List.of(column)).rows().stream()
          .map(row -> row.cell(column))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (InputException e) {
      return Set.of();
    }
  }

  /** A code that the area catalogue has to have. */
  String area(YamlSection s, String key, String code) {
    return known(s, key, code, areas, areaFile);
  }

  /** An id that the indicator catalogue has to have. */
  String indicator(YamlSection s, String key, String id) {
    return known(s, key, id, indicators, indicatorFile);
  }

  private static String known(
      YamlSection s, String key, String id, Set<String> known, String file) {
    if (!known.isEmpty() && !known.contains(id)) {
      LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
      String nearest =
          known.stream().min(Comparator.comparing(k -> distance.apply(id, k))).orElse("");
      throw s.refuse(key, "project.not_in_catalogue", id, file, nearest);
    }
    return id;
  }
}
