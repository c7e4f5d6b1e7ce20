package org.dabiao.report;

import java.util.Locale;

/** The report's sections, in order. */
public enum Section {
  SUMMARY,
  OVERVIEW,
  AREAS,
  INDICATORS,
  TRENDS,
  MILESTONES,
  COMPARISON,
  ASSESSMENT,
  COMPOSITE,
  OUTLOOK,
  MISSING,
  ILLUSTRATIVE,
  RECONCILIATION,
  CONFLICTS,
  QUALITY,
  SOURCES,
  METHOD;

  /** The section that a kind of picture of all areas belongs into. */
  public static Section ofPicture(String kind) {
    return switch (kind) {
      case "compare", "strip", "radar", "waterfall", "bump", "quadrant" -> COMPARISON;
      case "points", "places" -> ASSESSMENT;
      case "intervals" -> COMPOSITE;
      default -> OVERVIEW;
    };
  }

  /** Its anchor in the page and its key in the bundle. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
