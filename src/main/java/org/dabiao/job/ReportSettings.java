package org.dabiao.job;

import java.util.ArrayList;
import java.util.List;
import org.dabiao.reference.Language;

/**
 * What the reports show: section {@code report} of a project file.
 *
 * @param quarantineRows how many quarantined rows, and findings of the quality rules, are shown
 * @param languages languages that the HTML report can be read in, besides the run's own
 * @param pageTargets with more targets than this, each parent area gets a page of its own
 */
public record ReportSettings(int quarantineRows, List<Language> languages, int pageTargets) {
  private static final int USUAL_ROWS = 200;
  private static final int USUAL_TARGETS = 2000;

  static ReportSettings read(YamlSection report) {
    ReportSettings settings =
        new ReportSettings(
            report.wholeNumber("quarantine_rows").orElse(USUAL_ROWS),
            report.choices("languages", Language.class, List.of(Language.values())),
            report.wholeNumber("page_targets").orElse(USUAL_TARGETS));
    report.refuseUnknown();
    return settings;
  }

  /** The languages of the HTML report, the run's own first. */
  List<Language> editions(Language own) {
    List<Language> editions = new ArrayList<>(List.of(own));
    languages.stream().filter(l -> l != own).distinct().forEach(editions::add);
    return editions;
  }
}
