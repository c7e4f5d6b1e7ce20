package org.dabiao.job;

/**
 * What the reports show: section {@code report} of a project file.
 *
 * @param quarantineRows how many quarantined rows, and findings of the quality rules, are shown
 * @param word the Word documents
 */
public record ReportSettings(int quarantineRows, WordSettings word) {
  private static final int USUAL_ROWS = 200;

  static ReportSettings read(YamlSection report, ProjectFolder files) {
    ReportSettings settings =
        new ReportSettings(
            report.wholeNumber("quarantine_rows").orElse(USUAL_ROWS),
            WordSettings.read(report, files));
    report.refuseUnknown();
    return settings;
  }
}
