package org.dabiao.reference;

import java.util.Locale;

/** Where a figure comes from; a result has the weakest origin of all that went into it. */
public enum Origin {
  /** Read in a source. */
  SOURCED,
  /** Computed from sourced figures: a sum over counties, a difference of cumulative counts. */
  DERIVED,
  /** Invented, to show what a screen looks like; never evidence. */
  ILLUSTRATIVE;

  /** The code that tables use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Origin ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
