package org.dabiao.comparison;

import java.util.Locale;

/** Where an area stands (status) and where it is going (progress), each against a line. */
public enum Quadrant {
  /** Ahead, and moving faster. */
  LEADING,
  /** Ahead, but slower. */
  SLOWING,
  /** Behind, but faster. */
  CATCHING_UP,
  /** Behind, and slower. */
  TRAILING;

  /** The quadrant; who is on a line counts as ahead, or as fast. */
  public static Quadrant of(boolean ahead, boolean fast) {
    if (ahead) {
      return fast ? LEADING : SLOWING;
    }
    return fast ? CATCHING_UP : TRAILING;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
