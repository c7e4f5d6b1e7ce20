package org.dabiao.findings;

import org.dabiao.reference.RowUse;

/**
 * An accepted row, and what became of it.
 *
 * @param row the row, in the indicator's unit
 * @param written its value as it stands in the input
 * @param unit its unit there
 * @param use whether the year's figure was made of it, or why not
 * @param instead what was taken: a day, a source, a period or a basis; may be empty
 */
public record RowRead(Observed row, String written, String unit, RowUse use, String instead) {
  /** Whether it went into the figure. */
  public boolean isUsed() {
    return use == RowUse.USED || use == RowUse.SUBTRACTED;
  }

  /** The same row, passed over for another reason. */
  public RowRead but(RowUse other) {
    return new RowRead(row, written, unit, other, "");
  }
}
