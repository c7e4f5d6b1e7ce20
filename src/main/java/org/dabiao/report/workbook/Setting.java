package org.dabiao.report.workbook;

import java.util.Locale;

/** The cells of the sheet of settings that formulas use, by the name they have in the workbook. */
public enum Setting {
  EXCEEDED,
  NEARLY,
  EXCEEDED_POINTS,
  NEARLY_POINTS,
  TOLERANCE,
  TOLERANCE_POINTS,
  SCHEDULE_TOLERANCE,
  CEILING_RULE;

  /** The name in the workbook. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
