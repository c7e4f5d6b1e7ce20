package org.dabiao.reference;

import java.util.Locale;

/** What becomes of a figure that a quality rule finds, the gravest first. */
public enum Severity {
  /** The row goes to the quarantine. */
  REJECT,
  /** The figure is used, and listed to be looked at. */
  WARN,
  /** The figure is used, and listed to be known. */
  NOTE,
  /** The rule is not asked. */
  OFF;

  /** The code that project files and tables write. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
