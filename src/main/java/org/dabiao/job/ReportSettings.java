package org.dabiao.job;

/**
 * What the reports show: section {@code report} of a project file.
 *
 * @param quarantineRows how many quarantined rows, and findings of the quality rules, are shown
 * @param areaSheets whether each area has a sheet of its own in the workbook
 */
public record ReportSettings(int quarantineRows, boolean areaSheets) {
  private static final int USUAL_ROWS = 200;

  static ReportSettings read(YamlSection report) {
    ReportSettings settings =
        new ReportSettings(
            report.wholeNumber("quarantine_rows").orElse(USUAL_ROWS), report.truth("area_sheets"));
    report.refuseUnknown();
    return settings;
  }
}
