package org.dabiao.findings;

import org.dabiao.reference.Language;

/**
 * What a run was about.
 *
 * @param project title from the project file
 * @param year year evaluated
 * @param asOf day after which releases were ignored, or an empty text
 * @param language language of the report
 * @param version version of the program
 * @param thresholds where verdicts begin
 */
public record Subject(
    String project,
    int year,
    String asOf,
    Language language,
    String version,
    Thresholds thresholds) {

  /** A run with the usual thresholds. */
  public Subject(String project, int year, String asOf, Language language, String version) {
    this(project, year, asOf, language, version, Thresholds.USUAL);
  }
}
