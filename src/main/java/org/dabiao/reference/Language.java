package org.dabiao.reference;

import java.util.Locale;

/** A language that messages, charts and reports come in. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale of the message bundles; figures never depend on it. */
  public Locale locale() {
    return locale;
  }

  /** The code that project files and the command line use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
