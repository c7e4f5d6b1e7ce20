package org.dabiao.job;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.InputException;

/** Groups of areas that a section of a project file states: name → list of codes. */
final class AreaGroups {
  private AreaGroups() {}

  /**
   * Reads the groups.
   *
   * @param s the section whose keys are names of groups
   * @param root the project file, which names the catalogue of areas
   * @throws ProjectFileException when the catalogue lacks an area, or an area is in two groups
   */
  static Map<String, List<String>> read(YamlSection s, YamlSection root, ProjectFolder files) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    Optional<Set<String>> codes = s.keys().isEmpty() ? Optional.empty() : codes(root, files);
    Set<String> taken = new HashSet<>();
    for (String name : s.keys()) {
      List<String> areas = s.texts(name);
      for (String code : areas) {
        if (codes.isPresent() && !codes.get().contains(code)) {
          throw s.refuse(name, "project.no_area", code, root.required("areas"));
        }
        if (!taken.add(code)) {
          throw s.refuse(name, "project.in_two_groups", code);
        }
      }
      groups.put(name, areas);
    }
    return groups;
  }

  /** What the catalogue holds; nothing when it is damaged, which is told when it is used. */
  private static Optional<Set<String>> codes(YamlSection root, ProjectFolder files) {
    String name = files.existing(root, "areas");
    try {
      return Optional.of(
          CsvFile.read(files.resolve(name), name, List.of("code")).rows().stream()
              .map(row -> row.cell("code"))
              .collect(Collectors.toSet()));
    } catch (InputException e) {
      return Optional.empty();
    }
  }
}
