package org.dabiao.reference;

import java.util.Locale;

/** What a comparison of a target with its actual figure says; tables write {@link #code()}. */
public enum Verdict {
  /** Attained with room to spare: at least 110 % (growth and share targets: 1 百分点 better). */
  EXCEEDED,
  /** Attained. */
  ACHIEVED,
  /** Just short: at least 95 % (growth and share targets: at most 0.5 百分点 short). */
  NEARLY,
  /** Not attained. */
  MISSED,
  /** While the year runs: more than the schedule asks. */
  AHEAD,
  /** While the year runs: what the schedule asks, within the tolerance. */
  ON_SCHEDULE,
  /** While the year runs: less than the schedule asks. */
  BEHIND,
  /** The actual figure is a bound or a range, and the target lies inside it. */
  UNDETERMINED,
  /** There is no figure. */
  NO_DATA,
  /** There is a figure, but none that can be set against this target. */
  NOT_COMPARABLE;

  /** The code that tables and project files use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Verdict ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether the target counts as attained. */
  public boolean attained() {
    return this == EXCEEDED || this == ACHIEVED;
  }

  /** Whether target and actual could be compared at all. */
  public boolean judged() {
    return this != UNDETERMINED && this != NO_DATA && this != NOT_COMPARABLE;
  }
}
