package org.dabiao.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Language;

/**
 * What the reports show: section {@code report} of a project file.
 *
 * @param quarantineRows how many quarantined rows, and findings of the quality rules, are shown
 * @param languages languages that the HTML report can be read in, besides the run's own
 * @param pageTargets how many targets the HTML report shows before it becomes an index with a page
 *     for each parent area
 * @param areaSheets whether each area has a sheet of its own in the workbook
 * @param boundaries where the outlines of the areas are, when a map is to be drawn
 * @param word what the Word report is made from
 */
public record ReportSettings(
    int quarantineRows,
    List<Language> languages,
    int pageTargets,
    boolean areaSheets,
    Optional<Boundaries> boundaries,
    WordSettings word) {
  private static final int USUAL_ROWS = 200;
  private static final int USUAL_TARGETS = 2000;

  static ReportSettings read(YamlSection report, ProjectFolder files) {
    ReportSettings settings =
        new ReportSettings(
            report.wholeNumber("quarantine_rows").orElse(USUAL_ROWS),
            report.choices("languages", Language.class, List.of(Language.values())),
            report.wholeNumber("page_targets").orElse(USUAL_TARGETS),
            report.truth("area_sheets"),
            report.has("boundaries")
                ? Optional.of(Boundaries.read(report.section("boundaries"), files))
                : Optional.empty(),
            WordSettings.read(report, files));
    report.refuseUnknown();
    return settings;
  }

  /** The languages of the HTML report, the run's own first. */
  List<Language> editions(Language own) {
    List<Language> editions = new ArrayList<>(List.of(own));
    languages.stream().filter(l -> l != own).distinct().forEach(editions::add);
    return editions;
  }

  /** Whether a run of so many targets is too large to be read as a whole. */
  boolean large(int targets) {
    return targets > pageTargets;
  }

  /** The catalogues with the outlines of their areas, when there are any. */
  Catalogues outlined(Catalogues catalogues) {
    return boundaries.map(b -> b.drawn(catalogues)).orElse(catalogues);
  }
}
