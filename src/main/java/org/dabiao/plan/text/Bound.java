package org.dabiao.plan.text;

import java.util.Locale;

/** The comparator of a target, by the code of the {@code targets} table. */
enum Bound {
  GE,
  GT,
  LE,
  LT,
  EQ,
  APPROX,
  BETWEEN;

  static Bound of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
