package org.dabiao.job;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dabiao.reference.Area;
import org.dabiao.reference.BoundaryFile;
import org.dabiao.reference.Catalogues;

/**
 * A GeoJSON file with the outlines of areas: section {@code report.boundaries} of a project file.
 *
 * @param name path as written
 * @param path where it is
 * @param code property of its features that bears the area's code
 */
public record Boundaries(String name, Path path, String code) {
  static Boundaries read(YamlSection section, ProjectFolder files) {
    String name = files.existing(section, "path");
    Boundaries boundaries = new Boundaries(name, files.resolve(name), section.required("code"));
    section.refuseUnknown();
    return boundaries;
  }

  /** The catalogues with these outlines. */
  Catalogues drawn(Catalogues catalogues) {
    return catalogues.within(
        BoundaryFile.read(
            path,
            name,
            code,
            catalogues.areas().stream()
                .map(Area::code)
                .collect(Collectors.toCollection(TreeSet::new))));
  }
}
