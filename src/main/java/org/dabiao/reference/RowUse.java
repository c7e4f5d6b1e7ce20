package org.dabiao.reference;

import java.util.Locale;

/** What became of an accepted row on the way to the year's figure of its area and indicator. */
public enum RowUse {
  /** The year's figure was made of it. */
  USED,
  /** Taken off a cumulative figure, so that a year remained. */
  SUBTRACTED,
  /** Not out yet on the day asked for. */
  NOT_YET,
  /** A later release, or one whose day is known, was taken. */
  LATER_RELEASE,
  /** Another source of the same day was taken: a better grade, else the order of names. */
  OTHER_SOURCE,
  /** A figure of another year. */
  OTHER_YEAR,
  /** Its period makes no figure of a year. */
  NO_YEAR,
  /** The year's figure was made of other periods. */
  OTHER_PERIOD,
  /** Invented, and a real one was taken. */
  ILLUSTRATIVE,
  /** Covers less of the year than the one taken. */
  SHORTER,
  /** Of another basis than the one taken. */
  OTHER_BASIS,
  /** Computed, and a published one was taken. */
  DERIVED,
  /** What the area's parts add up to was taken. */
  PARTS;

  /** The code that message bundles use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
