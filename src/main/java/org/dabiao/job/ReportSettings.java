package org.dabiao.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dabiao.reference.Area;
import org.dabiao.reference.BoundaryFile;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Language;

/**
 * What the reports show: section {@code report} of a project file.
 *
 * @param quarantineRows how many quarantined rows, and findings of the quality rules, are shown
 * @param languages languages that the HTML report can be read in, besides the run's own
 * @param areaSheets whether each area has a sheet of its own in the workbook
 * @param boundaries where the outlines of the areas are, when a map is to be drawn
 */
public record ReportSettings(
    int quarantineRows,
    List<Language> languages,
    boolean areaSheets,
    Optional<Boundaries> boundaries) {
  private static final int USUAL_ROWS = 200;

  /**
   * A GeoJSON file.
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
  }

  static ReportSettings read(YamlSection report, ProjectFolder files) {
    ReportSettings settings =
        new ReportSettings(
            report.wholeNumber("quarantine_rows").orElse(USUAL_ROWS),
            report.choices("languages", Language.class, List.of(Language.values())),
            report.truth("area_sheets"),
            report.has("boundaries")
                ? Optional.of(Boundaries.read(report.section("boundaries"), files))
                : Optional.empty());
    report.refuseUnknown();
    return settings;
  }

  /** The languages of the HTML report, the run's own first. */
  List<Language> editions(Language own) {
    List<Language> editions = new ArrayList<>(List.of(own));
    languages.stream().filter(l -> l != own).distinct().forEach(editions::add);
    return editions;
  }

  /** The catalogues with the outlines of their areas, when there are any. */
  Catalogues outlined(Catalogues catalogues) {
    return boundaries
        .map(
            b ->
                catalogues.within(
                    BoundaryFile.read(
                        b.path(),
                        b.name(),
                        b.code(),
                        catalogues.areas().stream()
                            .map(Area::code)
                            .collect(Collectors.toCollection(TreeSet::new)))))
        .orElse(catalogues);
  }
}
