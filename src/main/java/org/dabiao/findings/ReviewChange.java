package org.dabiao.findings;

/**
 * What became of an analyst's edit, or of a row, when a text was extracted again.
 *
 * @param change what happened
 * @param targetId the row
 * @param phrase its words
 * @param column the cell; empty when the whole row is meant
 * @param extracted what the text gives now
 * @param kept what the table has
 */
public record ReviewChange(
    Change change, String targetId, String phrase, String column, String extracted, String kept) {

  /** What can happen. */
  public enum Change {
    /** A cell that was edited stays as edited. */
    KEPT,
    /** A cell that was edited stays, though the text reads differently now. */
    CONFLICT,
    /** A cell that nobody edited follows the text. */
    REREAD,
    /** A row that the text gives for the first time. */
    NEW,
    /** A row that was deleted stays deleted. */
    DELETED,
    /** A row that an analyst added stays. */
    ADDED,
    /** A row that the text gives no more, and that nobody edited, is dropped. */
    GONE,
    /** A row that the text gives no more stays, for it was edited. */
    GONE_KEPT
  }
}
