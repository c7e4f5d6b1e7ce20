package org.dabiao.findings;

import org.apache.spark.sql.Row;
import org.dabiao.assessment.AssessmentTable;
import org.dabiao.reference.Origin;

/** Reads rows of the tables of an assessment into findings. */
public final class AssessmentRows {
  private final Collector names;

  public AssessmentRows(Collector names) {
    this.names = names;
  }

  /** A row of {@code scores}. */
  public Scored scored(Row row) {
    String indicator = row.getAs(AssessmentTable.INDICATOR);
    String item = row.getAs(AssessmentTable.ITEM);
    return new Scored(
        row.getAs(AssessmentTable.SCHEME),
        row.getAs(AssessmentTable.REF_AREA),
        row.getAs(AssessmentTable.THEME),
        indicator,
        item.isEmpty() ? names.name(indicator) : item,
        row.getAs(AssessmentTable.RULE),
        row.getAs(AssessmentTable.RATE),
        row.getAs(AssessmentTable.FULL_MARK),
        row.getAs(AssessmentTable.UNCAPPED),
        row.getAs(AssessmentTable.POINTS),
        row.getAs(AssessmentTable.LOST),
        row.getAs(AssessmentTable.WHY),
        row.getAs(AssessmentTable.INPUTS),
        origin(row));
  }

  /** A row of {@code score_cards}. */
  public ScoreSum sum(Row row) {
    return new ScoreSum(
        row.getAs(AssessmentTable.SCHEME),
        row.getAs(AssessmentTable.REF_AREA),
        row.getAs(AssessmentTable.THEME),
        row.getAs(AssessmentTable.IN_THEME),
        row.getAs(AssessmentTable.FULL_MARK),
        row.getAs(AssessmentTable.SCORED_MARK),
        row.getAs(AssessmentTable.POINTS),
        row.getAs(AssessmentTable.LOST),
        origin(row));
  }

  /** A row of {@code ranks}. */
  public Ranked ranked(Row row) {
    return new Ranked(
        row.getAs(AssessmentTable.SCHEME),
        row.getAs(AssessmentTable.REF_AREA),
        row.getAs(AssessmentTable.CLASS),
        row.getAs(AssessmentTable.SCORE),
        row.getAs(AssessmentTable.RANK),
        row.getAs(AssessmentTable.FIRST_RANK),
        row.getAs(AssessmentTable.POINTS),
        row.getAs(AssessmentTable.FULL_MARK),
        row.getAs(AssessmentTable.MISSING_WEIGHT),
        origin(row));
  }

  /** A row of {@code what_if}. */
  public WhatIf whatIf(Row row) {
    String indicator = row.getAs(AssessmentTable.INDICATOR);
    return new WhatIf(
        row.getAs(AssessmentTable.SCHEME),
        row.getAs(AssessmentTable.REF_AREA),
        names.name(indicator),
        row.getAs(AssessmentTable.CHANGES),
        row.getAs(AssessmentTable.NOW),
        row.getAs(AssessmentTable.THEN),
        row.getAs(AssessmentTable.BOUND),
        row.getAs(AssessmentTable.VALUE),
        row.getAs(AssessmentTable.ACTUAL),
        row.getAs(AssessmentTable.DIFFERENCE),
        row.getAs(AssessmentTable.UNIT_MEASURE),
        names.decimals(indicator),
        origin(row),
        row.getAs(AssessmentTable.NOTE));
  }

  private static Origin origin(Row row) {
    return Origin.ofCode(row.getAs(AssessmentTable.ORIGIN));
  }
}
