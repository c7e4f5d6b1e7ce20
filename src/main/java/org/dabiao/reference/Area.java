package org.dabiao.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reference area: a row of {@code areas.csv}, one code over one span of validity.
 *
 * @param code GB/T 2260 code, six digits (421202), or the project's own for an area that has none
 * @param name official Chinese name (咸安区)
 * @param nameEn English name (Xian'an)
 * @param aliases other names that texts and tables use (咸安), the first being the short name
 * @param parent code of the area that this one is part of
 * @param level place in the hierarchy: {@code province}, {@code city}, {@code county} …
 * @param validFrom first day of the code's validity, or nothing when it always held
 * @param validTo last day of the code's validity, or nothing when it still holds
 * @param place where maps show it
 */
public record Area(
    String code,
    String name,
    String nameEn,
    List<String> aliases,
    Optional<String> parent,
    String level,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    MapPlace place) {

  /** An area on no map. */
  public Area(
      String code,
      String name,
      String nameEn,
      List<String> aliases,
      Optional<String> parent,
      String level,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validTo) {
    this(code, name, nameEn, aliases, parent, level, validFrom, validTo, MapPlace.NOWHERE);
  }

  /** The name that charts and narrow tables show: the first alias, or the official name. */
  public String shortName() {
    return aliases.isEmpty() ? name : aliases.get(0);
  }

  Area within(Boundary outline) {
    return new Area(
        code, name, nameEn, aliases, parent, level, validFrom, validTo, place.within(outline));
  }

  /** Whether the code was in force on any day of the year. */
  public boolean validIn(int year) {
    return validFrom.map(d -> d.getYear() <= year).orElse(true)
        && validTo.map(d -> d.getYear() >= year).orElse(true);
  }
}
