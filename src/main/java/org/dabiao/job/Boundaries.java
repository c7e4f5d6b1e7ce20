package org.dabiao.job;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dabiao.reference.Area;
import org.dabiao.reference.BoundaryFile;
import org.dabiao.reference.Catalogues;

/**
 * A GeoJSON file with the outlines of areas: section {@code report.boundaries} of a project file.
 *
 * @param file the file
 * @param code property of its features that bears the area's code
 */
public record Boundaries(NamedFile file, String code) {
  static Boundaries read(YamlSection section, ProjectFolder files) {
    Boundaries boundaries =
        new Boundaries(NamedFile.read(section, "path", files), section.required("code"));
    section.refuseUnknown();
    return boundaries;
  }

  /** The catalogues with these outlines. */
  Catalogues drawn(Catalogues catalogues) {
    return catalogues.within(
        BoundaryFile.read(
            file.path(),
            file.name(),
            code,
            catalogues.areas().stream()
                .map(Area::code)
                .collect(Collectors.toCollection(TreeSet::new))));
  }
}
