package org.dabiao.plan.text;

import java.util.Locale;

/** What a unit measures; the tags of {@code units.txt}. */
enum Measure {
  PERCENT,
  POINT,
  TIMES,
  TENTHS,
  RATIO,
  MONEY,
  COUNT,
  PEOPLE,
  LENGTH,
  AREA,
  MASS,
  VOLUME,
  ENERGY,
  POWER,
  VOLTAGE,
  SPEED,
  COMPUTING,
  TIME,
  YEARS,
  AGE,
  DATE,
  GRADE,
  ORDINAL,
  RANK,
  NONE;

  static Measure of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }

  /** Things that are counted one by one. */
  boolean counts() {
    return this == COUNT || this == PEOPLE;
  }

  /** Amounts of stuff, whose numbers often describe a project rather than promise something. */
  boolean physical() {
    return switch (this) {
      case MONEY, LENGTH, AREA, MASS, VOLUME, ENERGY, POWER, VOLTAGE, SPEED, COMPUTING -> true;
      case PERCENT,
          POINT,
          TIMES,
          TENTHS,
          RATIO,
          COUNT,
          PEOPLE,
          TIME,
          YEARS,
          AGE,
          DATE,
          GRADE,
          ORDINAL,
          RANK,
          NONE ->
          false;
    };
  }
}
